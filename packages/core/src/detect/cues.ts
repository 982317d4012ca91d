import { AskedBeginnings, beginningOf } from "../lexicon/beginnings.js";
import { kindOf, none, unspaced } from "./characters.js";

/** A word that says what a number near it is. Offsets end exclusive. */
export interface Cue<Kind extends string = string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** The cues of one group in one text, by place. */
export interface CueList<Kind extends string> {
  readonly isEmpty: boolean;
  /** All, in order. */
  readonly all: readonly Cue<Kind>[];
  /** The last cue that ends at or before `at`, at most `reach` units back and in the same paragraph. */
  before(at: number, reach: number): Cue<Kind> | null;
  /** The first cue that starts at or after `at` and ends within `reach` units, before a full stop or a line break. */
  after(at: number, reach: number): Cue<Kind> | null;
}

type Words = Readonly<Record<string, readonly string[]>>;

/** The cues of a text, by group. */
export type CueIndex<G> = { readonly [Name in keyof G]: CueList<keyof G[Name] & string> };

type Entry = readonly (readonly [group: string, kind: string])[];

/** Open words are looked up once a word's first letters are those of one. */
const gateLength = 3;

class Finder<Kind extends string> implements CueList<Kind> {
  readonly all: Cue<Kind>[] = [];
  private readonly folded: string;

  constructor(folded: string) {
    this.folded = folded;
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  /** Index of the first cue that ends after `at`. */
  private firstEndingAfter(at: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle] as Cue).end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  before(at: number, reach: number): Cue<Kind> | null {
    const cue = this.all[this.firstEndingAfter(at) - 1];
    if (cue === undefined || cue.start < at - reach) return null;
    return this.folded.slice(cue.end, at).includes("\n\n") ? null : cue;
  }

  after(at: number, reach: number): Cue<Kind> | null {
    let index = this.firstEndingAfter(at);
    while (index < this.all.length && (this.all[index] as Cue).start < at) index++;
    const cue = this.all[index];
    if (cue === undefined || cue.end > at + reach) return null;
    return /\n|.{2}[.!?。！？]/.test(this.folded.slice(at, cue.start)) ? null : cue;
  }
}

/** What a group without cues shares. */
const empty: Finder<string> = new Finder("");

/** Extends a hash by one unit. */
function extendHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
  return hash;
}

/** What may begin where a hash leads to: a whole word, the first of several, an open word, a word of a script without spaces. */
const isWhole = 1;
const isFirst = 2;
const isOpening = 4;
const isJoined = 8;

/** A filter over hashes: words are cut out of a text only where it has the mark. */
class Marks {
  readonly #marks = new Uint8Array(0x10000);

  add(hash: number, mark: number): void {
    const slot = (hash ^ (hash >>> 16)) & 0xffff;
    this.#marks[slot] = (this.#marks[slot] as number) | mark;
  }

  of(hash: number): number {
    return this.#marks[(hash ^ (hash >>> 16)) & 0xffff] as number;
  }
}

/** Words with what they mean. */
class WordTable {
  readonly entries = new Map<string, [group: string, kind: string][]>();

  add(word: string, group: string, kind: string): void {
    const entry = this.entries.get(word);
    if (entry === undefined) this.entries.set(word, [[group, kind]]);
    else if (!entry.some(([known]) => known === group)) entry.push([group, kind]);
  }
}

/** Words of an entry at most: `text message`, `driver's license`. */
const mostWords = 3;

/** All words of some groups: those that begin like a word are looked at when a text first holds such a word. */
class CueWords {
  readonly whole = new WordTable();
  readonly open = new WordTable();
  readonly joined = new WordTable();
  /** The lengths of joined words by their first unit, longest first. */
  readonly joinedLengths = new Map<number, number[]>();
  readonly marks = new Marks();
  longestOpen = 0;
  readonly #words: string[] = [];
  readonly #groups: string[] = [];
  readonly #kinds: string[] = [];
  /** Numbers of words by how they begin; those that were looked at are gone. */
  readonly #listed = new Map<number, number[]>();
  readonly #asked = new AskedBeginnings();

  constructor(groups: Readonly<Record<string, Words>>) {
    for (const group of Object.keys(groups)) {
      const words = groups[group] as Words;
      for (const kind of Object.keys(words)) for (const word of words[kind] as readonly string[]) this.#list(word, group, kind);
    }
    this.prepare(numberSign, 0);
  }

