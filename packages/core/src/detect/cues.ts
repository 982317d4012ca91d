import { groupOf, WordGroups, groups as wordGroups } from "../lexicon/beginnings.js";
import { noNumber, numberWord, WordMemory } from "../lexicon/word-numbers.js";
import { hashBasis, hashWord, stepHash, WordTable } from "../lexicon/word-table.js";
import { matchesOf } from "../matches.js";
import { evidence, type Tokens, tokenize } from "../reading/tokens.js";
import { isSmallLetter, kindOf, none, unspaced } from "./characters.js";

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
  /** The last cue that ends at or before `at`, however far from it. */
  last(at: number): Cue<Kind> | undefined;
  /** Those that lie between two offsets. */
  within(from: number, to: number): readonly Cue<Kind>[];
  /** Those that share a unit with what lies between two offsets. */
  touching(from: number, to: number): readonly Cue<Kind>[];
}

/** Words by kind, with spaces between; `_` stands for a space in a word. */
type Words = Readonly<Record<string, string>>;

/** The cues of a text, by group. */
export type CueIndex<G> = { readonly [Name in keyof G]: CueList<keyof G[Name] & string> };

const noCues: readonly never[] = [];

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

  last(at: number): Cue<Kind> | undefined {
    return this.all[this.firstEndingAfter(at) - 1];
  }

  within(from: number, to: number): readonly Cue<Kind>[] {
    const touching = this.touching(from, to);
    return touching.length === 0 ? touching : touching.filter(({ start, end }) => start >= from && end <= to);
  }

  touching(from: number, to: number): readonly Cue<Kind>[] {
    if (this.isEmpty) return noCues;
    const first = this.firstEndingAfter(from);
    let last = first;
    while (last < this.all.length && (this.all[last] as Cue).start < to) last++;
    return first === last ? noCues : this.all.slice(first, last);
  }

  before(at: number, reach: number): Cue<Kind> | null {
    if (this.all.length === 0) return null;
    const cue = this.last(at);
    if (cue === undefined || cue.start < at - reach) return null;
    for (let line = cue.end; line + 1 < at; line++) {
      if (this.folded.charCodeAt(line) === newline && this.folded.charCodeAt(line + 1) === newline) return null;
    }
    return cue;
  }

  after(at: number, reach: number): Cue<Kind> | null {
    if (this.all.length === 0) return null;
    let index = this.firstEndingAfter(at);
    while (index < this.all.length && (this.all[index] as Cue).start < at) index++;
    const cue = this.all[index];
    if (cue === undefined || cue.end > at + reach) return null;
    return /\n|.{2}[.!?。！？]/.test(this.folded.slice(at, cue.start)) ? null : cue;
  }
}

/** What a group without cues shares. */
const empty: Finder<string> = new Finder("");

/** What a word means in each group that holds it; groups are told by their numbers. Words that mean the same share it. */
type Entry = readonly { readonly group: number; readonly kind: string }[];

/** Open words are looked up once a word's first letters are those of one. */
const gateLength = 3;

/** Words of an entry at most: `text message`, `a with a tail`. */
const mostWords = 5;

/** What may begin with a word: several words; with its first letters: an open word, or a word of a script without spaces. */
const isFirst = 1;
const isOpening = 2;
const isJoined = 4;
/** With the unit behind it and the first of the next word: several words. */
const isSecond = 8;
/** With its first unit: a word of a script without spaces that is longer. */
const isLead = 16;

/** Room for the marks of words; a power of two, small enough to be at hand for every token. */
const marksRoom = 1 << 14;

/** Bits by hash: what has none of a word's bits cannot begin with it. */
class Marks {
  readonly #marks = new Uint8Array(marksRoom);

  add(hash: number, mark: number): void {
    const slot = (hash ^ (hash >>> 16)) & (marksRoom - 1);
    this.#marks[slot] = (this.#marks[slot] as number) | mark;
  }

  of(hash: number): number {
    return this.#marks[(hash ^ (hash >>> 16)) & (marksRoom - 1)] as number;
  }
}

/** The tokens of a text that may begin a cue. */
export interface Spots {
  /** How many readers shared the book when they were looked for. */
  readonly readers: number;
  readonly tokens: readonly number[];
  /** What was found of each: its marks, and from {@link seenBits} up its number as a whole word and one. */
  readonly seen: readonly number[];
}

