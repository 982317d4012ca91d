import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A path as reports show it: from the working folder, with `/`. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
}

/** From the root of the repository that holds a folder to the folder: `packages/mail/`; empty at the root and outside of any. */
export function findPathFromRoot(folder: string): string {
  let root = folder;
  while (!existsSync(join(root, ".git"))) {
    if (dirname(root) === root) return "";
    root = dirname(root);
  }
  return root === folder ? "" : `${showPath(folder, root)}/`;
}
