import type { FileMapping } from "../mapping.js";
import type { Reader, ReadOptions } from "../readers/reader.js";
import type { LibraryDirective, LibraryItem, LibraryProblem, LibraryRecord } from "../record.js";
import { constantFacts, createSelector } from "../select.js";
import { encode, type SourceFile } from "../source-file.js";

const plain: ReadOptions = { selector: null, facts: {}, format: null, locale: null };

/** What a reader gives for a text, by kind. */
export interface Reading {
  readonly records: readonly LibraryRecord[];
  /** As `line:column message`. */
  readonly problems: readonly string[];
  readonly directives: readonly LibraryDirective[];
}

/** Reads a text as if it stood in a file, in chunks. */
export async function readWith(
  reader: Reader,
  text: string,
  {
    path = "/library/file",
    chunk = 1_000_000,
    mapping,
    ...options
  }: { path?: string; chunk?: number; mapping?: FileMapping } & Partial<ReadOptions> = {},
): Promise<Reading> {
  const records: LibraryRecord[] = [];
  const problems: LibraryProblem[] = [];
  const directives: LibraryDirective[] = [];
  const selector = mapping?.text === undefined ? null : createSelector({ ...mapping, text: mapping.text });
  const facts = mapping ? constantFacts(mapping) : {};
  for await (const item of reader(fileOf(text, path, chunk), { ...plain, selector, facts, ...options })) sort(item);
  return {
    records,
    problems: problems.map(({ position, message }) => `${position ? `${position.line}:${position.column} ` : ""}${message}`),
    directives,
  };

  function sort(item: LibraryItem): void {
    if (item.kind === "record") records.push(item);
    else if (item.kind === "problem") problems.push(item);
    else directives.push(item);
  }
}

function fileOf(text: string, path: string, chunk: number): SourceFile {
  const encoding = { name: "utf-8", hasByteOrderMark: false } as const;
  return {
    path,
    size: encode(text, encoding).length,
    encoding,
    async *chunks() {
      for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
    },
    text: async () => text,
  };
}

/** Records in a line each: name, facts and text. */
export function show({ records }: Reading): readonly string[] {
  return records.map(({ name, format, facts, text }) => {
    const { platforms, ...rest } = facts;
    const said = Object.entries({ ...rest, ...(platforms ? { platforms: platforms.join("+") } : {}) }).map(
      ([key, value]) => `${key}=${value}`,
    );
    return `${name} (${[format, ...said].join(", ")}): ${text}`;
  });
}
