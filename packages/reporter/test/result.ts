import type { Diagnostic, LintResult, Position } from "@sendlint/core";

const policy = { title: "Messaging rules", url: "https://market.example/rules", year: "2024", confidence: "confirmed" } as const;

export interface Found extends Partial<Omit<Diagnostic, "loc" | "start" | "end">> {
  /** The part of the source that the diagnostic is about. */
  readonly at: string;
}

/** An invented result of a message; each finding names the text it is about. */
export function makeResult(
  source: { readonly text: string; readonly subject?: string },
  found: readonly Found[],
  rest: Partial<LintResult> = {},
): LintResult {
  const diagnostics = found.map(({ at, ...given }): Diagnostic => {
    const field = given.field ?? "text";
    const text = (field === "text" ? source.text : source.subject) ?? source.text;
    const start = text.indexOf(at);
    if (start < 0) throw new Error(`no ${JSON.stringify(at)} in the source`);
    const end = start + at.length;
    return {
      ruleId: "contact/off-platform",
      messageId: "found",
      category: "off-platform-contact",
      severity: "error",
      message: `“${at}” leads off the platform. Remove it.`,
      field,
      start,
      end,
      loc: { start: locate(text, start), end: locate(text, end) },
      evidence: at,
      policy,
      suggestions: [],
      ...given,
    };
  });
  const counts = {
    error: diagnostics.filter(({ severity }) => severity === "error").length,
    warn: diagnostics.filter(({ severity }) => severity === "warn").length,
    fixable: diagnostics.filter(({ fix }) => fix).length,
  };
  return { id: null, ok: counts.error === 0, diagnostics, counts, assumed: {}, failures: [], ...rest };
}

function locate(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
