import { foldWord } from "../reading/fold.js";
import { hashPhrase, hashWord, tokenize, wordOf } from "../reading/tokens.js";
import { type ConceptId, conceptTable } from "./concepts.js";
import { Vocabulary } from "./vocabulary.js";
import type { Grammar, Language, Paradigm } from "./schema.js";

/** All forms of `word` by a paradigm. */
function inflect(word: string, paradigm: Paradigm): string[] {
  const rule = paradigm.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return [word];
  const [ending, forms] = rule;
  const stem = word.slice(0, word.length - ending.length);
  return forms.map((form) => stem + form);
}

/** The forms one word of an entry stands for; `""` where it may be missing. */
function expandWord(word: string, grammar: Grammar): string[] {
  if (!/[/|?]/.test(word)) return [word];
  const isOptional = word.endsWith("?") && word.length > 1;
  const forms = (isOptional ? word.slice(0, -1) : word).split("|").flatMap((form) => {
    const mark = form.lastIndexOf("/");
    const paradigm = mark > 0 ? grammar.paradigms[form.slice(mark + 1)] : undefined;
    return paradigm ? inflect(form.slice(0, mark), paradigm) : [form];
  });
  return isOptional ? [...forms, ""] : forms;
}

/** All phrases that an entry of a lexicon stands for. */
export function expandEntry(entry: string, grammar: Grammar): string[] {
  let phrases = [""];
  for (const word of entry.split(" ")) {
    const forms = expandWord(word, grammar);
    phrases = phrases.flatMap((phrase) => forms.map((form) => (phrase && form ? `${phrase} ${form}` : phrase || form)));
  }
  return phrases.filter(Boolean);
}

const plainWord = /^[a-z0-9]+$/;

/** The tokens that one form of a word is cut into. */
function tokensOf(form: string): string[] {
  if (plainWord.test(form)) return [form];
  const folded = foldWord(form);
  const tokens = tokenize(folded);
  return tokens.starts.map((_, i) => wordOf(tokens, folded, i));
}

/** Adds all phrases of an entry: the words' forms multiply, their hashes are computed once each. */
function addEntry(vocabulary: Vocabulary, entry: string, concept: ConceptId, grammar: Grammar, negatesBack: boolean): void {
  if (entry.startsWith("~")) return vocabulary.addTail(foldWord(entry.slice(1)), concept);
  if (entry.endsWith("~") && !entry.includes(" ")) return vocabulary.addStem(foldWord(entry.slice(0, -1)), concept);
  const words = entry.split(" ").map((word) => expandWord(word, grammar).map(tokensOf));
  const isStrong = !conceptTable[concept].plain;
  const walk = (index: number, hash: number, check: number, count: number, joined: string): void => {
    if (index === words.length) {
      if (count === 0) return;
      vocabulary.add(hash, check, concept, negatesBack);
      if (isStrong && count > 1) vocabulary.addSqueezed(joined, hash, check);
      return;
    }
    for (const tokens of words[index] as string[][]) {
      let h = hash;
      let c = check;
      let n = count;
      for (const token of tokens) {
        if (n > 0) vocabulary.addPath(h, c);
        const [wordHash, wordCheck] = hashWord(token);
        h = n === 0 ? wordHash : hashPhrase(h, wordHash);
        c = n === 0 ? wordCheck : hashPhrase(c, wordCheck);
        n++;
      }
      walk(index + 1, h, c, n, isStrong ? joined + tokens.join("") : joined);
    }
  };
  walk(0, 0, 0, 0, "");
}

/** The single words of strong concepts: what a text with stars for letters may stand for. */
function* strongWords(languages: readonly Language[]): Generator<readonly [word: string, concept: ConceptId]> {
  for (const { lexicons, grammar } of languages) {
    for (const { entries } of lexicons) {
      for (const [concept, words] of Object.entries(entries) as [ConceptId, readonly string[]][]) {
        if (conceptTable[concept].plain) continue;
        for (const entry of words) for (const word of expandEntry(entry, grammar)) if (/^[a-z]{4,20}$/.test(word)) yield [word, concept];
      }
    }
  }
}

/** Compiles languages into one vocabulary. Linear in the number of phrases. */
export function compileVocabulary(languages: readonly Language[]): Vocabulary {
  const vocabulary = new Vocabulary(() => strongWords(languages));
  for (const { lexicons, grammar } of languages) {
    for (const { entries } of lexicons) {
      for (const [concept, words] of Object.entries(entries) as [ConceptId, readonly string[]][]) {
        const negatesBack = grammar.negation === "both" && concept === "negator";
        for (const entry of words) addEntry(vocabulary, entry, concept, grammar, negatesBack);
      }
    }
  }
  return vocabulary;
}
