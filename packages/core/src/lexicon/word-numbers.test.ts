import { describe, expect, it } from "vitest";
import { tokenize } from "../reading/tokens.js";
import { noNumber, numberOfWord, numberWord, WordMemory } from "./word-numbers.js";
import { hashWord } from "./word-table.js";

describe("numbers of words", () => {
  it("are given once and found wherever the word stands", () => {
    const text = "a wordnumbertest and a wordnumbertest";
    const hash = hashWord("wordnumbertest");
    expect(numberOfWord(hash, text, 2, 16)).toBe(noNumber);
    const number = numberWord(hash, text, 2, 16);
    expect(numberWord(hash, text, 23, 37)).toBe(number);
    expect(numberOfWord(hash, text, 23, 37)).toBe(number);
    expect(tokenize(text).words).toEqual([expect.any(Number), number, expect.any(Number), expect.any(Number), number]);
  });
});

describe("WordMemory", () => {
  it("remembers answers by number, however high, until it forgets", () => {
    const memory = new WordMemory();
    memory.set(0, 5);
    memory.set(5000, -7);
    expect([0, 1, 5000, 90_000].map((word) => memory.get(word))).toEqual([5, 0, -7, 0]);
    memory.forget();
    expect(memory.get(5000)).toBe(0);
  });
});
