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

  it("has its ends where its first and last chunk have them", () => {
    const map = new SourceMap();
    map.addWhole(2, 3, 9);
    map.addWhole(2, 9, 14);
    expect([0, 1, 4, 9].map((offset) => map.startOf(offset))).toEqual([3, 3, 14, 14]);
    expect([0, 1, 4, 9].map((offset) => map.endOf(offset))).toEqual([3, 9, 14, 14]);
    expect([0, 1, 2, 3, 4, 9].map((offset) => map.alignStart(offset))).toEqual([0, 0, 2, 2, 4, 9]);
    expect([-1, 0, 1, 2, 3, 4, 9].map((offset) => map.alignEnd(offset))).toEqual([-1, 0, 2, 2, 4, 4, 9]);
  });

  it("covers what stands in it in one piece", () => {
    const map = new SourceMap();
    map.addLinear(4, 6);
    map.addLinear(6, 8);
    map.addWhole(1, 8, 10);
    map.addLinear(10, 12);
    const covers = (start: number, end: number): boolean => map.covers(start, end);
    expect([covers(4, 8), covers(5, 7), covers(10, 12), covers(11, 11)]).toEqual([true, true, true, true]);
    expect([covers(0, 6), covers(3, 3), covers(7, 9), covers(8, 10), covers(4, 12), covers(10, 13)]).toEqual(Array(6).fill(false));
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
    expect(outsidePair("a\udc00", 1, 1)).toBe(1);
    expect([-1, 0, 1, 2].map((offset) => outsidePair("\udc00", offset, 1))).toEqual([-1, 0, 1, 2]);
  });
});
