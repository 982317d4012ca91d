import type { Span } from "../document/document.js";

/** How many rows up the head of a table is looked for. */
const mostRows = 40;
/** A longer line is no row of a table. UTF-16 units. */
const longestRow = 400;

/** Where the line begins that goes on to an offset, or `-1` where it is too long for a row. */
function rowStart(text: string, at: number): number {
  const from = Math.max(0, at - longestRow);
  const lineBreak = text.slice(from, at).lastIndexOf("\n");
  return lineBreak < 0 && from > 0 ? -1 : from + lineBreak + 1;
}

/** The cell on top of the column of a table that `at` stands in, or `null` outside of tables; cells stand between tabs, rows on lines. */
export function columnHead(text: string, at: number): Span | null {
  let row = rowStart(text, at);
  if (row <= 0) return null;
  const body = row;
  for (let rows = 0; rows < mostRows && row > 0; rows++) {
    const above = rowStart(text, row - 1);
    if (above < 0 || !text.slice(above, row).includes("\t")) break;
    row = above;
  }
  if (row === body) return null;
  const column = text.slice(body, at).split("\t").length - 1;
  const cells = text.slice(row, text.indexOf("\n", row)).split("\t");
  const cell = cells[column];
  if (cells.length < 2 || cell === undefined) return null;
  const start = row + cells.slice(0, column).reduce((length, { length: next }) => length + next + 1, 0);
  return { start, end: start + cell.length };
}
