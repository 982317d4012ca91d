/** How many values a digit of a packed number has, and as many again for digits that are not the last. */
const base = 46;
/** The character of the first digit; the others follow it, but for the backslash, in whose place the one before the first stands. */
const firstDigit = 0x23;

/**
 * Unpacks a list of whole numbers, which takes some two characters for each where the numbers go up and down by steps: each is written as
 * its difference to the one before. `scripts/packed-numbers.mjs` packs.
 */
export function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let step = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const digit = (code < firstDigit ? 0x5c : code) - firstDigit;
    step = step * base + (digit % base);
    if (digit >= base) continue;
    number += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    numbers.push(number);
    step = 0;
  }
  return numbers;
}
