import type { Diagnostic, LintResult } from "@sendlint/core";
import { isInText } from "./place.js";
import type { Report } from "./reporter.js";
import { clipSpans, type MergedSpans, mergeSpans, type Span } from "./spans.js";

/** Replaces each letter and digit by `•`: the shape of an address stays, the address does not. */
export function maskText(text: string): string {
  return text.replace(/[\p{L}\p{N}]\p{M}*/gu, "•");
}

/** Which spans of a report's source hold personal data. */
export type PersonalSpans = (report: Report, diagnostic: Diagnostic) => MergedSpans;

/**
 * Collects where personal data stands: the ranges of diagnostics without evidence. Reports of the same text share them, so
 * what one platform's rules recognise is masked in another platform's report too.
 */
export function collectPersonalSpans(reports: readonly Report[]): PersonalSpans {
  const known = new Map<unknown, Span[]>();
  for (const report of reports) {
    for (const diagnostic of report.result.diagnostics) {
      if (diagnostic.evidence !== null) continue;
      const key = sourceKey(report, diagnostic);
      const spans = known.get(key);
      if (spans) spans.push(diagnostic);
      else known.set(key, [diagnostic]);
    }
  }
  const merged = new Map(Array.from(known, ([key, spans]) => [key, mergeSpans(spans)]));
  return (report, diagnostic) => merged.get(sourceKey(report, diagnostic)) ?? [];
}

/** Equal for diagnostics whose offsets count in the same string; without a source, only those of one result and field do. */
function sourceKey(report: Report, diagnostic: Diagnostic): unknown {
  const { source, result } = report;
  if (isInText(report, diagnostic)) return source?.text ?? result;
  return source?.subject ?? result.diagnostics;
}

/** A part of the text with the personal data in it masked. */
export function maskSlice(text: string, range: Span, spans: MergedSpans): string {
  let masked = "";
  let at = range.start;
  for (const { start, end } of clipSpans(spans, range)) {
    masked += text.slice(at, start) + maskText(text.slice(start, end));
    at = end;
  }
  return masked + text.slice(at, range.end);
}

/** A diagnostic whose evidence and message carry no personal data, not even that of another diagnostic inside its own range. */
export function maskDiagnostic(diagnostic: Diagnostic, spans: MergedSpans): Diagnostic {
  const { evidence, start: base } = diagnostic;
  if (evidence === null) return diagnostic;
  const inside = clipSpans(spans, diagnostic).map(({ start, end }) => ({ start: start - base, end: end - base }));
  if (inside.length === 0) return diagnostic;
  const { reads: _mayRepeatIt, ...rest } = diagnostic;
  return {
    ...rest,
    message: inside.reduce((message, { start, end }) => maskQuotation(message, evidence.slice(start, end)), diagnostic.message),
    evidence: maskSlice(evidence, { start: 0, end: evidence.length }, inside),
  };
}

/** Masks a part of the source where a message quotes it; the whole quotation where the part was shortened in it. */
function maskQuotation(message: string, personal: string): string {
  const quoted = [personal, personal.replaceAll(/\s+/g, " ").trim()].find((form) => form !== "" && message.includes(form));
  return quoted === undefined ? message.replaceAll(/“[^”]*”/g, maskText) : message.replaceAll(quoted, maskText(quoted));
}

/** A result in which no diagnostic repeats what another one of it found to be personal data. */
export function maskResult(result: LintResult): LintResult {
  const personal = collectPersonalSpans([{ name: "", result }]);
  const diagnostics = result.diagnostics.map((diagnostic) => maskDiagnostic(diagnostic, personal({ name: "", result }, diagnostic)));
  return { ...result, diagnostics };
}
