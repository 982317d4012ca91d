import { basename } from "node:path";
import type { ReaderName } from "./library/mapping.js";

const readers: Readonly<Record<string, ReaderName>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".liquid": "template",
  ".hbs": "template",
  ".handlebars": "template",
  ".mustache": "template",
  ".json": "json",
  ".jsonc": "json",
  ".jsonl": "ndjson",
  ".ndjson": "ndjson",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".csv": "csv",
  ".tsv": "tsv",
  ".po": "po",
  ".pot": "po",
  ".xlf": "xliff",
  ".xliff": "xliff",
};

/** The ends of the files that can be read. */
export const extensions: readonly string[] = Object.keys(readers);

/** How a file is read, by the end of its name; `null` for one that cannot be, and for this program's own configuration. */
export function readerOf(path: string): ReaderName | null {
  if (isOwnConfig(path)) return null;
  return readers[/\.[^.]+$/.exec(basename(path).toLowerCase())?.[0] ?? ""] ?? null;
}

export function isOwnConfig(path: string): boolean {
  return /^sendlint\.config\./i.test(basename(path));
}
