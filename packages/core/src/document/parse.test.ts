import { describe, expect, it } from "vitest";
import { type Format, formats } from "../message.js";
import type { MessageDocument } from "./document.js";
import { parseUnseen } from "./parse.js";
import { readPrints, readSource } from "./read-source.js";

/** For tests that read much, in milliseconds: a machine may be busy. */
const patience = 60_000;

describe("a subject", () => {
  it("stands before the body, as plain text in every format", () => {
    const document = readSource("html", "<p>Body</p>", "A &amp; <b>");
    expect(document.text).toBe("A &amp; <b>\n\nBody");
    expect([document.subjectEnd, document.bodyStart]).toEqual([11, 13]);
    expect([document.source("subject"), document.source("text")]).toEqual(["A &amp; <b>", "<p>Body</p>"]);
    expect(document.range(2, 7)).toEqual({ field: "subject", start: 2, end: 7 });
    expect(document.range(13, 17)).toEqual({ field: "text", start: 3, end: 7 });
  });

  it("leaves no trace where there is none", () => {
    const document = readSource("text", "Body");
    expect([document.text, document.subjectEnd, document.bodyStart, document.source("subject")]).toEqual(["Body", 0, 0, ""]);
  });
});

describe("hidden words", () => {
  const source = '<p>Seen</p><p hidden>skip&nbsp;the\n <b>shop</b></p><span style="display:none">x</span><i hidden>{{a}} or b</i>';
  const quote = (part: string): string => {
    const unseen = parseUnseen(readSource("html", source));
    const at = unseen?.text.indexOf(part) ?? -1;
    const { start, end } = unseen?.range(at, at + part.length) ?? { start: 0, end: 0 };
    return source.slice(start, end);
  };

  it("are a document of their own, a paragraph for each element that holds two", () => {
    const unseen = parseUnseen(readSource("html", source));
    expect(unseen?.text).toBe("skip\u00a0the\n shop\n\n{{a}} or b");
    expect(unseen?.placeholders.map(({ name, at }) => [name, source.slice(at.start, at.end)])).toEqual([["a", "{{a}}"]]);
  });

  it("come without the subject, and without what is seen", () => {
    const seen = '<a href="/{{u}}">a</a><img src=b><q style="color:red">c</q><blockquote>d</blockquote><ul><li>e<li>f</ul><code>g</code>';
    const document = parseUnseen(readSource("html", `${seen}<p hidden>skip the shop</p>`, "Subject"));
    expect(document).toMatchObject({ text: "skip the shop", subjectEnd: 0, bodyStart: 0, unseen: null, placeholders: [] });
    const { links, images, styles, hidden, quotations, items, code } = document as MessageDocument;
    expect([links, images, styles, hidden, quotations, items, code]).toEqual([[], [], [], [], [], [], []]);
  });

  it("are two where a picture stands between them", () => {
    expect(parseUnseen(readSource("html", "<p hidden>skip👍shop</p>"))?.text).toBe("skip👍shop");
    expect(parseUnseen(readSource("html", "<p hidden>👍 shop</p>"))).toBe(null);
  });

  it("know the way back to the source, and end with their element", () => {
    expect(quote("skip\u00a0the")).toBe("skip&nbsp;the");
    expect(quote("shop")).toBe("shop");
    expect(quote("or b")).toBe("or b");
    expect(quote("shop\n\n{{a}}")).toBe("shop");
  });

  it("are none where nothing is hidden, or single letters", () => {
    expect(parseUnseen(readSource("html", "<p>a b</p>W<i hidden>x</i>h"))).toBe(null);
  });

  it.each(["script", "style", "title", "head"])("are none that an element <%s> holds", (name) => {
    expect(parseUnseen(readSource("html", `a<${name}>hidden words</${name}>b`))).toBe(null);
  });

  it.each([
    ["html", '<img src=x alt="our shop">', "our shop", "our shop"],
    ["html", "<img src=x>", null, null],
    ["markdown", "a ![our shop](x.png) b", "our shop", "our shop"],
    ["markdown", "\ufeffa ![our shop][r]\n\n[r]: x.png", "our shop", "our shop"],
    ["markdown", "a ![our *shop*](x.png) b", "our shop", "![our *shop*](x.png)"],
    ["markdown", "a ![our\\! shop](x.png) b", "our! shop", "![our\\! shop](x.png)"],
  ] as const)("are those beside a picture, in %s: %j", (format, source, text, written) => {
    const unseen = parseUnseen(readSource(format, source));
    expect(unseen?.text ?? null).toBe(text);
    const at = unseen?.range(0, unseen.text.length);
    expect(at === undefined ? null : source.slice(at.start, at.end)).toBe(written);
  });
});

