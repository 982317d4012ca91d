import { hashPhrase, hashWord } from "../reading/tokens.js";
import { type ConceptId, conceptTable } from "./concepts.js";
import { decodeConcepts } from "./pack.js";
import type { PackedLexicons } from "./schema.js";

/** Bits of a slot. */
const used = 1;
const path = 2;
const backward = 4;
const strong = 8;

/** The lexicons of one language, ready to be looked up. */
export interface Source {
  readonly packed: PackedLexicons;
  /** Its negators deny what stands before them too. */
  readonly deniesBack: boolean;
}

/** Words met so far, known or not; when there are more, all are forgotten and looked up anew, so that no stream of words fills the memory. */
const mostWords = 1 << 17;

/** The first line of sorted lines that is not before `word`, as an offset. */
function lowerBound(lines: string, word: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = lines.lastIndexOf("\n", (low + high) >> 1) + 1;
    const start = Math.max(low, middle);
    const end = lines.indexOf("\n", start) + 1;
    if (lines.slice(start, lines.indexOf("\t", start)) < word) low = end;
    else if (start === low) return low;
    else high = start;
  }
  return low;
}

/** Each line of packed lexicons as phrase and concepts. */
function* readLines(lines: string): Generator<readonly [phrase: string, concepts: readonly ConceptId[]]> {
  for (let at = 0; at < lines.length; ) {
    const tab = lines.indexOf("\t", at);
    const end = lines.indexOf("\n", tab);
    yield [lines.slice(at, tab), decodeConcepts(lines.slice(tab + 1, end))];
    at = end + 1;
  }
}

function isWorthHiding(concepts: readonly ConceptId[]): boolean {
  return concepts.some((concept) => !conceptTable[concept].plain);
}

/**
 * All active lexicons behind one hash table of typed arrays: the 64-bit hash of the words so far leads to the concepts they stand for and
 * to whether longer phrases begin so. The table fills as words are first met; what stands in a lexicon is found there by bisection.
 * That a word collides with one of 30,000 phrases has a chance of 1 in 2⁴⁹.
 */
