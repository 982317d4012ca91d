import { describe, expect, it } from "vitest";
import { gaps, tokenize, wordOf } from "./tokens.js";

function words(text: string): string[] {
  const tokens = tokenize(text.toLowerCase(), text);
  return tokens.starts.map((_, i) => wordOf(tokens, text.toLowerCase(), i));
}

function gapsOf(text: string): number[] {
  return tokenize(text.toLowerCase(), text).gapBefore;
}

describe("tokenize", () => {
  it.each([
    ["words and numbers", "Order 2 lamps", ["order", "2", "lamps"]],
    ["an apostrophe inside a word", "don't 'quote'", ["don't", "quote"]],
    ["hyphens", "5-star e-mail", ["5", "star", "e", "mail"]],
    ["signs", "F&F 20% $5 @me", ["f", "&", "f", "20", "%", "$", "5", "@", "me"]],
    ["Chinese, one character a token", "加V信", ["加", "v", "信"]],
    ["nothing", " … ", []],
  ])("cuts %s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["a space", "a b", gaps.space],
    ["a comma", "a, b", gaps.comma],
    ["a colon", "a: b", gaps.clause],
    ["a dash", "a - b", gaps.clause],
    ["a full stop", "a. b", gaps.sentence],
    ["a full stop before a capital, the space forgotten", "done.We", gaps.sentence],
    ["a full stop inside an abbreviation", "e.g", gaps.space],
    ["a full stop inside a name of a file", "manual.pdf", gaps.comma],
    ["a line break inside a sentence", "a\nb", gaps.space],
    ["a line break before a capital", "a\nB", gaps.sentence],
    ["an empty line", "a\n\nb", gaps.paragraph],
    ["a comma inside a figure", "24,99", gaps.space],
    ["a point inside a figure", "1.204", gaps.space],
    ["a slash between words", "a/b", gaps.clause],
    ["a slash that shortens a word", "w/ us", gaps.space],
    ["a Chinese comma", "好，微", gaps.comma],
  ])("measures the gap of %s", (_, text, gap) => {
    expect(gapsOf(text)[1]).toBe(gap);
  });

  it("knows where a question ends", () => {
    const tokens = tokenize("ready? yes. ok?");
    expect(tokens.questions).toEqual([0, 2]);
  });

  it("takes the query of a link for no question", () => {
    expect(tokenize("see /track?code=6a and ok?yes").questions).toEqual([5]);
  });

  it("takes 100,000 units without a space as one token", () => {
    expect(tokenize("a".repeat(100_000)).count).toBe(1);
  });
});
