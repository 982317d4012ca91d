import { expect, it } from "vitest";
import { foldedNumbersOf, foldNumbers } from "./fold-numbers.js";
import type { Language } from "./schema.js";

const language: Language = {
  locale: "xx",
  lexicons: [],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
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
  expect(foldedNumbersOf({ ...language, packed: "" })).toBe(language.numbers);
});
