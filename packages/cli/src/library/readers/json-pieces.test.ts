import { describe, expect, it } from "vitest";
import { showPath } from "../tree.js";
import { cutJson, type JsonPiece } from "./json-pieces.js";

async function* inChunks(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function cut(text: string, limit: number, size = 3): Promise<JsonPiece[]> {
  const pieces: JsonPiece[] = [];
  for await (const piece of cutJson(inChunks(text, size), limit)) pieces.push(piece);
  return pieces;
}

const shown = async (text: string, limit: number, size?: number) =>
  (await cut(text, limit, size)).map(({ path, excerpt }) => `${showPath(path)} ${excerpt.text.trim()}`);

describe("cutJson", () => {
  it("leaves a short text in one piece, also a broken one", async () => {
    expect(await shown('{"a":[1,2]}', 100)).toEqual(['$ {"a":[1,2]}']);
    expect(await shown('{"a":[1,', 100)).toEqual(['$ {"a":[1,']);
    expect(await shown("", 100)).toEqual(["$ "]);
  });

  it.each([1, 2, 3, 5, 8])("cuts the values out of the outermost lists, in chunks of %i", async (size) => {
    const text = '{"count": 2, "macros": [{"id": 1, "t": "a,]\\"}"}, {"id": [2, 3]}, "x"], "next": null}\n';
    const pieces = await cut(text, 35, size);
    for (const { excerpt } of pieces) {
      expect(text.slice(excerpt.start, excerpt.start + excerpt.text.length)).toBe(excerpt.text);
      expect(excerpt).toMatchObject({ line: 1, column: excerpt.start + 1 });
    }
    const joined = pieces.map(({ path, excerpt }) => `${showPath(path)} ${excerpt.text.trim()}`).join("\n");
    expect(joined).toMatch(/^\$\.count 2\n\$\.macros\[0\]/);
    expect(joined).toMatch(/\n\$\.macros\[2\] "x"\n\$\.next null$/);
  });

  it("opens no more than it must", async () => {
    expect(await shown('[["aaaaaa","bbbbbb"],["cc"]]', 12)).toEqual(['$[0][0] "aaaaaa"', '$[0][1] "bbbbbb"', '$[1] ["cc"]']);
    expect(await shown('{"k1":{"title":"a"},"k2":{"title":"b"}}', 25)).toEqual(['$.k1 {"title":"a"}', '$.k2 {"title":"b"}']);
  });

  it("knows lines and columns across chunks", async () => {
    const text = '[\r\n  {"a": 1},\r\n  {"b": "x"},\n\n {"c": 3} ]';
    for (const size of [1, 2, 3, 4, 7]) {
      const pieces = await cut(text, 8, size);
      const places = pieces.map(({ excerpt }) => {
        const before = text.slice(0, excerpt.start).split(/\r\n|\r|\n/);
        return [excerpt.line, before.length];
      });
      for (const [line, expected] of places) expect(line).toBe(expected);
    }
  });

  it("goes on after what is broken", async () => {
    expect(await shown('[{"a": 1}}, {"b": 2}], {"c": ]', 4)).not.toEqual([]);
    expect(await shown('[{"a": "open', 4)).toEqual(['$[0].a "open']);
    expect(await shown('["a" 1 2, ] 3', 4)).toEqual(['$[0] "a" 1 2', "$ 3"]);
  });

  it("holds little of a long text", async () => {
    const item = '{"title":"Late","body":"Your parcel is late."}';
    let most = 0;
    let count = 0;
    async function* many(): AsyncIterable<string> {
      yield '{"items":[';
      for (let i = 0; i < 20_000; i++) yield `${item},`;
      yield `${item}]}`;
    }
    for await (const { excerpt } of cutJson(many(), 1_000)) {
      most = Math.max(most, excerpt.text.length);
      count++;
    }
    expect([count, most]).toEqual([20_001, item.length]);
  });
});
