import type { Diagnostic } from "@sendlint/core";
import { sourceOf } from "./place.js";
import type { Report } from "./reporter.js";
import { clipSpans, type MergedSpans, mergeSpans, type Span } from "./spans.js";

const dot = "•";

/** Replaces each letter and digit by `•`: the shape of an address stays, the address does not. */
export function maskText(text: string): string {
  return text.replace(/[\p{L}\p{N}]\p{M}*/gu, dot);
}

/** Which spans of a source hold personal data. */
export type PersonalSpans = (source: string) => MergedSpans;

/**
 * Collects where personal data stands in the sources of reports: core masks messages and evidence, code frames are the
 * reporter's. What one platform's rules recognise is masked in another platform's report of the same source too.
 */
export function collectPersonalSpans(reports: readonly Report[]): PersonalSpans {
  const known = new Map<string, Span[]>();
  for (const report of reports) {
    for (const diagnostic of report.result.diagnostics) {
      const source = sourceOf(report, diagnostic);
      if (source === null) continue;
      const spans = known.get(source) ?? [];
      known.set(source, spans);
      for (const span of findPersonal(source, diagnostic)) spans.push(span);
    }
  }
  const merged = new Map(Array.from(known, ([source, spans]) => [source, mergeSpans(spans)]));
  return (source) => merged.get(source) ?? [];
}

/** The range of a diagnostic without evidence, and the units that core has masked in the evidence of another one. */
function* findPersonal(source: string, { start, end, evidence }: Diagnostic): Iterable<Span> {
  const written = source.slice(start, end);
  if (evidence === null) yield { start, end };
  else if (evidence.length === written.length) {
    for (let at = 0; at < written.length; at++) if (written[at] !== evidence[at]) yield { start: start + at, end: start + at + 1 };
  } else if (evidence.includes(dot)) {
    // The file writes the text otherwise, as YAML does with escapes: no unit is known to be harmless.
    yield { start, end };
  }
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
