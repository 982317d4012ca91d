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

/** Three ways to tell the groups of an entry, the quickest first: by its first units, by those of its first words, by a closer look. */
const ways: readonly ((entry: string) => readonly number[])[] = [(entry) => [groupAt(entry, 0)], groupsOfFirst, groupsOf];

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

/** A language with its lexicons as one string, which costs nothing to load, and the words that are only looked for folded; see {@link Language.packed}. */
export function pack(language: Language): Language {
  const entries = entriesOf(language).flatMap(([concept, words]) => words.map((word) => ({ word, concept, way: wayOf(word) })));
  const lists = ways.map((_, way) => conceptNames.map((name) => entries.filter((entry) => entry.way === way && entry.concept === name)));
  const counts = lists.map((list) => list.map(({ length }) => length));
  const words = lists.flat(2).map(({ word }) => word);
  const packed = `${counts.join(";")}\n${words.join()}`;
  const grammar = { ...language.grammar, frequent: foldFrequent(language.grammar) };
  return { ...language, lexicons: [], grammar, numbers: foldNumbers(language.numbers), packed, strays: straysOf(language) };
}

/**
 * The entries of a language by the groups of words that may begin them, so that each is read when a text first holds such a word. Entries
 * are told by numbers.
 */
export class EntryIndex {
  readonly #entries: readonly string[];
  readonly #concepts: Uint16Array;
  readonly #listed = new WordGroups();
  /** The groups that the words of some forms are in, by those of the forms. */
  readonly #strays = new Map<number, number[]>();
  readonly #isTaken: Uint8Array;

  constructor(language: Language) {
    const { packed = ";\n", lexicons } = language;
    this.#readStrays((language.strays ?? "") + straysOf(language));
    const split = packed.indexOf("\n");
    const added = entriesOf({ lexicons });
    const words = packed.length > split + 1 ? packed.slice(split + 1).split(",") : [];
    this.#entries = words.concat(...added.map(([, entries]) => entries));
    this.#concepts = new Uint16Array(this.#entries.length);
    this.#isTaken = new Uint8Array(this.#entries.length);
    let next = 0;
    const put = (count: number, concept: number): void => {
      this.#concepts.fill(concept, next, next + count);
      next += count;
    };
    for (const [way, counts] of packed.slice(0, split).split(";").entries()) {
      const first = next;
      for (const [concept, count] of counts.split(",").entries()) put(Number(count), concept);
      if (way === 0) for (let number = first; number < next; number++) this.#listed.put(groupAt(words[number] as string, 0), number);
      else this.#list(first, next, ways[way] as (typeof ways)[number]);
    }
    const first = next;
    for (const [concept, entries] of added) put(entries.length, conceptNumber(concept));
    this.#list(first, next, groupsOf);
  }

  #readStrays(strays: string): void {
    for (let at = 0; at < strays.length; at += 4) {
      const form = groupOfLetters(strays.slice(at, at + 2).trimEnd());
      const listed = this.#strays.get(form) ?? [];
      listed.push(groupOfLetters(strays.slice(at + 2, at + 4).trimEnd()));
      this.#strays.set(form, listed);
    }
  }

  #list(from: number, to: number, tell: (entry: string) => readonly number[]): void {
    for (let number = from; number < to; number++) {
      for (const group of tell(this.#entries[number] as string)) this.#listed.put(group, number);
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
