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
  readonly cues: Cue<Kind>[] = [];
  private readonly folded: string;

  constructor(folded: string) {
    this.folded = folded;
  }

  get isEmpty(): boolean {
    return this.cues.length === 0;
  }

  /** Index of the first cue that ends after `at`. */
  private firstEndingAfter(at: number): number {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cues[middle] as Cue).end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  before(at: number, reach: number): Cue<Kind> | null {
    const cue = this.cues[this.firstEndingAfter(at) - 1];
    if (cue === undefined || cue.start < at - reach) return null;
    return this.folded.slice(cue.end, at).includes("\n\n") ? null : cue;
  }

  after(at: number, reach: number): Cue<Kind> | null {
    let index = this.firstEndingAfter(at);
    while (index < this.cues.length && (this.cues[index] as Cue).start < at) index++;
    const cue = this.cues[index];
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

/**
 * Compiles groups of words to a reader that finds them all in one pass over a folded text. A word ends in `~` where any ending may
 * follow; two words with one unit between are found as a pair. Words of scripts without spaces match anywhere. The tables are built
 * when the first text is read.
 */
export function compileCues<G extends { readonly [Name in keyof G]: Words }>(groups: G): (folded: string) => CueIndex<G> {
  let read: ((folded: string) => CueIndex<G>) | undefined;
  return (folded) => {
    read ??= compileNow(groups);
    return read(folded);
  };
}

function compileNow<G extends { readonly [Name in keyof G]: Words }>(groups: G): (folded: string) => CueIndex<G> {
  const whole = new WordTable();
  const prefixes = new WordTable();
  const joined = new WordTable();
  const pairStarts = new Set<number>();
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
          if (split > 0) pairStarts.add(hashOf(folded.slice(0, split)));
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
        const { cues } = finders[group] as Finder<string>;
        // A whole word hides an open one, a pair its second word.
        if (cues.at(-1)?.end === end) cues.pop();
        cues.push({ kind, start, end });
      }
    };
    let previousStart = -1;
    let previousEnd = -1;
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
        // `s/n`, `order id`: the pair says more than its second word.
        if (previousEnd === at - 1 && end - previousStart <= 40) {
          const entry = whole.entries.get(folded.slice(previousStart, end));
          if (entry !== undefined) add(entry, previousStart, end);
        }
        previousStart = at;
        previousEnd = pairStarts.has(hash) ? end : -1;
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

const connectors: ReadonlySet<string> = new Set(
  (
    "no nos nr num number numbers numero numeros nummer numer id ids code codes is are was were the my your our his her their of and " +
    "as it its ist lautet sind meine mein ihre die der das est le la mon votre es el mi su e il o os az und y et " +
    "numara numarasi nrs nbr digits value s"
  ).split(" "),
);

const label = /[:：]\s?[`"'(*_]{0,3}$/;

/**
 * Whether nothing but connecting words and signs stands between a word and the number that it announces, `passport no. is …`,
 * or the word begins a label, `DOB on file: …`.
 */
export function isBridge(gap: string): boolean {
  if (gap.length > 32 || /[!?;。！？\n]|\d/.test(gap)) return false;
  if (label.test(gap) && !/[.,]\s/.test(gap)) return true;
  for (const [word] of gap.matchAll(/[^\s\d.,:=#()[\]"'/*_\-–—|~]{1,30}/gu)) {
    if (!connectors.has(word) && !/^[是为為:号號码碼は番のを→>°º]{1,6}$/u.test(word)) return false;
  }
  return true;
}

const wordUnit = /[a-z0-9]/;

/** Whether one of these folded words announces the number at `start`–`end`: before it over a {@link isBridge}, or right after it. */
export function isAnnounced(folded: string, start: number, end: number, words: readonly string[]): boolean {
  const from = Math.max(0, start - 56);
  const lead = folded.slice(from, start);
  const trail = folded.slice(end, end + 32);
  for (const word of words) {
    const at = lead.lastIndexOf(word);
    if (at >= 0) {
      const bounded = !wordUnit.test(word[0] as string) || at === 0 || !wordUnit.test(lead[at - 1] as string);
      const gap = lead.slice(at + word.length).replace(/^(?:s|nr|nummer|number)\b/, "");
      if (bounded && !wordUnit.test(gap[0] ?? " ") && isBridge(gap)) return true;
    }
    const after = trail.indexOf(word);
    if (
      after >= 0 &&
      after <= 8 &&
      !wordUnit.test(trail[after + word.length] ?? " ") &&
      /^[\s(,=:-]{0,4}(?:is |ist |est |es |は|是)?(?:my |mein |mon |mi |我的)?$/.test(trail.slice(0, after))
    )
      return true;
  }
  return false;
}
