import type { Span } from "../document/document.js";
import type { DetectContext } from "./detection.js";
import { sortByStart } from "./order.js";

/** Spans of the reading that placeholders take up: nothing within one is an address. */
export function placeholderSpans({ document, fromDocument }: DetectContext): Span[] {
  return document.placeholders.map(({ span }) => ({ start: fromDocument(span.start), end: fromDocument(span.end) }));
}

/** Makes a test whether a span shares a unit with any of these spans: by halving, since a hostile text can hold thousands. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const sorted = sortByStart([...spans]);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) > start;
  };
}
