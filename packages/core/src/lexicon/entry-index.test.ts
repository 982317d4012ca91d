import { describe, expect, it } from "vitest";
import { foldWord } from "../reading/fold.js";
import { groupOf } from "./beginnings.js";
import { conceptNames } from "./concepts.js";
import { EntryIndex, pack, straysOf } from "./entry-index.js";
import { formsOf, isOptional, lemmaOf, spaceOut, spellingsOf } from "./forms.js";
import { languages } from "./languages.js";
import { atEnd, atStart, noSymbol } from "./phrase-automaton.js";
import { entriesOf, type Grammar, type Language } from "./schema.js";
import { Vocabulary } from "./vocabulary.js";
import { hashWord } from "./word-table.js";

const grammar: Grammar = {
  script: "latin",
  frequent: "",
  paradigms: { v: [["", ["", "ed"]]], n: [["", ["-", "-s", "ge-t"]]] },
  irregular: { go: "goes went gone" },
  negation: "before",
  spellings: { ö: "oe" },
};

const groupOfWord = (word: string): number => groupOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);

function languageOf(...entries: string[]): Language {
  const lexicons = [{ locale: "xx", entries: { messenger: entries }, proof: { hit: {}, miss: {} } }];
  return { locale: "xx", lexicons, grammar, numbers: { digits: {}, repeats: {}, signs: {} } };
}

function take(index: EntryIndex, word: string): readonly string[] {
  return index.take(groupOfWord(word)).map((number) => index.entry(number));
}

describe("EntryIndex", () => {
  it.each<[string, string, string, boolean]>([
    ["its first word", "gift card", "gifts", true],
    ["nothing else", "gift card", "card", false],
    ["each of several first words", "gift|voucher code", "voucher", true],
    ["a word behind one that may be missing", "the? box", "box", true],
    ["a word that may be missing", "the? box", "then", true],
    ["a form that begins otherwise", "go/v away", "went", true],
    ["a form with something before the word", "mach/n das", "gemacht", true],
    ["a word in another spelling", "öl", "oel", true],
    ["a word without its accents", "öl", "ol", true],
    ["a word with an apostrophe, wherever it stands", "tot d'accord", "d'accord", true],
    ["a word with a hyphen", "e-mail", "e", true],
    ["a character of a script without spaces", "加微信", "加", true],
    ["a sign", "★★★", "★", true],
    ["a letter before such a character", "v信", "v", true],
  ])("gives an entry for %s", (_, entry, word, isFound) => {
    const language = languageOf(entry);
    const found = isFound ? [entry] : [];
    expect([take(new EntryIndex(language), word), take(new EntryIndex(pack(language)), word)]).toEqual([found, found]);
  });

  it("gives an entry once", () => {
    const index = new EntryIndex(languageOf("gift", "giro|gift box"));
    expect(["gift", "giro", "gin"].map((word) => index.take(groupOfWord(word)))).toEqual([[0, 1], [], []]);
  });

  it("gives those with an open front anywhere, and the rest", () => {
    const index = new EntryIndex(languageOf("~code", "box", "a~", "the? box"));
    expect([index.takeAnywhere(), index.take(groupOfWord("the")), index.takeRest(), index.takeRest()]).toEqual([[0, 2], [3], [1], []]);
  });

  it("knows what its entries mean, those of a plugin too", () => {
    const more = [{ locale: "xx", entries: { coupon: ["went/v", "gift"] }, proof: { hit: {}, miss: {} } }];
    const index = new EntryIndex({ ...pack(languageOf("go/v away", "gift")), lexicons: more });
    const meanings = index.takeRest().map((number) => [index.entry(number), conceptNames[index.conceptOf(number)]]);
    expect(meanings.sort()).toEqual([
      ["gift", "coupon"],
      ["gift", "messenger"],
      ["go/v away", "messenger"],
      ["went/v", "coupon"],
    ]);
  });
});

describe("straysOf", () => {
  it("tells how forms begin whose words begin otherwise", () => {
    expect(straysOf(languageOf("go/v", "mach/n", "öl", "a~", "~code", "box"))).toBe("gemaoeolwego~ a ");
  });
});

/** The forms of the first words of a language's entries, each in a word that it stands for. */
function wordsOf({ grammar, ...language }: Language): readonly string[] {
  const firsts = entriesOf(language)
    .flatMap(([, entries]) => entries)
    .flatMap((entry) => {
      const words = spaceOut(entry).split(" ");
      return words.slice(0, 1 + words.findIndex((word) => !isOptional(word))).flatMap((word) => lemmaOf(word).split("|"));
    });
  const forms = firsts
    .flatMap((word) => formsOf(word, grammar))
    .flatMap((form) => spellingsOf(form, grammar.spellings))
    .map(foldWord);
  // Short open fronts stand for nothing.
  const read = forms.filter((form) => /^(?:(?:~...)?[\p{L}\p{N}']+~?|[&+%@#$£€¥₹★☆⭐❤])$/u.test(form));
  return [
    ...new Set(
      read.map((form) =>
        form
          .replace(/^~/, "xxx")
          .replace(/(?<=\d)~$/, "5")
          .replace(/~$/, "x"),
      ),
    ),
  ];
}

it.each(languages.map((language) => [language.locale, language] as const))(
  "finds each form of %s, whichever is looked up first",
  (_, language) => {
    const { automaton } = new Vocabulary(language);
    const words = wordsOf(language).toSorted().reverse();
    const lost = words.filter((word) => {
      const symbol = automaton.symbolOf(hashWord(word), word, 0, word.length);
      return symbol === noSymbol || automaton.step(atStart, symbol) === atEnd;
    });
    expect([lost, words.length > 500]).toEqual([[], true]);
  },
);
