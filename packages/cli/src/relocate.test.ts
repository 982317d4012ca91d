import type { Diagnostic, LintResult } from "@sendlint/core";
import { describe, expect, it } from "vitest";
import { type Locate, relocate } from "./relocate.js";

const diagnostic: Diagnostic = {
  ruleId: "links/insecure",
  messageId: "found",
  category: "external-link",
  severity: "error",
  message: "…",
  field: "text",
  start: 2,
  end: 6,
  loc: { start: { line: 1, column: 3 }, end: { line: 1, column: 7 } },
  evidence: "http",
  policy: null,
  fix: { edits: [{ field: "text", start: 2, end: 6, text: "https" }] },
  suggestions: [{ message: "Remove it.", edits: [{ field: "subject", start: 0, end: 1, text: "" }] }],
};
const result: LintResult = {
  id: null,
  ok: false,
  diagnostics: [diagnostic],
  counts: { error: 1, warn: 0, fixable: 1 },
  assumed: {},
  failures: [],
};

const head = "one\r\ntwo\rthree\n";
const shift: Locate = ({ start, end }) => ({ start: start + head.length, end: end + head.length, isExact: true });

describe("relocate", () => {
  it("moves ranges, positions, fixes and suggestions into the file", () => {
    const [moved] = relocate(result, `${head}a http`, shift).diagnostics;
    expect(moved).toMatchObject({
      start: 17,
      end: 21,
      loc: { start: { line: 4, column: 3 }, end: { line: 4, column: 7 } },
      fix: { edits: [{ field: "text", start: 17, end: 21, text: "https" }] },
      suggestions: [{ message: "Remove it.", edits: [{ field: "subject", start: 15, end: 16, text: "" }] }],
    });
  });

  it("drops changes to what the file writes otherwise", () => {
    const { diagnostics, counts } = relocate(result, `${head}a http`, () => ({ start: 0, end: 3, isExact: false }));
    expect(diagnostics[0]).toMatchObject({ start: 0, end: 3, suggestions: [] });
    expect(diagnostics[0]).not.toHaveProperty("fix");
    expect(counts.fixable).toBe(0);
  });

  it("leaves a field alone that the file does not hold", () => {
    expect(relocate(result, head, () => null)).toEqual(result);
  });
});
