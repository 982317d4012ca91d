import { describe, expect, it } from "vitest";
import type { Language } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { noNumber } from "../lexicon/word-numbers.js";
import { hashWord } from "../lexicon/word-table.js";
import { HiddenWords } from "./hidden-words.js";

const language: Language = {
  locale: "xx",
  lexicons: [
    {
      locale: "xx",
      entries: {
        messenger: ["whatsapp"],
        coupon: ["gift? voucher"],
        reward: ["gift card", "voucher~"],
        profanity: ["fuck"],
        platform: ["level", "see level"],
      },
      proof: { hit: {}, miss: {} },
    },
  ],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
  numbers: { digits: {}, repeats: {}, signs: {} },
};
const hidden = new HiddenWords([new Vocabulary(language)]);

describe("HiddenWords", () => {
  it("knows what is telling", () => {
    expect(hidden.knows("whatsapp", true)).toBe(true);
    expect(hidden.knows("level", true)).toBe(false);
    expect(hidden.knows("level", false)).toBe(true);
  });

  it("knows whole what has no open end", () => {
    expect(hidden.knowsWhole("whatsapp", true)).toBe(true);
    expect(hidden.knows("vouchercode", true)).toBe(true);
    expect(hidden.knowsWhole("vouchercode", true)).toBe(false);
  });

  it("knows the stem of what has an open end, and no more of it", () => {
    expect(hidden.knowsStem("whatsapp")).toBe(true);
    expect(hidden.knowsStem("voucher")).toBe(true);
    expect(hidden.knowsStem("vouchercode")).toBe(false);
    expect(hidden.knowsStem("level")).toBe(false);
  });

  it("tells by a hash what can be no stem", () => {
    const mayBe = (word: string) => hidden.mayBeStem(hashWord(word), word.charCodeAt(0), word.charCodeAt(1));
    expect(mayBe("voucher")).toBe(true);
    expect(mayBe("whatsapp")).toBe(true);
    expect(mayBe("zzzz")).toBe(false);
  });

  it("splits a telling phrase that was written as one word", () => {
    expect(hidden.splitPhrase("giftcard", true)).toEqual(["gift", "card"]);
    expect(hidden.splitPhrase("giftcart", true)).toBeNull();
    expect(hidden.splitPhrase("seelevel", true)).toBeNull();
    expect(hidden.splitPhrase("seelevel", false)).toEqual(["see", "level"]);
  });

  it("reads a telling word from its end, unless it is a word that way too", () => {
    const read = (text: string) => hidden.readBackwards(noNumber, text, 0, text.length);
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
    expect(hidden.unmask(masked)).toBe(word);
  });
});
