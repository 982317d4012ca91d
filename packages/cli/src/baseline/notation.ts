import { z } from "zod";
import type { Entries } from "./entries.js";

const notation = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.array(z.string().regex(/^[0-9a-f]{32}$/)).min(1))),
});

/** Entries as the text of a baseline: sorted, a line for each, so that versions of it can be compared and merged. */
export function writeEntries(entries: Entries): string {
  const files = sortByKey(entries, (rules) => sortByKey(rules, (prints) => [...prints].sort()));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

/** The entries of a baseline's text; `null` where it is none. */
export function readEntries(text: string): Entries | null {
  const found = notation.safeParse(parseJson(text));
  return found.success ? new Map(Object.entries(found.data.files).map(([file, rules]) => [file, new Map(Object.entries(rules))])) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sortByKey<Value, Written>(map: ReadonlyMap<string, Value>, write: (value: Value) => Written): Record<string, Written> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, write(value)]));
}
