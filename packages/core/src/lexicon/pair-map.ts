/** Places that a map has room for at first; a power of two. */
const smallest = 1 << 12;

/** Numbers from 0 by pairs of numbers, found by open addressing. */
export class PairMap {
  /** Each place has four numbers: the two of a pair, their number and one, and nothing; the third is 0 where the place is free. */
  #places = new Int32Array(4 * smallest);
  #size = 0;

  /** How many pairs there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, or -1. */
  get(first: number, second: number): number {
    return (this.#places[this.#find(first, second) + 2] as number) - 1;
  }

  set(first: number, second: number, value: number): void {
    if ((this.#size + 1) * 8 >= this.#places.length) this.#grow();
    const at = this.#find(first, second);
    if (this.#places[at + 2] === 0) this.#size++;
    this.#places[at] = first;
    this.#places[at + 1] = second;
    this.#places[at + 2] = value + 1;
  }

  /** Where a pair is, or the free place where it would be. */
  #find(first: number, second: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let at = placeOf(first, second) & mask;
    while (places[at + 2] !== 0 && !(places[at] === first && places[at + 1] === second)) at = (at + 4) & mask;
    return at;
  }

  #grow(): void {
    const places = this.#places;
    this.#places = new Int32Array(places.length * 4);
    this.#size = 0;
    for (let at = 0; at < places.length; at += 4) {
      if (places[at + 2] !== 0) this.set(places[at] as number, places[at + 1] as number, (places[at + 2] as number) - 1);
    }
  }
}

/** Where the search for a pair begins: a multiple of four, to be cut to the size of a table. */
function placeOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}
