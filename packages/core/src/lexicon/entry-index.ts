import { foldWord } from "../reading/fold.js";
import { beginningOf, firstSign } from "./beginnings.js";
import { conceptNames, conceptNumber } from "./concepts.js";
import { foldNumbers } from "./fold-numbers.js";
import { formsOf, isOptional, lemmaOf, spaceOut, spellingsOf } from "./forms.js";
import { entriesOf, type Grammar, type Language } from "./schema.js";

/** The beginning of what may begin anywhere: of words with an open front, and of those with no more than one letter before an open end. */
const anywhere = "~";

/** Behind signs, the characters of scripts without spaces. */
const firstUnspaced = 0x2e80;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code > 0xbf && (code < firstSign || code >= firstUnspaced));
}

function isPartOfWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 39;
}

/**
 * Whether an apostrophe shows each clitic of a language. Where none does, words are cut by what is left of them: all have to be known from
 * the start, however they begin.
 */
export function cutsAtApostrophes({ prefixes = [], proclitics = [], enclitics = [] }: Grammar): boolean {
  return [...prefixes, ...proclitics, ...enclitics].every((clitic) => clitic.includes("'"));
}

/** How the word begins that a word of an entry names, in letters; an open front or end says nothing. */
function lettersOf(word: string): string {
  if (word.startsWith(anywhere)) return anywhere;
  const second = word.charCodeAt(1);
  const letters = isPartOfWord(second) && second < firstSign ? word.slice(0, 2) : word.charAt(0);
  return foldWord(letters).slice(0, 2);
}

function beginningOfLetters(letters: string): number {
  return beginningOf(letters.charCodeAt(0), letters.length > 1 ? letters.charCodeAt(1) : 0);
}

/** The words that an entry may begin with, and those with an apostrophe, which have to be known wherever they stand. */
function openingsOf(entry: string): readonly string[] {
  const words = spaceOut(entry).split(" ");
  const last = words.findIndex((word) => !isOptional(word));
  return words.filter((word, at) => last < 0 || at <= last || word.includes("'")).flatMap((word) => lemmaOf(word).split("|"));
}

/** The beginnings of words that a text must hold for an entry to begin there; the forms of some words begin otherwise, see {@link straysOf}. */
function beginningsOf(entry: string): readonly number[] {
  return [...new Set(openingsOf(entry).map((word) => beginningOfLetters(lettersOf(word))))];
}

/** The beginning of a word at an offset of an entry, for a word that needs no closer look. */
function beginningAt(entry: string, at: number): number {
  const second = entry.charCodeAt(at + 1);
  return beginningOf(entry.charCodeAt(at), second > 96 ? second : 0);
}

/** The same as {@link beginningsOf} for an entry whose first words need no closer look. */
function beginningsOfFirst(entry: string): readonly number[] {
  const found: number[] = [];
  const end = entry.indexOf(" ");
  for (let at = 0; at >= 0 && (end < 0 || at < end); at = entry.indexOf("|", at) + 1 || -1) found.push(beginningAt(entry, at));
  return found;
}

/** Three ways to tell how an entry begins: by its first units, by those of its first words, by a closer look. */
const ways: readonly ((entry: string) => readonly number[])[] = [(entry) => [beginningAt(entry, 0)], beginningsOfFirst, beginningsOf];

/**
 * The beginnings of the forms of a language's words that are not those of the words: `wego` for `went`, which is of `go/v`. Each has four
 * units, two for the form and two for the word, with a space where there is only one.
 */
export function straysOf(language: Pick<Language, "lexicons" | "grammar">): string {
  const { grammar } = language;
  if (!cutsAtApostrophes(grammar)) return "";
  const strays = new Set<string>();
  for (const word of new Set(entriesOf(language).flatMap(([, entries]) => entries.flatMap(openingsOf)))) {
    const listed = lettersOf(word);
    for (const written of formsOf(word, grammar).flatMap((form) => spellingsOf(form, grammar.spellings))) {
      const form = foldWord(written);
      const begins = form.indexOf("~") === 1 ? anywhere : lettersOf(form);
      if (begins !== listed) strays.add(begins.padEnd(2) + listed.padEnd(2));
    }
  }
  return [...strays].sort().join("");
}

