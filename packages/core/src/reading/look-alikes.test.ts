import { describe, expect, it } from "vitest";
import { asLatin, leet, mayBeLatin, turnOver } from "./look-alikes.js";

describe("asLatin", () => {
  it.each([
    ["letters and figures, which are themselves", "az09~", "az09~"],
    ["Cyrillic and Greek letters", "аеорсхуκν", "aeopcxykv"],
    ["letters with strokes and hooks", "ƀđłøŧʂ", "bdlots"],
    ["letters in frames, first and last", "🄰🅉🅐🅩🅰🆉🇦🇿", "azazazaz"],
    ["letters with marks", "éñçž", "encz"],
  ])("reads %s", (_, text, letters) => {
    expect([...text].map(asLatin).join("")).toBe(letters);
  });

  it.each(["微", "ж", "🄯", "🅊", "🆊", "🇥", "★"])("reads nothing in %s", (char) => {
    expect(asLatin(char)).toBeNull();
  });
});

describe("turnOver", () => {
  it.each([
    ["oɯuǝʌ", "venmo"],
    ["lɐdʎɐd", "paypal"],
    ["ddɐsʇɐɥʍ", "whatsapp"],
    ["oɯuev", null],
    ["oɯu3v", null],
    ["venmo", null],
    ["", null],
  ])("reads %j from its head as %j", (word, reads) => {
    expect(turnOver(word)).toBe(reads);
  });
});

describe("leet", () => {
  it("has letters for every figure", () => {
    expect([..."0123456789"].map((figure) => leet.get(figure)?.join("")).join(" ")).toBe("o il z e a s gb t b g");
  });
});

describe("mayBeLatin", () => {
  it.each([
    ["venmo", 0, 5, true],
    ["раураl", 0, 6, true],
    ["v3nm0é", 0, 6, true],
    ["🅥enmo", 0, 6, true],
    ["venmoж", 0, 6, false],
    ["жvenmo", 0, 6, false],
    ["жvenmoж", 1, 6, true],
    ["微信", 0, 2, false],
    ["", 0, 0, true],
  ])("tells of %j from %i to %i: %s", (text, start, end, expected) => {
    expect(mayBeLatin(text, start, end)).toBe(expected);
    expect(mayBeLatin(text, start, end)).toBe(expected);
  });
});
