import { expect, it } from "vitest";
import { applyFix } from "./apply-fix.js";

const fields = { subject: "Hello", text: "one two three" };

it("makes the edits of both fields, in whatever order they come", () => {
  const edits = [
    { field: "text", start: 0, end: 3, text: "1" },
    { field: "subject", start: 0, end: 5, text: "Hi" },
    { field: "text", start: 8, end: 13, text: "3" },
    { field: "text", start: 4, end: 4, text: "and " },
    { field: "text", start: 4, end: 7, text: "2" },
  ] as const;
  expect(applyFix(fields, { edits })).toEqual({ subject: "Hi", text: "1 and 2 3" });
});

it("rejects edits that overlap", () => {
  const edits = [
    { field: "text", start: 0, end: 5, text: "1" },
    { field: "text", start: 4, end: 7, text: "2" },
  ] as const;
  expect(() => applyFix(fields, { edits })).toThrow(new RangeError("edits at 0 and 4 of the text overlap"));
});
