import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntoStretches } from "./prose.js";
import { readSource } from "./read-source.js";

/** What is seen of a document, and for each unit of its text the place that it stands for. */
function read(source: string) {
  const { text, range, placeholders, links, images, quotations, items, code } = readSource("markdown", source, "Subject");
  const ranges = Array.from({ length: text.length }, (_, at) => range(at, at + 1));
  return { text, ranges, placeholders, links, images, quotations, items, code };
}

/** The same where the parser reads all of it: a definition may be meant anywhere, and shows nothing itself. */
const readParsed = (source: string) => read(`${source}\n\n[unused]: <b>`);

const isProse = (source: string) => cutIntoStretches(source).every((stretch) => stretch.isProse);

describe("prose", () => {
  it.each([
    ["one line", "Thank you, it is on its way."],
    ["paragraphs and lines", "Hello,\nthank you.\n\n\nIt is\non its way.\n\nJo\n"],
    ["line ends of Windows", "\r\nHello,\r\nthank you.\r\n\r\n\r\nJo\r\n"],
    ["blank lines at its start", "\n\nHello"],
    ["blank lines at its end", "Hello\n\n\n"],
    ["names of placeholders", "Hi {{buyer_first_name}}, order %ORDER_ID% {% if a %}x{% endif %}"],
    ["signs that are no markup", "2 < 3 & 4 > 3; R&D! 5:30 – a-b #1 (x) 1.5 “q” 😀 é"],
    ["addresses", "See www.shop.example/a_b, https://shop.example?a=1 or jo.b_c@shop.example."],
    ["other scripts", "您好，\n\n包裹已发出。\u00a0\u3000"],
  ])("with %s reads as the parser reads it", (_, source) => {
    expect(isProse(source)).toBe(true);
    expect(read(source)).toEqual(readParsed(source));
  });

  it.each([
    "a *b*",
    "a `b`",
    "[a](b)",
    "\\*",
    "~~a~~",
    "|a|",
    "_a_",
    "a_ b",
    "a __b__",
    "&amp; x",
    "&#46;",
    "<b>x</b>",
    "</b>",
    "<!-- x -->",
    "# a",
    "a\n===",
    "a\n---",
    "- a",
    "+ a",
    "> a",
    "1. a",
    "12) a",
    "    a",
    "a\n b",
    "a  \nb",
    "a \nb",
    "a\t",
    "a\rb",
    "\ufeffa",
    "a\0b",
    ":-",
  ])("is not %j", (source) => expect(isProse(source)).toBe(false));
});

describe("stretches", () => {
  const parts = (source: string) => cutIntoStretches(source).map(({ start, end, isProse: prose }) => [source.slice(start, end), prose]);

  it("are prose, and what the parser has to read", () =>
    expect(parts("Hello,\n\nthank you.\n\n- one\n- two\n\n\n**Note**\r\n\r\nJo\n")).toEqual([
      ["Hello,\n\nthank you.", true],
      ["- one\n- two\n\n\n**Note**", false],
      ["Jo\n", true],
    ]));

  it.each([
    ["a fence", "Hi\n\n```\na\n\nb\n\n```\n\nJo"],
    ["a fence of tildes", "Hi\n\n~~~\na\n\nb"],
    ["an element", "Hi\n\n<div hidden>\n\na\n\n</div>"],
    ["a comment", "Hi\n\n<!-- a\n\nb -->"],
    ["a definition", "Hi [jo]\n\na\n\n[jo]: https://shop.example"],
  ])("are one where %s may reach over empty lines", (_, source) => expect(parts(source)).toEqual([[source, false]]));

  it("begin behind a byte order mark", () => expect(parts("\ufeff**a**\n\nb")).toEqual([["**a**\n\nb", false]]));

  it("read as the parser reads them together", () => {
    const block = fc.constantFrom(
      ...["Thank you.", "It is\non its way.", "2 < 3, a_b", "Jo {{name}}", "1.5 kg", ""],
      ...["**Note**", "a *b*\nc", "# Title", "Title\n---", "***", "> said\n> again", "> said\nlazily", "`code`", "    code", "\tcode"],
      ...[
        "- one\n- two",
        "- one",
        "  more of it",
        "1. first\n2. second",
        "* a\n  * b",
        "-",
        "- [x] done",
        "| a | b |\n| - | - |\n| c | d |",
      ],
      ...["[a](https://shop.example)", "![a](b.png)", "a\\", "&amp;", "a  ", "  a", "text[^1]", " "],
    );
    const body = fc
      .array(fc.tuple(block, fc.constantFrom("\n", "\n\n", "\n\n\n", "\r\n\r\n")), { maxLength: 8 })
      .map((blocks) => blocks.flat().join(""));
    fc.assert(
      fc.property(body, (source) => {
        expect(read(source)).toEqual(readParsed(source));
      }),
      { numRuns: 400 },
    );
  });
});
