/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in order, none of which overlaps or touches another. Made by {@link mergeSpans}. */
export type MergedSpans = readonly Span[];

export function mergeSpans(spans: readonly Span[]): MergedSpans {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The parts of spans that lie in a range. Takes logarithmic time for what lies outside. */
export function clipSpans(spans: MergedSpans, { start, end }: Span): MergedSpans {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const inside: Span[] = [];
  for (let at = low; at < spans.length && (spans[at] as Span).start < end; at++) {
    const span = spans[at] as Span;
    inside.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
  }
  return inside;
}
