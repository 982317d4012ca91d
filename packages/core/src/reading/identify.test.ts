import { describe, expect, it } from "vitest";
import type { Grammar, Language } from "../lexicon/schema.js";
import { createIdentifier } from "./identify.js";
import { tokenize } from "./tokens.js";

function language(locale: string, script: Grammar["script"], frequent = ""): Language {
  return {
    locale,
    lexicons: [],
    grammar: { script, frequent, paradigms: {}, negation: "before" },
    numbers: { digits: {}, repeats: {}, signs: {} },
  };
}

const languages = [
  language("en", "latin", "the is and your we no"),
  language("es", "latin", "el es y su no de que"),
  language("pt", "latin", "o e seu no de que não"),
  language("ar", "arabic"),
  language("zh", "han"),
  language("ja", "kana"),
];

function identify(text: string, locale: string | null = null, identifier = createIdentifier(languages)): string[] {
  const folded = text.toLowerCase();
  return identifier
    .identify(tokenize(folded, text), folded, locale)
    .map((number) => (languages[number] as Language).locale)
    .sort();
}

describe("identify", () => {
  it.each([
    ["English", "The lamp is here and your plug too.", ["en"]],
    ["Spanish, though every word but one is Portuguese too", "No es de que no de", ["es"]],
    [
      "a sentence in another language",
      "The lamp is here and we ship. El cable es de su color. The plug is on the way and your box too.",
      ["en", "es"],
    ],
    ["English with letters apart that are words elsewhere", "The p a s s w o r d is here", ["en"]],
    ["Arabic", "المصباح هنا", ["ar"]],
    ["Chinese", "您的灯在这里", ["zh"]],
    ["Japanese, with Chinese characters among the kana", "ランプは箱の中です", ["ja"]],
    ["English with a Chinese name of an app", "We are on 微信 and the lamp is there", ["en", "zh"]],
    ["English where nothing tells", "xyz 123", ["en"]],
    ["English where there is nothing", "", ["en"]],
    ["English where letters stand side by side", "o e", ["en"]],
    ["Portuguese where letters stand among words", "o xyz e", ["pt"]],
    ["Spanish by a word of one letter", "xyz y xyz", ["es"]],
    ["Spanish by one word", "xyz es", ["es"]],
    ["Spanish by a word in each sentence", "Es xyz. El xyz.", ["es"]],
    ["the first of two that as much tells", "de que", ["es"]],
    ["Portuguese by a word among those that it shares", "o xyz de que de que", ["pt"]],
    ["no language by words that two share", "The lamp is here and your box. De que de.", ["en"]],
  ])("recognises %s", (_, text, expected) => {
    expect(identify(text)).toEqual(expected);
  });

  it("believes what the message says of itself, besides what it sees", () => {
    expect(identify("The lamp is here", "es-MX")).toEqual(["en", "es"]);
    expect(identify("ok", "pt")).toEqual(["pt"]);
    expect(identify("注文番号", "ja")).toEqual(["ja", "zh"]);
    expect(identify("no de que", "pt")).toEqual(["pt"]);
  });

  it("needs more than one word of another language in a text that says its own", () => {
    expect(identify("xyz el", "pt")).toEqual(["pt"]);
    expect(identify("xyz el y su", "pt")).toEqual(["es", "pt"]);
  });

  it("believes another language with twice the votes of the one that it is said to be in", () => {
    expect(identify("xyz el y de que de que", "pt")).toEqual(["es", "pt"]);
    expect(identify("xyz el y de que de que de", "pt")).toEqual(["pt"]);
    expect(identify("the is el y su", "en")).toEqual(["en"]);
    expect(identify("xyz es", "en")).toEqual(["en"]);
  });

  it("does not believe that a text without its characters is in a language", () => {
    expect(identify("ok", "ja")).toEqual(["en"]);
    expect(identify("ok", "zh")).toEqual(["en"]);
    expect(identify("ok", "ar")).toEqual(["ar"]);
  });

  it("recognises texts whatever others came before", () => {
    const identifier = createIdentifier(languages);
    const texts = ["xyz y xyz", "The lamp is here and your plug too.", "o xyz e", "xyz y xyz", "", "The lamp is here", "no de que o"];
    for (const text of [...texts, ...texts]) expect(identify(text, null, identifier)).toEqual(identify(text));
  });

  it("does not count the words of languages in other scripts", () => {
    const identifier = createIdentifier([...languages.slice(0, 3), language("ar", "arabic", "xyz abc")]);
    expect(identifier.identify(tokenize("xyz abc"), "xyz abc", null)).toEqual([0]);
  });

  it("counts a word that a language lists twice once", () => {
    const identifier = createIdentifier([language("en", "latin", "the is"), language("es", "latin", "el el es el")]);
    expect(identifier.identify(tokenize("the el xyz"), "the el xyz", null)).toEqual([0]);
  });

  it("recognises none of languages without English where nothing tells", () => {
    expect(createIdentifier([language("es", "latin", "el es")]).identify(tokenize("xyz"), "xyz", null)).toEqual([]);
  });

  it("does not stumble over a language that it does not know", () => {
    expect(identify("ok", "fi")).toEqual(["en"]);
  });
});
