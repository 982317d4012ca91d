import { foldWord } from "../reading/fold.js";
import { firstSign, groupOf, groups, WordGroups } from "./beginnings.js";
import { conceptNames, conceptNumber } from "./concepts.js";
import { foldFrequent, foldNumbers } from "./folded-words.js";
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

function groupOfLetters(letters: string): number {
  return groupOf(letters.charCodeAt(0), letters.length > 1 ? letters.charCodeAt(1) : 0);
}

/** The words that an entry may begin with, and those with an apostrophe, which have to be known wherever they stand. */
function openingsOf(entry: string): readonly string[] {
  const words = spaceOut(entry).split(" ");
  const last = words.findIndex((word) => !isOptional(word));
  return words.filter((word, at) => last < 0 || at <= last || word.includes("'")).flatMap((word) => lemmaOf(word).split("|"));
}

/** The groups of which a text must hold a word for an entry to begin there; the forms of some words are of others, see {@link straysOf}. */
function groupsOf(entry: string): readonly number[] {
  return [...new Set(openingsOf(entry).map((word) => groupOfLetters(lettersOf(word))))];
}

/** The group of the word at an offset of an entry, for a word that needs no closer look. */
function groupAt(entry: string, at: number): number {
  const second = entry.charCodeAt(at + 1);
  return groupOf(entry.charCodeAt(at), second > 96 ? second : 0);
}

/** The same as {@link groupsOf} for an entry whose first words need no closer look. */
function groupsOfFirst(entry: string): readonly number[] {
  const found: number[] = [];
  const end = entry.indexOf(" ");
  for (let at = 0; at >= 0 && (end < 0 || at < end); at = entry.indexOf("|", at) + 1 || -1) found.push(groupAt(entry, at));
  return found;
}

/** The same by its first units alone. */
function groupsOfStart(entry: string): readonly number[] {
  return [groupAt(entry, 0)];
}

/** Three ways to tell the groups of an entry, the quickest first: by its first units, by those of its first words, by a closer look. */
const ways: readonly ((entry: string) => readonly number[])[] = [groupsOfStart, groupsOfFirst, groupsOf];

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

/** The quickest way to tell the groups of an entry, by number. */
function wayOf(entry: string): number {
  const found = String(groupsOf(entry));
  return ways.findIndex((tell) => String([...new Set(tell(entry))]) === found);
}

/** Stands between the entries of two concepts. With line breaks the string would become a template, and engines read templates slowly. */
const conceptMark = "\t";

/** Entries with commas between them, in one list for each of the {@link ways}, and semicolons between the lists. */
function join(entries: readonly string[]): string {
  const lists = ways.map((_, way) => entries.filter((entry) => wayOf(entry) === way).join());
  return lists.join(";").replace(/;+$/, "");
}

/**
 * A language with all that costs time to load made ready: the entries of its lexicons are one string, {@link Language.packed}, concept by
 * concept, and the words that are only looked for are folded.
 */
export function pack(language: Language): Language {
  const entries = entriesOf(language);
  const lists = conceptNames.map((name) => join(entries.flatMap(([concept, words]) => (concept === name ? words : []))));
  const grammar = { ...language.grammar, frequent: foldFrequent(language.grammar) };
  const numbers = foldNumbers(language.numbers);
  return { ...language, lexicons: [], grammar, numbers, packed: lists.join(conceptMark), strays: straysOf(language) };
}

/**
 * The entries of a language by the groups of words that may begin them, so that each is read when a text first holds such a word. Entries
 * are told by numbers.
 */
export class EntryIndex {
  readonly #entries: string[] = [];
  readonly #concepts: number[] = [];
  readonly #listed = new WordGroups();
  /** The groups that the words of some forms are in, by those of the forms. */
  readonly #strays = new Map<number, number[]>();
  readonly #isTaken: Uint8Array;

  constructor(language: Language) {
    const { packed = "", lexicons } = language;
    this.#readStrays((language.strays ?? "") + straysOf(language));
    packed.split(conceptMark).forEach((lists, concept) => {
      lists.split(";").forEach((list, way) => {
        if (list !== "") for (const entry of list.split(",")) this.#list(entry, concept, ways[way] as (typeof ways)[number]);
      });
    });
    for (const [concept, entries] of entriesOf({ lexicons })) for (const entry of entries) this.#list(entry, conceptNumber(concept), groupsOf);
    this.#isTaken = new Uint8Array(this.#entries.length);
  }

  #list(entry: string, concept: number, tell: (entry: string) => readonly number[]): void {
    const number = this.#entries.push(entry) - 1;
    this.#concepts.push(concept);
    if (tell === groupsOfStart) this.#listed.put(groupAt(entry, 0), number);
    else for (const group of tell(entry)) this.#listed.put(group, number);
  }

  #readStrays(strays: string): void {
    for (let at = 0; at < strays.length; at += 4) {
      const form = groupOfLetters(strays.slice(at, at + 2).trimEnd());
      const listed = this.#strays.get(form) ?? [];
      listed.push(groupOfLetters(strays.slice(at + 2, at + 4).trimEnd()));
      this.#strays.set(form, listed);
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

  /** The entries that a word of a group may begin and that were not taken before, in order. */
  take(group: number): readonly number[] {
    return this.#takeAll([group, ...(this.#strays.get(group) ?? [])]);
  }

  /** The entries that may begin anywhere. */
  takeAnywhere(): readonly number[] {
    return this.take(groupOfLetters(anywhere));
  }

  /** All that were not taken before. */
  takeRest(): readonly number[] {
    return this.#takeAll(Array.from({ length: groups }, (_, group) => group));
  }

  #takeAll(taken: readonly number[]): readonly number[] {
    const numbers: number[] = [];
    for (const group of taken) {
      for (const number of this.#listed.take(group)) {
        if (this.#isTaken[number] === 1) continue;
        this.#isTaken[number] = 1;
        numbers.push(number);
      }
    }
    return numbers.sort((a, b) => a - b);
  }
}
