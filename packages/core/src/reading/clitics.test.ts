import { describe, expect, it } from "vitest";
import type { Language } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { cutClitics } from "./clitics.js";
import { tokenize, wordOf } from "./tokens.js";

const spanish: Language = {
  locale: "es",
  lexicons: [{ locale: "es", entries: { "contact-verb": ["escriba"], self: ["nos"] }, proof: { hit: {}, miss: {} } }],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", enclitics: ["nos"] },
  numbers: { digits: {}, repeats: {}, signs: {} },
};
const arabic: Language = {
  locale: "ar",
  lexicons: [
    { locale: "ar", entries: { "contact-detail": ["رقم"], "contact-verb": ["راسل"], messenger: ["واتساب"] }, proof: { hit: {}, miss: {} } },
  ],
  grammar: {
    script: "arabic",
    frequent: "",
    paradigms: {},
    negation: "before",
    prefixes: ["بال", "ل"],
    proclitics: ["و"],
    enclitics: ["نا"],
    suffixes: ["ا"],
  },
  numbers: { digits: {}, repeats: {}, signs: {} },
};

function cut(language: Language, text: string): string[] {
  const tokens = cutClitics([new Vocabulary(language)], text, tokenize(text));
  return tokens.starts.map((_, index) => wordOf(tokens, text, index));
}

describe("cutClitics", () => {
  it("parts a verb from the pronoun at its end", () => {
    expect(cut(spanish, "escribanos hoy")).toEqual(["escriba", "nos", "hoy"]);
  });

  it("leaves a word whose rest is not known", () => {
    expect(cut(spanish, "menos escriba")).toEqual(["menos", "escriba"]);
  });

  it("parts a word from what stands at its front and its end", () => {
    expect(cut(arabic, "وراسلنا الآن")).toEqual(["و", "راسل", "نا", "الآن"]);
  });

  it("drops what is written onto the front and says nothing", () => {
    expect(cut(arabic, "راسلنا بالواتساب")).toEqual(["راسل", "نا", "واتساب"]);
    expect(cut(arabic, "ولرقمنا")).toEqual(["و", "رقم", "نا"]);
  });

  it("drops what is written onto the end and says nothing", () => {
    expect(cut(arabic, "رقما كتابا")).toEqual(["رقم", "كتابا"]);
  });

  it("keeps questions and lists at their words", () => {
    const text = "escribanos? si:\nescribanos";
    const tokens = cutClitics([new Vocabulary(spanish)], text, tokenize(text));
    expect(tokens.questions).toEqual([1]);
    expect(tokens.lists).toEqual([3]);
  });
});
