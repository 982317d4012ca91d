import { describe, expect, it } from "vitest";
import { outsidePair, SourceMap } from "./source-map.js";

describe("SourceMap", () => {
  it("maps linear chunks unit for unit and others as a whole", () => {
    const map = new SourceMap();
    map.addLinear(3, 6);
    map.addWhole(1, 6, 11);
    map.addLinear(11, 13);
    const starts = [0, 1, 2, 3, 4, 5, 6].map((offset) => map.startOf(offset));
    const ends = [0, 1, 2, 3, 4, 5, 6].map((offset) => map.endOf(offset));
    expect(starts).toEqual([3, 4, 5, 6, 11, 12, 13]);
    expect(ends).toEqual([3, 4, 5, 6, 11, 12, 13]);
    expect(map.length).toBe(6);
  });

  it("moves off the inside of a chunk that maps as a whole", () => {
    const map = new SourceMap();
    map.addLinear(0, 2);
    map.addWhole(3, 2, 4);
    map.addWhole(2, 4, 9);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => map.alignStart(offset))).toEqual([0, 1, 2, 2, 2, 5, 5, 7]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => map.alignEnd(offset))).toEqual([0, 1, 2, 5, 5, 5, 7, 7]);
  });

  it("stays inside for offsets outside", () => {
    const map = SourceMap.identity(2, 5);
    expect([map.startOf(9), map.endOf(9), map.endOf(-1)]).toEqual([7, 7, 5]);
    expect([new SourceMap().startOf(0), new SourceMap().endOf(4)]).toEqual([0, 0]);
  });
});

describe("outsidePair", () => {
  it("moves off the middle of a pair and nowhere else", () => {
    expect([0, 1, 2, 3].map((offset) => outsidePair("a😀", offset, -1))).toEqual([0, 1, 1, 3]);
    expect(outsidePair("a😀", 2, 1)).toBe(3);
    expect(outsidePair("\ud800\ud800", 1, 1)).toBe(1);
  });
});
