import { expect, it } from "vitest";
import { callWhereUsed } from "./pack-references.js";

it("calls the constant of another module where it is used, and hands it on as it is", () => {
  expect(callWhereUsed('import { table } from "a"; export { table } from "a"; f(table, { table: 1 }, a.table);', "table")).toBe(
    'import { table } from "a"; export { table } from "a"; f(table(), { table: 1 }, a.table);',
  );
});

it("leaves other modules alone", () => {
  expect(callWhereUsed("export const a = 1;", "table")).toBe("export const a = 1;");
});

it("refuses a name that means something else inside", () => {
  expect(() => callWhereUsed("const table = 1; const f = (table) => table;", "table")).toThrow("“table” means more than one thing");
});
