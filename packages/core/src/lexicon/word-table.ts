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
 * Words by number, found by hash in open addressing and compared unit by unit: looking up a word that a text holds cuts nothing out of the
 * text, and adding one keeps nothing of it but its units. Bits of the hashes answer most questions for words that are not there.
 */
export class WordTable {
  /** The units of all words in a row, and where each word begins; one more place says where the last one ends. */
  #units = new Uint16Array(smallest * 8);
  #begins = new Int32Array(smallest);
  #size = 0;
  /** In pairs: the hash of a word, and its number and one; 0 where the place is free. */
  #slots = new Int32Array(2 * smallest);
  readonly #bits = new Uint8Array(1 << 13);
  /** The same for the beginnings of words that are not shorter than {@link beginning}. */
  readonly #beginnings = new Uint8Array(1 << 13);
  /** How long the longest word is. */
  longest = 0;

  /** How many words there are; their numbers are below. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word, which is added if it is new. */
  add(word: string): number {
    return this.addPart(hashWord(word), word, 0, word.length);
  }

  /** The number of the word that stands in a part of a text, which is added if it is new. */
  addPart(hash: number, text: string, start: number, end: number): number {
    const known = this.find(hash, text, start, end);
    if (known >= 0) return known;
    if (this.#size * 4 >= this.#slots.length) this.#growSlots();
    const number = this.#size++;
    this.#putUnits(number, text, start, end);
    this.#put(hash, number);
    setBit(this.#bits, hash);
    if (end - start >= beginning) setBit(this.#beginnings, hashWord(text, start, start + beginning));
    this.longest = Math.max(this.longest, end - start);
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
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = placeOf(hash) & mask; ; at = (at + 2) & mask) {
      const number = (slots[at + 1] as number) - 1;
      if (number < 0) return -1;
      if (slots[at] === hash && this.#isWordAt(number, text, start, end, isBackwards)) return number;
    }
  }

  /** Whether a part of a text is a word, read from its start on or from its end back. */
  #isWordAt(number: number, text: string, start: number, end: number, isBackwards: boolean): boolean {
    const begin = this.#begins[number] as number;
    const length = end - start;
    if ((this.#begins[number + 1] as number) - begin !== length) return false;
    const units = this.#units;
    for (let at = 0; at < length; at++) {
      if (units[begin + at] !== charCodeAt.call(text, isBackwards ? end - 1 - at : start + at)) return false;
    }
    return true;
  }

  /** The words in the order of their numbers. */
  words(): readonly string[] {
    return Array.from({ length: this.#size }, (_, number) =>
      String.fromCharCode(...this.#units.subarray(this.#begins[number], this.#begins[number + 1])),
    );
  }

  #putUnits(number: number, text: string, start: number, end: number): void {
    const begin = this.#begins[number] as number;
    const needed = begin + end - start;
    if (needed > this.#units.length) {
      const units = new Uint16Array(needed * 2);
      units.set(this.#units);
      this.#units = units;
    }
    for (let at = start; at < end; at++) this.#units[begin + at - start] = charCodeAt.call(text, at);
    if (number + 1 >= this.#begins.length) {
      const begins = new Int32Array(this.#begins.length * 2);
      begins.set(this.#begins);
      this.#begins = begins;
    }
    this.#begins[number + 1] = needed;
  }

  #put(hash: number, number: number): void {
    const mask = this.#slots.length - 1;
    let at = placeOf(hash) & mask;
    while (this.#slots[at + 1] !== 0) at = (at + 2) & mask;
    this.#slots[at] = hash;
    this.#slots[at + 1] = number + 1;
  }

  #growSlots(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 4);
    for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] !== 0) this.#put(slots[at] as number, (slots[at + 1] as number) - 1);
  }
}

/** Where the search for a hash begins: an even number, to be cut to the size of a table. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}
