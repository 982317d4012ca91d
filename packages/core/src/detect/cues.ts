import { foldWord } from "../reading/fold.js";

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

const unspaced = /[\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]/;
const letter = /[\p{L}\p{N}]/u;

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const unit = String.fromCharCode(code);
  return letter.test(unit) && !unspaced.test(unit);
}

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

/** Extends a hash by one unit: words are looked up by number first, and cut out of the text only where that finds something. */
function extendHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
  return hash;
}

/** Words with what they mean, found by hash. */
class WordTable {
  readonly entries = new Map<string, [string, string][]>();
  readonly hashes = new Set<number>();

  add(word: string, group: string, kind: string): void {
    const entry = this.entries.get(word);
    if (entry === undefined) this.entries.set(word, [[group, kind]]);
    else entry.push([group, kind]);
  }
}

/** Finds the cues of a folded text. */
export type CueReader<G> = (folded: string) => CueIndex<G>;

/** Words of an entry at most: `text message`, `driver's license`. */
const mostWords = 3;

/**
 * Compiles groups of words to a reader that finds them all in one pass over a folded text. A word ends in `~` where any ending may
 * follow; up to three words with one unit between are found as one. Words of scripts without spaces match anywhere. The tables are
 * built when the first text is read.
 */
export function compileCues<G extends { readonly [Name in keyof G]: Words }>(groups: G): CueReader<G> {
  let read: CueReader<G> | undefined;
  return (folded) => {
    read ??= compileNow(groups);
    return read(folded);
  };
}

/** Where the longest entry of several words ends whose first word stands at `start`–`end`; 0 where there is none. */
function longestOf(folded: string, start: number, end: number, entries: ReadonlyMap<string, Entry>): number {
  let longest = 0;
  let at = end;
  for (let words = 1; words < mostWords; words++) {
    let next = at + 1;
    if (folded.charCodeAt(at) === 10) break;
    while (next < folded.length && isWordCode(folded.charCodeAt(next))) next++;
    if (next === at + 1) break;
    if (entries.has(folded.slice(start, next))) longest = next;
    at = next;
  }
  return longest;
}

function compileNow<G extends { readonly [Name in keyof G]: Words }>(groups: G): CueReader<G> {
  const whole = new WordTable();
  const prefixes = new WordTable();
  const joined = new WordTable();
  /** The first words of entries of several. */
  const openings = new Set<number>();
  /** Length of the longest joined word by its first character. */
  const joinedLengths = new Map<number, number>();
  for (const [group, words] of Object.entries<Words>(groups)) {
    for (const [kind, list] of Object.entries(words)) {
      for (const word of list) {
        const isOpen = word.endsWith("~");
        const folded = foldWord(isOpen ? word.slice(0, -1) : word);
        const first = folded.charCodeAt(0);
        if (unspaced.test(folded)) {
          joined.add(folded, group, kind);
          joinedLengths.set(first, Math.max(joinedLengths.get(first) ?? 0, folded.length));
        } else if (isOpen) {
          prefixes.add(folded, group, kind);
          prefixes.hashes.add(hashOf(folded.slice(0, gateLength)));
        } else {
          whole.add(folded, group, kind);
          whole.hashes.add(hashOf(folded));
          const split = folded.search(/[^\p{L}\p{N}]/u);
          if (split > 0) openings.add(hashOf(folded.slice(0, split)));
        }
      }
    }
  }
  const longestPrefix = Math.max(0, ...[...prefixes.entries.keys()].map((word) => word.length));

  return (folded) => {
    const finders: Record<string, Finder<string>> = {};
    for (const group in groups) finders[group] = new Finder<string>(folded);
    const add = (entry: Entry, start: number, end: number): void => {
      for (const [group, kind] of entry) {
        const { all } = finders[group] as Finder<string>;
        // A whole word hides an open one.
        if (all.at(-1)?.end === end) all.pop();
        all.push({ kind, start, end });
      }
    };
    for (let at = 0; at < folded.length; ) {
      const code = folded.charCodeAt(at);
      if (isWordCode(code)) {
        let hash = extendHash(0, code);
        let gate = 0;
        let end = at + 1;
        for (let next = folded.charCodeAt(end); end < folded.length && isWordCode(next); next = folded.charCodeAt(end)) {
          hash = extendHash(hash, next);
          end++;
          if (end - at === gateLength) gate = hash;
        }
        if (openings.has(hash)) {
          const several = longestOf(folded, at, end, whole.entries);
          if (several > 0) {
            add(whole.entries.get(folded.slice(at, several)) as Entry, at, several);
            at = several;
            continue;
          }
        }
        if (end - at >= gateLength && prefixes.hashes.has(gate)) {
          for (let length = Math.min(longestPrefix, end - at); length >= gateLength; length--) {
            const entry = prefixes.entries.get(folded.slice(at, at + length));
            if (entry === undefined) continue;
            add(entry, at, end);
            break;
          }
        }
        if (whole.hashes.has(hash)) {
          const entry = whole.entries.get(folded.slice(at, end));
          if (entry !== undefined) add(entry, at, end);
        }
        at = end;
        continue;
      }
      if (code === 35) add(whole.entries.get("#") ?? [], at, at + 1);
      else if (code >= 0x0e00) {
        for (let length = joinedLengths.get(code) ?? 0; length > 0; length--) {
          const entry = joined.entries.get(folded.slice(at, at + length));
          if (entry === undefined) continue;
          add(entry, at, at + length);
          at += length - 1;
          break;
        }
      }
      at++;
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
    if (!bridges.has(word) && !(unspaced.test(word) && [...word].every((unit) => bridges.has(unit)))) return false;
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
