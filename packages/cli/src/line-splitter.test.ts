import { describe, expect, it } from "vitest";
import { LineSplitter } from "./line-splitter.js";

function split(chunks: readonly string[], limit = 100): string[] {
  const splitter = new LineSplitter(limit);
  const lines = [...chunks.flatMap((chunk) => [...splitter.push(Buffer.from(chunk))]), ...splitter.end()];
  return lines.map((line) => (line === "too-long" ? line : line.toString()));
}

describe("LineSplitter", () => {
  it.each([
    ["several lines in a chunk", ["a\nb\n"], ["a", "b"]],
    ["a line over several chunks", ["a", "", "b", "c\nd\n"], ["abc", "d"]],
    ["a last line without a line break", ["a\nb"], ["a", "b"]],
    ["empty lines", ["\n\na\n"], ["", "", "a"]],
    ["no input", [], []],
    ["a carriage return, which it leaves", ["a\r\nb\r\n"], ["a\r", "b\r"]],
  ])("takes %s", (_, chunks, lines) => expect(split(chunks)).toEqual(lines));

  it("names a line that is too long, and goes on behind it", () => {
    expect(split(["abcd\n12345", "67", "89\nab\n"], 4)).toEqual(["abcd", "too-long", "ab"]);
    expect(split(["ab", "cde"], 4)).toEqual(["too-long"]);
  });

  it("keeps letters whole that two chunks share", () => {
    const bytes = Buffer.from("微\n");
    const splitter = new LineSplitter(10);
    expect([...splitter.push(bytes.subarray(0, 1))]).toEqual([]);
    expect([...splitter.push(bytes.subarray(1))].map(String)).toEqual(["微"]);
  });
});
