import { describe, expect, it } from "vitest";
import { PairMap } from "./pair-map.js";

describe("PairMap", () => {
  it("finds what was put into it under its pair, in its order, and nothing else", () => {
    const pairs = new PairMap();
    pairs.set(3, 7, 5);
    expect([pairs.get(3, 7), pairs.get(7, 3), pairs.get(0, 0)]).toEqual([5, -1, -1]);
  });

  it("keeps the last number of a pair", () => {
    const pairs = new PairMap();
    pairs.set(1, 2, 3);
    pairs.set(1, 2, 4);
    expect([pairs.get(1, 2), pairs.size]).toEqual([4, 1]);
  });

  it("keeps every pair when it grows", () => {
    const pairs = new PairMap();
    for (let i = 0; i < 4000; i++) pairs.set(i % 63, i, i * 2);
    const numbers = Array.from({ length: 4000 }, (_, i) => i);
    expect(numbers.filter((i) => pairs.get(i % 63, i) !== i * 2)).toEqual([]);
    expect(numbers.filter((i) => pairs.get((i + 1) % 63, i) !== -1)).toEqual([]);
  });
});
