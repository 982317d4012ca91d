import type { Diagnostic } from "@sendlint/core";
import type { Report } from "./reporter.js";

/** Whether a diagnostic's offsets count in the source's `text`, and not in a subject that stands apart. */
export function isInText({ source }: Report, { field }: Diagnostic): boolean {
  if (field === "text") return true;
  return source !== undefined && source !== null && source.subject === undefined;
}

/** The string in which a diagnostic's offsets count; `null` where the report does not bring it. */
export function sourceOf(report: Report, diagnostic: Diagnostic): string | null {
  const { source } = report;
  if (!source) return null;
  return isInText(report, diagnostic) ? source.text : (source.subject ?? null);
}
