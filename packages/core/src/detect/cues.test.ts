import { describe, expect, it } from "vitest";
import { compileCues, isAnnounced, isBridge } from "./cues.js";

const read = compileCues(() => ({
  fruit: { sweet: "apple pear_tree s/n 梨 #", sour: "lemon~ tree" },
  tool: { metal: "apple" },
}));

describe("compileCues", () => {
  it("finds whole words, in each group that holds them", () => {
    const { fruit, tool } = read("an apple, 12");
    expect(fruit.before(10, 20)).toEqual({ kind: "sweet", start: 3, end: 8 });
    expect(tool.before(10, 20)).toEqual({ kind: "metal", start: 3, end: 8 });
  });

  it("does not find a word inside another", () => {
    expect(read("pineapple apples").fruit.isEmpty).toBe(true);
  });

  it("finds open words with any ending", () => {
    expect(read("lemonade 5").fruit.before(9, 20)).toEqual({ kind: "sour", start: 0, end: 8 });
  });

  it("prefers several words to each of them", () => {
    expect(read("pear tree 5").fruit.all).toEqual([{ kind: "sweet", start: 0, end: 9 }]);
    expect(read("oak tree 5").fruit.before(9, 20)).toEqual({ kind: "sour", start: 4, end: 8 });
    expect(read("s/n 5").fruit.before(4, 20)?.kind).toBe("sweet");
  });

  it("finds words of scripts without spaces anywhere", () => {
    expect(read("买梨子5").fruit.before(3, 20)).toEqual({ kind: "sweet", start: 1, end: 2 });
  });

  it("finds the number sign", () => {
    expect(read("#5").fruit.all).toEqual([{ kind: "sweet", start: 0, end: 1 }]);
  });

  it("finds the same in any order of texts", () => {
    expect(read("appliance").fruit.isEmpty).toBe(true);
    expect(read("a lemon, an apple").fruit.all.map(({ kind }) => kind)).toEqual(["sour", "sweet"]);
  });

  it("looks no further than its reach, and not over a blank line", () => {
    expect(read("apple and some more 5").fruit.before(20, 10)).toBeNull();
    expect(read("apple\n\n5").fruit.before(7, 20)).toBeNull();
  });

  it("looks ahead within the sentence", () => {
    expect(read("5 is an apple").fruit.after(1, 20)).toEqual({ kind: "sweet", start: 8, end: 13 });
    expect(read("5 is it. An apple").fruit.after(1, 20)).toBeNull();
  });
});

const bridges: ReadonlySet<string> = new Set(["no", "number", "is", "id", "号", "码", "是"]);

describe("isBridge", () => {
  it.each([" no. ", " number is ", ": ", " (id) #", "号码是", " on both boxes: "])("joins over “%s”", (gap) => {
    expect(isBridge(gap, bridges)).toBe(true);
  });

  it.each([" to 14 ", "? ", " shipped and ", "\n", "。"])("does not join over “%s”", (gap) => {
    expect(isBridge(gap, bridges)).toBe(false);
  });
});

describe("isAnnounced", () => {
  it("hears a word before a number or right after it", () => {
    expect(isAnnounced("my ssn is 123", 10, 13, ["ssn"], bridges)).toBe(true);
    expect(isAnnounced("123 (ssn)", 0, 3, ["ssn"], bridges)).toBe(true);
    expect(isAnnounced("123 ssn", 0, 3, ["ssn"], bridges)).toBe(true);
    expect(isAnnounced("ssn123", 3, 6, ["ssn"], bridges)).toBe(true);
  });

  it("does not hear a word with others between, or part of a word", () => {
    expect(isAnnounced("ssn goes there 123", 15, 18, ["ssn"], bridges)).toBe(false);
    expect(isAnnounced("lessn 123", 6, 9, ["ssn"], bridges)).toBe(false);
  });
});
