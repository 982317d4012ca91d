import { describe, expect, it } from "vitest";
import type { Language } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { hashWord } from "../lexicon/word-table.js";
import { cutClitics } from "./clitics.js";
import { gaps, tokenize, wordOf } from "./tokens.js";

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

const invented: Language = {
  locale: "xx",
  lexicons: [
    {
      locale: "xx",
      entries: { "contact-verb": ["b".repeat(30), "b".repeat(31), "lamp", "lampno", "ok"] },
      proof: { hit: {}, miss: {} },
    },
  ],
  grammar: {
    script: "latin",
    frequent: "",
    paradigms: {},
    negation: "before",
    prefixes: ["za", "ze"],
    proclitics: ["xa", "xe"],
    enclitics: ["no", "na", "x"],
    suffixes: ["um", "us"],
  },
  numbers: { digits: {}, repeats: {}, signs: {} },
};
/** A language whose clitics all have an apostrophe; one that has no others than at the front. */
const apostrophes: Language = {
  ...spanish,
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", prefixes: ["l'"], proclitics: ["qu'"], enclitics: ["'t"] },
};
const onlyFronts: Language = {
  ...spanish,
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", prefixes: ["l'"], proclitics: ["qu'"] },
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

  it.each([
    ["several of each kind, the first", "xalamp", ["xa", "lamp"]],
    ["several of each kind, the last", "xelamp", ["xe", "lamp"]],
    ["several at the end, the last", "lampna", ["lamp", "na"]],
    ["several at the end that say nothing, the last", "lampus", ["lamp"]],
    ["several at the front that say nothing, the last", "zelamp", ["lamp"]],
    ["another front", "xolamp", ["xolamp"]],
    ["a known word that looks like two", "lampno", ["lampno"]],
    ["a rest of two letters", "xaok", ["xa", "ok"]],
    ["a word of three letters", "okx", ["okx"]],
    ["a word of 32 letters", `${"b".repeat(30)}na`, ["b".repeat(30), "na"]],
    ["a word of 33 letters", `${"b".repeat(31)}na`, [`${"b".repeat(31)}na`]],
    ["a word far behind", `${"y ".repeat(30)}lampna`, [..."y".repeat(30), "lamp", "na"]],
    ["two words", "lampna xalamp", ["lamp", "na", "xa", "lamp"]],
    ["four clitics", "xaxazalampna", ["xaxazalampna"]],
  ])("cuts no more than is to be cut of %s", (_, text, words) => {
    expect(cut(invented, text)).toEqual(words);
  });

  it.each([
    ["an unknown word behind an apostrophe", "l'xyz", ["xyz"]],
    ["a word before an apostrophe", "xyz't", ["xyz", "'t"]],
    ["a letter behind an apostrophe", "qu'y", ["qu'y"]],
    ["two letters behind an apostrophe", "qu'il", ["qu'", "il"]],
    ["words without an apostrophe", "lxyz quil", ["lxyz", "quil"]],
  ])("cuts where apostrophes show it: %s", (_, text, words) => {
    expect(cut(apostrophes, text)).toEqual(words);
  });

  it("cuts at the front alone where a language does", () => {
    expect(cut(onlyFronts, "l'xyz qu'il xyz't")).toEqual(["xyz", "qu'", "il", "xyz't"]);
  });

  it("gives back the tokens where nothing is to be cut", () => {
    const none = new Vocabulary({ ...spanish, grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" } });
    for (const [vocabulary, text] of [
      [none, "escribanos"],
      [new Vocabulary(apostrophes), "quil"],
      [new Vocabulary(spanish), "menos"],
    ] as const) {
      const tokens = tokenize(text);
      expect(cutClitics([vocabulary], text, tokens)).toBe(tokens);
    }
  });

  it("cuts for each language that cuts", () => {
    const text = "l'xyz escribanos";
    const tokens = cutClitics([new Vocabulary(apostrophes), new Vocabulary(spanish)], text, tokenize(text));
    expect(tokens.starts.map((_, index) => wordOf(tokens, text, index))).toEqual(["xyz", "escriba", "nos"]);
  });

  it("puts the parts where they stand, with nothing between them", () => {
    const text = "hoy escribanos, zalamp";
    const tokens = cutClitics([new Vocabulary(spanish), new Vocabulary(invented)], text, tokenize(text));
    expect(tokens.starts).toEqual([0, 4, 11, 18]);
    expect(tokens.ends).toEqual([3, 11, 14, 22]);
    expect(tokens.gapBefore).toEqual([gaps.paragraph, gaps.space, gaps.none, gaps.comma]);
  });

  it("cuts what a disguised word reads as, and leaves it where it stands", () => {
    const text = "hoy 3scr1b4n0s si c4s4";
    const tokens = tokenize(text);
    for (const [token, reads] of [
      [1, "escribanos"],
      [3, "casa"],
    ] as const) {
      tokens.reads.set(token, reads);
      tokens.hashes[token] = hashWord(reads);
    }
    const out = cutClitics([new Vocabulary(spanish)], text, tokens);
    expect(out.starts.map((_, index) => wordOf(out, text, index))).toEqual(["hoy", "escriba", "nos", "si", "casa"]);
    expect(out.starts).toEqual([0, 4, 4, 15, 18]);
    expect(out.ends).toEqual([3, 14, 14, 17, 22]);
    expect([...out.reads]).toEqual([
      [1, "escriba"],
      [2, "nos"],
      [4, "casa"],
    ]);
  });

  it("keeps every question and list at its word", () => {
    const text = "escribanos? si? a:\nescribanos b:\nsi";
    const tokens = cutClitics([new Vocabulary(spanish)], text, tokenize(text));
    expect(tokens.questions).toEqual([1, 2]);
    expect(tokens.lists).toEqual([4, 7]);
  });
});
