import { relative, sep } from "node:path";

/** A path as reports show it: from the working folder, with `/`. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
}
