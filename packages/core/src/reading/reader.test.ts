import { describe, expect, it } from "vitest";
import { readSource } from "../document/read-source.js";
import { de } from "../lexicon/de/index.js";
import { en } from "../lexicon/en/index.js";
import { defineLanguage, type Grammar } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { ebay as platform } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import { type ActiveWords, activeWords, readerOf } from "./reader.js";
import { tokenize } from "./tokens.js";

function vocabulary(grammar: Partial<Grammar> = {}): Vocabulary {
  return new Vocabulary(
    defineLanguage({
      locale: "xx",
      lexicons: [],
      grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", ...grammar },
      numbers: { digits: {}, repeats: {}, signs: {} },
    }),
  );
}

describe("activeWords", () => {
  const flags = ({ capitalsTell, objectsFirst, ownersLast, hasPrefixes, clauseEnds, asks }: ActiveWords): unknown => ({
    capitalsTell,
    objectsFirst,
    ownersLast,
    hasPrefixes,
    clauseEnds,
    asks,
  });
  const none = { capitalsTell: true, objectsFirst: false, ownersLast: false, hasPrefixes: false, clauseEnds: "", asks: [] };

  it.each<[Partial<Grammar>, object]>([
    [{}, {}],
    [{ capitalNouns: true }, { capitalsTell: false }],
    [{ topicsFirst: true }, { objectsFirst: true }],
    [{ ownersLast: true }, { ownersLast: true }],
    [{ prefixes: ["l'"] }, { hasPrefixes: true }],
    [{ clauseEnds: "て" }, { clauseEnds: "て" }],
    [{ asks: "か ka" }, { asks: ["か", "ka"] }],
  ])("are of a language with %j, though another is not", (grammar, expected) => {
    expect(flags(activeWords([vocabulary(), vocabulary(grammar)], []))).toEqual({ ...none, ...expected });
    expect(flags(activeWords([vocabulary(grammar), vocabulary()], []))).toEqual({ ...none, ...expected });
  });
});

describe("readerOf", () => {
  const languages = [en, de];
  const reader = readerOf(languages);
  const wordsOf = (text: string): ActiveWords => reader.wordsFor(tokenize(text), text, null);

  it("is the same for the same list", () => {
    expect(readerOf(languages)).toBe(reader);
    expect(readerOf([en, de])).not.toBe(reader);
  });

  it("reads with the words of all languages, and those of the text", () => {
    const english = wordsOf("the lamp is here and your plug too");
    const german = wordsOf("die lampe ist hier und auch der stecker");
    expect([english.locales, english.vocabularies.length]).toEqual([["en"], 2]);
    expect([german.locales, german.vocabularies.length]).toEqual([["de"], 2]);
    expect(wordsOf("the lamp is there and your box too")).toBe(english);
    expect(german.vocabularies[0]).toBe(english.vocabularies[0]);
    expect(readerOf([en]).wordsFor(tokenize("the lamp is here"), "the lamp is here", null).vocabularies).toEqual(english.vocabularies);
  });

  it.each([
    ["write to anna@lamp.example or see lamp.example/x", ["email", "link"]],
    ["see lamp.example/x or write to anna@lamp.example", ["link", "email"]],
    ["call +1 212 555 0100 or see https://lamp.example/x", ["phone", "link"]],
    ["see https://lamp.example/+12125550100 now", ["link"]],
    ["it costs $15 on @kiln_47 here", ["amount", "handle"]],
    ["on Instagram @kiln_47 it costs $15", ["handle", "amount"]],
    ["nothing is here", []],
  ])("detects in the order of the text, and once each: %j", (text, kinds) => {
    const { detections } = readDocument(readSource("text", text), reader, platform, null);
    expect(detections.map(({ kind }) => kind)).toEqual(kinds);
  });
});
