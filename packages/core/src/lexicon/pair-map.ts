/** Places that a map has room for at first; a power of two. */
const smallest = 1 << 12;

/** Numbers from 0 by pairs of numbers from 0, found by open addressing. */
export class PairMap {
  #firsts = new Int32Array(smallest).fill(-1);
  #seconds = new Int32Array(smallest);
  #values = new Int32Array(smallest);
  #size = 0;

  /** How many pairs there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, or -1. */
  get(first: number, second: number): number {
    const mask = this.#firsts.length - 1;
    for (let at = slotOf(first, second, mask); ; at = (at + 1) & mask) {
      const found = this.#firsts[at] as number;
      if (found === -1) return -1;
      if (found === first && this.#seconds[at] === second) return this.#values[at] as number;
    }
  }

  set(first: number, second: number, value: number): void {
    if ((this.#size + 1) * 2 >= this.#firsts.length) this.#grow();
    const mask = this.#firsts.length - 1;
    let at = slotOf(first, second, mask);
    while (this.#firsts[at] !== -1 && !(this.#firsts[at] === first && this.#seconds[at] === second)) at = (at + 1) & mask;
    if (this.#firsts[at] === -1) this.#size++;
    this.#firsts[at] = first;
    this.#seconds[at] = second;
    this.#values[at] = value;
  }

  #grow(): void {
    const [firsts, seconds, values] = [this.#firsts, this.#seconds, this.#values];
    this.#firsts = new Int32Array(firsts.length * 4).fill(-1);
    this.#seconds = new Int32Array(firsts.length * 4);
    this.#values = new Int32Array(firsts.length * 4);
    this.#size = 0;
    for (let at = 0; at < firsts.length; at++) {
      if (firsts[at] !== -1) this.set(firsts[at] as number, seconds[at] as number, values[at] as number);
    }
  }
}

/** Where in a table of a power of two the search for a pair begins. */
function slotOf(first: number, second: number, mask: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}
