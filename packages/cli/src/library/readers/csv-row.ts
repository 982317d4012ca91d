import { SourceMap } from "@sendlint/core";
import { findLineEnd, mappedString, type SourceString } from "../source-string.js";
import type { Span, TextEdit } from "../span.js";
import type { TreeEntry, TreeMap } from "../tree.js";
import type { CsvRow } from "./csv-rows.js";

/** A field as it stands in its row. */
interface Field extends Span {
  readonly value: string;
  readonly isQuoted: boolean;
}

/**
 * A row as an object with the columns as keys. Fields beyond the columns are left out.
 *
 * @returns `null` where a field is not found in the row: it is written in no way that would be read so
 */
export function toRowTree(row: CsvRow, columns: readonly string[]): TreeMap | null {
  const { text, start } = row.excerpt;
  const fields = locateFields(row);
  if (fields === null) return null;
  const entries = columns.flatMap((key, index): TreeEntry[] => {
    const field = fields[index];
    if (!field) return [];
    const span = { start: field.start, end: field.end };
    return [
      { key, ...span, value: { kind: "text", ...span, value: field.value, source: () => readField(field, text, start, row.delimiter) } },
    ];
  });
  return { kind: "map", start, end: start + text.length, entries };
}

/** Finds each field of a row by how it must be written, given its value. */
function locateFields({ excerpt, fields, delimiter }: CsvRow): Field[] | null {
  const { text, start } = excerpt;
  const found: Field[] = [];
  let at = 0;
  for (const [index, field] of fields.entries()) {
    const isQuoted = text.startsWith('"', at);
    // The parser takes the first half of `\r\n` for a part of the last field.
    const value = !isQuoted && index === fields.length - 1 && field.endsWith("\r") ? field.slice(0, -1) : field;
    const written = isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
    if (!text.startsWith(written, at)) return null;
    found.push({ value, isQuoted, start: start + at, end: start + at + written.length });
    at += written.length;
    // Blanks between a quote and the delimiter are nobody's.
    while (isQuoted && /[ \t]/.test(text.charAt(at)) && text.charAt(at) !== delimiter) at++;
    at++;
  }
  return found;
}

function readField({ value, isQuoted, start, end }: Field, rowText: string, rowStart: number, delimiter: string): SourceString {
  const map = new SourceMap();
  const body = rowText.slice(start - rowStart, end - rowStart);
  let at = isQuoted ? 1 : 0;
  for (const { index } of isQuoted ? body.slice(1, -1).matchAll(/""/g) : []) {
    map.addLinear(start + at, start + index + 1);
    at = index + 3;
    map.addWhole(1, start + index + 1, start + at);
  }
  map.addLinear(start + at, isQuoted ? end - 1 : end);
  const lineEnd = findLineEnd(body.includes("\n") ? body : rowText);
  const string = mappedString(value, map, (text) => escapeQuotes(text, lineEnd));
  if (isQuoted) return string;
  return {
    ...string,
    edit(part, text): TextEdit | null {
      const edited = value.slice(0, part.start) + text + value.slice(part.end);
      if (!needsQuotes(edited, delimiter)) return { ...string.locate(part), text };
      // A field without quotes gets them around all of it.
      return { start, end, text: `"${escapeQuotes(edited, lineEnd)}"` };
    },
  };
}

function escapeQuotes(text: string, lineEnd: string): string {
  return text.replaceAll('"', '""').replaceAll(/\r\n?|\n/g, lineEnd);
}

function needsQuotes(text: string, delimiter: string): boolean {
  return text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text);
}
