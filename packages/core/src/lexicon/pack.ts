import { foldWord } from "../reading/fold.js";
import { tokenize, wordOf } from "../reading/tokens.js";
import { type ConceptId, conceptTable } from "./concepts.js";
import type { Grammar, Language, PackedLexicons, Paradigm } from "./schema.js";

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

/** A phrase as tokens with a space between two. */
function cut(phrase: string): string {
  const folded = foldWord(phrase);
  const tokens = tokenize(folded);
  return tokens.starts.map((_, i) => wordOf(tokens, folded, i)).join(" ");
}

/** Concepts are written as two digits of base 36: their place in the table. */
const conceptIds = Object.keys(conceptTable) as ConceptId[];
const codeLength = 2;

function encode(concepts: ReadonlySet<ConceptId>): string {
  return [...concepts].map((concept) => conceptIds.indexOf(concept).toString(36).padStart(codeLength, "0")).join("");
}

/** The concepts that a line of packed lexicons names after its tab. */
export function decodeConcepts(code: string): ConceptId[] {
  return Array.from({ length: code.length / codeLength }, (_, i) => conceptIds[Number.parseInt(code.slice(i * codeLength, (i + 1) * codeLength), 36)] as ConceptId);
}

/** By code unit, as the reader's search compares; a first word stands before the phrases that begin with it. */
function byCodeUnit([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The lexicons of a language as sorted lines, `phrase⇥concepts`: inflected, folded and cut into tokens. A reader looks a word up by
 * bisection when it first meets it, so nothing has to be built at start.
 */
export function packLexicons({ lexicons, grammar }: Pick<Language, "lexicons" | "grammar">): PackedLexicons {
  const phrases = new Map<string, Set<ConceptId>>();
  const stems = new Map<string, Set<ConceptId>>();
  const tails = new Map<string, Set<ConceptId>>();
  const put = (table: Map<string, Set<ConceptId>>, phrase: string, concept: ConceptId): void => {
    const known = table.get(phrase);
    if (known) known.add(concept);
    else if (phrase !== "") table.set(phrase, new Set([concept]));
  };
  for (const { entries } of lexicons) {
    for (const [concept, words] of Object.entries(entries) as [ConceptId, readonly string[]][]) {
      for (const word of words) {
        for (const phrase of expandEntry(word, grammar)) put(phrase.startsWith("~") ? tails : phrase.endsWith("~") ? stems : phrases, cut(phrase), concept);
      }
    }
  }
  const write = (table: ReadonlyMap<string, ReadonlySet<ConceptId>>): string =>
    [...table].sort(byCodeUnit).map(([phrase, concepts]) => `${phrase}\t${encode(concepts)}\n`).join("");
  return { phrases: write(phrases), stems: write(stems), tails: write(tails) };
}
