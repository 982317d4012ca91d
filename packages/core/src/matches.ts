/**
 * All matches of a global pattern in a text. `matchAll` copies the pattern each time, which takes longer than most searches of a message
 * do; here the pattern itself searches, and is done with when this returns.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** What every text without a match shares. */
const none: readonly RegExpExecArray[] = [];

/** What a sticky pattern matches at an offset, or `null`: without the list of its groups, which takes longer to make than to match. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null;
}
