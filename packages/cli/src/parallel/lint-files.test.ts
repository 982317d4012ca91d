import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { countThreads } from "./lint-files.js";

describe("countThreads", () => {
  it("takes none where there is little to do, and one where a rule of others may never end", () => {
    expect(countThreads("auto", 15, false)).toBe(0);
    expect(countThreads("auto", 15, true)).toBe(1);
    expect(countThreads("auto", 0, true)).toBe(0);
  });

  it("takes no more than there are cores", () => {
    const most = availableParallelism();
    expect(countThreads("auto", 1_000_000, true)).toBe(most);
    expect(countThreads("auto", 1_000_000, false)).toBe(most - 1);
  });

  it("does as it is told, but for threads that would have nothing to do", () => {
    expect(countThreads("off", 1_000_000, true)).toBe(0);
    expect(countThreads(3, 100, false)).toBe(2);
    expect(countThreads(3, 100, true)).toBe(3);
    expect(countThreads(8, 2, false)).toBe(1);
    expect(countThreads(1, 100, false)).toBe(0);
  });
});
