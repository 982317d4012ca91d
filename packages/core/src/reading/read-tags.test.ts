import { describe, expect, it } from "vitest";
import type { Detection } from "../detect/detection.js";
import { allReaders } from "../document/all-readers.js";
import { parseMessage } from "../document/parse.js";
import type { ConceptId } from "../lexicon/concepts.js";
import { defineLanguage, type Language, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import type { Format } from "../message.js";
import type { PlatformFacts } from "../preset.js";
import { textMessage, wordReader } from "../testing/concepts.js";
import { type MessageReading, readDocument } from "./read.js";

const platform: PlatformFacts = {
  name: "eBay",
  id: "ebay",
  marketplace: "ebay.com",
  region: "US",
  hosts: ["ebay.com"],
  relayHosts: ["members.ebay.com"],
  carrierHosts: ["post.example"],
};
const plain = defineLanguage({
  locale: "xx",
  lexicons: [
    lexicon("xx", {
      buyer: ["you"],
      messenger: ["bird", "voice mail"],
      negator: ["not"],
      "payment-outside": ["venmo"],
      "product-noun": ["mug"],
      reported: ["asked"],
      "search-verb": ["google"],
      self: ["we"],
    }),
  ],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
  numbers: { digits: {}, repeats: {}, signs: {} },
});
const arabic = defineLanguage({
  locale: "ar",
  lexicons: [lexicon("ar", { messenger: ["واتساب"] })],
  grammar: { script: "arabic", frequent: "", paradigms: {}, negation: "before", prefixes: ["بال"], enclitics: ["نا"] },
  numbers: { digits: {}, repeats: {}, signs: {} },
});
const spanish = defineLanguage({
  locale: "es",
  lexicons: [lexicon("es", { "contact-verb": ["escriba"], self: ["nos"] })],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", enclitics: ["nos"] },
  numbers: { digits: {}, repeats: {}, signs: {} },
});
const japanese = defineLanguage({
  locale: "ja",
  lexicons: [lexicon("ja", { messenger: ["トーク"], "product-noun": ["マグ"], reported: ["との"] })],
  grammar: { script: "kana", frequent: "", paradigms: {}, negation: "after", verbsLast: true, asks: "か" },
  numbers: { digits: {}, repeats: {}, signs: {} },
});

/** A part of a text, and what a detector takes it for. */
type Found = readonly [part: string, detection: Partial<Detection>];

const link: Partial<Detection> = { kind: "link", host: "lamp.example", domain: "lamp.example", documentLink: null };
const email: Partial<Detection> = { kind: "email", domain: "lamp.example", documentLink: null };
const phone: Partial<Detection> = { kind: "phone", digits: "5550100" };

function read(text: string, found: readonly Found[] = [], format: Format = "text", language: Language = plain): MessageReading {
  const detect = (clean: string): Detection[] =>
    found.map(([part, detection]) => {
      const start = clean.indexOf(part);
      return { strength: "strong", start, end: start + part.length, ...detection } as Detection;
    });
  const reader = { ...wordReader(new Vocabulary(language)), detect };
  return readDocument(parseMessage({ ...textMessage(text), format }, allReaders), reader, platform, null);
}

/** What the tags of a concept stand on. */
function tagged(reading: MessageReading, concept: ConceptId): string[] {
  return reading.tags(concept).map(({ start, end }) => reading.clean.slice(start, end));
}

describe("a detection", () => {
  const concepts: readonly ConceptId[] = [
    "amount",
    "cashtag",
    "connect",
    "email",
    "handle",
    "iban",
    "link",
    "order-number",
    "percentage",
    "phone",
    "platform-link",
  ];

  it.each<[string, Partial<Detection>, ConceptId[]]>([
    ["an address", link, ["link"]],
    ["an address of the platform", { ...link, host: "ebay.com" }, ["platform-link"]],
    ["an address below the platform's", { ...link, host: "help.ebay.com" }, ["platform-link"]],
    ["an address of a carrier", { ...link, host: "post.example" }, ["platform-link"]],
    ["an address of a chat", { ...link, host: "t.me" }, ["connect", "link"]],
    ["an address of a purse", { ...link, host: "paypal.me" }, ["cashtag", "link"]],
    ["a mailbox", email, ["email"]],
    ["a mailbox of the platform", { ...email, domain: "members.ebay.com" }, []],
    ["a mailbox at a chat", { ...email, domain: "t.me", host: "t.me" } as Partial<Detection>, ["email"]],
    ["a handle", { kind: "handle", name: "kiln", sigil: "@" }, ["handle"]],
    ["a handle of an app for payments", { kind: "handle", name: "kiln", sigil: "$" }, ["cashtag"]],
    ["a handle at a bank", { kind: "handle", name: "kiln@bank", sigil: "" }, ["cashtag"]],
    ["a number", phone, ["phone"]],
    ["a number that may be another", { ...phone, strength: "weak" }, []],
    ["a number that is spelled out", { ...phone, strength: "weak", reads: "5550100" }, ["phone"]],
    ["a number that is sure and spelled out", { ...phone, reads: "5550100" }, ["phone"]],
    ["an amount", { kind: "amount", value: 5 }, ["amount"]],
    ["a share", { kind: "percentage", value: 5 }, ["percentage"]],
    ["the number of an order", { kind: "order-number" }, ["order-number"]],
    ["the number of a parcel", { kind: "tracking-number" }, []],
    ["an account", { kind: "iban", label: "IBAN" }, ["iban"]],
    ["an account of a bank", { kind: "bank-account", label: "BSB" }, ["iban"]],
    ["what may be an account", { kind: "bank-account", label: "BSB", strength: "weak" }, []],
    ["the number of a card", { kind: "payment-card", label: "Visa" }, []],
  ])("stands for concepts: %s", (_, detection, expected) => {
    const reading = read("see it here", [["it", detection]]);
    expect(concepts.filter((concept) => reading.has(concept))).toEqual(expected);
    for (const concept of expected) expect(tagged(reading, concept)).toEqual(["it"]);
  });

  it.each([
    ["see it here", "it", [1, 1]],
    ["see it here", "it here", [1, 2]],
    ["see it here", "se", [0, 0]],
    ["see it here", "see i", [0, 1]],
    ["see it here", "ee it he", [0, 2]],
    ["see it (!)", "(!)", [1, 1]],
    ["(!) see it", "(!)", [0, 0]],
    ["see (!) it", "(!)", [1, 1]],
    ["see it (!) ", "it (!) ", [1, 1]],
  ])("in %j of %j stands on the words that it touches", (text, part, tokens) => {
    expect(read(text, [[part, phone]]).tags("phone")).toMatchObject([{ first: tokens[0], last: tokens[1] }]);
  });

  it("stands on nothing where there are no words", () => {
    expect(read("!!!", [["!!", phone]]).tags("phone")).toEqual([]);
  });

  it("stands in the clause that it begins in", () => {
    expect(read("see it. here", [["here", phone]]).tags("phone")).toMatchObject([{ clause: 1 }]);
  });

  it("says how it reads", () => {
    expect(read("see it", [["it", { ...phone, reads: "5550100" }]]).tags("phone")).toMatchObject([{ reads: "5550100" }]);
  });

  it.each<[string, Partial<Detection>, number]>([
    ["an address", link, 1],
    ["a mailbox", email, 1],
    ["an address of a link", { ...link, documentLink: 0 }, 2],
    ["an address that is dictated", { ...link, reads: "lamp.example" }, 2],
    ["a mailbox that is dictated", { ...email, reads: "a@lamp.example" }, 1],
    ["a mailbox of a link", { ...email, documentLink: 0 }, 2],
    ["a number", phone, 2],
  ])("keeps its words in one clause if it is written out: %s", (_, detection, clauses) => {
    expect(read("see lamp: box tray", [["lamp: box", detection]]).clauses).toHaveLength(clauses);
    expect(read("see lamp box: tray", [["lamp box", detection]]).clauses).toHaveLength(2);
    expect(read("see: lamp box tray", [["lamp box", detection]]).clauses).toHaveLength(2);
    expect(read("see lamp: box", [["lamp: box", detection]]).clauses).toHaveLength(clauses);
  });

  it.each<[string, Partial<Detection>, boolean]>([
    ["an address", link, false],
    ["a mailbox", email, false],
    ["an address of a link", { ...link, documentLink: 0 }, true],
    ["an address that is dictated", { ...link, reads: "lamp.example" }, true],
    ["a mailbox of a link", { ...email, documentLink: 0 }, true],
    ["a number", phone, true],
  ])("has words of a language unless it is written out: %s", (_, detection, isWord) => {
    expect(read("see bird here", [["bird", detection]]).has("messenger")).toBe(isWord);
    expect(read("see bird here", [["see ", detection]]).has("messenger")).toBe(true);
    expect(read("see bird here", [[" here", detection]]).has("messenger")).toBe(true);
  });

  it("hides words in whatever order detections come", () => {
    const found: Found[] = [
      ["venmo", link],
      ["bird", link],
      ["see", link],
    ];
    for (const order of [found, found.toReversed()]) {
      const reading = read("see bird or venmo here", order);
      expect([reading.has("messenger"), reading.has("payment-outside")]).toEqual([false, false]);
    }
  });

  it.each<[Partial<Detection>, string[]]>([
    [{ kind: "serial-number" }, []],
    [{ kind: "order-number" }, []],
    [{ kind: "amount", value: 3 }, ["v3nmo"]],
    [phone, ["v3nmo"]],
  ])("hides a disguise if it is a code: %j", (detection, found) => {
    expect(tagged(read("see v3nmo here", [["v3nmo", detection]]), "payment-outside")).toEqual(found);
  });
});

describe("a placeholder", () => {
  it.each([
    ["Hello {{name}}, it is here", ["{{name}}"]],
    ["ﬁne {{bird}} it is", ["{{bird}}"]],
    ["{{#if x}}yes{{/if}} it is", []],
    ["it is here", []],
  ])("is tagged, and no word of a language: %j", (text, found) => {
    const reading = read(text);
    expect(tagged(reading, "placeholder")).toEqual(found);
    expect(reading.has("messenger")).toBe(false);
  });
});

describe("what stands behind the name of an app", () => {
  it.each<[string, Found[], string[]]>([
    ["on bird: kiln_47 ok", [], ["kiln_47"]],
    ["on bird: kiln_47 ok", [["kiln_47", phone]], []],
    ["on bird: kiln_47 ok", [["47 ok", phone]], []],
    ["on bird: kiln_47 ok", [["bird: ki", phone]], []],
    ["on bird: kiln_47 ok", [["on", phone]], ["kiln_47"]],
    ["on bird: kiln_47 ok", [["bird: ", phone]], ["kiln_47"]],
    ["on bird: kiln_47 ok", [[" ok", phone]], ["kiln_47"]],
    ["on bird: lamps", [], []],
    ["on lamp: kiln_47", [], []],
  ])("may be an account: %j with %j", (text, found, accounts) => {
    expect(tagged(read(text, found), "account-name")).toEqual(accounts);
  });

  it.each([
    ["the bird-blue one", ["blue"]],
    ["the bird blue one", []],
    ["the bird--blue one", []],
    ["the bird-mug one", ["mug"]],
    ["the bird-you one", []],
    ["the lamp-blue one", []],
    ["the bird-", []],
  ])("may only describe a thing: %j", (text, things) => {
    expect(tagged(read(text), "product-noun")).toEqual(things);
  });
});

describe("what stands behind words of looking up", () => {
  it.each([
    ["just google Fennick Glassworks", ["Fennick Glassworks"]],
    ["just google it, Fennick Glassworks", []],
    ["just see Fennick Glassworks", []],
  ])("may be a name: %j", (text, names) => {
    expect(tagged(read(text), "written-name")).toEqual(names);
  });
});

describe("capitals with figures", () => {
  it.each([
    ["use WOOLLY15 now", ["WOOLLY15"]],
    ["use WOOLLY15 or LAMP20", ["WOOLLY15", "LAMP20"]],
    ["use WOOLLY now", []],
    ["use woolly15 now", []],
    ["a FAT32 card", []],
  ])("may be a code: %j", (text, codes) => {
    expect(tagged(read(text), "code-token")).toEqual(codes);
  });
});

describe("a quotation", () => {
  it.each<[string, Format, string[], number[]]>([
    ["just put “best lamp ever” now", "text", ["“best lamp ever”"], [0]],
    ["“best lamp ever” now", "text", ["“best lamp ever”"], [0]],
    ["ok. so put “best lamp ever”", "text", ["“best lamp ever”"], [1]],
    ["'best lamp ever' now", "text", ["'best lamp ever'"], [0]],
    ["put (‘best lamp ever’) now", "text", ["‘best lamp ever’"], [0]],
    ["put it\n\n> best lamp ever\n\nnow", "markdown", ["best lamp ever"], [0]],
    ["put “best” now", "text", [], []],
    ["put it now", "text", [], []],
  ])("in %j belongs to the clause that leads up to it", (text, format, quotations, clauses) => {
    const reading = read(text, [], format);
    expect(tagged(reading, "quotation")).toEqual(quotations);
    expect(reading.tags("quotation").map(({ clause }) => clause)).toEqual(clauses);
  });

  const reports = (reading: MessageReading): boolean | undefined => reading.clauses[reading.tags("messenger")[0]?.clause ?? -1]?.isReported;

  it.each([
    ["「トークの店」との由", true],
    ["「トークの店」まで", false],
    ["マグの「トーク」まで", true],
    ["このマグだの「トーク」まで", true],
    ["マグはその「トーク」まで", false],
    ["「トーク」マグ", true],
    ["「トーク」のマグ", true],
    ["「トーク」はこのマグ", false],
    ["との「トークの店」まで", true],
    ["との件「トークの店」まで", true],
    ["「トークの店か」まで", true],
    ["「トークの店だ」まで？", false],
    ["箱と箱「トークの店」まで", false],
  ])("without spaces is somebody's speech, or the name of a thing: %j", (text, isReported) => {
    expect(reports(read(text, [], "text", japanese))).toBe(isReported);
  });

  it.each<[string, Format, Found[], boolean]>([
    ["Hi,\n\n> on bird\n\nIs it ok?", "markdown", [], false],
    ["Hi,\n\n> on bird?\n\nIt is ok", "markdown", [], true],
    ["You asked this\n\n> on bird\n\nok", "markdown", [], true],
    ["You asked of a lamp\n\n> on bird\n\nok", "markdown", [], true],
    ["You asked of a lamp today\n\n> on bird\n\nok", "markdown", [], false],
    ["not today\n\n> on bird\n\nok", "markdown", [], false],
    ["Hi,\n\n> on bird\n\noak elm ash not", "markdown", [], true],
    ["Hi,\n\n> on bird\n\noak elm ash yew not", "markdown", [], false],
    ["so: b\n> on bird\nok", "text", [], true],
    ["so:\n> on bird\nok", "text", [], false],
    ["so:\n\n> on bird\nok", "text", [], false],
    ["a:\n> on bird\nand more of it here", "text", [], false],
    ["so\n> on bird\nok", "text", [["bird", phone]], false],
    ["so\n> on bird\nok", "text", [["bird", { kind: "amount", value: 5 }]], true],
    ["so\n> on bird\nok", "text", [["so", phone]], true],
    ["so\n> on bird\nok", "text", [["ok", phone]], true],
  ])("as a block is the buyer's or the seller's: %j", (text, format, found, isReported) => {
    expect(reports(read(text, found, format))).toBe(isReported);
  });

  it.each([
    ["The mug says OPEN, BIRD, CASH now", true],
    ["The mug says OPEN, A BIRD, CASH ONLY now", true],
    ["The mug says A, B, BIRD now", false],
    ["The mug says A, B, BIRD. OPEN NOW ALL", false],
    ["The lamp says OPEN, BIRD, CASH now", false],
    ["The lamp says OPEN, BIRD, CASH mug", false],
    ["The mug. It says OPEN, BIRD, CASH now", false],
    ["The mug oak elm ash yew fir bay box fig nut rye oat pea yam says OPEN, BIRD, CASH now", true],
    ["The mug oak elm ash yew fir bay box fig nut rye oat pea yam hay says OPEN, BIRD, CASH now", true],
    ["The mug oak elm ash yew fir bay box fig nut rye oat pea yam hay tea says OPEN, BIRD, CASH now", false],
    ["MUG: OPEN, BIRD, CASH", false],
    ["MUG OPEN, BIRD, CASH is here", false],
    ["A MUG a OPEN, BIRD, CASH is here", false],
    ["mug OPEN, BIRD, CASH is here", true],
  ])("is what a thing bears: %j", (text, isReported) => {
    expect(reports(read(text))).toBe(isReported);
  });
});

describe("a word that is taken apart", () => {
  const readsOf = (text: string, format: Format): (string | undefined)[] =>
    read(text, [], format)
      .tags("messenger")
      .map(({ reads }) => reads);

  it.each<[Format, string, string | undefined]>([
    ["html", 'on bi<span style="display:none">x</span>rd', "bird"],
    ["html", "on bi<!-- x -->rd", "bird"],
    ["html", 'on bird <span style="display:none">x</span> now', undefined],
    ["html", 'on <span style="display:none">x</span>bird', undefined],
    ["html", 'on bird<span style="display:none">x</span>', undefined],
    ["html", "on voice <!-- x -->mail", undefined],
    ["html", "on <style>x</style>bird", undefined],
    ["html", `on bi<span style="display:none">${"x".repeat(300)}</span>rd`, "bird"],
    ["html", `on bi<!-- ${"x".repeat(300)} -->rd`, "bird"],
    ["html", `on bi<!-- ${"x".repeat(300)} -->rd <!-- x -->now`, "bird"],
    ["html", `on <!-- x -->now, bi<!-- ${"x".repeat(300)} -->rd`, "bird"],
    ["html", `on bi<style>${"x".repeat(300)}</style>rd`, undefined],
    ["html", `on <!-- ${"x".repeat(300)} -->bird`, undefined],
    ["html", `on bird<!-- ${"x".repeat(300)} -->`, undefined],
    ["html", `on voice <!-- ${"x".repeat(300)} -->mail`, undefined],
    ["html", `on voice<!-- ${"x".repeat(300)} --> mail`, undefined],
    ["html", "on b<b>ir</b>D", "bird"],
    ["html", "on <b>B</b><i>IR</i>D", "bird"],
    ["html", "on B<b>IRD</b>", undefined],
    ["html", "on b<b>i</b>rd", "bird"],
    ["html", "on <b>bi</b>rd", "bird"],
    ["html", "on <b>Bi</b>Rd", undefined],
    ["html", "on <b>bird</b>", undefined],
    ["html", "on <b>voice</b> mail", undefined],
    ["html", "on &#98;ird", "bird"],
    ["html", `on b${"<b></b>".repeat(40)}ird`, undefined],
    ["html", `on b${"<b></b>".repeat(20)}ird`, "bird"],
    ["markdown", "on **b**ir**d**", "bird"],
    ["markdown", "on **bird**", undefined],
    ["text", "on ʙɪʀᴅ", "bird"],
    ["text", "on bird ʟamp", undefined],
    ["text", "on bird", undefined],
    ["text", "on b i r d", "bird"],
    ["text", "on bird, v e n m o", undefined],
  ])("reads as it would otherwise in %s: %s", (format, text, reads) => {
    expect(readsOf(text, format)).toEqual([reads]);
  });
});

describe("a word that is written together with others", () => {
  it.each<[Language, ConceptId, string, string[]]>([
    [arabic, "messenger", "هنا بالواتساب الآن", ["بالواتساب"]],
    [arabic, "messenger", "بالواتساب", ["بالواتساب"]],
    [arabic, "messenger", "هنا واتسابنا الآن", ["واتسابنا"]],
    [arabic, "messenger", "هنا واتساب الآن", ["واتساب"]],
    [spanish, "contact-verb", "si escribanos hoy", ["escriba"]],
    [spanish, "self", "si escribanos hoy", ["nos"]],
  ])("is all that is written where a language has prefixes", (language, concept, text, found) => {
    expect(tagged(read(text, [], "text", language), concept)).toEqual(found);
  });
});

describe("an offset", () => {
  it.each(["on bird", "ﬁ bird", "ﬁ𝗣\u200b bird now", "e\u0301\r\n bird", "\u200b\u200bbird", "ﷺ bird ﷺ"])(
    "leads from %j and back",
    (text) => {
      const reading = read(text);
      const [tag] = reading.tags("messenger");
      expect(tag && reading.range(tag.start, tag.end)).toMatchObject({
        field: "text",
        start: text.indexOf("bird"),
        end: text.indexOf("bird") + 4,
      });
      expect(reading.fromDocument(text.replaceAll("\r\n", "\r\n").indexOf("bird"))).toBe(reading.clean.indexOf("bird"));
      expect(reading.fromDocument(0)).toBe(0);
      expect(reading.fromDocument(text.length)).toBe(reading.clean.length);
      expect(reading.range(0, 0)).toMatchObject({ end: reading.range(0, 0).start });
      expect(reading.range(reading.clean.length, reading.clean.length)).toMatchObject({ start: text.length, end: text.length });
    },
  );

  it("tells whether a concept stands there", () => {
    const reading = read("on bird now");
    expect([
      reading.has("messenger"),
      reading.has("messenger", 0, 3),
      reading.has("messenger", 0, 4),
      reading.has("messenger", 7),
      reading.has("messenger", 6),
      reading.has("messenger", 3, 7),
    ]).toEqual([true, false, true, false, true, true]);
  });
});
