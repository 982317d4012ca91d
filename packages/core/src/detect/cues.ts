import { hashBasis, hashWord, stepHash } from "../lexicon/word-table.js";
import { foldWords } from "../reading/fold.js";
import { evidence, type Tokens, tokenize } from "../reading/tokens.js";
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

/** Finds the cues of a folded text, which may be cut into tokens already. */
export type CueReader<G> = (folded: string, tokens?: Tokens) => CueIndex<G>;

/** Words of an entry at most: `text message`, `driver's license`. */
const mostWords = 3;

/**
 * Compiles groups of words to a reader that finds them all in one pass over a folded text. A word ends in `~` where any ending may
 * follow; up to three words with one unit between are found as one. Words of scripts without spaces match anywhere. The tables are
 * built when the first text is read.
 */
export function compileCues<G extends { readonly [Name in keyof G]: Words }>(groups: G): CueReader<G> {
  let read: CueReader<G> | undefined;
  return (folded, tokens = tokenize(folded)) => {
    read ??= compileNow(groups);
    return read(folded, tokens);
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

/** Words of all kinds, ready to be looked up. */
interface Tables {
  readonly whole: ReadonlyMap<string, Entry>;
  readonly open: ReadonlyMap<string, Entry>;
  readonly longestOpen: number;
  readonly joined: ReadonlyMap<string, Entry>;
  /** The lengths of joined words by their first unit, longest first. */
  readonly joinedLengths: ReadonlyMap<number, readonly number[]>;
  readonly marks: Marks;
  /** What a text without any cue gives. */
  readonly nothing: Readonly<Record<string, Finder<string>>>;
}

const numberSign = 35;

/** Tokens that are no run of ASCII letters and digits, as bits of their shapes. */
const notPlain = evidence.apostrophe | evidence.mixedWord;

/** A search for the cues of one text. */
class Search {
  finders: Readonly<Record<string, Finder<string>>>;
  readonly #tables: Tables;
  readonly #folded: string;

  constructor(tables: Tables, folded: string) {
    this.#tables = tables;
    this.#folded = folded;
    this.finders = tables.nothing;
  }

  /** Looks at each token: a plain word is known by its hash, in others words are looked for unit by unit. */
  run({ count, starts, ends, hashes, shapes }: Tokens): void {
    const { marks } = this.#tables;
    const folded = this.#folded;
    // Where the search goes on.
    let from = 0;
    for (let token = 0; token < count; token++) {
      const start = starts[token] as number;
      const end = ends[token] as number;
      if (end <= from) continue;
      const code = folded.charCodeAt(start);
      const kind = kindOf(code);
      const isPlain = kind === unspaced || kind === none ? end - start === 1 : ((shapes[token] as number) & notPlain) === 0;
      if (start < from || !isPlain) {
        from = this.#scan(Math.max(start, from), end);
      } else if (kind === none) {
        if (code === numberSign) this.#add(this.#tables.whole.get("#"), start, end);
      } else if (kind === unspaced) {
        from = this.#lookJoined(start);
      } else {
        const mark = marks.of(hashes[token] as number);
        const gate = this.#gateOf(start, end);
        if (((mark & (isFirst | isWhole)) | (gate & isOpening)) !== 0) from = this.#look(mark, gate, start, end);
      }
    }
  }

  /** The marks of a word's first letters. */
  #gateOf(start: number, end: number): number {
    if (end - start < gateLength) return 0;
    let hash = hashBasis;
    for (let at = start; at < start + gateLength; at++) hash = stepHash(hash, this.#folded.charCodeAt(at));
    return this.#tables.marks.of(hash);
  }

  /** Looks at the words that stand between two offsets, at least one unit wide, and gives where the search goes on. */
  #scan(start: number, end: number): number {
    const folded = this.#folded;
    let at = start;
    while (at < end) {
      const kind = kindOf(folded.charCodeAt(at));
      if (kind === none) at++;
      else if (kind === unspaced) at = this.#lookJoined(at);
      else {
        const to = wordEnd(folded, at);
        const mark = this.#tables.marks.of(hashWord(folded, at, to));
        const gate = this.#gateOf(at, to);
        at = ((mark & (isFirst | isWhole)) | (gate & isOpening)) === 0 ? to : this.#look(mark, gate, at, to);
      }
    }
    return at;
  }

  #add(entry: Entry | undefined, start: number, end: number): void {
    if (entry === undefined) return;
    const { nothing } = this.#tables;
    if (this.finders === nothing) this.finders = { ...nothing };
    const finders = this.finders as Record<string, Finder<string>>;
    for (const [group, kind] of entry) {
      if (finders[group] === empty) finders[group] = new Finder<string>(this.#folded);
      const { all } = finders[group] as Finder<string>;
      // A whole word hides an open one.
      if (all.at(-1)?.end === end) all.pop();
      all.push({ kind, start, end });
    }
  }

  /** Adds what begins with the word at `start`–`end`, and gives where the search goes on. */
  #look(mark: number, gate: number, start: number, end: number): number {
    const { whole, open, longestOpen } = this.#tables;
    const folded = this.#folded;
    if ((mark & isFirst) !== 0) {
      const several = longestOf(folded, start, end, whole);
      if (several > 0) {
        this.#add(whole.get(folded.slice(start, several)), start, several);
        return several;
      }
    }
    if ((gate & isOpening) !== 0) {
      for (let length = Math.min(longestOpen, end - start); length >= gateLength; length--) {
        const entry = open.get(folded.slice(start, start + length));
        if (entry === undefined) continue;
        this.#add(entry, start, end);
        break;
      }
    }
    if ((mark & isWhole) !== 0) this.#add(whole.get(folded.slice(start, end)), start, end);
    return end;
  }

  /** The same for a script without spaces: the longest word that begins at an offset. */
  #lookJoined(start: number): number {
    const { marks, joined, joinedLengths } = this.#tables;
    const folded = this.#folded;
    const code = folded.charCodeAt(start);
    const first = stepHash(hashBasis, code);
    const mark = marks.of(first) | marks.of(stepHash(first, folded.charCodeAt(start + 1) || 0));
    if ((mark & isJoined) === 0) return start + 1;
    for (const length of joinedLengths.get(code) ?? []) {
      const entry = joined.get(folded.slice(start, start + length));
      if (entry === undefined) continue;
      this.#add(entry, start, start + length);
      return start + length;
    }
    return start + 1;
  }
}

