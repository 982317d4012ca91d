import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const isModule = /\.[cm]?[jt]s$/;

/** What names a file beside a module: `from "./a.js"`, `import "./a.js"`, `import("./a.js")`, `require("./a.cjs")`. */
const reference = /(?:\bfrom|\bimport|\brequire)\s{0,20}\(?\s{0,20}["'](\.{1,2}\/[^"'\n]{1,500})["']/g;

/**
 * Modules and the files that they import, and those that these import. Packages are left out. What is read is the text: one name too many,
 * in a comment for example, does no harm to who waits for changes.
 *
 * @param paths absolute
 * @returns absolute, each once
 */
export async function withImports(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set(paths);
  // What is found on the way has its turn, too.
  for (const path of found) for (const imported of isModule.test(path) ? await listImports(path) : []) found.add(imported);
  return [...found];
}

async function listImports(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  const names = Array.from(text.matchAll(reference), ([, name = ""]) => name);
  if (names.length === 0) return [];
  const { createJiti } = await import("jiti");
  const { esmResolve } = createJiti(pathToFileURL(path).href);
  const urls = names.map((name) => esmResolve(name, { try: true }));
  return urls.flatMap((url) => (url?.startsWith("file:") ? [fileURLToPath(url)] : []));
}
