/** Behind the letters of scripts with spaces come signs, and then the characters of scripts without: both are words by themselves. */
export const firstSign = 0x2000;

/** How a word begins, as a number: its first two units, or the one that it has. */
export function beginningOf(first: number, second: number): number {
  return first >= firstSign ? first : (first << 16) | second;
}

/** So many beginnings are remembered at most, as a power of two: more than the messages of a shop have. */
const mostBits = 12;

/** Which beginnings of words were asked for. Some are forgotten, for to ask again only takes time. */
export class AskedBeginnings {
  readonly #asked = new Int32Array(1 << mostBits);

  /** Whether a beginning is asked for the first time, as far as is known; from now on it was. */
  isNew(begins: number): boolean {
    const slot = Math.imul(begins, 0x9e3779b1) >>> (32 - mostBits);
    if (this.#asked[slot] === begins) return false;
    this.#asked[slot] = begins;
    return true;
  }
}
