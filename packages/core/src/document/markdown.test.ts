import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.js";

const textOf = (source: string): string => readSource("markdown", source).text;

/** Each unit of the visible text with the source it stands for, where that is another. */
function mapOf(source: string): string {
  const { text, range } = readSource("markdown", source);
  const units = Array.from({ length: text.length }, (_, at) => {
    const { start, end } = range(at, at + 1);
    const written = source.slice(start, end);
    return written === text[at] ? written : `${text[at]}‹${written}›`;
  });
  return units.join("");
}

describe("text", () => {
  it.each([
    ["emphasis inside a word", "Wh**ats**App, Te~~le~~gram, *W*hats", "WhatsApp, Telegram, Whats"],
    ["HTML inside a word", "Wh<b>ats</b>App Whats<!-- x -->App Whats<span hidden>x</span>App", "WhatsApp WhatsApp WhatsApp"],
    ["blocks", "# One\n\ntwo\nthree\n\n- a\n- b\n\n1. c\n\n   d\n\n---\nend", "One\n\ntwo\nthree\n\na\nb\n\nc\n\nd\n\nend"],
    ["hard breaks", "a  \nb\\\nc", "a\nb\nc"],
    ["a table", "| a | b |\n|---|---|\n| `x\\|y` | *z* |", "a\tb\nx|y\tz"],
    ["code", "`` a`b `` and\n\n```js\nlet x;\n\ny\n```\n\n    c\n    d", "a`b and\n\nlet x;\n\ny\n\nc\nd"],
    [
      "links by their label",
      "[one](https://a.example) [two][r] <https://b.example> ![gone](x.png)\n\n[r]: https://c.example",
      "one two https://b.example ",
    ],
    ["brackets that are no links", "[ORDER ID] [[name]] [x]", "[ORDER ID] [[name]] [x]"],
    ["placeholders that look like tags", "the <YEAR> model, <<name>>", "the <YEAR> model, <<name>>"],
    ["HTML blocks, whose white space collapses", "a\n\n<p align=center>b\n  c</p>\n\nd", "a\n\nb c\n\nd"],
    ["what hidden HTML holds between blank lines", '<div style="display:none">\n\nsecret\n\n</div>\n\nseen', "seen"],
    ["tasks", "- [ ] a\n- [x] b *c*", "a\nb c"],
    ["a task whose words stand on the next line", "- [ ]\r\n  a\n- [x]  \nb", "a\n\nb"],
    ["a list with a blank line in one entry", "- a\n- b\n\n  c", "a\n\nb\n\nc"],
    ["a list with a blank line behind it", "- a\n- b\n\nc", "a\nb\n\nc"],
    ["a list in an entry, with a blank line behind it", "- a\n  - b\n\n- c", "a\n\nb\n\nc"],
    ["a blank line of a quotation in an entry", "- > a\n  >\n- b", "a\n\nb"],
    ["entries that begin behind their markers", "-\n  a\n- b", "a\nb"],
    ["a heading over two lines", "a\nb *c*\n===\nd", "a\nb c\n\nd"],
    ["references to nothing", "![a][no] [b][no] [^1]", "![a][no] [b][no] [^1]"],
    ["an image by reference", "a ![b][r] c\n\n[r]: https://c.example/i.png", "a  c"],
    ["pipes in code outside a table", "`a|b\\|c`\n\n| d |\n|-|\n| e |\n\n`f\\|g`", "a|b\\|c\n\nd\ne\n\nf\\|g"],
    ["a backslash before a pipe in a table", "| `c:\\dir \\| x` |\n|-|\n| `\\|y` z |", "c:\\dir | x\n|y z"],
    ["a pipe right behind code in a table", "| `a`\\| b |\n|-|\n| c |", "a| b\nc"],
    ["blocks of code without a line, and with an empty one", "a\n\n```\n```\n\nb\n\n~~~\n\nc\n\n~~~\n\nd", "a\n\nb\n\n\nc\n\nd"],
    ["indented code that begins like a block", "a\n\n    ~~~\n    b", "a\n\n~~~\nb"],
    ["pipes in a block of code", "```\na|b\\|c\n```", "a|b\\|c"],
    ["blocks of HTML, one behind another", "<b>\na</b>\n\n<i>\nb</i>", "a\n\nb"],
    ["HTML in a line", "a <b>b</b> <i>c</i>\n<u>d</u>", "a b c\nd"],
    [
      "quotations, code and lines in entries of lists",
      "- > a\n- b\n\ntext\n\n- ```\n  c\n  ```\n- d\n\ntext\n\n- e\n  ***\n- f",
      "a\n\nb\n\ntext\n\nc\n\nd\n\ntext\n\ne\n\nf",
    ],
    ["lists in lists", "- a\n  - b\n  - c\n- # d\n- e\n  f", "a\nb\nc\nd\ne\nf"],
    ["lists with blank lines", "* a\n\n* b\n\n1. c\n2. d\n\n   e", "a\n\nb\n\nc\n\nd\n\ne"],
    ["headings, lines and indented code without blank lines", "# a\n## b\nc\n***\nd\n\n    e\nf", "a\n\nb\n\nc\n\nd\n\ne\n\nf"],
    ["pipes in code in a table", "| `a\\|b\\|` |\n|-|\n| c\\|d |", "a|b|\nc|d"],
    ["a reference behind emphasis", "*ab*&amp;c", "ab&c"],
    ["a heading in an entry of a list", "- a\n  # b\n- c", "a\nb\nc"],
    ["code in an entry of a list", "- a\n  ```\n  c\n  ```\n- d", "a\n\nc\n\nd"],
    ["quotations in entries of lists, and an empty one", "- > a\n- b\n  >\n- c", "a\n\nb\n\nc"],
    ["a block of HTML in an entry of a list", "- a\n  <div>\n  b\n  </div>\n- <div>\n  c\n  </div>\n- d", "a\n\nb\n\nc\n\nd"],
    ["a block of code that only begins", "a\n\n```", "a"],
    ["code with line breaks at its ends", "`\na\n`b", "ab"],
    ["indented code with an empty line", "    a`b\n\n    c", "a`b\n\nc"],
    ["a footnote", "a[^1]\n\n[^1]: note", "a[^1]\n\nnote"],
    ["a byte order mark", "\ufeffa *b*", "a b"],
  ])("reads %s", (_, source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it("maps escapes, references and line breaks as a whole and the rest unit for unit", () => {
    expect(mapOf("a\\*b &amp;&#46; &fjlig;")).toBe("a*‹\\*›b &‹&amp;›.‹&#46;› f‹&fjlig;›j‹&fjlig;›");
    expect(mapOf("> one  \n> two\n> three\nlazy")).toBe("one\n‹  \n›two\n‹\n> ›three\nlazy");
    expect(mapOf("> a\n> \\*b \\\\\n  &amp;c")).toBe("a\n‹\n> ›*‹\\*›b \\‹\\\\›\n‹\n  ›&‹&amp;›c");
    expect(mapOf("> a&amp;\n> b")).toBe("a&‹&amp;›\n‹\n> ›b");
    expect(mapOf("    a\n\tb")).toBe("a\n‹\n\t›b");
    expect(mapOf("> ```\n> a\n> b\n> ```")).toBe("a\n‹\n> ›b");
    expect(mapOf("| `a\\|b\\|` |\n|-|")).toBe("a|‹\\|›b|‹\\|›");
    expect(mapOf("- a\r\n  b &nosuch;")).toBe("a\n‹\r\n  ›b &nosuch;");
  });

  it.each([
    ["between words", "a \n  b", "a\n‹ \n  ›b"],
    ["behind emphasis", "*a* \n  b", "a\n‹\n  ›b"],
    ["in emphasis", "a *b \n c* d", "a b\n‹ \n ›c d"],
    ["between emphasis and strong words", "**a**\n  *b*", "a\nb"],
    ["between words that are struck through", "~~a~~\n ~~b~~", "a\nb"],
    ["behind a backslash", "a\\\n  b", "a\n‹\\\n›b"],
    ["behind a heading and emphasis", "# a\n*b*\n c", "a\n‹›\n‹›b\n‹\n ›c"],
    ["in a heading that is underlined", "a\nb \n c\n===\nd", "a\nb\n‹ \n ›c\n‹›\n‹›d"],
    ["in and behind a link", "[a\n b](/u)\n c", "a\n‹\n ›b\n‹\n ›c"],
    ["in and behind code", "`a\n b` \n c", "a\n b\n‹\n ›c"],
    ["behind an address", "<http://a.b> \n c", "http://a.b\n‹\n ›c"],
    ["behind a reference to a note", "x[^1]\n y\n\n[^1]: a\n    b", "x[^1]\n‹\n ›y\n‹›\n‹›a\n‹\n    ›b"],
    ["behind an element", "<b>a</b> \n c", "a\n‹\n ›c"],
    ["behind an image", "![i](/p) \n c", "\n‹\n ›c"],
  ])("maps the end of a line %s with what the next one opens with", (_, source, map) => expect(mapOf(source)).toBe(map));

  it("reads a body again as before, whatever came between", () => {
    const source = "[a] [^1] [b][c]";
    const alone = readSource("markdown", source);
    readSource("markdown", "[a]: /u\n[c]: /u\n[^1]: note\n\n- > lazy\nline");
    const again = readSource("markdown", source);
    expect([again.text, again.links]).toEqual([alone.text, []]);
  });

  it("maps what follows two byte order marks", () =>
    expect(readSource("markdown", "\ufeff\ufeffa *b*").range(3, 4)).toEqual({ field: "text", start: 5, end: 6 }));

  it("maps what follows a byte order mark", () => {
    expect(readSource("markdown", "\ufeffa *b*").range(2, 3)).toEqual({ field: "text", start: 4, end: 5 });
  });
});

describe("links and images", () => {
  const read = (source: string): readonly unknown[] => {
    const { text, links } = readSource("markdown", source);
    return links.map(({ label, href, hrefAt, at, hasImage }) => [
      text.slice(label.start, label.end),
      href,
      source.slice(hrefAt.start, hrefAt.end),
      source.slice(at.start, at.end),
      hasImage,
    ]);
  };

  it.each([
    [
      "an inline link",
      "x [a *b*](https://e.example/?q=&amp; 'T')",
      ["a b", "https://e.example/?q=&", "https://e.example/?q=&amp;", "[a *b*](https://e.example/?q=&amp; 'T')", false],
    ],
    ["a target in angle brackets", "[a](<b c>)", ["a", "b c", "b c", "[a](<b c>)", false]],
    ["a reference", "[a][r]\n\n[r]: /u", ["a", "/u", "/u", "[a][r]", false]],
    [
      "an address in angle brackets",
      "<https://e.example>",
      ["https://e.example", "https://e.example", "https://e.example", "<https://e.example>", false],
    ],
    [
      "a mail address in angle brackets",
      "<me@e.example>",
      ["me@e.example", "mailto:me@e.example", "me@e.example", "<me@e.example>", false],
    ],
    ["an image in a link", "[![i](p.png)](/u)", ["", "/u", "/u", "[![i](p.png)](/u)", true]],
    ["a link of HTML", '<a href="/u">**a**</a>', ["a", "/u", "/u", '<a href="/u">**a**</a>', false]],
    ["the first of two definitions", "[a][r]\n\n[r]: /u\n[r]: /v", ["a", "/u", "/u", "[a][r]", false]],
    ["a definition that a later one follows", "[a][r]\n\n[q]: /t\n[r]: /u\n[s]: /v", ["a", "/u", "/u", "[a][r]", false]],
    ["a reference by its own name", "[a]\n\n[A]: <u v>", ["a", "u v", "u v", "[a]", false]],
    ["a link behind a byte order mark", "\ufeff[a](/u)", ["a", "/u", "/u", "[a](/u)", false]],
    ["an escaped target", "[a](/u\\_v)", ["a", "/u_v", "/u\\_v", "[a](/u\\_v)", false]],
    ["no target", "[a]()", ["a", "", "", "[a]()", false]],
  ])("reads %s", (_, source, link) => {
    expect(read(source)).toEqual([link]);
  });

  it("tells links without a target from those before them", () => {
    expect(read("[a](/u) [b]() [![c](d.png)]()").map((link) => (link as unknown[]).slice(0, 4))).toEqual([
      ["a", "/u", "/u", "[a](/u)"],
      ["b", "", "", "[b]()"],
      ["", "", "", "[![c](d.png)]()"],
    ]);
  });

  it("ends a link of HTML where one of Markdown begins", () => {
    const source = '<a href="/u">a [b</a> c](/v) d';
    expect(read(source)).toEqual([
      ["a ", "/u", "/u", '<a href="/u">a ', false],
      ["b c", "/v", "/v", "[b</a> c](/v)", false],
    ]);
  });

  it("keeps the places in a target over two lines", () => {
    const source = '> <a href="a\n> b&amp;{{c}}/d">x</a>\n';
    const { placeholders } = readSource("markdown", source);
    expect(placeholders.map(({ at }) => source.slice(at.start, at.end))).toEqual(["{{c}}"]);
  });

  it("tells the targets of several links apart behind prose", () => {
    const links = read("Hello\n\n[a](/u) [b](/v) [c][r]\n\n[r]: /w");
    expect(links.map((link) => (link as unknown[]).slice(0, 3))).toEqual([
      ["a", "/u", "/u"],
      ["b", "/v", "/v"],
      ["c", "/w", "/w"],
    ]);
    const prose = readSource("markdown", "Hello, all is well.\n\n[a](/u) *b* [c](/v)\n\nBye");
    expect(prose.links.map(({ hrefAt }) => [hrefAt.start, hrefAt.end])).toEqual([
      [25, 27],
      [37, 39],
    ]);
  });

  it("places a target that is not there at the end of its link", () => {
    const { links } = readSource("markdown", "[a](/u) [b]()");
    expect(links.map(({ hrefAt }) => [hrefAt.start, hrefAt.end])).toEqual([
      [4, 6],
      [13, 13],
    ]);
  });

  it("leaves bare addresses to detection", () => {
    expect(read("www.e.example https://e.example me@e.example")).toEqual([]);
    expect(textOf("www.e.example https://e.example me@e.example")).toBe("www.e.example https://e.example me@e.example");
  });

  it("says of an image no size, and where it stands", () => {
    const at = { field: "text", start: 2, end: 11 };
    const srcAt = { field: "text", start: 7, end: 10 };
    const image = { src: "b/c", srcAt, at, alt: "a", width: null, height: null, isHidden: false, linkHref: null };
    expect(readSource("markdown", "x ![a](b/c)").images).toEqual([image]);
  });

  it("maps a target that is written as it reads unit for unit", () => {
    const source = "\ufeff*x* [a](/u?{{b}}&{{c}})";
    const { placeholders } = readSource("markdown", source);
    expect(placeholders.map(({ at }) => source.slice(at.start, at.end))).toEqual(["{{b}}", "{{c}}"]);
  });

  it("reads images", () => {
    const source = "[![alt *t*](<p q.png>)](/u) ![][r]\n\n[r]: r.png";
    expect(
      readSource("markdown", source).images.map(({ src, srcAt, alt, linkHref, isHidden }) => [
        src,
        source.slice(srcAt.start, srcAt.end),
        alt,
        linkHref,
        isHidden,
      ]),
    ).toEqual([
      ["p q.png", "p q.png", "alt t", "/u", false],
      ["r.png", "r.png", "", null, false],
    ]);
  });
});

describe("alternative texts", () => {
  it.each([
    ["escapes and references", "![a\\* &amp; b](/x)", "a* & b"],
    ["code, and the end of a line", "![`a`\nb](/x)", "a\nb"],
    ["a hard break", "![a  \nb\nc](/x)", "ab\nc"],
    ["links and images in it, without where they lead", '![a [b](/u "c") ![d](/p) <https://e.example>](/x)', "a b d https://e.example"],
    ["references in it", "![a [b][r] [^1]](/x)\n\n[r]: /u\n[^1]: c", "a b "],
    ["HTML in it", "![a<b>c](/x)", "a<b>c"],
  ])("are the words of %s", (_, source, alt) => {
    expect(readSource("markdown", source).images.map((image) => [image.alt, image.src])).toEqual([[alt, "/x"]]);
  });
});

describe("targets", () => {
  it.each([
    ["[a](</b&amp;c> 't')", "/b&c", "/b&amp;c"],
    ["[a](/b\\*)", "/b*", "/b\\*"],
    ["[a]()", "", ""],
    ["[a][B\tc]\n\n[b C]: /d", "/d", "/d"],
    ["[a]\n\n[a]: /d\n[a]: /e", "/d", "/d"],
    ["<me@a.example>", "mailto:me@a.example", "me@a.example"],
  ])("of %j is %j", (source, href, written) => {
    const { links } = readSource("markdown", source);
    expect(links.map((link) => [link.href, source.slice(link.hrefAt.start, link.hrefAt.end)])).toEqual([[href, written]]);
  });
});

describe("HTML in a quotation", () => {
  it("keeps its places though the marks of the quotation run through it", () => {
    const source = '> <a href="https://a.example/b\n> c">x</a>\n>\n> <style>\n> p { color: red }\n> </style>\n';
    const { links, styles } = readSource("markdown", source);
    expect(links.map(({ href, hrefAt }) => [href, source.slice(hrefAt.start, hrefAt.end)])).toEqual([
      ["https://a.example/b\nc", "https://a.example/b\n> c"],
    ]);
    expect(styles.map(({ property, value, at }) => [property, value, source.slice(at.start, at.end)])).toEqual([
      ["color", "red", "color: red"],
    ]);
  });
});

describe("what is not text", () => {
  it("takes definitions that nothing refers to for comments", () => {
    const { text, hidden } = readSource("markdown", "a\n\n[//]: # (call me)");
    expect([text, hidden.map((one) => [one.kind, one.text])]).toEqual(["a", [["comment", "[//]: # (call me)"]]]);
  });

  it("takes no definition for one that a link or an image refers to", () => {
    const source = "\ufeff[a][r] ![b][i]\n\n[r]: /u\n[i]: /i.png\n[c]: /c";
    const { hidden } = readSource("markdown", source);
    expect(hidden.map(({ text, at }) => [text, source.slice(at.start, at.end)])).toEqual([["[c]: /c", "[c]: /c"]]);
  });

  it("tells where entries of lists begin", () => {
    const { text, items } = readSource("markdown", "a\n\n- b\n- c\n  d\n\n1. e\n2. f");
    expect(items.map((at) => text.slice(at, at + 1))).toEqual(["b", "c", "e", "f"]);
  });

  it("tells quotations and code", () => {
    const { text, quotations, code } = readSource("markdown", "a\n\n> b\n>> c\n\n`d`\n\n    e");
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(["b\n\nc"]);
    expect(code.map(({ start, end }) => text.slice(start, end))).toEqual(["d", "e"]);
  });
});

describe("limits", () => {
  it("reads text beyond them as it stands, and up to them as Markdown", () => {
    expect(textOf(`*a*${" b".repeat(25_000)}`)).toBe(`*a*${" b".repeat(25_000)}`);
    expect(textOf(`${">".repeat(198)} *a*`)).toBe("a");
    expect(textOf(`${">".repeat(200)} *a*`)).toBe(`${">".repeat(200)} *a*`);
  });

  it.each([
    ["a body of the greatest length", `*a* ${"b".repeat(49_996)}`, true],
    ["a body that is longer", `*a* ${"b".repeat(49_997)}`, false],
    ["many bullets", `${"- ".repeat(100)}*a*`, false],
    ["many numbers", `x\n${"1. ".repeat(100)}*a*`, false],
    ["many bullets of two lines", `${"- ".repeat(60)}*a*\n${"- ".repeat(60)}*a*`, true],
    ["the most brackets", `${"[".repeat(32)}*a*`, true],
    ["more brackets", `${"[".repeat(33)}*a*`, false],
    ["more brackets, after some that close", `${"]".repeat(9)}${"[".repeat(33)}*a*`, false],
    ["more brackets behind prose", `Hello\n\n${"[".repeat(33)}*a*`, false],
    ["brackets that close", `${"[] ".repeat(40)}*a*`, true],
    ["brackets of two paragraphs", `${"[".repeat(20)}\n\n${"[".repeat(20)}*a*`, true],
    ["brackets of two paragraphs with other line breaks", `${"[".repeat(20)}\r\n\r\n${"[".repeat(20)}*a*`, true],
    ["brackets of two paragraphs of a quotation", `> ${"[".repeat(20)}\n> \n> ${"[".repeat(20)}*a*`, true],
    ["brackets of two lines", `${"[".repeat(20)}\n${"[".repeat(20)}*a*`, false],
    ["the most emphasis", "*a* ".repeat(500), true],
    ["more emphasis", `${"*a* ".repeat(500)}_`, false],
    ["the most emphasis in two paragraphs", `${"*a* ".repeat(353)}\n\n${"*a* ".repeat(353)}`, true],
    ["more emphasis in two paragraphs", `${"*a* ".repeat(355)}\n\n${"*a* ".repeat(355)}`, false],
    ["the most strong emphasis", "**a** ".repeat(500), true],
    ["the most declarations that do not end for its length", `*a* ${"<! ".repeat(1000)}${"b".repeat(6996)}`, true],
    ["the same in a body that is longer by one", `*a* ${"<! ".repeat(1000)}${"b".repeat(6997)}`, false],
    ["many declarations that do not end", `*a* ${"<! ".repeat(1800)}`, true],
    ["more declarations that do not end", `*a* ${"<! ".repeat(1900)}`, false],
    ["more instructions that do not end", `*a* ${"<? ".repeat(1900)}`, false],
  ])("count %s", (_, source, isMarkdown) => {
    expect(textOf(source).includes("*a*")).toBe(!isMarkdown);
  });
});
