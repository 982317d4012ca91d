import { describe, expect, it } from "vitest";
import { type ConceptId, conceptNames } from "./concepts.js";
import { atEnd, atStart, noSymbol } from "./phrase-automaton.js";
import type { Grammar, Language } from "./schema.js";
import { Vocabulary } from "./vocabulary.js";
import { hashWord } from "./word-table.js";

const language: Language = {
  locale: "xx",
  lexicons: [
    {
      locale: "xx",
      entries: {
        messenger: ["whatsapp"],
        coupon: ["gift? voucher/n", "gutschein~", "~rabattcode"],
        reward: ["gift card"],
        profanity: ["fuck"],
        platform: ["level"],
        amount: ["for 5~"],
      },
      proof: { hit: {}, miss: {} },
    },
  ],
  grammar: { script: "latin", frequent: "", paradigms: { n: [["", ["", "s"]]] }, negation: "before" },
  numbers: { digits: {}, repeats: {}, signs: {} },
};
/** The concepts of a phrase, word by word. */
function conceptsOf(phrase: string, { automaton } = new Vocabulary(language)): ConceptId[] {
  let state = atStart;
  for (const word of phrase.split(" ")) {
    const symbol = automaton.symbolOf(hashWord(word), word, 0, word.length);
    state = symbol === noSymbol ? atEnd : automaton.step(state, symbol);
  }
  return automaton.conceptsAt(state).map((number) => conceptNames[number] as ConceptId);
}

describe("Vocabulary", () => {
  it.each([
    ["a word", "whatsapp", ["messenger"]],
    ["a form", "vouchers", ["coupon"]],
    ["a phrase with an optional word", "gift vouchers", ["coupon"]],
    ["a phrase that shares its first word", "gift card", ["reward"]],
    ["a word with an open end", "gutscheinaktion", ["coupon"]],
    ["the word itself of an open end", "gutschein", ["coupon"]],
    ["a word with an open front", "sommerrabattcode", ["coupon"]],
    ["a figure with more figures", "for 50", ["amount"]],
    ["a measure, which is no figure with an open end", "for 5cm", []],
    ["a word that only begins a phrase", "gift", []],
    ["a word of no entry", "lamp", []],
  ])("knows %s", (_, phrase, concepts) => {
    expect(conceptsOf(phrase)).toEqual(concepts);
  });

  it("tells things that stand before what they are named after", () => {
    const lexicons = [{ locale: "xx", entries: { "product-noun": ["reader"] }, proof: { hit: {}, miss: {} } }];
    const read = (grammar: Grammar): ConceptId[] => conceptsOf("reader", new Vocabulary({ ...language, lexicons, grammar }));
    expect(read(language.grammar)).toEqual(["product-noun"]);
    expect(read({ ...language.grammar, headsFirst: true })).toEqual(["product-head"]);
  });
});