describe("placeholders", () => {
  it("stand in the order of the text, those of a target where its link or image stands", () => {
    const source = '{{a}} <a href="/{{b}}?[NAME]">x</a> {{c}} <img src="/{{d}}"> {{e}}';
    const { text, placeholders } = readSource("html", source);
    expect(placeholders.map(({ name, span }) => [name, text.slice(0, span.start), text.slice(span.start, span.end)])).toEqual([
      ["a", "", "{{a}}"],
      ["b", "{{a}}", ""],
      ["c", "{{a}} x ", "{{c}}"],
      ["d", "{{a}} x {{c}}", ""],
      ["e", "{{a}} x {{c}} ", "{{e}}"],
    ]);
  });
});

describe("a template", () => {
  const subject = "{% if a %}Paid{% elsif b %}Sent{% else %}Late{% endif %}";
  const text = "Your {{ item | replace: '<b>', '' }} {% if c %}is here{% else %}has left{% endif %}.";

  it("is read in each way in which its conditions come out", () => {
    expect(readPrints("template", text, subject).map((document) => document.text)).toEqual([
      "Paid\n\nYour {{item}} is here.",
      "Sent\n\nYour {{item}} has left.",
      "Late\n\nYour {{item}} is here.",
    ]);
    expect(readPrints("template", text).map((document) => document.text)).toEqual(["Your {{item}} is here.", "Your {{item}} has left."]);
  });

  it.each(["reply", "proactive"] as const)("is no message of kind %s", (kind) => {
    expect(readPrints(kind, text, subject).map((document) => document.text)).toEqual([`${subject}\n\n${text}`]);
  });

  it("keeps its places", () => {
    const document = readPrints("template", text, subject)[1] as MessageDocument;
    const quote = (part: string): string => {
      const from = document.text.indexOf(part);
      const { field, start, end } = document.range(from, from + part.length);
      return `${field}: ${document.source(field).slice(start, end)}`;
    };
    expect(["Sent", "Your", "{{item}}", "has left", "left."].map(quote)).toEqual([
      "subject: Sent",
      "text: Your",
      "text: {{ item | replace: '<b>', '' }}",
      "text: has left",
      "text: left{% endif %}.",
    ]);
  });

  it("has an empty place for nothing, though it stands in something else", () => {
    const document = readPrints("template", text)[0] as MessageDocument;
    expect(document.range(7, 7)).toEqual({ field: "text", start: 5, end: 5 });
    expect(document.range(7, 8)).toEqual({ field: "text", start: 5, end: 36 });
  });

  it("tells what is printed as it is written", () => {
    const document = readPrints("template", text, subject)[1] as MessageDocument;
    const isPrinted = (field: "subject" | "text", part: string): boolean => {
      const start = document.source(field).indexOf(part);
      return document.isPrinted({ field, start, end: start + part.length });
    };
    expect(["Sent", "Paid", "Late", "Sent{"].map((part) => isPrinted("subject", part))).toEqual([true, false, false, false]);
    expect(["Your", "{{", "has left", "is here", "left{"].map((part) => isPrinted("text", part))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ["reply", text],
    ["template", "Hi {{ name }}"],
  ] as const)("prints all of a %s that has no conditions: %s", (kind, source) => {
    const { isPrinted } = readPrints(kind, source, "Subject")[0] as MessageDocument;
    expect(isPrinted({ field: "text", start: 0, end: source.length })).toBe(true);
    expect(isPrinted({ field: "text", start: source.length, end: source.length })).toBe(true);
    expect(isPrinted({ field: "subject", start: 0, end: 7 })).toBe(true);
  });
});

describe("range", () => {
  it("clamps a range across both fields to the one where it starts", () => {
    const document = readSource("text", "Body", "Subject");
    expect(document.range(3, 12)).toEqual({ field: "subject", start: 3, end: 7 });
    expect(document.range(8, 12)).toEqual({ field: "text", start: 0, end: 3 });
    expect(document.range(7, 8)).toEqual({ field: "subject", start: 7, end: 7 });
    expect(document.range(8, 9)).toEqual({ field: "text", start: 0, end: 0 });
  });

  it("clamps and never inverts", () => {
    const document = readSource("text", "Body");
    expect(document.range(-5, 99)).toEqual({ field: "text", start: 0, end: 4 });
    expect(document.range(3, 1)).toEqual({ field: "text", start: 3, end: 3 });
  });

  it("keeps surrogate pairs whole", () => {
    const document = readSource("text", "a😀b", "😀");
    expect(document.range(1, 2)).toEqual({ field: "subject", start: 0, end: 2 });
    expect(document.range(5, 6)).toEqual({ field: "text", start: 1, end: 3 });
    expect(document.range(6, 6)).toEqual({ field: "text", start: 1, end: 1 });
  });

  it("gives an empty range for an empty span", () => {
    const document = readSource("html", "a&amp;b");
    expect(document.range(1, 1)).toEqual({ field: "text", start: 1, end: 1 });
    expect(document.range(3, 3)).toEqual({ field: "text", start: 7, end: 7 });
    expect(readSource("html", "a&NotEqualTilde;b").range(2, 2)).toEqual({ field: "text", start: 1, end: 1 });
  });
});

/** Pseudo-random whole numbers below a limit, the same in every run. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const pieces: Readonly<Record<Format, readonly string[]>> = {
  text: ["word ", "😀", "\n", "\n\n", "> quoted\n", "\ud800", "\0", "é", "{{name}}", "中文"],
  markdown: [
    ..."word |😀|\n|\n\n|> |- |1. |    |\t|*em*|**b|**|_|\\*|\\\n|&amp;|&#x1F600;|&fjlig;|&nosuch;|`a  b`|```\n|[a](b)|[a][r]|![x](y)|<b>|</b>".split(
      "|",
    ),
    ..."<!-- c -->|<br>|<span hidden>|</span>|<p>|  \n|# |---|~~x~~|<https://a.example>|www.a.example|{{n}}|<NAME>|\r\n|\0|\ud83d|é|[r]: x\n|||a|b|\n|-|-|\n".split(
      "|",
    ),
  ],
  html: [
    ..."word |😀|  |\n|<p>|</p>|<b>|</b>|<br>|&amp;|&nbsp;|&#128512;|&notit;|&copy|&NotEqualTilde;|<!-- c -->|<!--|<span hidden>|</span>".split(
      "|",
    ),
    ..."<div style='display:none'>|</div>|<a href='x&amp;{{y}}'>|</a>|<img src=z alt>|<pre>|</pre>|<table>|<td>|<tr>|<li>|<ul>|<blockquote>".split(
      "|",
    ),
    ..."</blockquote>|<style>a{b:c}</style>|<title>t</title>|<|</|<p|&|&#|<ruby>|<rt>|<NAME>|<code>|\0|\ud83d|é|<td style='font-size:0'>|<i style='font-size:9px'>".split(
      "|",
    ),
  ],
};

function compose(format: Format, seed: number): string {
  const random = createRandom(seed);
  const from = pieces[format];
  return Array.from({ length: 1 + random(40) }, () => from[random(from.length)]).join("");
}

function splitsPair(source: string, offset: number): boolean {
  return offset > 0 && (source.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function checkRanges({ text, range }: MessageDocument, source: string): void {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const { start, end } = range(at, at + 1);
    expect(start >= last && end >= start && end <= source.length, `unit ${at} of ${JSON.stringify(source)}`).toBe(true);
    expect(splitsPair(source, start) || splitsPair(source, end)).toBe(false);
    last = start;
  }
  expect(range(0, text.length).end).toBeLessThanOrEqual(source.length);
}

/** A visible character stands in its source range, or the range spells it in another way. */
function checkCharacters({ text, range }: MessageDocument, source: string): void {
  let at = 0;
  for (const character of text) {
    const { start, end } = range(at, at + character.length);
    const written = source.slice(start, end);
    at += character.length;
    if (/[\n\t ]/.test(character) || written.startsWith("&")) continue;
    expect(written, `${JSON.stringify(character)} at ${at} of ${JSON.stringify(source)}`).toContain(character);
  }
}

function checkSpans(document: MessageDocument, source: string): void {
  const { text, links, quotations, code, placeholders } = document;
  const spans = [...links.map(({ label }) => label), ...quotations, ...code, ...placeholders.map(({ span }) => span)];
  for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
  const ranges = [
    ...links.flatMap(({ at, hrefAt }) => [at, hrefAt]),
    ...document.images.flatMap(({ at, srcAt }) => [at, srcAt]),
    ...document.styles.map(({ at }) => at),
    ...document.hidden.map(({ at }) => at),
    ...placeholders.map(({ at }) => at),
  ];
  for (const { start, end } of ranges) expect(start >= 0 && start <= end && end <= source.length, source).toBe(true);
}

describe.each(formats)("any %s", (format) => {
  it(
    "maps each visible character to where it is written",
    () => {
      for (let seed = 1; seed <= (format === "markdown" ? 120 : 300); seed++) {
        const source = compose(format, seed);
        const document = readSource(format, source);
        checkRanges(document, source);
        checkCharacters(document, source);
        checkSpans(document, source);
      }
    },
    patience,
  );
});

describe("any text", () => {
  it("is its own document", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const source = compose("text", seed);
      const document = readSource("text", source);
      expect(document.text).toBe(source);
      expect(document.range(0, source.length)).toEqual({ field: "text", start: 0, end: source.length });
    }
  });
});