function compileNow<G extends { readonly [Name in keyof G]: Words }>(groups: G): CueReader<G> {
  const whole = new WordTable();
  const open = new WordTable();
  const joined = new WordTable();
  /** The lengths of joined words by their first unit, longest first. */
  const joinedLengths = new Map<number, number[]>();
  const marks = new Marks();
  for (const [group, words] of Object.entries<Words>(groups)) {
    for (const [kind, list] of Object.entries(words)) {
      for (const word of foldWords(list)) {
        const folded = word.endsWith("~") ? word.slice(0, -1) : word;
        if (isUnspaced(folded)) {
          joined.add(folded, group, kind);
          marks.add(hashWord(folded.slice(0, 2)), isJoined);
          const lengths = joinedLengths.get(folded.charCodeAt(0)) ?? [];
          if (!lengths.includes(folded.length)) lengths.push(folded.length);
          joinedLengths.set(
            folded.charCodeAt(0),
            lengths.sort((a, b) => b - a),
          );
        } else if (word.endsWith("~")) {
          open.add(folded, group, kind);
          marks.add(hashWord(folded.slice(0, gateLength)), isOpening);
        } else {
          whole.add(folded, group, kind);
          marks.add(hashWord(folded), isWhole);
          const split = wordEnd(folded, 0);
          if (split > 0 && split < folded.length) marks.add(hashWord(folded.slice(0, split)), isFirst);
        }
      }
    }
  }
  const longestOpen = Math.max(0, ...[...open.entries.keys()].map((word) => word.length));

  const nothing: Readonly<Record<string, Finder<string>>> = Object.fromEntries(Object.keys(groups).map((group) => [group, empty]));
  const tables: Tables = { whole: whole.entries, open: open.entries, longestOpen, joined: joined.entries, joinedLengths, marks, nothing };

  return (folded, tokens = tokenize(folded)) => {
    const search = new Search(tables, folded);
    search.run(tokens);
    return search.finders as unknown as CueIndex<G>;
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
