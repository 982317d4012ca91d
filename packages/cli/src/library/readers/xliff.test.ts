import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWith, show } from "../testing/read.js";
import { anyText, textWithPart } from "../testing/strings.js";
import { readXliff } from "./xliff.js";

const old = (body: string, attributes = 'source-language="en" target-language="de"'): string =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a" ${attributes}>\n<body>\n${body}\n</body>\n</file>\n</xliff>\n`;
const recent = (body: string): string =>
  `<xliff version="2.0" srcLang="en" trgLang="fr" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">${body}</file></xliff>`;

const shown = async (text: string, chunk?: number) => show(await readWith(readXliff, text, chunk === undefined ? {} : { chunk }));

describe("XLIFF 1.2", () => {
  it("gives targets in their language, and sources where there is none", async () => {
    const text = old(`<trans-unit id="late"><source>Your parcel is late.</source><target>Ihr Paket kommt später.</target></trans-unit>
<trans-unit id="x" resname="hello"><source>Hello there</source><target/></trans-unit>
<trans-unit id="key"><source>mail.late</source></trans-unit>
<trans-unit id="no" translate="no"><source>Not for buyers</source></trans-unit>`);
    for (const chunk of [1, 7, 100_000]) {
      expect(await shown(text, chunk)).toEqual([
        "unit late (text, locale=de): Ihr Paket kommt später.",
        "unit hello (text, locale=en): Hello there",
      ]);
    }
  });

  it("reads placeholders, formatting and line breaks within a text", async () => {
    const target = `Hi <x id="INTERPOLATION" equiv-text="{{name}}"/>,<x id="1" ctype="lb"/>it is <g id="2">really <ph id="3">{{item}}</ph></g><bpt id="4">&lt;b&gt;</bpt>late<ept id="4">&lt;/b&gt;</ept><x id="9"/><x id="orderId"/>.`;
    expect(await shown(old(`<trans-unit id="a"><source>x</source><target>${target}</target></trans-unit>`))).toEqual([
      "unit a (text, locale=de): Hi {{name}},\nit is really {{item}}late{{orderId}}.",
    ]);
  });

  it("leaves proposals alone", async () => {
    const unit = `<trans-unit id="a"><source>One two</source><target>Eins zwei</target><alt-trans><target>Zwei drei</target></alt-trans></trans-unit>`;
    expect(await shown(old(unit))).toEqual(["unit a (text, locale=de): Eins zwei"]);
  });
});

describe("XLIFF 2", () => {
  it("joins the segments of a unit", async () => {
    const unit = `<unit id="1" name="late"><originalData><data id="d1">{{name}}</data></originalData>
<segment><source>Hi.</source><target>Bonjour <ph id="1" dataRef="d1"/>.</target></segment><ignorable><source> </source><target> </target></ignorable>
<segment><source>Bye.</source><target>Au <pc id="2">revoir</pc><sc id="3"/> <ph id="4" disp="{shop}"/>.</target></segment></unit>`;
    expect(await shown(recent(unit))).toEqual(["unit late (text, locale=fr): Bonjour {{name}}. Au revoir {shop}."]);
  });
});

