import { describe, expect, it } from "vitest";
import { type ConceptId, conceptNames } from "./concepts.js";
import type { Language } from "./schema.js";
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
      },
      proof: { hit: {}, miss: {} },
    },
  ],
  grammar: { script: "latin", frequent: "", paradigms: { n: [["", ["", "s"]]] }, negation: "before" },
  numbers: { digits: {}, repeats: {}, signs: {} },
};
const vocabulary = new Vocabulary(language);

/** The concepts of a phrase, word by word. */
function conceptsOf(phrase: string): ConceptId[] {
  let nodes: number[] = [];
  for (const [index, word] of phrase.split(" ").entries()) {
    const forms: number[] = [];
    vocabulary.findForms(hashWord(word), word, 0, word.length, forms);
    const next: number[] = [];
    for (const form of forms) {
      if (index === 0) next.push(...vocabulary.rootsOf(form));
      else for (const node of nodes) vocabulary.follow(node, form, next);
    }
    nodes = next;
  }
  return nodes.flatMap((node) => vocabulary.conceptsAt(node)).map((number) => conceptNames[number] as ConceptId);
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
    ["a word that only begins a phrase", "gift", []],
    ["a word of no entry", "lamp", []],
  ])("knows %s", (_, phrase, concepts) => {
    expect(conceptsOf(phrase)).toEqual(concepts);
  });

  it("knows what is telling", () => {
    expect(vocabulary.knows("whatsapp", true)).toBe(true);
    expect(vocabulary.knows("level", true)).toBe(false);
    expect(vocabulary.knows("level", false)).toBe(true);
  });

  it("splits a telling phrase that was written as one word", () => {
    expect(vocabulary.splitPhrase("giftcard")).toEqual(["gift", "card"]);
    expect(vocabulary.splitPhrase("giftcart")).toBeNull();
  });

  it("reads a telling word from its end, unless it is a word that way too", () => {
    const read = (text: string) => vocabulary.readBackwards(hashWord(text), text, 0, text.length);
    expect(read("ppastahw")).toBe("whatsapp");
    expect(read("level")).toBeNull();
  });

  it.each([
    ["what*app", "whatsapp"],
    ["wh*ts#pp", "whatsapp"],
    ["f***", "fuck"],
    ["w*******", null],
    ["x***", null],
  ])("reads %s behind its mask", (masked, word) => {
    expect(vocabulary.unmask(masked)).toBe(word);
  });
});
