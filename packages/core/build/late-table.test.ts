import { expect, it } from "vitest";
import { delayTable } from "./late-table.js";

const load = async (code: string): Promise<Record<string, unknown>> =>
  await import(`data:text/javascript,${encodeURIComponent(delayTable(code, "table"))}`);

it("makes a constant when it is first used, and once", async () => {
  const { made, use } = (await load("export let made = 0; export const table = (made++, [7]); export const use = () => table[0];")) as {
    made: number;
    use: () => number;
  };
  expect([made, use(), use()]).toEqual([0, 7, 7]);
});

it("asks for the constant of another module where it is used, and hands it on as it is", () => {
  expect(delayTable('import { table } from "a"; export { table } from "a"; f(table, { table: 1 }, a.table);', "table")).toBe(
    'import { table } from "a"; export { table } from "a"; f(table(), { table: 1 }, a.table);',
  );
});

it("leaves other modules alone", () => {
  expect(delayTable("export const a = 1;", "table")).toBe("export const a = 1;");
});

it("refuses a name that means something else inside", () => {
  expect(() => delayTable("const table = 1; const f = (table) => table;", "table")).toThrow("“table” means more than one thing");
});
