import { describe, expect, it } from "vitest";
import { groupOf, WordGroups } from "./beginnings.js";

const group = (word: string): number => groupOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);

describe("groupOf", () => {
  it("tells words by their first two units", () => {
    expect(group("gift")).toBe(group("girl"));
    expect(new Set(["gift", "gate", "g", "if"].map(group)).size).toBe(4);
  });

  it("tells any two letters from any others", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    expect(new Set(letters.flatMap((first) => letters.map((second) => group(first + second)))).size).toBe(26 * 26);
  });

  it("tells words of scripts without spaces by their first", () => {
    expect(group("微信")).toBe(group("微"));
  });
});

describe("WordGroups", () => {
  it("gives what is in a group once, in order", () => {
    const words = new WordGroups();
    for (const [number, word] of ["gift", "box", "girl"].entries()) words.put(group(word), number);
    expect([words.take(group("gift")), words.take(group("girl")), words.take(group("box"))]).toEqual([[0, 2], [], [1]]);
  });
});
