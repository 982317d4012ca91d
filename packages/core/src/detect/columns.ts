import type { Span } from "../document/document.js";

/** How many rows up the head of a table is looked for. */
const mostRows = 40;

/** The cell on top of the column of a table that `at` stands in, or `null` outside of tables; cells stand between tabs, rows on lines. */
export function columnHead(text: string, at: number): Span | null {
  let row = text.lastIndexOf("\n", at - 1) + 1;
  const body = row;
  for (let rows = 0; rows < mostRows && row > 0; rows++) {
    const above = text.lastIndexOf("\n", row - 2) + 1;
    if (!text.slice(above, row).includes("\t")) break;
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
