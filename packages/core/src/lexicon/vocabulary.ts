import { hashWord } from "../reading/tokens.js";
import { type ConceptId, conceptTable } from "./concepts.js";

/** Bits of a slot. */
const used = 1;
const path = 2;
const backward = 4;
const strong = 8;

/**
 * All active lexicons in one hash table of typed arrays: the 64-bit hash of the words so far leads to the concepts they stand for and to
 * whether longer phrases begin so. Words themselves are not kept; that a word collides with one of 30,000 phrases has a chance of 1 in 2⁴⁹.
 */
export class Vocabulary {
  #hashes: Int32Array;
  #checks: Int32Array;
  #sets: Uint16Array;
  #flags: Uint8Array;
  #mask: number;
  #count = 0;
  /** Each set of concepts that occurs, by number; a slot holds the number. */
  readonly #conceptSets: ConceptId[][] = [[]];
  readonly #unions = new Map<string, number>();
  readonly #stems = new Map<string, ConceptId[]>();
  readonly #stemBits = new Uint8Array(8192);
  readonly #tails = new Map<string, ConceptId[]>();
  #longestTail = 0;
  readonly #squeezed = new Map<string, readonly [hash: number, check: number]>();
  readonly #strongWords: () => Iterable<readonly [word: string, concept: ConceptId]>;
  #masks: Map<string, Map<string, ConceptId[]>> | undefined;

  /** @param strongWords lists the words worth masking; read on the first masked word. */
  constructor(strongWords: () => Iterable<readonly [word: string, concept: ConceptId]>, capacity: number = 1 << 16) {
    this.#strongWords = strongWords;
    this.#hashes = new Int32Array(capacity);
    this.#checks = new Int32Array(capacity);
    this.#sets = new Uint16Array(capacity);
    this.#flags = new Uint8Array(capacity);
    this.#mask = capacity - 1;
  }

  /** The slot of a phrase by its hashes, or -1. */
  find(hash: number, check: number): number {
    for (let at = (hash ^ (hash >>> 15)) & this.#mask; this.#flags[at] !== 0; at = (at + 1) & this.#mask) {
      if (this.#hashes[at] === hash && this.#checks[at] === check) return at;
    }
    return -1;
  }

  /** The slot of a single word, or -1. */
  findWord(word: string): number {
    const [hash, check] = hashWord(word);
    return this.find(hash, check);
  }

  concepts(slot: number): readonly ConceptId[] {
    return this.#conceptSets[this.#sets[slot] as number] as ConceptId[];
  }

  /** Longer phrases begin with these words. */
  hasMore(slot: number): boolean {
    return ((this.#flags[slot] as number) & path) !== 0;
  }

  /** It denies what stands before it too. */
  negatesBack(slot: number): boolean {
    return ((this.#flags[slot] as number) & backward) !== 0;
  }

  /** It stands for a concept that alarms by itself, and so is worth hiding. */
  isStrong(slot: number): boolean {
    return ((this.#flags[slot] as number) & strong) !== 0;
  }

  #slot(hash: number, check: number): number {
    if (this.#count * 2 > this.#mask) this.#grow();
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#flags[at] !== 0) {
      if (this.#hashes[at] === hash && this.#checks[at] === check) return at;
      at = (at + 1) & this.#mask;
    }
    this.#hashes[at] = hash;
    this.#checks[at] = check;
    this.#flags[at] = used;
    this.#count++;
    return at;
  }

  #grow(): void {
    const [hashes, checks, sets, flags] = [this.#hashes, this.#checks, this.#sets, this.#flags];
    const capacity = hashes.length * 2;
    this.#hashes = new Int32Array(capacity);
    this.#checks = new Int32Array(capacity);
    this.#sets = new Uint16Array(capacity);
    this.#flags = new Uint8Array(capacity);
    this.#mask = capacity - 1;
    for (let old = 0; old < hashes.length; old++) {
      if (flags[old] === 0) continue;
      const hash = hashes[old] as number;
      let at = (hash ^ (hash >>> 15)) & this.#mask;
      while (this.#flags[at] !== 0) at = (at + 1) & this.#mask;
      this.#hashes[at] = hash;
      this.#checks[at] = checks[old] as number;
      this.#sets[at] = sets[old] as number;
      this.#flags[at] = flags[old] as number;
    }
  }

  #union(set: number, concept: ConceptId): number {
    const key = `${set} ${concept}`;
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const concepts = this.#conceptSets[set] as ConceptId[];
    const union = concepts.includes(concept) ? set : this.#conceptSets.push([...concepts, concept]) - 1;
    this.#unions.set(key, union);
    return union;
  }

  /** Adds a phrase by its hashes. */
  add(hash: number, check: number, concept: ConceptId, negatesBack: boolean): void {
    const at = this.#slot(hash, check);
    this.#sets[at] = this.#union(this.#sets[at] as number, concept);
    this.#flags[at] = (this.#flags[at] as number) | (negatesBack ? backward : 0) | (conceptTable[concept].plain ? 0 : strong);
  }

  /** Says that longer phrases begin so. */
  addPath(hash: number, check: number): void {
    const at = this.#slot(hash, check);
    this.#flags[at] = (this.#flags[at] as number) | path;
  }

  /** Adds a word with an open end. */
  addStem(stem: string, concept: ConceptId): void {
    const concepts = this.#stems.get(stem);
    if (concepts) concepts.push(concept);
    else this.#stems.set(stem, [concept]);
    const bit = hashWord(stem)[0] & 0xffff;
    this.#stemBits[bit >> 3] = (this.#stemBits[bit >> 3] as number) | (1 << (bit & 7));
  }

  /** Whether a beginning with this hash may be a stem; most are none. */
  mayBeStem(hash: number): boolean {
    const bit = hash & 0xffff;
    return ((this.#stemBits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  /** The concepts of a stem. */
  stem(beginning: string): readonly ConceptId[] {
    return this.#stems.get(beginning) ?? [];
  }

  /** Adds a word with an open front. */
  addTail(tail: string, concept: ConceptId): void {
    const concepts = this.#tails.get(tail);
    if (concepts) concepts.push(concept);
    else this.#tails.set(tail, [concept]);
    this.#longestTail = Math.max(this.#longestTail, tail.length);
  }

  /** The concepts of the longest tail that a word ends with. */
  tail(word: string): readonly ConceptId[] {
    for (let size = Math.min(this.#longestTail, word.length - 1); size >= 4; size--) {
      const concepts = this.#tails.get(word.slice(-size));
      if (concepts !== undefined) return concepts;
    }
    return [];
  }

  /** Adds a phrase that a disguise may write without its spaces. */
  addSqueezed(joined: string, hash: number, check: number): void {
    this.#squeezed.set(joined, [hash, check]);
  }

  /** The hashes of a word, or of the phrase that it is without its spaces; `null` where it stands for nothing. */
  resolve(word: string): readonly [hash: number, check: number] | null {
    const own = hashWord(word);
    const slot = this.find(own[0], own[1]);
    if (slot >= 0 && this.#sets[slot] !== 0) return own;
    return this.#squeezed.get(word) ?? null;
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
  #collectMasks(): Map<string, Map<string, ConceptId[]>> {
    const masks = new Map<string, Map<string, ConceptId[]>>();
    for (const [word, concept] of this.#strongWords()) {
      const key = word.charAt(0) + word.length;
      const words = masks.get(key) ?? new Map<string, ConceptId[]>();
      words.set(word, [...(words.get(word) ?? []), concept]);
      masks.set(key, words);
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
