import type { Diagnostic } from "@sendlint/core";
import type { Finding } from "./findings.js";
import { hash } from "./hash.js";
import { maskText } from "./mask.js";
import { sourceOf } from "./place.js";
import type { Report } from "./reporter.js";

/**
 * Names findings so that a later run can tell which are the same. A name stays when lines above the finding come or go, when the text
 * around it changes, and when its message is worded anew. It is a hash, and what is hashed holds no personal data: nobody
 * can guess a phone number back from it.
 *
 * @returns a function to call once for each finding of a run, in order: what a file holds several times is counted
 */
export function createFingerprinter(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ report, diagnostic, ruleId }) => {
    const { name, platform, result } = report;
    const place = diagnostic && [diagnostic.field, describeEvidence(report, diagnostic)];
    const print = hash(JSON.stringify([name, result.id, platform ?? null, ruleId, place]));
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return times === 1 ? print : hash(`${print} ${times}`);
  };
}

/** The text found; of personal data its shape. Line breaks and indentation may change. */
function describeEvidence(report: Report, diagnostic: Diagnostic): string {
  const { evidence, start, end } = diagnostic;
  const text = evidence ?? maskText(sourceOf(report, diagnostic)?.slice(start, end) ?? "");
  return text.replaceAll(/\s+/g, " ");
}