/** Entries with commas between them, in one list for each of the ways to tell how an entry begins, the quickest first. */
function join(entries: readonly string[]): string {
  const lists = ways.map((): string[] => []);
  for (const entry of entries) {
    const begins = String(beginningsOf(entry));
    lists[ways.findIndex((tell) => String([...new Set(tell(entry))]) === begins)]?.push(entry);
  }
  return lists.map((list) => list.join()).join(";");
}

/** A language with its lexicons as one string, which costs nothing to load, and the words of its numbers folded; see {@link Language.packed}. */
export function pack(language: Language): Language {
  const entries = entriesOf(language);
  const lines = conceptNames.map((name) => join(entries.flatMap(([concept, words]) => (concept === name ? words : []))));
  return { ...language, lexicons: [], numbers: foldNumbers(language.numbers), packed: lines.join("\n"), strays: straysOf(language) };
}

const none: readonly number[] = [];

function put(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * The entries of a language by how their first words begin, so that each is read when a text first holds a word that begins so. Entries are
 * told by numbers.
 */
export class EntryIndex {
  readonly #entries: string[] = [];
  readonly #concepts: number[] = [];
  /** The entries by beginning; those that were taken are gone. */
  readonly #listed = new Map<number, number[]>();
  /** The beginnings that the words of some forms are listed under, by those of the forms. */
  readonly #strays = new Map<number, number[]>();
  readonly #isTaken: Uint8Array;

  constructor(language: Language) {
    const { packed = "", lexicons } = language;
    const strays = (language.strays ?? "") + straysOf(language);
    for (let at = 0; at < strays.length; at += 4) {
      put(this.#strays, beginningOfLetters(strays.slice(at, at + 2).trimEnd()), beginningOfLetters(strays.slice(at + 2, at + 4).trimEnd()));
    }
    packed.split("\n").forEach((lists, concept) => {
      lists.split(";").forEach((list, way) => {
        if (list !== "") this.#list(list.split(","), concept, ways[way] as (typeof ways)[number]);
      });
    });
    for (const [concept, entries] of entriesOf({ lexicons })) this.#list(entries, conceptNumber(concept), beginningsOf);
    this.#isTaken = new Uint8Array(this.#entries.length);
  }

  #list(entries: readonly string[], concept: number, tell: (entry: string) => readonly number[]): void {
    for (const entry of entries) {
      const number = this.#entries.push(entry) - 1;
      this.#concepts.push(concept);
      for (const begins of tell(entry)) put(this.#listed, begins, number);
    }
  }

  /** The text of an entry. */
  entry(number: number): string {
    return this.#entries[number] as string;
  }

  /** The number of the concept that an entry is of. */
  conceptOf(number: number): number {
    return this.#concepts[number] as number;
  }

  /** The entries that a word with this beginning may begin and that were not taken before, in order. */
  take(begins: number): readonly number[] {
    const others = this.#strays.get(begins);
    if (others === undefined && !this.#listed.has(begins)) return none;
    return this.#takeAll([begins, ...(others ?? none)]);
  }

  /** The entries that may begin anywhere. */
  takeAnywhere(): readonly number[] {
    return this.take(beginningOfLetters(anywhere));
  }

  /** All that were not taken before. */
  takeRest(): readonly number[] {
    return this.#takeAll([...this.#listed.keys()]);
  }

  #takeAll(beginnings: readonly number[]): readonly number[] {
    const taken: number[] = [];
    for (const begins of beginnings) {
      for (const number of this.#listed.get(begins) ?? none) {
        if (this.#isTaken[number] === 1) continue;
        this.#isTaken[number] = 1;
        taken.push(number);
      }
      this.#listed.delete(begins);
    }
    return taken.sort((a, b) => a - b);
  }
}
