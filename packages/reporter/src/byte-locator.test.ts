import { describe, expect, it } from "vitest";
import { createByteLocator } from "./byte-locator.js";

describe("createByteLocator", () => {
  it("counts columns in bytes of UTF-8", () => {
    const text = "aü€𐐀b\r\nsecond\rthird\n";
    const locate = createByteLocator(text);
    const places = ["a", "ü", "€", "𐐀", "b", "second", "ond", "third"].map((part) => locate(text.indexOf(part)));
    expect(places).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 4 },
      { line: 1, column: 7 },
      { line: 1, column: 11 },
      { line: 2, column: 1 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
    ]);
    expect(locate(text.length)).toEqual({ line: 4, column: 1 });
  });

  it("agrees with an encoder anywhere in a long line, in any order", () => {
    const text = "aü€𐐀\ud800".repeat(2000);
    const locate = createByteLocator(text);
    for (const offset of [9000, 0, 1024, 5 * 1023, 12, 10_000, 2047, 2048]) {
      // Not between the halves of a pair, where bytes cannot be told apart.
      const at = text.charCodeAt(offset - 1) === 0xd801 ? offset - 1 : offset;
      expect(locate(at)).toEqual({ line: 1, column: Buffer.byteLength(text.slice(0, at)) + 1 });
    }
  });
});
