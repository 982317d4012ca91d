function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The segments of a path as a server reads them: without empty ones, without `.json` at the end. */
function split(path: string): string[] {
  const [bare = ""] = path.split(/[?#]/, 1);
  const segments = bare
    .split("/")
    .filter((segment) => segment !== "")
    .map(decode);
  return segments.map((segment, index) => (index === segments.length - 1 ? segment.replace(/\.json$/, "") : segment));
}

/**
 * Matches a path from its end, whatever stands before: a proxy's prefix, an account's.
 *
 * @returns what stands for each `*`, or `null` where it does not match
 */
export function matchPath(pattern: string, path: string): string[] | null {
  const wanted = split(pattern);
  const given = split(path).slice(-wanted.length);
  if (given.length < wanted.length) return null;
  const isMatch = wanted.every((segment, index) => segment === "*" || segment === given[index]);
  return isMatch ? given.filter((_, index) => wanted[index] === "*") : null;
}
