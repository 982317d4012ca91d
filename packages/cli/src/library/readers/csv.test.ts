import { describe, expect, it } from "vitest";
import { readWith, show } from "../testing/read.js";
import { readCsv, readTsv } from "./csv.js";

describe("readCsv", () => {
  it("reads rows by the names of their columns", async () => {
    const text = 'Name;Subject;Body HTML;Language;Platform\nlate;Late;"<p>Hi ""you"",\nsorry</p>";de;eBay\n\nx;;;;\n';
    expect(show(await readWith(readCsv, text, { chunk: 7 }))).toEqual([
      'row 2, Body HTML (html, locale=de, subject=Late, platforms=ebay): <p>Hi "you",\nsorry</p>',
    ]);
  });

  it("takes the line of a spreadsheet program that names the delimiter for no header", async () => {
    expect(show(await readWith(readCsv, "sep=;\r\nid;body\r\n1;Hi, you\r\n"))).toEqual(["row 3, body (text): Hi, you"]);
  });

  it("takes columns that are named after languages for texts in them", async () => {
    expect(show(await readWith(readCsv, "key,en,de\nlate,It is late,Es ist spät\nhi,Hi,\n"))).toEqual([
      "row 2, en (text, locale=en): It is late",
      "row 2, de (text, locale=de): Es ist spät",
      "row 3, en (text, locale=en): Hi",
    ]);
  });

  it("reads each of several columns of one name", async () => {
    expect(show(await readWith(readCsv, "subject,body,Body,body,body 2\nLate,One,Two,Three,Four\n"))).toEqual([
      "row 2, body (text, subject=Late): One",
      "row 2, Body (text): Two",
      "row 2, body 3 (text): Three",
      "row 2, body 2 (text): Four",
    ]);
    expect(show(await readWith(readCsv, "de,de,en\nHallo,Guten Tag,Hi\n"))).toEqual([
      "row 2, de (text, locale=de): Hallo",
      "row 2, de 2 (text, locale=de): Guten Tag",
      "row 2, en (text, locale=en): Hi",
    ]);
  });

  it("tells rows that are ragged or broken, with their lines, and reads the rest", async () => {
    const text = `id,body\n1,One,two,three\n2\n3,"Three "x" four"\n4,Five\n${"6\n".repeat(5)}7,Eight\n`;
    const { records, problems } = await readWith(readCsv, text);
    expect(records.map(({ name, text: body }) => `${name}: ${body}`)).toEqual([
      "row 2, body: One",
      "row 5, body: Five",
      "row 11, body: Eight",
    ]);
    expect(problems).toEqual([
      "2:1 row 2 has 4 fields, the header has 2.",
      "3:1 row 3 has 1 fields, the header has 2.",
      "4:1 row 4 has quotes that do not match.",
      "6:1 row 6 has 1 fields, the header has 2.",
      "7:1 row 7 has 1 fields, the header has 2.",
      "8:1 row 8 has 1 fields, the header has 2.",
      "2 more rows have more or fewer fields than the header.",
    ]);
  });

  it("hides what a column says", async () => {
    const text = 'body,sendlint-disable\nOne,x/a -- why\nTwo,\nThree,"x/b, x/c"\n';
    const { records, directives } = await readWith(readCsv, text);
    expect(records.map(({ text: body, suppressions }) => `${body}: ${suppressions.map(({ rule }) => rule).join(" ")}`)).toEqual([
      "One: x/a",
      "Two: ",
      "Three: x/b x/c",
    ]);
    expect(directives.map(({ removal }) => removal && text.slice(0, removal.start) + removal.text + text.slice(removal.end))).toEqual([
      'body,sendlint-disable\nOne,\nTwo,\nThree,"x/b, x/c"\n',
      "body,sendlint-disable\nOne,x/a -- why\nTwo,\nThree,\n",
    ]);
  });

  it("reads tables with tabs", async () => {
    expect(show(await readWith(readTsv, "body\tid\nHello, you; there\t1\n"))).toEqual(["row 2, body (text): Hello, you; there"]);
  });

  it("has nothing to say of an empty file", async () => {
    const { records, problems } = await readWith(readCsv, "");
    expect([records, problems]).toEqual([[], []]);
  });
});
