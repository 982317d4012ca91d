import fc from "fast-check";
import { expect, it } from "vitest";
import { packWords } from "../../../scripts/packed-words.mjs";
import { unpackWords } from "../src/packed-words.js";

it.each([
  ["none", []],
  ["words that begin alike", ["a", "aaa", "aab", "b", "\u30b0\u30fc\u30b0\u30eb", "\u30b0\u30e9"]],
  ["a word that begins the next, and a very long one", ["co", "com", `com${"a".repeat(40)}`, `com${"a".repeat(41)}`]],
])("unpacks what was packed: %s", (_, words) => {
  expect(unpackWords(packWords(words))).toEqual(words);
});

it("unpacks any words in lower case", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zß-ö一-龥]{0,12}$/)), (words) => {
      expect(unpackWords(packWords(words.toSorted()))).toEqual(words.toSorted());
    }),
  );
});

it("leaves out what a word shares with the one before it", () => {
  expect(packWords(["shop", "shopping"])).toBe("AshopEping");
});
