import { describe, expect, it } from "vitest";
import type { Language } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { noNumber, numberWord } from "../lexicon/word-numbers.js";
import { beginning, hashWord } from "../lexicon/word-table.js";
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

/** Names of all languages, and the words of one that has compounds; made anew, as nothing is asked of them twice. */
const makeMany = (): HiddenWords =>
  new HiddenWords([
    new Vocabulary({
      ...language,
      lexicons: [
        {
          locale: "und",
          entries: { messenger: ["both", "viber", "whatsapp"], "payment-outside": ["venmo", "western union"], "payment-wallet": ["zap"] },
          proof: { hit: {}, miss: {} },
        },
      ],
    }),
    new Vocabulary({
      ...language,
      lexicons: [
        {
          locale: "xx",
          entries: {
            "gift-card": ["both", "gift card", "~karte"],
            "insult-weak": ["stupid"],
            messenger: ["lumio", "lumiofon", "vimeo"],
            profanity: ["fuck"],
            reward: ["free voucher~", "voucher~"],
            shop: ["liveme", "live"],
            taunt: ["dimwit"],
          },
          proof: { hit: {}, miss: {} },
        },
      ],
      numbers: { digits: {}, repeats: {}, signs: {}, spelling: "papa alpha" },
    }),
  ]);

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

  it.each([
    ["whatsapp", true],
    ["dimwit", true],
    ["stupid", true],
    ["level", false],
    ["lamp", false],
  ])("knows whether %j is masked", (word, isMasked) => {
    expect(makeMany().unmask(`${word.slice(0, -2)}*${word.slice(-1)}`)).toBe(isMasked ? word : null);
  });

  it.each([
    ["v*ucher", "voucher"],
    ["vou*hercode", "vouchercode"],
    ["vou*her", "voucher"],
    ["vouch*r2", null],
    ["vouch*rc*de", null],
    ["voucher*ode", null],
    ["v**cher", "voucher"],
    ["v*****r", null],
    ["vo", null],
    ["fu**", "fuck"],
    ["f*c*", "fuck"],
    ["s**p*d", null],
    ["s*****", null],
    ["st***d", null],
    ["g*ft", null],
    ["x*ber", null],
    ["vib*r", "viber"],
    ["vim*o", "vimeo"],
    ["vib*rs", null],
  ])("reads %s behind its mask, by its first letter and length: %s", (masked, word) => {
    expect(makeMany().unmask(masked)).toBe(word);
  });

  it("knows the names of the first vocabulary in every language, if they are not short", () => {
    expect(["viber", "venmo", "whatsapp", "zap", "lumio", "voucher", "lamp"].map((word) => makeMany().isBrand(word))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    const begins = (word: string): boolean => makeMany().beginsBrand(word.charCodeAt(0), word.charCodeAt(1));
    expect(["viber", "venmo", "whatsapp", "zap", "lumio", "voucher"].map(begins)).toEqual([true, true, true, false, false, false]);
    const none = new HiddenWords([]);
    expect([none.isBrand("viber"), none.beginsBrand(118, 105), none.unmask("vib*r"), none.knows("viber", false)]).toEqual([
      false,
      false,
      null,
      false,
    ]);
  });

  it("knows names and oaths of any vocabulary", () => {
    expect(["zap", "lumio", "fuck", "voucher", "gift", "xyz"].map((word) => makeMany().isNamed(word))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(makeMany().isName(["western", "union"])).toBe(true);
    expect(makeMany().isName(["western"])).toBe(false);
    expect(makeMany().isName(["gift", "card"])).toBe(false);
    expect(makeMany().isPhrase(["gift", "card"])).toBe(true);
    expect(makeMany().isPhrase(["gift", "xyz"])).toBe(false);
    expect(makeMany().isPhrase(["union", "western"])).toBe(false);
    expect(makeMany().isPhrase(["gift", "card", "card"])).toBe(false);
    expect(makeMany().isPhrase(["union", "card", "gift"])).toBe(false);
  });

  it("knows what letters are spelled with", () => {
    expect(["papa", "alpha", "lamp"].map((word) => makeMany().spells(hashWord(word)))).toEqual([true, true, false]);
  });

  it("knows whole words of any vocabulary, telling or not", () => {
    const known = (onlyTelling: boolean): boolean[] =>
      ["viber", "lumio", "gift", "stupid", "voucher", "both"].map((word) => makeMany().knowsWhole(word, onlyTelling));
    expect(known(true)).toEqual([true, true, false, false, false, true]);
    expect(known(false)).toEqual([true, true, false, true, false, true]);
    expect(makeMany().knows("both", true)).toBe(true);
    expect(makeMany().knowsStem("both")).toBe(true);
  });

  it.each([
    [[], "gift", true, true],
    [[], "card", true, false],
    [["gift"], "card", true, true],
    [["a", "gift"], "card", true, true],
    [["gift", "a"], "card", true, false],
    [["gift"], "cards", true, false],
    [["western"], "union", true, true],
    [["free"], "vouchercode", false, true],
    [["free"], "vouchercode", true, false],
    [["a"], "lamp", true, false],
    [["gift", "card"], "card", true, false],
  ])("knows whether a phrase goes on behind %j with %j", (before, word, isWhole, goesOn) => {
    expect(makeMany().goesOn(before, word, isWhole)).toBe(goesOn);
  });

  it("tells by a hash with what no word begins", () => {
    const mayBegin = (word: string): boolean =>
      makeMany().mayBegin(hashWord(word.slice(0, beginning)), word.charCodeAt(0), word.charCodeAt(1));
    expect(["whatsapp", "lumiofon", "zzzzzzzz"].map(mayBegin)).toEqual([true, true, false]);
    expect(makeMany().mayBeStem(hashWord("lumio"), 108, 117)).toBe(true);
  });

  it.each([
    ["orebiv", null],
    ["rebiv", "viber"],
    ["oimul", "lumio"],
    ["diputs", null],
    ["tfig", null],
    ["htob", "both"],
    ["live", null],
    ["emevil", null],
  ])("reads %j from its end", (text, word) => {
    const padded = `xx ${text} yy`;
    const read = (number: number): string | null => makeMany().readBackwards(number, padded, 3, 3 + text.length);
    expect(read(noNumber)).toBe(word);
    const number = numberWord(hashWord(text), text, 0, text.length);
    expect([read(number), read(number)]).toEqual([word, word]);
  });

  it.each([
    ["viber", 24, [5, 0, 0, 0, 0]],
    ["xviberx", 24, [0, 5, 0, 0, 0, 0, 0]],
    ["xviberx", 4, [0, 0, 0, 0, 0, 0, 0]],
    ["xvoucherab", 24, [0, 9, 0, 0, 0, 0, 0, 0, 0, 0]],
    ["xvoucherab", 8, [0, 8, 0, 0, 0, 0, 0, 0, 0, 0]],
    ["geschenkkarte", 24, [13, 12, 11, 10, 9, 8, 7, 0, 0, 0, 0, 0, 0]],
    ["geschenkkarte", 10, [0, 0, 0, 10, 9, 8, 7, 0, 0, 0, 0, 0, 0]],
    ["abkarteab", 24, [7, 0, 0, 0, 0, 0, 0, 0, 0]],
    ["lampe", 24, [0, 0, 0, 0, 0]],
    ["", 24, []],
  ])("measures the longest words of %j, of %i letters at most", (letters, most, longest) => {
    expect([...makeMany().longestWords(letters, most)]).toEqual(longest);
  });

  it("splits phrases into the longest words first, of any vocabulary", () => {
    expect(makeMany().splitPhrase("westernunion", true)).toEqual(["western", "union"]);
    expect(makeMany().splitPhrase("giftcard", false)).toEqual(["gift", "card"]);
    expect(makeMany().splitPhrase("giftcard", true)).toBeNull();
    expect(makeMany().splitPhrase("gift", false)).toBeNull();
    expect(makeMany().splitPhrase("viber", false)).toBeNull();
    expect(makeMany().splitPhrase("giftcardx", false)).toBeNull();
  });
});
