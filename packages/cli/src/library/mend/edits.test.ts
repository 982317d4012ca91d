import type { Diagnostic } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import { applyEdits, chooseEdits } from "./edits.js";

const fix = (...edits: readonly (readonly [start: number, end: number, text: string])[]): Diagnostic =>
  ({ fix: { edits: edits.map(([start, end, text]) => ({ field: "text", start, end, text })) } }) as unknown as Diagnostic;

function mend(text: string, ...diagnostics: readonly Diagnostic[]): readonly [text: string, count: number] {
  const { edits, count } = chooseEdits(diagnostics);
  return [applyEdits(text, edits), count];
}

describe("chooseEdits", () => {
  it("makes those that do not touch, from first to last", () => {
    expect(mend("abcdef", fix([4, 5, "E"]), fix([0, 1, "A"]), fix([2, 2, "!"]))).toEqual(["Ab!cdEf", 3]);
  });

  it("leaves one of two that touch for the next pass", () => {
    expect(mend("abcdef", fix([0, 3, "x"]), fix([2, 4, "y"]), fix([3, 4, "z"]))).toEqual(["xdef", 1]);
    expect(mend("abcdef", fix([0, 1, "x"]), fix([0, 1, "x"]))).toEqual(["xbcdef", 1]);
  });

  it("makes all edits of a fix or none", () => {
    expect(mend("abcdef", fix([5, 6, "F"], [0, 1, "A"]), fix([2, 3, "C"]))).toEqual(["AbcdeF", 1]);
    expect(mend("abcdef", fix([1, 2, "B"]), fix([0, 1, "A"], [4, 5, "E"]))).toEqual(["AbcdEf", 1]);
  });

  it("has nothing to do without fixes", () => expect(mend("abc", {} as Diagnostic, fix())).toEqual(["abc", 0]));
});
