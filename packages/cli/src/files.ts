import fs from "node:fs";
import { extname, resolve, sep } from "node:path";
import { nearest } from "@sendlint/core";
import { escapePath, glob } from "tinyglobby";
import { extensions } from "./file-kinds.js";
import { UsageError } from "./mistakes.js";
import { commandNames } from "./options.js";
import { describeReadError } from "./read-text.js";
import { showPath } from "./show-path.js";

export interface FoundFiles {
  /** Absolute, sorted, each once. */
  readonly paths: readonly string[];
  /** Folders that could not be read, as sentences. */
  readonly unreadable: readonly string[];
}

/** Never looked into, also where a glob would. */
const skipped = ["**/node_modules/**", "**/.git/**"];

const readable = extensions.join(", ");

/**
 * Finds the files that patterns name: a file is itself, a folder stands for the files below it, anything else is a glob;
 * `!` at its start leaves files out.
 *
 * @param isReadable whether a file, by absolute path, is of a kind that can be read
 * @throws {UsageError} when a pattern names nothing, or a file of a kind that cannot be read.
 */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
  isReadable: (path: string) => Promise<boolean>,
): Promise<FoundFiles> {
  const ignore = [...skipped, ...patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => useSlashes(pattern.slice(1)))];
  const found = new Set<string>();
  const mistakes: string[] = [];
  const unreadable: string[] = [];
  for (const pattern of patterns.filter((name) => !name.startsWith("!"))) {
    const path = resolve(folder, pattern);
    const kind = kindOf(path);
    if (kind === "file") {
      if (await isReadable(path)) found.add(path);
      else mistakes.push(describeKind(pattern));
      continue;
    }
    const wanted = kind === "folder" ? `${escapePath(showPath(path, folder) || ".")}/**` : useSlashes(pattern);
    let hasFound = false;
    for (const match of await walk(wanted, folder, ignore, unreadable)) {
      if (!(await isReadable(match))) continue;
      found.add(match);
      hasFound = true;
    }
    if (!hasFound && unreadable.length === 0) mistakes.push(describeNothing(pattern, kind));
  }
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return { paths: [...found].sort(), unreadable };
}

async function walk(pattern: string, folder: string, ignore: readonly string[], unreadable: string[]): Promise<string[]> {
  // The walker passes over what it cannot open; whoever lints in CI must hear of it.
  const readdir = ((path: string, options: object, done: (error: Error | null, entries?: unknown) => void) =>
    fs.readdir(path, options as never, (error: Error | null, entries: unknown) => {
      if (error) unreadable.push(`${showPath(String(path), folder) || "."}: cannot be read: ${describeReadError(error)}.`);
      done(error, entries);
    })) as typeof fs.readdir;
  const paths = await glob(pattern, { cwd: folder, ignore: [...ignore], absolute: true, expandDirectories: false, fs: { readdir } });
  return paths.map((path) => resolve(path));
}

/** What a path leads to; `null` for anything that is not there as such, a glob for example. */
function kindOf(path: string): "file" | "folder" | null {
  try {
    const stats = fs.statSync(path);
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : null;
  } catch {
    return null;
  }
}

function describeKind(pattern: string): string {
  return `${JSON.stringify(pattern)} is a file of a kind that cannot be read: ${extname(pattern) || "no extension"}. Kinds: ${readable}. For others, \`files\` of the configuration may say the \`reader\`.`;
}

function describeNothing(pattern: string, kind: ReturnType<typeof kindOf>): string {
  if (kind === "folder") return `The folder ${JSON.stringify(pattern)} holds no file that can be read. Kinds: ${readable}.`;
  const near = nearest(pattern, commandNames);
  const hint = near === undefined ? "" : ` Did you mean the command \`sendlint ${near}\`?`;
  return `No file matches ${JSON.stringify(pattern)}.${hint} Kinds that can be read: ${readable}.`;
}

function useSlashes(pattern: string): string {
  return sep === "/" ? pattern : pattern.replaceAll(sep, "/");
}