describe("hostile input", () => {
  const long = (piece: string): string => piece.repeat(Math.floor(1_000_000 / piece.length));

  it.each(["<b>", "<blockquote>", "<table><tr><td>", "</i>", "&", "<!--", "<p hidden>", '<a href="', "<style>{", "<br>"])(
    "reads 1 MB of HTML %j",
    (piece) => {
      expect(readSource("html", long(piece)).text.length).toBeLessThanOrEqual(1_000_000);
    },
    patience,
  );

  it.each(["{", "{{", "[", "%", "_", "X", "\ud800", "\0", "> ", "\n"])(
    "reads 1 MB of text %j",
    (piece) => {
      expect(readSource("text", long(piece)).text).toBe(long(piece));
    },
    patience,
  );

  it.each([">", "[", "![", "*a _", "- ", "<!--", "1. "])(
    "reads 1 MB of Markdown %j as text",
    (piece) => {
      expect(readSource("markdown", long(piece)).text).toBe(long(piece));
    },
    patience,
  );

  it.each([
    ["10,000 nested quotations", ">".repeat(10_000)],
    ["50,000 open brackets", "[".repeat(50_000)],
    ["nested images", "![".repeat(2000) + "](a)".repeat(2000)],
    ["nested emphasis", "*a ".repeat(4000) + "b* ".repeat(4000)],
    ["unfinished comments", "a <!--".repeat(4000)],
  ])("reads Markdown of %s as text", (_, source) => {
    expect(readSource("markdown", source).text).toBe(source);
  });

  it.each(formats)("reads nothing from an empty %s", (format) => {
    expect(readSource(format, "").text).toBe("");
    expect(readSource(format, "\u200b").text).toBe("\u200b");
  });
});