describe("the way back", () => {
  /** Writes text as XML may: references, sections, or an element around a part. */
  const anyWriter = fc.constantFrom<(text: string) => string>(
    (text) => escapeText(text),
    (text) => [...text].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(""),
    (text) => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`,
    (text) =>
      `${escapeText([...text].slice(0, 2).join(""))}<![CDATA[${[...text].slice(2).join("").replaceAll("]]>", "]]]]><![CDATA[>")}]]>`,
    (text) => `<g id="1">${escapeText(text)}</g>`,
  );
  const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  it("leads from each part of a text to its place, and changes are made there and nowhere else", async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        textWithPart,
        anyText,
        anyWriter,
        fc.constantFrom(3, 100_000),
        async ({ text, start, end }, replacement, write, chunk) => {
          fc.pre(text.trim() !== "");
          const file = old(`<trans-unit id="a"><source>One two</source><target>${write(text)}</target></trans-unit>`);
          const [record] = (await readWith(readXliff, file, { chunk })).records;
          expect(record?.text).toBe(text);
          const place = record?.locate({ field: "text", start, end });
          const rest = file.slice(place?.start, place?.end).replaceAll(/<!\[CDATA\[|\]\]>/g, "");
          if (!/[<>&\]]/.test(text))
            expect(rest.replaceAll(/&#x([\da-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(
              text.slice(start, end),
            );

          const edit = record?.edit({ field: "text", start, end, text: replacement });
          if (!edit) return;
          changed++;
          const edited = file.slice(0, edit.start) + edit.text + file.slice(edit.end);
          const wanted = text.slice(0, start) + replacement + text.slice(end);
          if (wanted.trim() === "") return;
          expect((await readWith(readXliff, edited)).records.map((found) => found.text)).toEqual([wanted]);
        },
      ),
      { numRuns: 400 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it("takes no tag along", async () => {
    const file = old('<trans-unit id="a"><source>x</source><target>See <g id="1">our http</g> shop</target></trans-unit>');
    const [record] = (await readWith(readXliff, file)).records;
    const edit = (part: string, text: string) => {
      const start = record?.text.indexOf(part) ?? 0;
      return record?.edit({ field: "text", start, end: start + part.length, text });
    };
    expect(edit("http", "a<b")?.text).toBe("a&lt;b");
    expect(edit("See our", "x")).toBe(null);
  });
});

describe("directives", () => {
  it("count for the next unit, for a unit, or from here on", async () => {
    const unit = (id: string, more = "") => `<trans-unit id="${id}"><source>One two</source>${more}</trans-unit>`;
    const text = old(
      [
        "<!-- sendlint-disable x/a -- why -->",
        unit("1"),
        "<!-- sendlint-enable -->",
        "<!-- sendlint-disable-next-line x/b -->",
        unit("2"),
        unit("3", "<note>sendlint-disable x/c -- why</note>"),
        unit("4"),
      ].join("\n"),
    );
    const { records, directives } = await readWith(readXliff, text, { chunk: 10 });
    expect(records.map(({ name, suppressions }) => `${name}: ${suppressions.map(({ rule }) => rule)}`)).toEqual([
      "unit 1: x/a",
      "unit 2: x/b",
      "unit 3: x/c",
      "unit 4: ",
    ]);
    expect(directives.map(({ removal }) => removal && text.slice(removal.start, removal.end))).toEqual([
      "<!-- sendlint-disable x/a -- why -->\n",
      "<!-- sendlint-enable -->\n",
      "<!-- sendlint-disable-next-line x/b -->\n",
      "<note>sendlint-disable x/c -- why</note>",
    ]);
    expect(directives.map(({ directive }) => text.slice(directive.rulesAt.start, directive.rulesAt.end))).toEqual([
      "x/a",
      "",
      "x/b",
      "x/c",
    ]);
  });
});

describe("broken XML", () => {
  it("is told with its place, and the rest is read", async () => {
    const { records, problems } = await readWith(
      readXliff,
      old(
        '<trans-unit id="1"><source>One & two</source></trans-unit>\n<trans-unit id="2"><source>One <b>two</source></trans-unit>\n<trans-unit id="3"><source>Three four</source></trans-unit>',
      ),
    );
    expect(records.map(({ name, text }) => `${name} ${text}`)).toEqual(["unit 1 One & two", "unit 2 One two", "unit 3 Three four"]);
    expect(problems).toEqual([
      "5:32 is not valid XML: a “&” that begins no reference; write “&amp;”.",
      "6:32 is not valid XML: <b> is never closed.",
    ]);
    expect((await readWith(readXliff, "<xliff></file><file>")).problems).toEqual([
      "1:8 is not valid XML: </file> closes nothing.",
      "is not valid XML: <xliff> is never closed.",
      "1:15 is not valid XML: <file> is never closed.",
    ]);
  });

  it("is not looked up elsewhere", async () => {
    const text = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${old('<trans-unit id="1"><source>One &e; two</source></trans-unit>').slice(22)}`;
    const { records, problems } = await readWith(readXliff, text);
    expect(records.map(({ text: found }) => found)).toEqual(["One &e; two"]);
    expect(problems).toHaveLength(1);
  });
});
