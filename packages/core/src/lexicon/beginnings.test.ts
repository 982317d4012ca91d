import { expect, it } from "vitest";
import { AskedBeginnings, beginningOf } from "./beginnings.js";

const begins = (word: string): number => beginningOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);

it("tells words by their first two units", () => {
  expect(begins("gift")).toBe(begins("girl"));
  expect(new Set(["gift", "gate", "g", "if"].map(begins)).size).toBe(4);
});

it("tells words of scripts without spaces by their first", () => {
  expect(begins("微信")).toBe(begins("微"));
});

it("tells what is asked for the first time", () => {
  const asked = new AskedBeginnings();
  expect(["gift", "girl", "box", "gift"].map((word) => asked.isNew(begins(word)))).toEqual([true, false, true, false]);
});

it("has what it forgets asked again", () => {
  const asked = new AskedBeginnings();
  for (let second = 97; second < 123; second++) for (let first = 97; first < 123; first++) asked.isNew(beginningOf(first, second));
  const again = [...Array(26).keys()].filter((letter) => asked.isNew(beginningOf(97 + letter, 97)));
  expect(again.length).toBeGreaterThan(0);
});
