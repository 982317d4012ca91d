import { describe, expect, it } from "vitest";
import { makeResult } from "../test/result.js";
import { collectPersonalSpans, maskSlice, maskText } from "./mask.js";
import type { Report } from "./reporter.js";

describe("maskText", () => {
  it("keeps the shape and nothing else", () => expect(maskText("Jo.Ö@shop-1.example 微信")).toBe("••.•@••••-•.••••••• ••"));
  it("hides an accent with its letter", () => expect(maskText("e\u0301.")).toBe("•."));
});

describe("maskSlice", () => {
  const text = "tel 555-0100 now";
  it("masks what lies in the slice", () =>
    expect(maskSlice(text, { start: 0, end: 16 }, [{ start: 4, end: 12 }])).toBe("tel •••-•••• now"));
  it("masks the part that reaches into the slice", () =>
    expect(maskSlice(text, { start: 6, end: 16 }, [{ start: 4, end: 12 }])).toBe("•-•••• now"));
});

describe("collectPersonalSpans", () => {
  const text = "WhatsApp 555 0100, jo@shop.example";
  const source = { text, subject: "555 0100" };
  const masked = (reports: readonly Report[], shown = text) =>
    maskSlice(shown, { start: 0, end: shown.length }, collectPersonalSpans(reports)(shown));

  it("takes the ranges of diagnostics without evidence, from every report of the source", () => {
    const reports = ["555 0100", "jo@shop.example"].map((at) => ({
      name: at,
      result: makeResult(source, [{ at, evidence: null }]),
      source,
    }));
    expect(masked(reports)).toBe("WhatsApp ••• ••••, ••@••••.•••••••");
  });

  it("takes what is masked in the evidence of others", () => {
    const result = makeResult(source, [{ at: "WhatsApp 555 0100", evidence: "WhatsApp ••• ••••" }]);
    expect(masked([{ name: "a", result, source }])).toBe("WhatsApp ••• ••••, jo@shop.example");
  });

  it("takes all of a range that the source writes otherwise than the message", () => {
    const result = makeResult(source, [{ at: "WhatsApp 555 0100", evidence: "WhatsApp •••" }]);
    expect(masked([{ name: "a", result, source }])).toBe("•••••••• ••• ••••, jo@shop.example");
    const harmless = makeResult(source, [{ at: "WhatsApp", evidence: "Whats app" }]);
    expect(masked([{ name: "a", result: harmless, source }])).toBe(text);
  });

  it("keeps a subject that stands apart from the text", () => {
    const result = makeResult(source, [{ at: "555 0100", field: "subject", evidence: null }]);
    expect(masked([{ name: "a", result, source }])).toBe(text);
    expect(masked([{ name: "a", result, source }], source.subject)).toBe("••• ••••");
  });
});
