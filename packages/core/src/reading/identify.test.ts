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
const identifier = createIdentifier(languages);

function identify(text: string, locale: string | null = null): string[] {
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

  it("does not stumble over a language that it does not know", () => {
    expect(identify("ok", "fi")).toEqual(["en"]);
  });
});