export class Vocabulary {
  readonly #sources: readonly Source[];
  #hashes = new Int32Array(1 << 12);
  #checks = new Int32Array(1 << 12);
  #sets = new Uint16Array(1 << 12);
  #flags = new Uint8Array(1 << 12);
  #mask = (1 << 12) - 1;
  #count = 0;
  /** Each set of concepts that occurs, by number; a slot holds the number. */
  readonly #conceptSets: (readonly ConceptId[])[] = [[]];
  readonly #setNumbers = new Map<string, number>([["", 0]]);
  readonly #stems: ReadonlyMap<string, readonly ConceptId[]>;
  readonly #stemBits = new Uint8Array(8192);
  readonly #tails: ReadonlyMap<string, readonly ConceptId[]>;
  readonly #longestTail: number;
  #masks: ReadonlyMap<string, readonly (readonly [word: string, concepts: readonly ConceptId[]])[]> | undefined;

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    this.#stems = new Map(sources.flatMap(({ packed }) => [...readLines(packed.stems)]));
    this.#tails = new Map(sources.flatMap(({ packed }) => [...readLines(packed.tails)]));
    this.#longestTail = Math.max(0, ...[...this.#tails.keys()].map((tail) => tail.length));
    for (const stem of this.#stems.keys()) {
      const bit = hashWord(stem)[0] & 0xffff;
      this.#stemBits[bit >> 3] = (this.#stemBits[bit >> 3] as number) | (1 << (bit & 7));
    }
  }

  #search(hash: number, check: number): number {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#flags[at] !== 0 && (this.#hashes[at] !== hash || this.#checks[at] !== check)) at = (at + 1) & this.#mask;
    return at;
  }

  /** The slot of a phrase of two words or more by its hashes, or -1. Its first word must have been looked up. */
  findPhrase(hash: number, check: number): number {
    const at = this.#search(hash, check);
    return this.#flags[at] === 0 ? -1 : at;
  }

  /** The slot of a word by its hashes, or -1 where no phrase begins with it. `word` gives its letters where they are needed. */
  findWord(hash: number, check: number, word: () => string): number {
    let at = this.#search(hash, check);
    if (this.#flags[at] === 0) {
      this.#learn(word(), hash, check);
      at = this.#search(hash, check);
    }
    return this.#flags[at] === used && this.#sets[at] === 0 ? -1 : at;
  }

  /** Puts into the table what the lexicons say of a word and of the phrases that begin with it. */
  #learn(word: string, hash: number, check: number): void {
    if (this.#count > mostWords) this.#forget();
    this.#put(hash, check, [], 0);
    for (const { packed, deniesBack } of this.#sources) {
      const { phrases } = packed;
      for (let at = lowerBound(phrases, word); phrases.startsWith(word, at); ) {
        const after = phrases.charCodeAt(at + word.length);
        const end = phrases.indexOf("\n", at);
        // A space sorts before every letter: past the phrases of `add` come those of `added`.
        if (after !== 32 && after !== 9) break;
        this.#putLine(phrases.slice(at, phrases.indexOf("\t", at)), decodeConcepts(phrases.slice(phrases.indexOf("\t", at) + 1, end)), deniesBack);
        at = end + 1;
      }
    }
  }

  #putLine(phrase: string, concepts: readonly ConceptId[], deniesBack: boolean): void {
    const words = phrase.split(" ");
    let [hash, check] = hashWord(words[0] as string);
    for (const word of words.slice(1)) {
      this.#put(hash, check, [], path);
      const [wordHash, wordCheck] = hashWord(word);
      hash = hashPhrase(hash, wordHash);
      check = hashPhrase(check, wordCheck);
    }
    this.#put(hash, check, concepts, (deniesBack && concepts.includes("negator") ? backward : 0) | (isWorthHiding(concepts) ? strong : 0));
  }

  #put(hash: number, check: number, concepts: readonly ConceptId[], flags: number): void {
    if (this.#count * 2 > this.#mask) this.#grow();
    const at = this.#search(hash, check);
    if (this.#flags[at] === 0) this.#count++;
    this.#hashes[at] = hash;
    this.#checks[at] = check;
    this.#sets[at] = this.#numberOf([...new Set([...(this.#conceptSets[this.#sets[at] as number] as readonly ConceptId[]), ...concepts])]);
    this.#flags[at] = (this.#flags[at] as number) | used | flags;
  }

  #numberOf(concepts: readonly ConceptId[]): number {
    const key = concepts.join();
    const known = this.#setNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#conceptSets.push(concepts) - 1;
    this.#setNumbers.set(key, number);
    return number;
  }

  #grow(): void {
    const [hashes, checks, sets, flags] = [this.#hashes, this.#checks, this.#sets, this.#flags];
    this.#allocate(hashes.length * 2);
    for (let old = 0; old < hashes.length; old++) {
      if (flags[old] === 0) continue;
      const at = this.#search(hashes[old] as number, checks[old] as number);
      this.#hashes[at] = hashes[old] as number;
      this.#checks[at] = checks[old] as number;
      this.#sets[at] = sets[old] as number;
      this.#flags[at] = flags[old] as number;
    }
  }

  #forget(): void {
    this.#allocate(1 << 12);
    this.#count = 0;
  }

  #allocate(capacity: number): void {
    this.#hashes = new Int32Array(capacity);
    this.#checks = new Int32Array(capacity);
    this.#sets = new Uint16Array(capacity);
    this.#flags = new Uint8Array(capacity);
    this.#mask = capacity - 1;
  }

  concepts(slot: number): readonly ConceptId[] {
    return this.#conceptSets[this.#sets[slot] as number] as readonly ConceptId[];
  }

  /** Longer phrases begin with these words. */
  hasMore(slot: number): boolean {
    return ((this.#flags[slot] as number) & path) !== 0;
  }

  /** It denies what stands before it too. */
  negatesBack(slot: number): boolean {
    return ((this.#flags[slot] as number) & backward) !== 0;
  }

  /** Whether a beginning with this hash may be a stem; most are none. */
  mayBeStem(hash: number): boolean {
    const bit = hash & 0xffff;
    return ((this.#stemBits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  /** The concepts of a word with an open end. */
  stem(beginning: string): readonly ConceptId[] {
    return this.#stems.get(beginning) ?? [];
  }

  /** The concepts of the longest open-fronted word that a word ends with. */
  tail(word: string): readonly ConceptId[] {
    for (let size = Math.min(this.#longestTail, word.length - 1); size >= 4; size--) {
      const concepts = this.#tails.get(word.slice(-size));
      if (concepts !== undefined) return concepts;
    }
    return [];
  }

  /** The hashes of a word; `null` where it stands for nothing, or, with `onlyStrong`, for nothing worth hiding. */
  resolveWord(word: string, onlyStrong: boolean): readonly [hash: number, check: number] | null {
    const own = hashWord(word);
    const slot = this.findWord(own[0], own[1], () => word);
    if (slot >= 0 && this.#sets[slot] !== 0 && (!onlyStrong || ((this.#flags[slot] as number) & strong) !== 0)) return own;
    return null;
  }

  /** The hashes of a phrase worth hiding that was written without its spaces, or `null`. */
  resolvePhrase(joined: string): readonly [hash: number, check: number] | null {
    for (let size = joined.length - 1; size > 0; size--) {
      const word = joined.slice(0, size);
      const [hash, check] = hashWord(word);
      const slot = this.findWord(hash, check, () => word);
      const found = slot >= 0 && this.hasMore(slot) ? this.#splitRest(joined, size, hash, check) : null;
      if (found !== null) return found;
    }
    return null;
  }

  #splitRest(joined: string, from: number, hash: number, check: number): readonly [hash: number, check: number] | null {
    for (let to = joined.length; to > from; to--) {
      const [wordHash, wordCheck] = hashWord(joined.slice(from, to));
      const next = [hashPhrase(hash, wordHash), hashPhrase(check, wordCheck)] as const;
      const slot = this.findPhrase(...next);
      if (slot < 0) continue;
      if (to === joined.length) {
        if (((this.#flags[slot] as number) & strong) !== 0) return next;
      } else if (this.hasMore(slot)) {
        const found = this.#splitRest(joined, to, ...next);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** The word that a text with `*` or `#` for some letters stands for, or `null`. With few letters left, only what is masked by custom. */
  unmask(masked: string): string | null {
    this.#masks ??= this.#collectMasks();
    const covered = [...masked].filter((char) => char === "*" || char === "#").length;
    for (const [word, concepts] of this.#masks.get(masked.charAt(0) + masked.length) ?? []) {
      const fits = [...word].every((char, i) => masked[i] === char || masked[i] === "*" || masked[i] === "#");
      if (fits && (covered * 2 < masked.length || concepts.includes("profanity"))) return word;
    }
    return null;
  }

  /** By first letter and length: whoever masks a word leaves both. */
  #collectMasks(): Map<string, (readonly [word: string, concepts: readonly ConceptId[]])[]> {
    const masks = new Map<string, (readonly [word: string, concepts: readonly ConceptId[]])[]>();
    for (const { packed } of this.#sources) {
      for (const line of readLines(packed.phrases)) {
        const [word, concepts] = line;
        if (!/^[a-z]{4,20}$/.test(word) || !isWorthHiding(concepts)) continue;
        const key = word.charAt(0) + word.length;
        const words = masks.get(key);
        if (words) words.push(line);
        else masks.set(key, [line]);
      }
    }
    return masks;
  }
}

/** A concept with the wider ones it counts as. */
export function withParents(concept: ConceptId): readonly ConceptId[] {
  return parents.get(concept) ?? [concept];
}

const parents = new Map<ConceptId, readonly ConceptId[]>(
  (Object.keys(conceptTable) as ConceptId[]).map((id) => [id, [id, ...((conceptTable[id].is?.split(" ") ?? []) as ConceptId[])]]),
);
