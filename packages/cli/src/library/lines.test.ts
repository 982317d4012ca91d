import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cursor, LineIndex, wholeFile } from "./lines.js";

/** Line and column by counting. */
function count(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (let at = 0; at < offset; at++) {
    const sign = text.charAt(at);
    const isEnd = sign === "\n" || (sign === "\r" && text.charAt(at + 1) !== "\n");
    line += isEnd ? 1 : 0;
    column = isEnd ? 1 : column + 1;
  }
  return { line, column };
}

const anyText = fc.array(fc.constantFrom("a", "😀", "\n", "\r", "\r\n"), { maxLength: 30 }).map((parts) => parts.join(""));

describe("LineIndex", () => {
  it("knows the line and column of each offset", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(wholeFile(text));
        for (let offset = 0; offset <= text.length; offset++) {
          // Between the halves of a line end there is nothing to point at.
          if (text.slice(offset - 1, offset + 1) !== "\r\n") expect(lines.positionAt(offset)).toEqual(count(text, offset));
        }
      }),
    );
  });

  it("keeps to its excerpt", () => {
    const lines = new LineIndex({ text: "b\nc", start: 10, line: 3, column: 5 });
    expect([lines.positionAt(0), lines.positionAt(11), lines.positionAt(12), lines.positionAt(99)]).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 6 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });
});

describe("Cursor", () => {
  it("follows a text that comes in pieces", () => {
    fc.assert(
      fc.property(fc.array(anyText), (pieces) => {
        const cursor = new Cursor();
        let before = "";
        for (const piece of pieces) {
          cursor.skip(piece);
          before += piece;
          const { start, line, column } = cursor.take("");
          expect(start).toBe(before.length);
          expect({ line, column }).toEqual(count(before, before.length));
        }
      }),
    );
  });
});
