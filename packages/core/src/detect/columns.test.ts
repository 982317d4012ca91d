import { expect, it } from "vitest";
import { columnHead } from "./columns.js";

const table = "Parts:\n\nName\tPart no.\tYears\nSeal\t06.12\t2\nPump\t07.55\t3";

it.each([
  ["Name", "Pump"],
  ["Part no.", "06.12"],
  ["Part no.", "07.55"],
  ["Years", "3"],
])("finds %j on top of the column of %j", (head, cell) => {
  const span = columnHead(table, table.lastIndexOf(cell));
  expect(span && table.slice(span.start, span.end)).toBe(head);
});

it.each([
  ["the head itself", table, table.indexOf("Part no.")],
  ["a text without tables", "Call 06\nor 07", 12],
  ["a row that is longer than the head", "a\tb\n1\t2\t3", 8],
])("finds nothing for %s", (_, text, at) => {
  expect(columnHead(text, at)).toBeNull();
});
