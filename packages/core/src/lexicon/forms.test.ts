import { describe, expect, it } from "vitest";
import { formsOf, isOptional, lemmaOf, wordsOf } from "./forms.js";

const grammar = {
  paradigms: {
    n: [
      ["y", ["y", "ies"]],
      ["", ["", "s"]],
    ],
    v: [["e", ["e", "es", "ed"]]],
  },
  irregular: { give: "gives gave given" },
  variants: { you: "u ya", cards: "cardz" },
} as const;

describe("wordsOf", () => {
  it.each([
    ["gift card", ["gift", "card"], []],
    ["in the? box", ["in", "the", "box"], ["the"]],
    ["get|grab/v yours", ["get|grab/v", "yours"], []],
    ["e-mail", ["e", "mail"], []],
    ["F&F", ["F", "&", "F"], []],
    ["20% off", ["20", "%", "off"], []],
    ["don't", ["don't"], []],
    ["加v信", ["加", "v", "信"], []],
    ["gutschein~", ["gutschein~"], []],
    ["take … down", ["take", "…", "down"], []],
  ])("reads %s", (entry, lemmas, optional) => {
    const words = wordsOf(entry);
    expect(words.map(lemmaOf)).toEqual(lemmas);
    expect(words.filter(isOptional).map(lemmaOf)).toEqual(optional);
  });
});

describe("formsOf", () => {
  it.each([
    ["box", ["box"]],
    ["copy/n", ["copy", "copies"]],
    ["card/n", ["card", "cards", "cardz"]],
    ["you", ["you", "u", "ya"]],
    ["constructor", ["constructor"]],
    ["give/v", ["give", "gives", "gave", "given"]],
    ["a/c", ["a/c"]],
  ])("gives the forms of %s", (lemma, forms) => {
    expect(formsOf(lemma, grammar)).toEqual(forms);
  });
});
