import { expect, it } from "vitest";
import { findAll } from "./body-path.js";

const body = { a: { b: "1", list: [{ c: "2" }, null, { c: "3" }, {}] }, one: { c: "4" }, none: null };

it.each<[string, readonly [path: string, value: unknown][]]>([
  ["", [["", body]]],
  ["a.b", [["a.b", "1"]]],
  [
    "a.list.*.c",
    [
      ["a.list[0].c", "2"],
      ["a.list[2].c", "3"],
    ],
  ],
  ["one.*.c", [["one[0].c", "4"]]],
  ["none", []],
  ["a.x.y", []],
  ["a.b.length", []],
  ["toString", []],
  ["__proto__", []],
])("%j finds what stands there", (path, expected) => {
  expect(findAll(body, path).map((found) => [found.path, found.value])).toEqual(expected);
});

it.each([null, undefined, 5, "text", [1]])("%j holds nothing at a key", (given) => expect(findAll(given, "a")).toEqual([]));
