/** Longer names are no typing errors, and comparing them would cost. */
const longestWord = 80;

/** How many letters are changed, missing, added or swapped between two words; `limit + 1` as soon as it is more than `limit`. */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let fewest = Math.min(changed, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) fewest = Math.min(fewest, (before[column - 2] as number) + 1);
      current.push(fewest);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] as number;
}

/**
 * The candidate that a misspelled name most likely means, or `undefined` where none is near. Case does not count.
 *
 * @param limit how many letters may be wrong; a third of them unless said
 */
export function nearest(
  given: string,
  candidates: readonly string[],
  limit: number = Math.max(1, Math.floor(given.length / 3)),
): string | undefined {
  if (given.length > longestWord) return undefined;
  const wanted = given.toLowerCase();
  let best: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const edits = countEdits(wanted, candidate.toLowerCase(), fewest - 1);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