  #list(word: string, group: string, kind: string): void {
    const second = word.charCodeAt(1);
    const begins = beginningOf(word.charCodeAt(0), isWordUnit(second) ? second : 0);
    const listed = this.#listed.get(begins);
    if (listed === undefined) this.#listed.set(begins, [this.#words.length]);
    else listed.push(this.#words.length);
    this.#words.push(word);
    this.#groups.push(group);
    this.#kinds.push(kind);
  }

  /** Makes the words ready that a word with these first units may begin. */
  prepare(first: number, second: number): void {
    const begins = beginningOf(first, isWordUnit(second) ? second : 0);
    if (!this.#asked.isNew(begins)) return;
    const listed = this.#listed.get(begins);
    if (listed === undefined) return;
    this.#listed.delete(begins);
    for (const number of listed) this.#add(this.#words[number] as string, this.#groups[number] as string, this.#kinds[number] as string);
  }

  #add(word: string, group: string, kind: string): void {
    const { marks } = this;
    const isOpen = word.endsWith("~");
    const letters = isOpen ? word.slice(0, -1) : word;
    if (isUnspaced(letters)) {
      this.joined.add(letters, group, kind);
      marks.add(hashOf(letters.slice(0, 2)), isJoined);
      const lengths = this.joinedLengths.get(letters.charCodeAt(0)) ?? [];
      if (!lengths.includes(letters.length)) lengths.push(letters.length);
      this.joinedLengths.set(
        letters.charCodeAt(0),
        lengths.sort((a, b) => b - a),
      );
    } else if (isOpen) {
      this.open.add(letters, group, kind);
      this.longestOpen = Math.max(this.longestOpen, letters.length);
      marks.add(hashOf(letters.slice(0, gateLength)), isOpening);
    } else {
      this.whole.add(letters, group, kind);
      marks.add(hashOf(letters), isWhole);
      const split = wordEnd(letters, 0);
      if (split > 0 && split < letters.length) marks.add(hashOf(letters.slice(0, split)), isFirst);
    }
  }
}

const numberSign = 35;

/** Finds the cues of a folded text. */
export type CueReader<G> = (folded: string) => CueIndex<G>;

/**
 * Compiles groups of folded words to a reader that finds them all in one pass over a folded text. A word ends in `~` where any ending may
 * follow; up to three words with one unit between are found as one. Words of scripts without spaces match anywhere. The groups are asked
 * for when the first text is read.
 */
export function compileCues<G extends { readonly [Name in keyof G]: Words }>(groups: () => G): CueReader<G> {
  let read: CueReader<G> | undefined;
  return (folded) => {
    read ??= compileNow(groups());
    return read(folded);
  };
}

/** Where the longest entry of several words ends whose first word stands at `start`–`end`; 0 where there is none. */
function longestOf(folded: string, start: number, end: number, entries: ReadonlyMap<string, Entry>): number {
  let longest = 0;
  let at = end;
  for (let words = 1; words < mostWords && at < folded.length && folded.charCodeAt(at) !== 10; words++) {
    const next = wordEnd(folded, at + 1);
    if (next === at + 1) break;
    if (entries.has(folded.slice(start, next))) longest = next;
    at = next;
  }
  return longest;
}

/** Where a word ends that begins at an offset. */
function wordEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++;
  return end;
}

function isWordUnit(code: number): boolean {
  const kind = kindOf(code);
  return kind !== none && kind !== unspaced;
}

function isUnspaced(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (kindOf(word.charCodeAt(at)) === unspaced) return true;
  return false;
}

