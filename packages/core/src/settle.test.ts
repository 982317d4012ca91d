import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.js";
import { settle } from "./settle.js";

function make(ruleId: string, start: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const position = { line: 1, column: 1 };
  return {
    ruleId,
    messageId: "found",
    category: "abuse",
    severity: "error",
    message: "",
    field: "text",
    start,
    end,
    loc: { start: position, end: position },
    evidence: null,
    policy: null,
    suggestions: [],
    ...more,
  };
}

function summarize(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ ruleId, field, severity, start, end }) => `${ruleId} ${field} ${severity} ${start}-${end}`);
}

describe("settle", () => {
  it("sorts by field, start, end and rule", () => {
    const diagnostics = [make("b", 5, 6), make("a", 5, 6), make("c", 5, 5), make("d", 9, 12, { field: "subject" }), make("e", 1, 9)];
    expect(summarize(settle(diagnostics))).toEqual([
      "d subject error 9-12",
      "e text error 1-9",
      "c text error 5-5",
      "a text error 5-6",
      "b text error 5-6",
    ]);
  });

  it("keeps one of several in one place, the outermost of overlapping ones and all that only touch", () => {
    const diagnostics = [
      make("a", 2, 4),
      make("a", 0, 10),
      make("a", 8, 14),
      make("a", 10, 12),
      make("a", 12, 12),
      make("a", 12, 12),
      make("a", 10, 12),
    ];
    expect(summarize(settle(diagnostics))).toEqual(["a text error 0-10", "a text error 10-12", "a text error 12-12"]);
  });

  it("keeps what different rules find in one place, and one place of two fields", () => {
    expect(settle([make("a", 0, 4), make("b", 0, 4), make("a", 0, 4, { field: "subject" })])).toHaveLength(3);
  });

  it("lets no advice hide an error", () => {
    const diagnostics = [
      make("a", 0, 20, { severity: "warn" }),
      make("a", 5, 8),
      make("a", 30, 40, { severity: "warn" }),
      make("a", 5, 8, { severity: "warn" }),
    ];
    expect(summarize(settle(diagnostics))).toEqual(["a text error 5-8", "a text warn 30-40"]);
  });
});
