import { describe, expect, it } from "vitest";
import { tokenize } from "../reading/tokens.js";
import { findNumberWords, readNumbers, toAsciiDigits } from "./numbers.js";
import { numberContext } from "./testing-numbers.js";

describe("toAsciiDigits", () => {
  it("reads digits of other scripts by their value, unit for unit", () => {
    expect(toAsciiDigits("٠١٩ ०१९ ๐๑๙ ۴")).toBe("019 019 019 4");
    expect(toAsciiDigits("keine: äöü 12")).toBe("keine: äöü 12");
  });
});

describe("findNumberWords", () => {
  const words = (text: string): string[] =>
    findNumberWords(text, tokenize(text)).map(({ start, end, isNumeric }) => text.slice(start, end) + (isNumeric ? "!" : ""));

  it("cuts out every word with a digit", () => {
    expect(words("a 12-b3, 4cm 第5号 6ä")).toEqual(["12!", "b3", "4cm", "5!", "6"]);
  });

  it("leaves out chains without end, and keeps what follows", () => {
    expect(words(`${"1-".repeat(80)} call 22`)).toEqual(["22!"]);
    expect(words("1-".repeat(40))).toHaveLength(40);
  });
});

describe("readNumbers", () => {
  it.each([
    ["a web address", "see https://x.example/3125550142?a=1 now", "3125550142"],
    ["a bare host with a path", "see wa.example/3125550142 now", "3125550142"],
    ["an email address", "to sam3125550142@mail.example", "3125550142"],
    ["a placeholder", "to {{phone_3125550142}}", "3125550142"],
  ])("claims %s", (_, text, part) => {
    const at = text.indexOf(part);
    expect(readNumbers(numberContext(text)).isFree(at, at + part.length)).toBe(false);
  });

  it("leaves a fraction and a handle alone", () => {
    expect(readNumbers(numberContext("a/12 @34")).isFree(0, 8)).toBe(true);
  });
});