function compileNow<G extends { readonly [Name in keyof G]: Words }>(groups: G): CueReader<G> {
  const words = new CueWords(groups);
  const { whole, open, joined, joinedLengths, marks } = words;
  const nothing: Readonly<Record<string, Finder<string>>> = Object.fromEntries(Object.keys(groups).map((group) => [group, empty]));

  return (folded) => {
    const finders: Record<string, Finder<string>> = { ...nothing };
    const add = (entry: Entry | undefined, start: number, end: number): void => {
      if (entry === undefined) return;
      for (const [group, kind] of entry) {
        if (finders[group] === empty) finders[group] = new Finder<string>(folded);
        const { all } = finders[group] as Finder<string>;
        // A whole word hides an open one.
        if (all.at(-1)?.end === end) all.pop();
        all.push({ kind, start, end });
      }
    };
    /** Adds what begins with the word at `start`–`end`, and gives where the search goes on. */
    const look = (mark: number, gate: number, start: number, end: number): number => {
      if ((mark & isFirst) !== 0) {
        const several = longestOf(folded, start, end, whole.entries);
        if (several > 0) {
          add(whole.entries.get(folded.slice(start, several)), start, several);
          return several;
        }
      }
      if ((gate & isOpening) !== 0) {
        for (let length = Math.min(words.longestOpen, end - start); length >= gateLength; length--) {
          const entry = open.entries.get(folded.slice(start, start + length));
          if (entry === undefined) continue;
          add(entry, start, end);
          break;
        }
      }
      if ((mark & isWhole) !== 0) add(whole.entries.get(folded.slice(start, end)), start, end);
      return end;
    };
    /** The same for a script without spaces: the longest word that begins at an offset. */
    const lookJoined = (start: number): number => {
      for (const length of joinedLengths.get(folded.charCodeAt(start)) ?? []) {
        const entry = joined.entries.get(folded.slice(start, start + length));
        if (entry === undefined) continue;
        add(entry, start, start + length);
        return start + length;
      }
      return start + 1;
    };
    for (let at = 0; at < folded.length; ) {
      const code = folded.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === none) {
        if (code === numberSign) add(whole.entries.get("#"), at, at + 1);
        at++;
        continue;
      }
      words.prepare(code, folded.charCodeAt(at + 1));
      if (kind === unspaced) {
        const first = extendHash(0, code);
        const mark = marks.of(first) | marks.of(extendHash(first, folded.charCodeAt(at + 1) || 0));
        at = (mark & isJoined) === 0 ? at + 1 : lookJoined(at);
      } else {
        let hash = extendHash(0, code);
        let gate = 0;
        let end = at + 1;
        for (; end < folded.length; end++) {
          const next = folded.charCodeAt(end);
          if (!isWordUnit(next)) break;
          hash = extendHash(hash, next);
          if (end - at === gateLength - 1) gate = marks.of(hash);
        }
        const mark = marks.of(hash);
        at = ((mark & (isFirst | isWhole)) | (gate & isOpening)) === 0 ? end : look(mark, gate, at, end);
      }
    }
    return finders as unknown as CueIndex<G>;
  };
}

const label = /[:：]\s?[`"'(*_]{0,3}$/;

/**
 * Whether nothing but signs and words that bridge stands between a word and the number that it announces, `passport no. is …`, or the
 * word begins a label, `DOB on file: …`.
 */
export function isBridge(gap: string, bridges: ReadonlySet<string>): boolean {
  if (gap.length > 32 || /[!?;。！？\n]|\d/.test(gap)) return false;
  if (label.test(gap) && !/[.,]\s/.test(gap)) return true;
  for (const [word] of gap.matchAll(/[^\s\d.,:=#()[\]"'/*_\-–—|~→>°º]{1,30}/gu)) {
    if (!bridges.has(word) && !(isUnspaced(word) && [...word].every((unit) => bridges.has(unit)))) return false;
  }
  return true;
}

const wordUnit = /[a-z0-9]/;

/** Whether one of these folded names announces the number at `start`–`end`: before it over a {@link isBridge}, or right after it. */
export function isAnnounced(folded: string, start: number, end: number, names: readonly string[], bridges: ReadonlySet<string>): boolean {
  const lead = folded.slice(Math.max(0, start - 56), start);
  const trail = folded.slice(end, end + 32);
  for (const name of names) {
    const at = lead.lastIndexOf(name);
    if (at >= 0) {
      const bounded = !wordUnit.test(name[0] as string) || at === 0 || !wordUnit.test(lead[at - 1] as string);
      const gap = lead.slice(at + name.length);
      if (bounded && !wordUnit.test(gap[0] ?? " ") && isBridge(gap, bridges)) return true;
    }
    const after = trail.indexOf(name);
    if (after >= 0 && after <= 12 && !wordUnit.test(trail[after + name.length] ?? " ") && isBridge(trail.slice(0, after), bridges))
      return true;
  }
  return false;
}