/** A text to find cues in; spots that were found once are kept with it. */
export interface CueText {
  readonly folded: string;
  readonly tokens: Tokens;
  spots?: Spots | undefined;
}

const newline = 10;
const numberSign = 35;

/** Tokens that are no run of ASCII letters and digits, as bits of their shapes. */
const notPlain = evidence.apostrophe | evidence.mixedWord;
/** A token in which words have to be looked for unit by unit. */
const isMixed = 32;
/** A word that was looked at; it comes with its marks and, so many bits above, its number and one. */
const isSeen = 64;
const seenBits = 7;
const markMask = isFirst | isOpening | isJoined | isMixed;

/** Words of one group and kind of a reader, from one offset on. `~` at the end of a word stands for any ending. */
interface List {
  readonly start: number;
  readonly tables: Tables;
  readonly entry: Entry;
}

/**
 * The words of all cues, by number: a token is looked up once for all readers that share the book. Words that begin like a word are made
 * ready when a text first holds such a word.
 */
export class CueBook {
  /** Words that stand alone, several words, and words of scripts without spaces. */
  readonly whole: WordTable = new WordTable();
  /** Words that any ending may follow, without `~`. */
  readonly open: WordTable = new WordTable();
  readonly #marks = new Marks();
  /** All words in the order of their lists, and the offsets of those that are not made ready yet. */
  #text = "";
  readonly #lists: List[] = [];
  readonly #listed = new WordGroups();
  #isPrepared = new Uint8Array(wordGroups);
  /** The groups that hold words. */
  readonly #isUsed = new Uint8Array(wordGroups);
  #readers = 0;
  /** What was found of the words of texts: their marks, {@link isSeen}, and above them their numbers in the book and one. */
  readonly #seen = new WordMemory();

  /** Takes in the words of a reader. */
  list(tables: Tables, groups: Readonly<Record<string, Words>>): void {
    for (const [group, words] of Object.values(groups).entries()) {
      for (const kind of Object.keys(words)) {
        this.#lists.push({ start: this.#text.length, tables, entry: [{ group, kind }] });
        this.#list(words[kind] as string);
      }
    }
    this.#readers++;
    this.#seen.forget();
    this.#isPrepared = new Uint8Array(wordGroups);
    this.prepare(numberSign, 0);
  }

