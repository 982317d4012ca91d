import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, editFile, textWithPart } from "../testing/strings.js";
import { type Tree, textAt, toValue } from "../tree.js";
import { toRowTree } from "./csv-row.js";
import { type CsvRow, cutRows } from "./csv-rows.js";

async function rowsOf(text: string, size = 1000, delimiter: string | null = null, limit = 100_000): Promise<CsvRow[]> {
  async function* chunks(): AsyncIterable<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows: CsvRow[] = [];
  for await (const row of cutRows(chunks(), delimiter, limit)) rows.push(row);
  return rows;
}

function treeOf(row: CsvRow, columns: readonly string[]): Tree {
  const tree = toRowTree(row, columns);
  if (tree === null) throw new Error("the row is broken");
  return tree;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const isPlain = (text: string): boolean => !/[",;\t|\r\n]|^\s|\s$/.test(text);

const anyRow = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  quotesAll: fc.boolean(),
  before: anyText,
  after: anyText,
});

describe("a row of a table", () => {
  it("leads back from each part of a field, and is changed there and nowhere else", async () => {
    await fc.assert(
      fc.asyncProperty(
        textWithPart,
        anyText,
        anyRow,
        async ({ text, start, end }, replacement, { delimiter, lineEnd, quotesAll, before, after }) => {
          const own = (value: string): string => value.replaceAll("\n", lineEnd);
          const write = (value: string): string => (quotesAll || !isPlain(value) ? quote(own(value)) : value);
          const file = `${["k", "a", "b"].join(delimiter)}${lineEnd}${[text, before, after].map(write).join(delimiter)}${lineEnd}`;
          const [, row] = await rowsOf(file, 1000, delimiter);
          const tree = treeOf(row as CsvRow, ["k", "a", "b"]);
          expect(toValue(tree)).toEqual({ k: own(text), a: own(before), b: own(after) });

          const string = textAt(tree, "k")?.source();
          const [from, to] = [own(text.slice(0, start)).length, own(text.slice(0, end)).length];
          const place = string?.locate({ start: from, end: to });
          expect(file.slice(place?.start, place?.end).replaceAll('""', '"')).toBe(own(text).slice(from, to));

          const edited = string && editFile(file, string, { start: from, end: to }, replacement);
          const [, changed] = await rowsOf(edited ?? "", 1000, delimiter);
          const wanted = own(text).slice(0, from) + replacement + own(text).slice(to);
          const found = toValue(treeOf(changed as CsvRow, ["k", "a", "b"])) as Record<string, string>;
          expect({ ...found, k: found.k?.replaceAll("\r\n", "\n") }).toEqual({
            k: wanted.replaceAll("\r\n", "\n"),
            a: own(before),
            b: own(after),
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps its quotes as they are, and gets them where it must", async () => {
    const edit = async (field: string, text: string) => {
      const file = `k;l\n${field};x\n`;
      const string = textAt(treeOf((await rowsOf(file))[1] as CsvRow, ["k", "l"]), "k")?.source();
      return string && editFile(file, string, { start: 0, end: 1 }, text);
    };
    expect(await edit('"a b"', 'say "x"')).toBe('k;l\n"say ""x"" b";x\n');
    expect(await edit("a b", "c")).toBe("k;l\nc b;x\n");
    expect(await edit("a b", "c;d")).toBe('k;l\n"c;d b";x\n');
    expect(await edit("a", "")).toBe("k;l\n;x\n");
  });
});

it("finds fields with blanks behind their quotes", async () => {
  const [, row] = await rowsOf('k,l\n"a" ,"b" \n');
  expect(toValue(treeOf(row as CsvRow, ["k", "l"]))).toEqual({ k: "a", l: "b" });
});

describe("cutRows", () => {
  const shown = async (...given: Parameters<typeof rowsOf>) =>
    (await rowsOf(...given)).map(
      ({ number, fields, isBroken, excerpt }) => `${number}@${excerpt.line} ${isBroken ? "!" : fields.join("|")}`,
    );

  it.each([1, 2, 3, 7, 100])("cuts rows in chunks of %i", async (size) => {
    const text = 'a,b\r\n1,"x ""y""\r\nz"\r\n\r\n2\r\n3,4,5\r\n';
    expect(await shown(text, size, ",")).toEqual(["1@1 a|b\r", '2@2 1|x "y"\r\nz', "3@4 \r", "4@5 2\r", "5@6 3|4|5\r"]);
  });

  it("guesses what parts the fields", async () => {
    expect((await rowsOf("a;b\n1,5;2\n"))[1]?.fields).toEqual(["1,5", "2"]);
    expect((await rowsOf("a\tb\n1,5\t2\n"))[1]?.fields).toEqual(["1,5", "2"]);
    expect((await rowsOf("body\nHello\n"))[1]?.fields).toEqual(["Hello"]);
    expect((await rowsOf("a,b\r1,2\r"))[1]?.fields).toEqual(["1", "2"]);
  });

  it("goes on after quotes that do not match", async () => {
    expect(await shown('a,b\n1,"x"y,z\n2,"u"\n3,"open\n4,v\n')).toEqual(["1@1 a|b", "2@2 !", "3@3 2|u", "4@4 !", "5@5 4|v"]);
    expect(await shown(`a,b\n1,"${"x".repeat(500)}\n2,y\n`, 10, ",", 100)).toEqual(["1@1 a|b", "2@2 !", "3@3 2|y"]);
  });
});
