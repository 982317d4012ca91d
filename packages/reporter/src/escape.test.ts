import { describe, expect, it } from "vitest";
import { escapeControl, escapeControlInJson } from "./escape.js";

describe("escapeControl", () => {
  it.each([
    ["a terminal sequence", "\u001b[31mred", "\\u{1b}[31mred"],
    ["a bidi override", "a\u202eb\u2066c", "a\\u{202e}b\\u{2066}c"],
    ["a zero-width space and a soft hyphen", "pay\u200bp\u00adal", "pay\\u{200b}p\\u{ad}al"],
    ["line breaks and tabs", "a\r\nb\tc", "a\\r\\nb\\tc"],
    ["a line separator", "a\u2028b", "a\\u{2028}b"],
    ["a lone surrogate", "a\ud83db", "a\\u{d83d}b"],
    ["NUL and C1", "\0\u0085", "\\u{0}\\u{85}"],
    ["what XML forbids", "a\ufffe\uffffb", "a\\u{fffe}\\u{ffff}b"],
  ])("makes %s visible", (_, text, escaped) => expect(escapeControl(text)).toBe(escaped));

  it("leaves words, emoji with joiners and right-to-left letters alone", () => {
    const text = "Grüße, 你好, 👩‍👩‍👧, می‌خواهم";
    expect(escapeControl(text)).toBe(text);
  });
});

describe("escapeControlInJson", () => {
  it("keeps the value and hides it from the terminal", () => {
    const json = JSON.stringify({ name: "a\u202eb\u0085\u001b" }, null, 2);
    const escaped = escapeControlInJson(json);
    expect(escaped).toBe('{\n  "name": "a\\u202eb\\u0085\\u001b"\n}');
    expect(JSON.parse(escaped)).toEqual({ name: "a\u202eb\u0085\u001b" });
  });
});