  #list(words: string): void {
    const start = this.#text.length;
    for (let at = 0; at < words.length; ) {
      const second = words.charCodeAt(at + 1);
      this.#listed.put(groupOf(words.charCodeAt(at), isSmallLetter(second) || isWordUnit(second) ? second : 0), start + at);
      const end = words.indexOf(" ", at);
      at = end < 0 ? words.length : end + 1;
    }
    this.#text += `${words} `;
  }

  #wordAt(offset: number): string {
    return this.#text.slice(offset, this.#text.indexOf(" ", offset)).replaceAll("_", " ");
  }

  /** Makes the words ready that a word with these first units may begin, and says whether there are any. */
  prepare(first: number, second: number): boolean {
    const group = groupOf(first, isWordUnit(second) ? second : 0);
    if (this.#isPrepared[group] === 0) {
      this.#isPrepared[group] = 1;
      for (const offset of this.#listed.take(group)) {
        const list = this.#lists.findLast(({ start }) => start <= offset);
        if (list !== undefined) this.#add(this.#wordAt(offset), list);
        this.#isUsed[group] = 1;
      }
    }
    return this.#isUsed[group] === 1;
  }

  #add(word: string, { tables, entry }: List): void {
    const marks = this.#marks;
    const isOpen = word.endsWith("~");
    const letters = isOpen ? word.slice(0, -1) : word;
    if (isUnspaced(letters)) {
      if (letters.length > 1) marks.add(hashWord(letters, 0, 1), isLead);
      marks.add(hashWord(letters, 0, Math.min(2, letters.length)), isJoined);
      addMeaning(tables.whole, this.whole.add(letters), entry);
      const lengths = tables.joinedLengths.get(letters.charCodeAt(0)) ?? [];
      if (!lengths.includes(letters.length)) lengths.push(letters.length);
      tables.joinedLengths.set(
        letters.charCodeAt(0),
        lengths.sort((a, b) => b - a),
      );
    } else if (isOpen) {
      marks.add(hashWord(letters, 0, gateLength), isOpening);
      addMeaning(tables.open, this.open.add(letters), entry);
    } else {
      const split = wordEnd(letters, 0);
      if (split > 0 && split < letters.length) {
        const first = hashWord(letters, 0, split);
        marks.add(first, isFirst);
        tables.firsts.add(first, isFirst);
        tables.firsts.add(hashOn(first, letters, split, split + 2), isSecond);
      }
      addMeaning(tables.whole, this.whole.add(letters), entry);
    }
  }

  /** The tokens of a text that may begin a cue. */
  spotsOf(text: CueText): Spots {
    if (text.spots?.readers !== this.#readers) text.spots = this.#spot(text);
    return text.spots;
  }

  #spot(text: CueText): Spots {
    const { count, words: numbers } = text.tokens;
    const tokens: number[] = [];
    const seen: number[] = [];
    for (let token = 0; token < count; token++) {
      const number = numbers[token] as number;
      const found = (number < 0 ? 0 : this.#seen.get(number)) || this.#look(text, token, number);
      if (found === isSeen) continue;
      tokens.push(token);
      seen.push(found);
    }
    return { readers: this.#readers, tokens, seen };
  }

  /** Looks at a token that nothing is remembered of. What a character of a script without spaces begins depends on the next one. */
  #look({ folded, tokens: { starts, ends, hashes, shapes } }: CueText, token: number, number: number): number {
    const start = starts[token] as number;
    const end = ends[token] as number;
    const code = folded.charCodeAt(start);
    const kind = kindOf(code);
    const isAlone = kind === unspaced || kind === none;
    if (kind === none && end - start === 1 && code !== numberSign) return isSeen;
    let seen = isSeen;
    if (isAlone ? end - start > 1 : ((shapes[token] as number) & notPlain) !== 0) seen |= isMixed;
    else {
      const isOfGroup = this.prepare(code, end - start > 1 ? folded.charCodeAt(start + 1) : 0);
      if (kind === unspaced) {
        if (isOfGroup && this.mayLead(code)) return isSeen | this.joinedAt(folded, start);
      } else if (isOfGroup) {
        const hash = hashes[token] as number;
        const word = this.whole.mayHold(hash) ? this.whole.find(hash, folded, start, end) : -1;
        seen |= this.opening(folded, start, end) | this.firstOf(hash) | ((word + 1) << seenBits);
        if (word >= 0 && number < 0) numberWord(hash, folded, start, end);
      }
    }
    if (number >= 0) this.#seen.set(number, seen);
    return seen;
  }

  /** Whether several words may begin with a word, as a bit. */
  firstOf(hash: number): number {
    return this.#marks.of(hash) & isFirst;
  }

  /** Whether an open word may begin with the first letters of a word, as a bit. */
  opening(folded: string, start: number, end: number): number {
    return end - start < gateLength ? 0 : this.#marks.of(hashWord(folded, start, start + gateLength)) & isOpening;
  }

  /** Whether any word of a script without spaces may begin with a unit. */
  mayLead(code: number): boolean {
    return (this.#marks.of(stepHash(hashBasis, code)) & (isLead | isJoined)) !== 0;
  }

  /** Whether a word of a script without spaces may begin at an offset, as a bit. */
  joinedAt(folded: string, at: number): number {
    const first = stepHash(hashBasis, folded.charCodeAt(at));
    const mark = this.#marks.of(first);
    if ((mark & isLead) === 0) return mark & isJoined;
    return (mark | this.#marks.of(stepHash(first, folded.charCodeAt(at + 1) || 0))) & isJoined;
  }
}

/** Finds the cues of a folded text. */
export type CueReader<G> = (text: string | CueText) => CueIndex<G>;

/**
 * Compiles groups of folded words to a reader that finds them in a folded text. In a list there are spaces between words, and `_` stands
 * for a space in a word. A word ends in `~` where any ending may follow; up to five words with one unit between are found as one. Words of
 * scripts without spaces match anywhere. The groups are asked for when the first text is read.
 */
export function compileCues<G extends { readonly [Name in keyof G]: Words }>(groups: () => G, book: CueBook = new CueBook()): CueReader<G> {
  let tables: Tables | undefined;
  return (given) => {
    tables ??= compileNow(groups(), book);
    const text: CueText = typeof given === "string" ? { folded: given, tokens: tokenize(given) } : given;
    return new Search(tables, text.folded).run(book.spotsOf(text), text.tokens) as unknown as CueIndex<G>;
  };
}

/** The hash of what a hash stands for, with a part of a text behind it. */
function hashOn(begun: number, text: string, start: number, end: number): number {
  let hash = begun;
  for (let at = start; at < end; at++) hash = stepHash(hash, text.charCodeAt(at));
  return hash;
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

/** What the words of a book mean to one reader, by their numbers. */
interface Tables {
  readonly book: CueBook;
  readonly whole: (Entry | undefined)[];
  readonly open: (Entry | undefined)[];
  /** The lengths of words of scripts without spaces by their first unit, longest first. */
  readonly joinedLengths: Map<number, number[]>;
  /** The words that several words begin with, and how those go on. */
  readonly firsts: Marks;
  /** By the numbers of words: 1 for those that begin nothing here. */
  readonly silent: WordMemory;
  /** The names of the groups, by number. */
  readonly names: readonly string[];
  /** What a text without any cue gives, and in it the lists of the groups. */
  readonly nothing: Cues;
  readonly noLists: readonly Finder<string>[];
}

/** The cues of a text, by the names of their groups. */
type Cues = Readonly<Record<string, Finder<string>>>;

function addMeaning(entries: (Entry | undefined)[], word: number, meant: Entry): void {
  // Without holes, which would make the list slow.
  while (entries.length <= word) entries.push(undefined);
  const entry = entries[word];
  if (entry === undefined) entries[word] = meant;
  else if (!entry.some(({ group }) => group === meant[0]?.group)) entries[word] = [...entry, ...meant];
}

function compileNow<G extends { readonly [Name in keyof G]: Words }>(groups: G, book: CueBook): Tables {
  const names = Object.keys(groups);
  const noLists = names.map(() => empty);
  const tables: Tables = {
    book,
    whole: [],
    open: [],
    joinedLengths: new Map(),
    firsts: new Marks(),
    silent: new WordMemory(),
    names,
    nothing: Object.fromEntries(names.map((name) => [name, empty])),
    noLists,
  };
  book.list(tables, groups);
  return tables;
}

/** A search for the cues of one text. */
class Search {
  readonly #tables: Tables;
  readonly #folded: string;
  /** The lists of the groups; those of no text until something is found. */
  #lists: readonly Finder<string>[];

  constructor(tables: Tables, folded: string) {
    this.#tables = tables;
    this.#folded = folded;
    this.#lists = tables.noLists;
  }

  run(spots: Spots, { starts, ends, hashes, words }: Tokens): Cues {
    const { silent } = this.#tables;
    // Where the search goes on: behind what was found last.
    let from = 0;
    for (let spot = 0; spot < spots.tokens.length; spot++) {
      const token = spots.tokens[spot] as number;
      const number = words[token] as number;
      if (number >= 0 && silent.get(number) === 1) continue;
      const start = starts[token] as number;
      const end = ends[token] as number;
      if (end <= from) continue;
      const seen = spots.seen[spot] as number;
      const mark = seen & markMask;
      if (start < from || (mark & isMixed) !== 0) from = this.#scan(Math.max(start, from), end);
      else if ((mark & isJoined) !== 0) from = this.#lookJoined(start);
      else from = this.#look(mark, (seen >> seenBits) - 1, number, hashes[token] as number, start, end);
    }
    const { names, nothing, noLists } = this.#tables;
    if (this.#lists === noLists) return nothing;
    const cues: Record<string, Finder<string>> = { ...nothing };
    for (let group = 0; group < names.length; group++) {
      const list = this.#lists[group] as Finder<string>;
      if (list !== empty) cues[names[group] as string] = list;
    }
    return cues;
  }

  /** Looks at the words that stand between two offsets, and gives where the search goes on. */
  #scan(start: number, end: number): number {
    const { book } = this.#tables;
    const folded = this.#folded;
    let at = start;
    while (at < end) {
      const kind = kindOf(folded.charCodeAt(at));
      if (kind === none) {
        at++;
        continue;
      }
      book.prepare(folded.charCodeAt(at), folded.charCodeAt(at + 1));
      if (kind === unspaced) at = book.joinedAt(folded, at) === 0 ? at + 1 : this.#lookJoined(at);
      else {
        const to = wordEnd(folded, at);
        const hash = hashWord(folded, at, to);
        at = this.#look(book.firstOf(hash) | book.opening(folded, at, to), book.whole.find(hash, folded, at, to), noNumber, hash, at, to);
      }
    }
    return at;
  }

  #add(entry: Entry | undefined, start: number, end: number): void {
    if (entry === undefined) return;
    const { noLists } = this.#tables;
    if (this.#lists === noLists) this.#lists = noLists.slice();
    const lists = this.#lists as Finder<string>[];
    for (let i = 0; i < entry.length; i++) {
      const { group, kind } = entry[i] as Entry[number];
      if (lists[group] === empty) lists[group] = new Finder<string>(this.#folded);
      const { all } = lists[group] as Finder<string>;
      const last = all.length - 1;
      // A whole word hides an open one.
      if (last >= 0 && (all[last] as Cue).end === end) all[last] = { kind, start, end };
      else all.push({ kind, start, end });
    }
  }

  /** Adds what begins with the word at `start`–`end`, and gives where the search goes on. `word` is its number in the book. */
  #look(mark: number, word: number, number: number, hash: number, start: number, end: number): number {
    const { whole, firsts, silent } = this.#tables;
    const mayBeSeveral = (mark & isFirst) !== 0 && (firsts.of(hash) & isFirst) !== 0;
    if (mayBeSeveral) {
      const several = this.#lookSeveral(hash, start, end);
      if (several > 0) return several;
    }
    const opened = (mark & isOpening) !== 0 ? this.#longestOpen(start, end) : undefined;
    const meant = word >= 0 ? whole[word] : undefined;
    if (number >= 0 && !mayBeSeveral && opened === undefined && meant === undefined) silent.set(number, 1);
    this.#add(opened, start, end);
    this.#add(meant, start, end);
    return end;
  }

  /** Adds the longest entry of several words whose first stands at `start`–`end`, and gives where it ends; 0 where there is none. */
  #lookSeveral(first: number, start: number, end: number): number {
    const { book, whole, firsts } = this.#tables;
    const folded = this.#folded;
    if ((firsts.of(hashOn(first, folded, end, end + 2)) & isSecond) === 0) return 0;
    let longest = 0;
    let found: Entry | undefined;
    let hash = first;
    let at = end;
    for (let words = 1; words < mostWords && at < folded.length && folded.charCodeAt(at) !== newline; words++) {
      const next = wordEnd(folded, at + 1);
      if (next === at + 1) break;
      hash = hashOn(hash, folded, at, next);
      const entry = whole[book.whole.find(hash, folded, start, next)];
      if (entry !== undefined) {
        longest = next;
        found = entry;
      }
      at = next;
    }
    this.#add(found, start, longest);
    return longest;
  }

  /** The longest open word that a word begins with. */
  #longestOpen(start: number, end: number): Entry | undefined {
    const { book, open } = this.#tables;
    let longest: Entry | undefined;
    let hash = hashBasis;
    for (let at = start; at < end; ) {
      hash = stepHash(hash, this.#folded.charCodeAt(at++));
      if (at - start >= gateLength && book.open.mayHold(hash)) longest = open[book.open.find(hash, this.#folded, start, at)] ?? longest;
    }
    return longest;
  }

  /** The same for a script without spaces: the longest word that begins at an offset. */
  #lookJoined(start: number): number {
    const { book, whole, joinedLengths } = this.#tables;
    const folded = this.#folded;
    const lengths = joinedLengths.get(folded.charCodeAt(start));
    if (lengths === undefined) return start + 1;
    for (let i = 0; i < lengths.length; i++) {
      const end = start + (lengths[i] as number);
      if (end > folded.length) continue;
      const hash = hashWord(folded, start, end);
      const entry = book.whole.mayHold(hash) ? whole[book.whole.find(hash, folded, start, end)] : undefined;
      if (entry === undefined) continue;
      this.#add(entry, start, end);
      return end;
    }
    return start + 1;
  }
}

const bridgeWord = /[^\s\d.,:=#()[\]"'/*_\-–—|~→>°º]{1,30}/gu;
const label = /[:：]\s?[`"'(*_]{0,3}$/;

/**
 * Whether nothing but signs and words that bridge stands between a word and the number that it announces, `passport no. is …`, or the
 * word begins a label, `DOB on file: …`.
 */
export function isBridge(gap: string, bridges: ReadonlySet<string>): boolean {
  if (gap.length > 32 || /[!?;。！？\n]|\d/.test(gap)) return false;
  if (label.test(gap) && !/[.,]\s/.test(gap)) return true;
  for (const [word] of matchesOf(bridgeWord, gap)) {
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
