import { expect, it } from "vitest";
import { delayPatterns } from "./late-patterns.js";

/** What code exports once its patterns are delayed. */
async function run(code: string): Promise<Record<string, unknown>> {
  return await import(`data:text/javascript,${encodeURIComponent(delayPatterns(code))}`);
}

it.each([
  ["a constant", "const word = /\\p{L}+/u; export const found = () => word.exec('- año')[0];", "año"],
  ["a constant given to a function", "const word = /\\p{L}/gu; export const found = () => 'año'.replaceAll(word, 'x');", "xxx"],
  ["a constant used before its declaration", "export function found() { return word.test('año'); } const word = /\\p{L}/u;", true],
  ["a pattern in a function", "export const found = () => /^\\p{Lu}/u.test('Ñ');", true],
  ["a property", "const rule = { name: 'word', pattern: /\\p{L}+/uy }; export const found = () => rule.pattern.exec('año')[0];", "año"],
  ["a list", "const all = [/\\p{Lu}/u, /\\p{N}/u]; export const found = () => all.map((one) => one.test('7'));", [false, true]],
  [
    "a list of lists",
    "const all = [['L', /\\p{Lu}/u]]; export const found = () => all.map(([name, one]) => name + one.test('A'));",
    ["Ltrue"],
  ],
  [
    "a property with functions beside it",
    "const all = [{ is: /\\p{N}/u, f: (a) => /\\p{L}/u.test(a) }]; export const found = () => all.map((one) => one.is.test('7') && one.f('a'));",
    [true],
  ],
  ["what it hands on", "const all = { a: /\\p{N}/u }; export { all }; export const found = () => all.a.test('7');", true],
  [
    "what calls make",
    "let calls = 0; const all = [(() => ++calls)(), /\\p{N}/u]; export const found = () => [calls, all[1].test('7')];",
    [1, true],
  ],
  ["a default", "const a = /\\p{N}/u; export const found = (one = a) => one.test('7');", true],
  ["a property in a function", "export const found = () => ({ a: /\\p{N}/u }).a.test('7');", true],
  ["a name that means something else inside", "const a = /\\p{L}/u; export const found = () => [7].map((a) => a)[0];", 7],
  ["a name that is also a key", "const a = /\\p{L}/u; export const found = () => ({ a: 7 }).a + Number(a.test('b'));", 8],
  ["a pattern with quotes and a line's end", 'export const found = () => /["\'`]\\n\\p{L}/u.test("`\\nx");', true],
])("keeps what code does: %s", async (_, code, found) => {
  const { found: call } = (await run(code)) as { found: () => unknown };
  expect(call()).toEqual(found);
});

it("leaves no literal with a Unicode class", () => {
  const code = "const a = /\\p{L}/u; const b = { a: /\\P{N}/u }; export const c = [() => a.test(b), /\\p{L}/u, /[a-z]/];";
  expect(delayPatterns(code).match(/\/\[a-z\]\/|\/\\+[pP]\{/g)).toEqual(["/[a-z]/"]);
});

it("makes a pattern once", async () => {
  const { first, second } = (await run(
    "const all = { get: /\\p{L}/u }; export const first = () => all.get; export const second = () => all.get;",
  )) as {
    first: () => unknown;
    second: () => unknown;
  };
  expect(first()).toBe(second());
});
