import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, editFile, textWithPart } from "../testing/strings.js";
import { child, type Tree, textAt, toValue } from "../tree.js";
import { readJsonTree } from "./json-tree.js";

function read(text: string, start = 0, allowsComments = false) {
  const { tree, mistakes, comments } = readJsonTree(text, start, allowsComments);
  return { tree: tree as Tree, mistakes: mistakes.map(({ offset, message }) => `${offset}: ${message}`), comments };
}

/** Writes a JSON string as any program may. */
const anyWriter = fc.constantFrom<(text: string) => string>(
  JSON.stringify,
  (text) => JSON.stringify(text).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  (text) => JSON.stringify(text).replaceAll("/", "\\/"),
  (text) =>
    `"${Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, "0").toUpperCase()}`).join("")}"`,
);

describe("readJsonTree", () => {
  it("reads values with their places", () => {
    const text = ' {"a": [1, true, null, "x"], "b": {"c": -1.5e3}} ';
    const { tree, mistakes } = read(text, 100);
    expect(mistakes).toEqual([]);
    expect(toValue(tree)).toEqual({ a: [1, true, null, "x"], b: { c: -1500 } });
    expect([tree.start, tree.end]).toEqual([101, 100 + text.length - 1]);
    const x = textAt(tree, "a", 3);
    expect(text.slice((x?.start ?? 0) - 100, (x?.end ?? 0) - 100)).toBe('"x"');
    expect(tree.kind === "map" && tree.entries.map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual([
      '"a": [1, true, null, "x"]',
      '"b": {"c": -1.5e3}',
    ]);
  });

  it("tells a mistake once, and not what follows from it", () => {
    expect(read('{"a": "one\ntwo three four').mistakes).toEqual([
      "6: is not valid JSON: a string that does not end.",
      "25: is not valid JSON: a closing brace is missing.",
    ]);
    expect(read('[{"a": 1,}, {}]').mistakes).toEqual(["9: is not valid JSON: a key is missing."]);
  });

  it("finds the way back from each part of a string", () => {
    fc.assert(
      fc.property(textWithPart, anyWriter, ({ text, start, end }, write) => {
        const file = `{"k": ${write(text)}}`;
        const string = textAt(read(file).tree, "k")?.source();
        expect(string?.value).toBe(text);
        const place = string?.locate({ start, end }) ?? { start: 0, end: 0 };
        expect(JSON.parse(`"${file.slice(place.start, place.end)}"`)).toBe(text.slice(start, end));
      }),
    );
  });

  it("changes a part of a string and nothing else", () => {
    fc.assert(
      fc.property(textWithPart, anyText, anyWriter, ({ text, start, end }, replacement, write) => {
        const file = `{"j": "\\u0041/", "k": ${write(text)} , "l": [ 1 ]}`;
        const string = textAt(read(file).tree, "k")?.source();
        const edited = string && editFile(file, string, { start, end }, replacement);
        expect(edited?.startsWith('{"j": "\\u0041/", "k": "')).toBe(true);
        expect(edited?.endsWith('" , "l": [ 1 ]}')).toBe(true);
        expect(JSON.parse(edited ?? "").k).toBe(text.slice(0, start) + replacement + text.slice(end));
      }),
    );
  });

  it("writes as the string is written", () => {
    const edit = (file: string) => {
      const string = textAt(read(file).tree, "k")?.source();
      return string && editFile(file, string, { start: 0, end: 1 }, "ü/😀");
    };
    expect(edit('{"k": "x"}')).toBe('{"k": "ü/😀"}');
    expect(edit('{"k": "x\\u00e9"}')).toBe('{"k": "\\u00fc/\\ud83d\\ude00\\u00e9"}');
    expect(edit('{"k": "x\\/y"}')).toBe('{"k": "ü\\/😀\\/y"}');
    expect(edit('{"k": "x\\u00e9é\\/y/"}')).toBe('{"k": "ü/😀\\u00e9é\\/y/"}');
  });

  it("tells mistakes and reads on", () => {
    expect(read('{"a": 1 "b": 2, "c": [1,], "a": 3}').mistakes).toEqual([
      "8: is not valid JSON: a comma is missing.",
      "24: is not valid JSON: a value is missing.",
      '27: the key "a" stands twice in one object.',
    ]);
    expect(toValue(read('{"a": 1 "b": "x"}').tree)).toEqual({ a: 1, b: "x" });
    expect(read('{"a": "open').mistakes[0]).toBe("6: is not valid JSON: a string that does not end.");
    expect(textAt(read('{"a": "open').tree, "a")?.value).toBe("open");
    expect(read("").mistakes).toEqual(["0: is not valid JSON: a value is missing."]);
    expect(read('{"a": 1} // x').mistakes).toEqual(["9: is not valid JSON: a comment, which JSON has not."]);
  });

  it("reads comments where they are allowed", () => {
    const text = '{ // one\n "a": 1, /* two */ "b": [2,], }';
    const { mistakes, comments } = read(text, 0, true);
    expect(mistakes).toEqual([]);
    expect(comments.map(({ start, end, content }) => [text.slice(start, end), text.slice(content.start, content.end)])).toEqual([
      ["// one", " one"],
      ["/* two */", " two "],
    ]);
  });

  it("takes the last of two keys, and no key for more than a key", () => {
    expect(child(read('{"a": 1, "a": 2}').tree, "a")).toMatchObject({ value: 2 });
    const value = toValue(read('{"__proto__": {"x": 1}}').tree) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__"]);
  });

  it("survives what is made to hurt", () => {
    expect(read("[".repeat(200_000)).mistakes[0]).toBe("0: nests deeper than can be read.");
    expect(read(`{${'"a":1,'.repeat(50_000)}"b":2}`).mistakes).toHaveLength(5);
    expect(read(`{"a": "${"\\u0041".repeat(100_000)}"}`).mistakes).toEqual([]);
  });
});
