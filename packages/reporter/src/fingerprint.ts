import type { Diagnostic } from "@sendlint/core";
import { type Finding, listFindings } from "./findings.js";
import { hash } from "./hash.js";
import { maskText } from "./mask.js";
import { sourceOf } from "./place.js";
import type { Report } from "./reporter.js";

/** The place of a record among others of its file, which comes and goes with them: `$.macros[3]`, `row 12, body`. */
const ordinal = /(?<=\[)\d{1,15}(?=\])|(?<=^(?:entry|line|row|unit) )\d{1,15}\b/g;

/**
 * Names findings so that a later run can tell which are the same. A name stays when lines or records above the finding come or go, when
 * the text around it changes, and when its message is worded anew. It is a hash, and what is hashed holds no personal data: nobody can
 * guess a phone number back from it.
 *
 * @returns a function to call once for each finding of a run, in order: what a file holds several times is counted
 */
export function createFingerprinter(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ report, diagnostic, ruleId }) => {
    const { name, platform, result } = report;
    const place = diagnostic && [diagnostic.field, describeEvidence(report, diagnostic)];
    const record = result.id?.replaceAll(ordinal, "") ?? null;
    const print = hash(JSON.stringify([name, record, platform ?? null, ruleId, place]));
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return times === 1 ? print : hash(`${print} ${times}`);
  };
}

/** A name for each diagnostic of a run, which a later run gives it again. */
export function fingerprintDiagnostics(reports: readonly Report[]): ReadonlyMap<Diagnostic, string> {
  const fingerprint = createFingerprinter();
  return new Map(
    listFindings(reports).flatMap((finding) => (finding.diagnostic ? [[finding.diagnostic, fingerprint(finding)] as const] : [])),
  );
}

/** The text found; of personal data its shape. Line breaks and indentation may change. */
function describeEvidence(report: Report, diagnostic: Diagnostic): string {
  const { evidence, start, end } = diagnostic;
  const text = evidence ?? maskText(sourceOf(report, diagnostic)?.slice(start, end) ?? "");
  return text.replaceAll(/\s+/g, " ");
}
