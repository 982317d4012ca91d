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
  /** In each group the last that was put there, and before each the one that was put there before it; 0 where there is none. */
  readonly #last = new Int32Array(groups);
  readonly #before: number[] = [0];
  readonly #numbers: number[] = [0];

  put(group: number, number: number): void {
    this.#numbers.push(number);
    this.#last[group] = this.#before.push(this.#last[group] as number) - 1;
  }

  /** Takes the numbers out of a group, and gives them in the order in which they were put there. */
  take(group: number): number[] {
    const taken: number[] = [];
    for (let at = this.#last[group] as number; at !== 0; at = this.#before[at] as number) taken.push(this.#numbers[at] as number);
    this.#last[group] = 0;
    return taken.reverse();
  }
}
