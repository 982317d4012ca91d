/** Begins the hash of a word. */
export const hashBasis: number = 0x811c9dc5 | 0;

/** The hash of the units so far with one more: FNV-1a over UTF-16 units. */
export function stepHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Called by itself, for V8 looks a method up anew for each kind of string that it is called on. */
const { charCodeAt } = String.prototype;

/** The hash of a word, or of a part of a text. */
export function hashWord(text: string, start = 0, end: number = text.length): number {
  let hash = hashBasis;
  for (let at = start; at < end; at++) hash = stepHash(hash, charCodeAt.call(text, at));
  return hash;
}

/** Whether a part of a text is this word, read from its start on or from its end back. */
function isWordAt(word: string, text: string, start: number, end: number, isBackwards: boolean): boolean {
  const length = end - start;
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) {
    if (charCodeAt.call(word, at) !== charCodeAt.call(text, isBackwards ? end - 1 - at : start + at)) return false;
  }
  return true;
}

/** So many first units of a word tell whether it may be known. */
export const beginning = 4;

function setBit(bits: Uint8Array, hash: number): void {
  const bit = hash & 0xffff;
  bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
}

function hasBit(bits: Uint8Array, hash: number): boolean {
  const bit = hash & 0xffff;
  return ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

/** Places that a table has room for at first; a power of two. */
const smallest = 1 << 10;

/**
 * Words by number, found by hash in open addressing and compared letter by letter: looking up a word that a text holds cuts nothing out
 * of the text. Bits of the hashes answer most questions for words that are not there.
 */
export class WordTable {
  readonly #words: string[] = [];
  #slots = new Int32Array(smallest);
  #hashes = new Int32Array(smallest);
  readonly #bits = new Uint8Array(1 << 13);
  /** The same for the beginnings of words that are not shorter than {@link beginning}. */
  readonly #beginnings = new Uint8Array(1 << 13);
  /** How long the longest word is. */
  longest = 0;

  /** How many words there are; their numbers are below. */
  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, which is added if it is new. */
  add(word: string): number {
    const hash = hashWord(word);
    const known = this.find(hash, word, 0, word.length);
    if (known >= 0) return known;
    if (this.#words.length * 2 >= this.#slots.length) this.#grow();
    const number = this.#words.push(word) - 1;
    this.#put(hash, number);
    setBit(this.#bits, hash);
    if (word.length >= beginning) setBit(this.#beginnings, hashWord(word, 0, beginning));
    this.longest = Math.max(this.longest, word.length);
    return number;
  }

  /** Whether a word with this hash may be there. */
  mayHold(hash: number): boolean {
    return hasBit(this.#bits, hash);
  }

  /** Whether a word may be there whose first units have this hash: as many as {@link beginning} says. */
  mayBegin(hash: number): boolean {
    return hasBit(this.#beginnings, hash);
  }

  /** The number of the word that stands in a part of a text, or -1. */
  find(hash: number, text: string, start: number, end: number): number {
    return this.#find(hash, text, start, end, false);
  }

  /** The same for a part that is read from its end back, and so is its hash. */
  findBackwards(hash: number, text: string, start: number, end: number): number {
    return this.#find(hash, text, start, end, true);
  }

  #find(hash: number, text: string, start: number, end: number, isBackwards: boolean): number {
    const mask = this.#slots.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots[at] as number;
      if (slot === 0) return -1;
      if (this.#hashes[at] === hash && isWordAt(this.#words[slot - 1] as string, text, start, end, isBackwards)) return slot - 1;
    }
  }

  /** The words in the order of their numbers. */
  words(): readonly string[] {
    return this.#words;
  }

  #put(hash: number, number: number): void {
    const mask = this.#slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = number + 1;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Int32Array(slots.length * 4);
    this.#hashes = new Int32Array(slots.length * 4);
    for (let at = 0; at < slots.length; at++) if (slots[at] !== 0) this.#put(hashes[at] as number, (slots[at] as number) - 1);
  }
}
