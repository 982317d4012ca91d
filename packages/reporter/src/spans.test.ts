import { describe, expect, it } from "vitest";
import { clipSpans, mergeSpans } from "./spans.js";

const span = (start: number, end: number) => ({ start, end });

describe("mergeSpans", () => {
  it("sorts, and joins what overlaps or touches", () => {
    expect(mergeSpans([span(8, 12), span(0, 2), span(4, 10), span(5, 6), span(12, 14)])).toEqual([span(0, 2), span(4, 14)]);
  });
});

describe("clipSpans", () => {
  const spans = mergeSpans([span(0, 2), span(4, 8), span(10, 12)]);
  it.each([
    ["inside", span(5, 7), [span(5, 7)]],
    ["over several", span(1, 11), [span(1, 2), span(4, 8), span(10, 11)]],
    ["between", span(2, 4), []],
    ["behind all", span(12, 20), []],
  ])("takes what lies in a range %s", (_, range, expected) => expect(clipSpans(spans, range)).toEqual(expected));
});
