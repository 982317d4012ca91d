import { groupOf, groups, WordGroups } from "../lexicon/beginnings.js";
import { frequentWordsOf } from "../lexicon/folded-words.js";
import type { Language } from "../lexicon/schema.js";
import { numberWord, WordMemory } from "../lexicon/word-numbers.js";
import { WordTable } from "../lexicon/word-table.js";
import { gaps, scripts, type Tokens } from "./tokens.js";

/** Tells which languages a text is written in. */
export interface Identifier {
  /**
   * The numbers of the languages of a text, at least one where there is any language at all.
   *
   * @param locale BCP 47 language that the text is said to be in
   */
  identify(tokens: Tokens, folded: string, locale: string | null): readonly number[];
}

/** A sentence is in another language than the message only with so many of its common words. */
const fewestVotes = 2;

/** … and with so many times those of the language that the text is said to be in: “cant ship to a PO box cos” is no Polish. */
const mostForeign = 2;

function primary(locale: string): string {
  return (locale.split("-", 1)[0] as string).toLowerCase();
}

const nobody: readonly number[] = [];

/** The commonest words of languages in the Latin script; those that begin like a word are filed when a text first holds it. */
class FrequentWords {
  readonly #words: string[] = [];
  /** The number of the language that each word is listed for. */
  readonly #languages: number[] = [];
  readonly #listed = new WordGroups();
  readonly #isPrepared = new Uint8Array(groups);
  readonly #table = new WordTable();
  /** The languages of each word of the table, by its number. */
  readonly #owners: number[][] = [];
  /** Which word of the table each word of texts is, and two; 1 for none. */
  readonly #places = new WordMemory();

  constructor(languages: readonly Language[]) {
    for (const [number, language] of languages.entries()) if (language.grammar.script === "latin") this.#list(language, number);
  }

  #list(language: Language, number: number): void {
    for (const word of frequentWordsOf(language)) {
      this.#listed.put(groupOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0), this.#words.push(word) - 1);
      this.#languages.push(number);
    }
  }

  #prepare(group: number): void {
    this.#isPrepared[group] = 1;
    for (const listed of this.#listed.take(group)) {
      const language = this.#languages[listed] as number;
      const at = this.#table.add(this.#words[listed] as string);
      const known = this.#owners[at];
      if (known === undefined) this.#owners[at] = [language];
      else if (!known.includes(language)) known.push(language);
    }
  }

  /** The languages that have the word in a part of a folded text among their commonest. */
  ownersOf(word: number, hash: number, text: string, start: number, end: number): readonly number[] {
    let place = word < 0 ? 0 : this.#places.get(word);
    if (place === 0) {
      place = this.#find(hash, text, start, end) + 2;
      if (word >= 0) this.#places.set(word, place);
      else if (place > 1) numberWord(hash, text, start, end);
    }
    return place === 1 ? nobody : (this.#owners[place - 2] as number[]);
  }

  #find(hash: number, text: string, start: number, end: number): number {
    const group = groupOf(text.charCodeAt(start), end - start > 1 ? text.charCodeAt(start + 1) : 0);
    if (this.#isPrepared[group] === 0) this.#prepare(group);
    return this.#table.mayHold(hash) ? this.#table.find(hash, text, start, end) : -1;
  }
}

/**
 * Recognises languages by their commonest words. Each sentence votes: a common word counts for each language that has it, the more the
 * fewer they are. A text is in the language that most of it votes for, and in every other that a whole sentence votes for.
 */
export function createIdentifier(languages: readonly Language[]): Identifier {
  const words = new FrequentWords(languages);
  const primaries = languages.map(({ locale }) => primary(locale));
  const fallback = languages.findIndex(({ locale }) => locale === "en");
  // The votes of one text; used again for the next.
  const total = new Float64Array(languages.length);
  const sentence = new Float64Array(languages.length);

  return {
    identify(tokens, folded, locale) {
      total.fill(0);
      sentence.fill(0);
      const winners = new Set<number>();
      const said = locale === null ? -1 : primaries.indexOf(primary(locale));
      const close = (): void => {
        const best = indexOfBest(sentence, said);
        if (wins(sentence, best, said)) winners.add(best);
        for (let number = 0; number < sentence.length; number++) total[number] = (total[number] as number) + (sentence[number] as number);
        sentence.fill(0);
      };
      for (let token = 0; token < tokens.count; token++) {
        if ((tokens.gapBefore[token] as number) >= gaps.sentence) close();
        if (isLetterApart(tokens, token)) continue;
        const of = words.ownersOf(
          tokens.words[token] as number,
          tokens.hashes[token] as number,
          folded,
          tokens.starts[token] as number,
          tokens.ends[token] as number,
        );
        for (let i = 0; i < of.length; i++) sentence[of[i] as number] = (sentence[of[i] as number] as number) + 1 / of.length;
      }
      close();
      const best = indexOfBest(total, said);
      // One common word of another language takes no short text from the one that it is said to be in.
      if ((total[best] as number) > 0 && (said < 0 || best === said || wins(total, best, said))) winners.add(best);
      for (let number = 0; number < languages.length; number++) {
        const { script } = (languages[number] as Language).grammar;
        const isSaid = number === said;
        if (script === "latin" ? isSaid : isWrittenIn(script, tokens.scripts, isSaid)) winners.add(number);
      }
      if (winners.size === 0 && fallback >= 0) winners.add(fallback);
      return [...winners];
    },
  };
}

function isLetter({ starts, ends, count }: Tokens, token: number): boolean {
  return token >= 0 && token < count && (ends[token] as number) - (starts[token] as number) === 1;
}

/** Whether a token is a letter beside another: of a word taken apart, no word of a language. */
function isLetterApart(tokens: Tokens, token: number): boolean {
  return isLetter(tokens, token) && (isLetter(tokens, token - 1) || isLetter(tokens, token + 1));
}

/** Chinese characters are Japanese where kana stand among them. */
function isWrittenIn(script: Exclude<Language["grammar"]["script"], "latin">, used: number, isSaid: boolean): boolean {
  switch (script) {
    case "arabic":
      // In chats it is written in Latin letters too.
      return isSaid || (used & scripts.arabic) !== 0;
    case "kana":
      return (used & scripts.kana) !== 0 || (isSaid && (used & scripts.han) !== 0);
    case "han":
      return (used & scripts.han) !== 0 && (used & scripts.kana) === 0;
  }
}

/** Whether a language has votes enough for what it was counted in, against the one that the text is said to be in. */
function wins(votes: Float64Array, best: number, said: number): boolean {
  const of = votes[best] as number;
  return of >= fewestVotes && (best === said || said < 0 || of >= mostForeign * (votes[said] as number));
}

/** The language with most votes; where several have as many, the one that the text is said to be in. */
function indexOfBest(votes: Float64Array, said: number): number {
  let best = Math.max(said, 0);
  for (let number = 0; number < votes.length; number++) if ((votes[number] as number) > (votes[best] as number)) best = number;
  return best;
}
