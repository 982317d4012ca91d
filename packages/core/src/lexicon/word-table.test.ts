import { describe, expect, it } from "vitest";
import { hashWord, WordTable } from "./word-table.js";

function find(table: WordTable, text: string, start = 0, end: number = text.length): number {
  return table.find(hashWord(text, start, end), text, start, end);
}

describe("WordTable", () => {
  it("numbers words in their order, and each once", () => {
    const table = new WordTable();
    expect(["gift", "card", "gift"].map((word) => table.add(word))).toEqual([0, 1, 0]);
    expect(table.words()).toEqual(["gift", "card"]);
    expect(table.size).toBe(2);
  });

  it("finds a word in the middle of a text, and no part of it", () => {
    const table = new WordTable();
    table.add("card");
    expect(find(table, "a gift card here", 7, 11)).toBe(0);
    expect(find(table, "a gift card here", 7, 10)).toBe(-1);
    expect(find(table, "", 0, 0)).toBe(-1);
  });

  it("keeps every word when it grows", () => {
    const table = new WordTable();
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    for (const word of words) table.add(word);
    expect(words.map((word) => find(table, word))).toEqual(words.map((_, i) => i));
    expect(find(table, "word5000")).toBe(-1);
  });

  it("may hold every word that it holds", () => {
    const table = new WordTable();
    table.add("微信");
    expect(table.mayHold(hashWord("微信"))).toBe(true);
    expect(table.mayHold(hashWord("微博"))).toBe(false);
  });
});
