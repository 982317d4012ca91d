import { type Stats, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
// A file is there as a whole or not at all, and keeps its owner and its permissions.
import writeFileAtomic from "write-file-atomic";
import { describeReadError } from "./read-text.js";

/**
 * Writes a file of the command's own. A device or a pipe, such as `/dev/stderr`, is written to; only a file can be replaced.
 *
 * @param file as the user named it
 * @returns a sentence where it could not be written
 */
export async function writeWhole(file: string, text: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, file);
  const stats = findStats(path);
  try {
    if (stats && !stats.isFile()) await writeFile(path, text);
    else await writeFileAtomic(path, text);
    return [];
  } catch (error) {
    return [`${file}: cannot be written: ${describeReadError(error)}.`];
  }
}

/** What a path leads to, as far as it can be told. */
export function findStats(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
