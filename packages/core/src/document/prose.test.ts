import { describe, expect, it } from "vitest";
import { isProse } from "./prose.js";
import { readSource } from "./read-source.js";

/** The visible text, and for each unit of it the place that it stands for. */
function read(source: string) {
  const { text, range, placeholders } = readSource("markdown", source, "Subject");
  return { text, ranges: Array.from(text, (_, at) => range(at, at + 1)), placeholders };
}

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
    // A line that is markup makes the parser read the rest as well, and shows nothing itself.
    expect(read(source)).toEqual(read(`${source}\n\n***`));
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
