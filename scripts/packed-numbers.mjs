// Packs lists of whole numbers for packages/core/src/packed-numbers.ts, which unpacks them.

const base = 46;
const firstDigit = 0x23;

/** @param {number} digit */
const character = (digit) => (digit + firstDigit === 0x5c ? "!" : String.fromCharCode(firstDigit + digit));

/** @param {number} step */
function packStep(step) {
  const rest = step < 0 ? -step * 2 - 1 : step * 2;
  const digits = [character(rest % base)];
  for (let left = Math.floor(rest / base); left > 0; left = Math.floor(left / base)) digits.unshift(character(base + (left % base)));
  return digits.join("");
}

/**
 * Whole numbers as text of printable ASCII without quotes and backslashes.
 *
 * @param {readonly number[]} numbers
 */
export function packNumbers(numbers) {
  return numbers.map((number, index) => packStep(number - (numbers[index - 1] ?? 0))).join("");
}
