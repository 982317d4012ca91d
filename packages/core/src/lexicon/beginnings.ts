/** Behind the letters of scripts with spaces come signs, and then the characters of scripts without: both are words by themselves. */
export const firstSign = 0x2000;

/** So many groups of words are told by how they begin; a power of two, and two letters from a to z are a group of their own. */
export const groups: number = 1 << 10;

/** The group of the words that begin with these two units, or are the first alone where the second is 0; a sign stands for itself. */
export function groupOf(first: number, second: number): number {
  return (first >= firstSign ? first * 31 : first * 31 + second) & (groups - 1);
}

/** Numbers from 0 by the groups of words that they are of. */
export class WordGroups {
  /** In each group the place of what was put there last, and at each place a number and the place before it in its group; 0 is no place. */
  readonly #last = new Int32Array(groups);
  #before = new Int32Array(1 << 12);
  #numbers = new Int32Array(1 << 12);
  #places = 1;

  put(group: number, number: number): void {
    if (this.#places === this.#numbers.length) this.#grow();
    this.#numbers[this.#places] = number;
    this.#before[this.#places] = this.#last[group] as number;
    this.#last[group] = this.#places++;
  }

  #grow(): void {
    const [before, numbers] = [this.#before, this.#numbers];
    this.#before = new Int32Array(before.length * 2);
    this.#before.set(before);
    this.#numbers = new Int32Array(numbers.length * 2);
    this.#numbers.set(numbers);
  }

  /** Takes the numbers out of a group, and gives them in the order in which they were put there. */
  take(group: number): number[] {
    const taken: number[] = [];
    for (let at = this.#last[group] as number; at !== 0; at = this.#before[at] as number) taken.push(this.#numbers[at] as number);
    this.#last[group] = 0;
    return taken.reverse();
  }
}
