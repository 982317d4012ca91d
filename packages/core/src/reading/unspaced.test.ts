import { describe, expect, it } from "vitest";
import { parseMessage } from "../document/parse.js";
import { pageReaders } from "../document/readers.js";
import { defineLanguage, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { ebay as platform, textMessage, wordReader } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import type { Reading, Tag } from "./reading.js";

/** Verbs and what denies them come last, without spaces, and `て` ends a clause before a comma. */
const language = defineLanguage({
  locale: "xx",
  lexicons: [
    lexicon("xx", {
      condition: ["場合"],
      "contact-direct": ["電話"],
      messenger: ["ライン", "トーク"],
      negator: ["ません"],
      please: ["願う…ます"],
      reported: ["との"],
    }),
  ],
  grammar: { script: "kana", frequent: "", paradigms: {}, negation: "after", verbsLast: true, clauseEnds: "て" },
  numbers: { digits: {}, repeats: {}, signs: {} },
});
const reader = wordReader(new Vocabulary(language));

function read(text: string): Reading {
  return readDocument(parseMessage(textMessage(text), pageReaders), reader, platform, null);
}

function clausesOf(text: string): string[] {
  const { clauses, tokens, clean } = readDocument(parseMessage(textMessage(text), pageReaders), reader, platform, null);
  return clauses.map(({ first, last }) => clean.slice(tokens.starts[first], tokens.ends[last]));
}

describe("clauses without spaces, whose verbs come last", () => {
  it("end before a comma with their last character, and a list does not", () => {
    expect(clausesOf("ラインにして、送りません")).toEqual(["ラインにして", "送りません"]);
    expect(clausesOf("電話、ラインは使いません")).toEqual(["電話、ラインは使いません"]);
  });

  it("end with what sets a condition", () => {
    expect(clausesOf("届かない場合ラインで")).toEqual(["届かない場合", "ラインで"]);
    expect(read("届かない場合ラインで").clauses.map(({ isCase }) => isCase)).toEqual([true, false]);
  });

  it("are denied at their end, and what follows is not", () => {
    const denied = (text: string) => {
      const reading = read(text);
      return reading.isDenied(reading.tags("messenger")[0] as Tag);
    };
    expect(denied("電話、ラインは使いません")).toBe(true);
    expect(denied("届きませんのでラインで")).toBe(false);
  });

  it("end at a comma that stands for a stop, as in Chinese", () => {
    expect(clausesOf("ライン，電話")).toEqual(["ライン", "電話"]);
    expect(clausesOf("LINE, 電話")).toEqual(["LINE, 電話"]);
  });

  it("hold an aside in brackets, and a word that signs take apart", () => {
    expect(clausesOf("連絡先（電話）を送る")).toEqual(["連絡先(電話)を送る"]);
    expect(read("ト/ー/クに").has("messenger")).toBe(true);
    expect(read("ラ.イ.ンに").has("messenger")).toBe(true);
    expect(read("終ライ.ンだ").has("messenger")).toBe(false);
  });

  it("do not end at a middle dot or a quotation mark", () => {
    expect(clausesOf("電話・ライン『トーク』を送る")).toEqual(["電話・ライン『トーク』を送る"]);
  });

  it("are as wide as their words, two characters for one", () => {
    expect(read("ラインにして、two words").clauses.map(({ width }) => width)).toEqual([6, 4]);
  });

  it("hold a gap of ten characters in a phrase", () => {
    expect(read("願う一二三四五六七八九十ます").has("please")).toBe(true);
    expect(read("願う一二三四五六七八九十一ます").has("please")).toBe(false);
  });
});

describe("a quotation without spaces", () => {
  it.each([
    ["a sentence that denies", "「トークは使いません」まで", true],
    ["a question", "「トークを使っていい？」まで", true],
    ["words that are told", "「トークを使って」との由", true],
    ["a name", "「トークの小さな店」まで", false],
  ])("of %s is somebody else's, or the author's own", (_, text, isReported) => {
    const reading = read(text);
    const [talk] = reading.tags("messenger");
    expect(reading.clauses[talk?.clause ?? -1]?.isReported).toBe(isReported);
  });
});
