/** Behind the letters of scripts with spaces come signs, and then the characters of scripts without: both are words by themselves. */
export const firstSign = 0x2000;

/** How a word begins, as a number: its first two units, or the one that it has. */
export function beginningOf(first: number, second: number): number {
  return first >= firstSign ? first : (first << 16) | second;
}

/** So many beginnings are remembered at most; a power of two, and more than the messages of a shop have. */
const most = 1 << 12;

/** Which beginnings of words were asked for. Some are forgotten, for to ask again only takes time. */
export class AskedBeginnings {
  readonly #asked = new Int32Array(most);

  /** Whether a beginning is asked for the first time, as far as is known; from now on it was. */
  isNew(begins: number): boolean {
    const slot = (begins ^ (begins >>> 13)) & (most - 1);
    if (this.#asked[slot] === begins) return false;
    this.#asked[slot] = begins;
    return true;
  }
}
