import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, parse, parseDocument, Scalar } from "yaml";
import { anyText, editFile, textWithPart } from "../testing/strings.js";
import { type TreePath, textAt } from "../tree.js";
import { toTree } from "./yaml-tree.js";

const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

/** A file that holds a text in some style, in some place, with some line ends. */
const anyFile = fc.record({
  style: fc.constantFrom(...styles),
  place: fc.constantFrom<{ path: TreePath; wrap: (scalar: Scalar) => unknown }>(
    { path: ["k"], wrap: (k) => ({ a: "x", k, z: "y" }) },
    { path: ["l", 1, "k"], wrap: (k) => ({ l: [{ a: 1 }, { b: "x", k }] }) },
    { path: [1], wrap: (k) => ["x", k, "y"] },
  ),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  width: fc.constantFrom(10, 80),
});

type AnyFile = typeof anyFile extends fc.Arbitrary<infer File> ? File : never;

function write(text: string, { style, place, lineEnd, width }: AnyFile): string {
  const scalar = new Scalar(text);
  scalar.type = style;
  return new Document(place.wrap(scalar)).toString({ lineWidth: width, minContentWidth: 5, singleQuote: null }).replaceAll("\n", lineEnd);
}

function stringIn(file: string, path: TreePath) {
  const { contents, errors } = parseDocument(file, { keepSourceTokens: true });
  expect(errors).toEqual([]);
  return textAt(contents === null ? undefined : toTree(contents, file, 0).tree, ...path)?.source();
}

/** What a value is read as by the library itself. */
const valueIn = (file: string, path: TreePath): unknown => parseDocument(file).getIn([...path]);

describe("readYamlString", () => {
  it("finds the way back from each part of a string, in each style", () => {
    fc.assert(
      fc.property(textWithPart, anyFile, ({ text, start, end }, file) => {
        const written = write(text, file);
        const value = valueIn(written, file.place.path);
        fc.pre(value === text);
        const string = stringIn(written, file.place.path);
        expect(string?.value).toBe(text);
        const { start: from, end: to } = string?.locate({ start, end }) ?? { start: 0, end: 0 };
        const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
        // What the library folds, it may fold inside a word, and even inside a letter.
        const place = written.slice(from, to).replaceAll(/\\\r?\n */g, "");
        let at = 0;
        // Each word of the part stands in the place, in order: as it is, or escaped.
        for (const word of words) {
          const found = place.indexOf(word, at);
          if (found >= 0) at = found + word.length;
          else expect(place.slice(at)).toContain("\\");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("changes a part of a string and nothing else, or says that it cannot", () => {
    let changed = 0;
    fc.assert(
      fc.property(textWithPart, anyText, anyFile, ({ text, start, end }, replacement, file) => {
        const written = write(text, file);
        fc.pre(valueIn(written, file.place.path) === text);
        const string = stringIn(written, file.place.path);
        const edited = string && editFile(written, string, { start, end }, replacement);
        if (!edited) return;
        changed++;
        const wanted = text.slice(0, start) + replacement + text.slice(end);
        expect(valueIn(edited, file.place.path)).toBe(wanted);
        const others = (source: string): unknown =>
          JSON.stringify(parse(source), (_, value) => (value === text || value === wanted ? "?" : value));
        expect(others(edited)).toBe(others(written));
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(200);
  });

  it.each([
    ["plain", "k: About the WeChat", "WeChat", "WeChat"],
    ["plain over lines", "k: About\n  the\n\n  WeChat x", "WeChat", "WeChat"],
    ["single quoted", "k: 'it''s a\n   WeChat'", "WeChat", "WeChat"],
    ["double quoted", 'k: "a\\u0057eChat \\\n   more"', "WeChat", "\\u0057eChat"],
    ["double quoted over lines", 'k: "a\n\n   We\\\n   Chat"', "WeChat", "We\\\n   Chat"],
    ["literal", "k: |-\n    a\n      WeChat\n\n    b", "  WeChat\n", "  WeChat\n"],
    ["folded", "k: >\n  a\n  WeChat b\n\n    c", "a WeChat", "a\n  WeChat"],
    ["literal with CRLF", "k: |\r\n  a\r\n  WeChat\r\n", "a\nWeChat", "a\r\n  WeChat"],
    ["literal with an indent of its own", "k: |2\n    a\n  WeChat\n", "WeChat", "WeChat"],
    ["literal that keeps its end", "k: |+\n  WeChat\n\n\n", "WeChat\n\n", "WeChat\n\n"],
    ["folded with blanks at its start", "k: >\n\n  a\n   WeChat\n  b\n", "WeChat", "WeChat"],
  ])("finds it %s", (_, file, part, place) => {
    const string = stringIn(file, ["k"]);
    const start = string?.value.indexOf(part) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const found = string?.locate({ start, end: start + part.length });
    expect(file.slice(found?.start, found?.end)).toBe(place);
  });

  it.each([
    ["plain", "k: see http://a.example # c\nl: 1", "http:", "https:", "k: see https://a.example # c\nl: 1"],
    ["plain, with what it cannot hold", "k: see http", "http", "a: b", null],
    ["plain, with nothing left", "k: http", "http", "", null],
    ["plain in brackets", "k: [see http, x]", "http", "a,b", null],
    ["single quoted", "k: 'it''s http'", "http", "it's", "k: 'it''s it''s'"],
    ["double quoted", 'k: "a http"', "http", 'x"\ny', 'k: "a x\\"\\ny"'],
    ["literal", "k: |\n  a\n  http\n", "http", "b\n\nc", "k: |\n  a\n  b\n\n  c\n"],
    ["literal with CRLF", "k: |\r\n  a\r\n  http\r\n", "http", "b\nc", "k: |\r\n  a\r\n  b\r\n  c\r\n"],
    ["literal between blank lines", "k: |\n  a\n\n\n\n  c\n", "\n\n\n\n", "\n\n", "k: |\n  a\n\n  c\n"],
    ["literal that keeps its end", "k: |+\n  http\n\n\nl: 1", "http", "https", "k: |+\n  https\n\n\nl: 1"],
    ["folded that keeps its end", "k: >+\n  http\n\n", "http", "https", "k: >+\n  https\n\n"],
    ["literal that keeps no end", "k: |+\n  http", "http", "https", "k: |+\n  https"],
    ["literal across lines", "k: |\n  a\n  b\n  c\n", "a\nb\n", "", "k: |\n  c\n"],
    ["folded", "k: >\n  a http\n  c\n", "http", "b\nd", "k: >\n  a b\n\n  d\n  c\n"],
  ])("changes it %s", (_, file, part, text, expected) => {
    const string = stringIn(file, file.includes("[") ? ["k", 0] : ["k"]);
    const start = string?.value.indexOf(part) ?? -1;
    expect(string && editFile(file, string, { start, end: start + part.length }, text)).toBe(expected);
  });
});
