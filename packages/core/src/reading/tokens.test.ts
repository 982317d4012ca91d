import { describe, expect, it } from "vitest";
import { hashWord } from "../lexicon/word-table.js";
import { evidence, gaps, isUnspacedUnit, isWordUnit, scripts, tokenize, wordOf } from "./tokens.js";

function words(text: string): string[] {
  const tokens = tokenize(text.toLowerCase(), text);
  return tokens.starts.map((_, i) => wordOf(tokens, text.toLowerCase(), i));
}

function gapsOf(text: string): number[] {
  return tokenize(text.toLowerCase(), text).gapBefore;
}

/** Whether each token of a text shows something. */
function shows(text: string, bit: number): boolean[] {
  return tokenize(text.toLowerCase(), text).shapes.map((shape) => (shape & bit) !== 0);
}

describe("tokenize", () => {
  it.each([
    ["words and numbers", "Order 2 lamps", ["order", "2", "lamps"]],
    ["an apostrophe inside a word", "don't 'quote'", ["don't", "quote"]],
    ["hyphens", "5-star e-mail", ["5", "star", "e", "mail"]],
    ["signs", "F&F 20% $5 @me", ["f", "&", "f", "20", "%", "$", "5", "@", "me"]],
    ["Chinese, one character a token", "加V信", ["加", "v", "信"]],
    ["nothing", " … ", []],
    ["other signs", "£5 €5 ¥5 ₹5 ☆ ★ ⭐ ❤", ["£", "5", "€", "5", "¥", "5", "₹", "5", "☆", "★", "⭐", "❤"]],
    ["an apostrophe before a figure", "don'5", ["don", "5"]],
    ["an apostrophe at the end", "dont'", ["dont"]],
    ["characters that come again", "いろいろい", ["い", "ろ", "い", "ろ", "い"]],
    ["characters with ornaments between", "星★い★つ", ["星", "い", "つ"]],
    ["characters with ornaments two apart", "星★いつ★つ", ["星", "い", "つ", "つ"]],
    ["signs three characters apart", "星★いつき★つ", ["星", "★", "い", "つ", "き", "★", "つ"]],
    ["a sign by itself between characters", "星★い", ["星", "★", "い"]],
    ["two signs between characters", "星★い☆つ", ["星", "★", "い", "☆", "つ"]],
    ["signs that letters follow", "星★a★つ", ["星", "★", "a", "★", "つ"]],
    ["signs of the keyboard between characters", "星&い&つ", ["星", "&", "い", "&", "つ"]],
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
    ["a line break between figures", "1\n2", gaps.sentence],
    ["two line breaks between figures", "1\n\n2", gaps.paragraph],
    ["a comma before a figure", "a,24", gaps.comma],
    ["a comma behind a figure", "24,a", gaps.comma],
    ["a comma and a space between figures", "24, 99", gaps.comma],
    ["a colon inside a time", "24:30", gaps.space],
    ["a full stop of a short word before a figure", "Rs. 120", gaps.space],
    ["a full stop of a letter before a figure", "p. 5", gaps.space],
    ["a full stop of a longer word before a figure", "Box. 120", gaps.sentence],
    ["a full stop of a short word before another", "Rs. ab", gaps.sentence],
    ["a full stop of a figure before another", "5. 5", gaps.sentence],
    ["a full stop and two spaces", "Rs.  120", gaps.sentence],
    ["a full stop and a comma", "Rs.,120", gaps.sentence],
    ["a comma of a short word before a figure", "Rs, 120", gaps.comma],
    ["a full stop between z and A", "jazz.Art", gaps.sentence],
    ["a full stop between a and Z", "la.Zoo", gaps.sentence],
    ["a full stop between ß and À", "groß.Àla", gaps.sentence],
    ["a full stop between ÿ and Þ", "aÿ.Þor", gaps.sentence],
    ["a full stop behind a capital", "À.We", gaps.comma],
    ["a full stop behind a letter of other alphabets", "Ā.We", gaps.comma],
    ["a full stop before a small letter with a mark", "la.ßa", gaps.comma],
    ["a full stop before a figure", "la.5", gaps.comma],
    ["a full stop between a figure and a letter", "5.g", gaps.comma],
    ["a full stop between a letter and a figure", "a.5", gaps.comma],
    ["a full stop between a word and a letter", "be.g", gaps.comma],
    ["a full stop between a letter and a word", "e.go", gaps.comma],
    ["a line break before a small letter with a mark", "a\nà", gaps.space],
    ["a line break before z", "a\nz", gaps.space],
    ["a line break behind a colon", "a:\nb", gaps.sentence],
    ["a slash between characters", "微/信", gaps.space],
    ["a bar between characters", "微|信", gaps.space],
    ["a semicolon between characters", "微;信", gaps.clause],
    ["a full stop between characters", "微.信", gaps.comma],
    ["a slash before a character", "a/信", gaps.clause],
    ["a slash behind a character", "微/a", gaps.clause],
    ["a slash without a space behind a letter", "w/us", gaps.clause],
    ["a slash and a space behind a word", "ab/ us", gaps.clause],
    ["a bracket behind a character", "微(a", gaps.comma],
    ["a bracket before a character", "a(微", gaps.clause],
    ["a closing bracket before a character", "a)微", gaps.comma],
    ["a closing bracket behind a character", "微)a", gaps.clause],
    ["a comma behind a character", "好,a", gaps.clause],
    ["a comma before a character", "a,微", gaps.comma],
    ["a hyphen", "a-b", gaps.space],
    ["a hyphen behind a space", "a -b", gaps.clause],
    ["a hyphen before a space", "a- b", gaps.clause],
    ["two hyphens", "a--b", gaps.clause],
    ["a quotation mark", 'a "b', gaps.space],
    ["nothing", "加v", gaps.none],
  ])("measures the gap of %s", (_, text, gap) => {
    expect(gapsOf(text)[1]).toBe(gap);
  });

  it("knows where a question ends", () => {
    const tokens = tokenize("ready? yes. ok?");
    expect(tokens.questions).toEqual([0, 2]);
  });

  it("puts a paragraph before the first token", () => {
    expect(gapsOf("a")).toEqual([gaps.paragraph]);
    expect(gapsOf("(a")).toEqual([gaps.paragraph]);
  });

  it("joins characters that full stops hold apart", () => {
    expect(gapsOf("銀.行.振")).toEqual([gaps.paragraph, gaps.space, gaps.space]);
  });

  it("knows no question without a token", () => {
    expect(tokenize("?").questions).toEqual([]);
    expect(tokenize("? a").questions).toEqual([]);
  });

  it.each([
    ["a:\nb", [1]],
    ["a: b", []],
    ["a;\nb", []],
    ["a\nb", []],
    ["a b:\n\nc:\nd", [2, 3]],
  ])("knows which tokens begin a list: %j", (text, lists) => {
    expect(tokenize(text).lists).toEqual(lists);
  });

  it.each([
    ["123 @ %", 0],
    ["abc", scripts.latin],
    ["ⱥ ɐ", 0],
    ["шар", 0],
    ["سلام ۿ", scripts.arabic],
    ["ก", 0],
    ["々", 0],
    ["ぁ", scripts.kana],
    ["ー", scripts.kana],
    ["ㄅ", 0],
    ["㐀", scripts.han],
    ["鿿", scripts.han],
    ["ꀀ 가", 0],
    ["abc 微 ラ", scripts.latin | scripts.han | scripts.kana],
  ])("tells the scripts of %j", (text, used) => {
    expect(tokenize(text).scripts).toBe(used);
  });

  it.each([
    ["a sign within a word", "p@y", evidence.chain, [false, true, true]],
    ["a sign before a word", "@py", evidence.chain, [false, true]],
    ["a mark within a word", "pay.pal", evidence.chain, [false, true]],
    ["a space", "pay pal", evidence.chain, [false, false]],
    ["a mark and a space", "pay. pal", evidence.chain, [false, false]],
    ["three marks", "pay...pal", evidence.chain, [false, true]],
    ["four marks", "pay....pal", evidence.chain, [false, false]],
    ["a character and a letter", "加v", evidence.chain, [false, false]],
    ["a mark behind a character", "加.v", evidence.chain, [false, true]],
    ["a mark before a character", "v.加", evidence.chain, [false, false]],
    ["stars", "f*** x", evidence.mask, [true, false]],
    ["stars behind a space", "f ***", evidence.mask, [false]],
    ["other marks", "f!!!", evidence.mask, [false]],
    ["stars before a word", "***f", evidence.mask, [false]],
    ["letters and figures", "2a a2 22 aa", evidence.mixedWord, [true, true, false, false]],
    ["letters with marks", "éa aé", evidence.mixedWord, [true, true]],
    ["figures", "a2 2a ab 22", evidence.digit, [true, true, false, true]],
    ["figures of other scripts", "٣ a٠ ٠ 3 é aé", evidence.otherDigit, [true, true, true, false, false, false]],
    ["an apostrophe", "don't dont", evidence.apostrophe, [true, false]],
    ["a letter again and again", "aaa aa aab 111 baaa aaba", evidence.repeat, [true, false, false, false, true, false]],
    ["an underscore", "a_b", evidence.piece, [true, true]],
    ["two underscores", "a__b", evidence.piece, [false, false]],
    ["a hyphen", "a-b", evidence.piece, [false, false]],
    ["three words", "x a_b", evidence.piece, [false, true, true]],
  ])("sees %s in the shape of tokens", (_, text, bit, expected) => {
    expect(shows(text, bit)).toEqual(expected);
    expect((tokenize(text).evidence & bit) !== 0).toBe(expected.includes(true));
  });

  it.each([
    ["a b c", true],
    ["1 2 3", true],
    ["a b", false],
    ["ab cd ef", false],
    ["a b cd e f", false],
    ["a&b", true],
    ["a & b", false],
    ["微信好", false],
  ])("sees letters that stand by themselves in %j: %s", (text, expected) => {
    expect((tokenize(text).evidence & evidence.loneLetters) !== 0).toBe(expected);
  });

  it("counts two for a word or a sign and one for a character", () => {
    expect(tokenize("a 12 @ 微信 b").positions).toEqual([2, 4, 6, 7, 8, 10]);
  });

  it("takes 64 letters for a word, and more for none", () => {
    expect(tokenize("a".repeat(64)).hashes).toEqual([hashWord("a".repeat(64))]);
    expect(tokenize("a".repeat(65)).hashes).toEqual([0]);
    expect(tokenize("a".repeat(64)).words).toHaveLength(1);
  });

  it("takes the query of a link for no question", () => {
    expect(tokenize("see /track?code=6a and ok?yes").questions).toEqual([5]);
    expect(tokenize("a?b-c_d=1").questions).toEqual([]);
    expect(tokenize("a??b=1").questions).toEqual([0]);
    expect(tokenize("a? b=1").questions).toEqual([0]);
    expect(tokenize("a!b=1").questions).toEqual([]);
    expect(tokenize(`a?${"b".repeat(32)}=1`).questions).toEqual([]);
    expect(tokenize(`a?${"b".repeat(33)}=1`).questions).toEqual([0]);
    expect(gapsOf("a?b=1")[1]).toBe(gaps.comma);
  });

  it("takes 100,000 units without a space as one token", () => {
    expect(tokenize("a".repeat(100_000)).count).toBe(1);
  });
});

describe("a unit", () => {
  it("is of a script without spaces, or part of a word", () => {
    const units = [..."々【微ぁaé5٣ ."].map((unit) => unit.charCodeAt(0));
    expect(units.map(isUnspacedUnit)).toEqual([true, false, true, true, false, false, false, false, false, false]);
    expect(units.map(isWordUnit)).toEqual([true, false, true, true, true, true, true, true, false, false]);
  });
});
