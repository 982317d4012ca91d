import type { RemoveEntry } from "../field-directives.js";
import { LineIndex } from "../lines.js";
import { type LibraryItem, problem } from "../record.js";
import { isLanguageKey, readLocale, withoutNumber } from "../shapes/facts.js";
import { guessFormat } from "../shapes/format.js";
import { longestWhole, type SourceFile } from "../source-file.js";
import { type Tree, type TreeMap, type TreePath, textAt } from "../tree.js";
import { findMessages, type TreeMessage } from "../tree-messages.js";
import { readTree } from "../tree-records.js";
import { toRowTree } from "./csv-row.js";
import { type CsvRow, cutRows } from "./csv-rows.js";
import type { Reader, ReadOptions } from "./reader.js";

/** So many rows of another length than the header are told one by one. */
const mostRagged = 5;

/** Reads a table whose first row names the columns. Fields are parted by what its first lines show. */
export const readCsv: Reader = (file, options) => readTable(file, options, null);

/** Reads a table with tabs between its fields. */
export const readTsv: Reader = (file, options) => readTable(file, options, "\t");

async function* readTable(file: SourceFile, options: ReadOptions, delimiter: string | null): AsyncIterable<LibraryItem> {
  if (options.selector?.counts) {
    yield problem("is read row by row, so a path cannot count rows. Take $[*].");
    return;
  }
  let columns: readonly string[] | null = null;
  let ragged = 0;
  for await (const row of cutRows(file.chunks(), delimiter, longestWhole)) {
    const { line, column } = row.excerpt;
    if (row.isBroken) yield problem(describeBroken(row), { line, column });
    else if (columns === null) columns = isSeparatorLine(row) ? null : nameColumns(row.fields);
    else if (row.fields.length > 1 || row.fields[0]?.trim()) {
      if (row.fields.length !== columns.length && ++ragged <= mostRagged) {
        yield problem(`row ${row.number} has ${row.fields.length} fields, the header has ${columns.length}.`, { line, column });
      }
      yield* readRow(row, columns, options);
    }
  }
  if (ragged > mostRagged) yield problem(`${ragged - mostRagged} more rows have more or fewer fields than the header.`);
}

/** The names of columns. Of several with one name the second is `body 2`: each is read. */
function nameColumns(header: readonly string[]): readonly string[] {
  const names = header.map((name) => name.trim());
  const taken = new Set(names);
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    while (count > 1 && taken.has(`${name} ${count}`)) count++;
    counts.set(name, count);
    if (count === 1) return name;
    taken.add(`${name} ${count}`);
    return `${name} ${count}`;
  });
}

/** What spreadsheet programs write before the header, and read again. */
function isSeparatorLine({ excerpt }: CsvRow): boolean {
  return /^sep=[,;|\t][\r\n]*$/i.test(excerpt.text);
}

function describeBroken({ number }: CsvRow): string {
  return `row ${number} has quotes that do not match.`;
}

function* readRow(row: CsvRow, columns: readonly string[], { selector, facts }: ReadOptions): Iterable<LibraryItem> {
  const tree = toRowTree(row, columns);
  if (tree === null) {
    yield problem(describeBroken(row), { line: row.excerpt.line, column: row.excerpt.column });
    return;
  }
  const find = (): Iterable<TreeMessage> => {
    if (!selector) return findInRow(tree, columns);
    return selector.select({ kind: "list", start: tree.start, end: tree.end, items: [tree] });
  };
  const name = (path: TreePath): string => `row ${row.number}, ${path.findLast((step) => typeof step === "string") ?? ""}`;
  yield* readTree(tree, { lines: new LineIndex(row.excerpt), comments: { directives: [], suppressions: [] }, remove, facts, name, find });
}

/** The messages of a row: in the columns with the usual names, or in one column for each language. */
function findInRow(row: TreeMap, columns: readonly string[]): Iterable<TreeMessage> {
  const found = [...findMessages(row, {}, false)];
  if (found.length > 0) return found;
  return columns.flatMap((key): TreeMessage[] => {
    const language = withoutNumber(key);
    const text = isLanguageKey(language) ? textAt(row, key) : undefined;
    return text ? [{ path: [key], text, format: guessFormat(text.value), facts: { locale: readLocale(language) as string } }] : [];
  });
}

/** A field cannot be taken out of its row; it is emptied. */
const remove: RemoveEntry = (_, { value }: { readonly value: Tree }) => ({ start: value.start, end: value.end, text: "" });
