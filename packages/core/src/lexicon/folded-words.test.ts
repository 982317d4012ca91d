import { expect, it } from "vitest";
import { foldedNumbersOf, foldNumbers, frequentWordsOf } from "./folded-words.js";
import type { Language } from "./schema.js";

const language: Language = {
  locale: "xx",
  lexicons: [],
  grammar: { script: "latin", frequent: "für où", paradigms: {}, negation: "before", spellings: { ü: "ue" } },
  numbers: {
    digits: { fünf: "5" },
    repeats: { zweimal: 2 },
    signs: { "@": "at", ".": "punkt pünktchen" },
    cues: { phone: "téléphone télé_fax~" },
    streets: { end: "straße" },
    months: "januar jän|februar",
    units: "電話",
  },
};

const folded: Language["numbers"] = {
  digits: { funf: "5" },
  repeats: { zweimal: 2 },
  signs: { "@": "at", ".": "punkt punktchen" },
  cues: { phone: "telephone tele_fax~" },
  streets: { end: "straße" },
  months: "januar jan|februar",
  units: "电话",
};

it("folds the words of all lists, and not what they stand for", () => {
  expect(foldNumbers(language.numbers)).toEqual(folded);
});

it("folds once, and nothing that the build has folded", () => {
  expect(foldedNumbersOf(language)).toBe(foldedNumbersOf(language));
  expect(foldedNumbersOf({ ...language, packed: () => "" })).toBe(language.numbers);
});

it("gives the commonest words in each spelling", () => {
  expect(frequentWordsOf(language)).toEqual(["fur", "fuer", "ou"]);
  expect(frequentWordsOf({ ...language, packed: () => "" })).toEqual(["für", "où"]);
});
