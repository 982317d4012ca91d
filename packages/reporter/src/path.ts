/**
 * A name as the host of a repository knows the file: from the root, with no `.` and `..` in it.
 *
 * @param prefix from the root to the folder in which the name starts: `"packages/mail/"`, or empty
 */
export function fromRoot(prefix: string, name: string): string {
  if (/^(?:\/|[a-z]:)/i.test(name)) return name;
  const parts: string[] = [];
  for (const part of `${prefix}${name}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** A path as a relative URI. */
export function toUri(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
