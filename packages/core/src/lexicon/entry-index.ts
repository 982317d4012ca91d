import { foldWord } from "../reading/fold.js";
import { firstSign, groupOf, groups, WordGroups } from "./beginnings.js";
import { conceptNames, conceptNumber } from "./concepts.js";
import { foldFrequent, foldNumbers } from "./folded-words.js";
import { formsOf, isOptional, lemmaOf, spaceOut, spellingsOf } from "./forms.js";
import { entriesOf, type Grammar, type Language } from "./schema.js";
import { countAlternatives, orderAlike, tidyEntries } from "./tidy.js";

/** The beginning of what may begin anywhere: of words with an open front, and of those with no more than one letter before an open end. */
const anywhere = "~";

/** Behind signs, the characters of scripts without spaces. */
const firstUnspaced = 0x2e80;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code > 0xbf && (code < firstSign || code >= firstUnspaced));
}

const apostrophe = 39;
const questionMark = 63;

function isPartOfWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === apostrophe;
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
  const isSmallLetter = second >= 97 && second <= 122;
  return groupOf(entry.charCodeAt(at), isSmallLetter || (second < firstSign && isPartOfWord(second)) ? second : 0);
}

/** The same as {@link groupsOf} for an entry with spaces between its words, the first of which need no closer look. */
function groupsOfWords(entry: string): readonly number[] {
  const found: number[] = [];
  let mayOpen = true;
  for (let at = 0; at < entry.length; ) {
    const space = entry.indexOf(" ", at);
    const end = space < 0 ? entry.length : space;
    const mark = entry.indexOf("'", at);
    if (mark < 0 && !mayOpen) break;
    if (mayOpen || (mark >= 0 && mark < end)) for (let word = at; word >= 0 && word < end; word = entry.indexOf("|", word) + 1 || -1) found.push(groupAt(entry, word));
    mayOpen &&= entry.charCodeAt(end - 1) === questionMark;
    at = end + 1;
  }
  return found;
}

/** Three ways to tell the groups of an entry, the quickest first: by its first units, by those of its words, by a closer look. */
const ways: readonly ((entry: string) => readonly number[])[] = [(entry) => [groupAt(entry, 0)], groupsOfWords, groupsOf];

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

/** In a packed language the marks behind which the entries are told in the next of the {@link ways}, or are of the next concept. */
const nextWay = ";";
const nextConcept = "!";

/** Entries and marks of one concept. */
function listByWay(entries: readonly string[]): readonly string[] {
  const lists = ways.map((_, way) => orderAlike(entries.filter((entry) => wayOf(entry) === way)));
  const used = lists.findLastIndex(({ length }) => length > 0) + 1;
  return lists.slice(0, used).flatMap((list, way) => (way === 0 ? list : [nextWay, ...list]));
}

/**
 * A language with all that costs time to load made ready: the entries of its lexicons are one string, {@link Language.packed}, concept by
 * concept, with commas between them and the marks, and the words that are only looked for are folded. Line breaks would make the string a
 * template, which engines read slowly.
 */
export function pack(language: Language): Language {
  const entries = entriesOf(language);
  const counts = countAlternatives(entries.flatMap(([, words]) => words));
  const lists = conceptNames.map((name) => {
    const listed = entries.flatMap(([concept, words]) => (concept === name ? words : []));
    return listByWay(tidyEntries(listed, language.grammar, counts));
  });
  const packed = lists.flatMap((list, concept) => (concept === 0 ? list : [nextConcept, ...list])).join();
  const grammar = { ...language.grammar, frequent: foldFrequent(language.grammar) };
  const numbers = foldNumbers(language.numbers);
  return { ...language, lexicons: [], grammar, numbers, packed: () => packed, strays: straysOf(language) };
}

/**
 * The entries of a language by the groups of words that may begin them, so that each is read when a text first holds such a word. Entries
 * are told by numbers.
 */
export class EntryIndex {
  /** The entries by number; marks of the packed language are numbered with them. */
  readonly #entries: string[];
  readonly #concepts: Uint16Array;
  readonly #listed = new WordGroups();
  /** The groups that the words of some forms are in, by those of the forms. */
  readonly #strays = new Map<number, number[]>();
  readonly #isTaken: Uint8Array;

  constructor(language: Language) {
    const { lexicons } = language;
    const packed = language.packed?.() ?? "";
    this.#readStrays((language.strays ?? "") + straysOf(language));
    const added = entriesOf({ lexicons });
    this.#entries = packed === "" ? [] : packed.split(",");
    const first = this.#entries.length;
    for (const [, entries] of added) this.#entries.push(...entries);
    this.#concepts = new Uint16Array(this.#entries.length);
    this.#isTaken = new Uint8Array(this.#entries.length);
    this.#listPacked(first);
    let number = first;
    for (const [concept, entries] of added) {
      for (let end = number + entries.length; number < end; number++) this.#list(number, conceptNumber(concept), groupsOf);
    }
  }

  /** Lists the entries and marks below a number. */
  #listPacked(end: number): void {
    let concept = 0;
    let way = 0;
    for (let number = 0; number < end; number++) {
      const entry = this.#entries[number] as string;
      if (entry === nextConcept) {
        concept++;
        way = 0;
      } else if (entry === nextWay) way++;
      else if (way > 0) this.#list(number, concept, ways[way] as (typeof ways)[number]);
      else {
        this.#concepts[number] = concept;
        this.#listed.put(groupAt(entry, 0), number);
      }
    }
  }

  #list(number: number, concept: number, tell: (entry: string) => readonly number[]): void {
    this.#concepts[number] = concept;
    for (const group of tell(this.#entries[number] as string)) this.#listed.put(group, number);
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
