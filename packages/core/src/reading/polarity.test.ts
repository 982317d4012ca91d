import { describe, expect, it } from "vitest";
import { parseMessage } from "../document/parse.js";
import { pageReaders } from "../document/readers.js";
import type { ConceptId } from "../lexicon/concepts.js";
import { defineLanguage, type Language, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { ebay as platform, textMessage, wordReader } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import type { Tag } from "./reading.js";

function makeVocabulary(negation: Language["grammar"]["negation"]): Vocabulary {
  return new Vocabulary(
    defineLanguage({
      locale: "xx",
      lexicons: [
        lexicon("xx", {
          buyer: ["you"],
          condition: ["if"],
          "contact-direct": ["call", "dontcall"],
          contrast: ["but"],
          decline: ["sorry"],
          "give-verb": ["give"],
          negator: ["dontcall", "mustnt", "no", "not"],
          obligation: ["must", "mustnt"],
          "payment-outside": ["app not", "no fee app", "venmo"],
          refusal: ["forbidden"],
          self: ["we"],
        }),
      ],
      grammar: { script: "latin", frequent: "", paradigms: {}, negation },
      numbers: { digits: {}, repeats: {}, signs: {} },
    }),
  );
}
const before = wordReader(makeVocabulary("before"));
const both = wordReader(makeVocabulary("both"));

/** Whether the first tag of a concept is denied. */
function denies(text: string, concept: ConceptId = "payment-outside", reader: typeof before = before): boolean {
  const reading = readDocument(parseMessage(textMessage(text), pageReaders), reader, platform, null);
  return reading.isDenied(reading.tags(concept)[0] as Tag);
}

describe("a way to pay is denied", () => {
  it.each([
    ["where its clause refuses", "venmo is forbidden"],
    ["by a denial before it", "we not take venmo"],
    ["as what a denial is said of", "venmo is not here"],
    ["as a topic that the seller denies", "venmo, we do not"],
    ["as a topic that is refused", "venmo, we say forbidden"],
    ["as a topic that is declined", "venmo, we say sorry"],
    ["as a topic, two clauses on", "venmo, we rest, you forbidden"],
    ["as a topic of six words", "lamp box tray desk oak venmo, we do not"],
    ["as a topic that is denied before what is to be done", "venmo, we not must not"],
    ["as what somebody is asked about at length", "venmo? we do not take that here at all"],
    ["as a deed that is asked about", "give venmo? we do not take that here at all"],
    ["by a no to a question", "can we pay venmo? no"],
    ["by a no of three words", "can we pay venmo? well not today"],
    ["by a no of two clauses", "can we pay venmo? lamp but no"],
    ["by a longer no that declines", "can we pay venmo? lamp box tray desk sorry"],
    ["by a no to a longer question", "can we pay venmo but you call? no"],
    ["by a no beside its case", "if we pay venmo, sorry"],
    ["by a no of three words beside its case", "if we pay venmo, lamp box sorry"],
    ["by a no before its case", "sorry. if we pay venmo"],
    ["by a no six clauses before its case", "sorry. lamp. box. tray. desk. oak. if we pay venmo"],
  ])("%s", (_, text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    ["where nothing is", "venmo"],
    ["by a denial behind it that somebody speaks", "we take venmo not today"],
    ["by a denial that is part of its name", "no fee app here we"],
    ["as a topic in another paragraph", "venmo?\n\nwe do not take that here at all"],
    ["as a topic before another sentence", "venmo. we do not take it here"],
    ["as a topic of seven words", "lamp box tray desk oak elm venmo, we do not"],
    ["as a topic that is a case", "if venmo, we do not"],
    ["as a topic before a case", "venmo, if not"],
    ["as a topic of what is to be given", "give venmo, we do not"],
    ["as a topic, three clauses on", "venmo, we rest, you rest, we forbidden"],
    ["as a topic behind which somebody only speaks", "venmo, we rest, you rest"],
    ["as a topic by what must not be", "venmo, we mustnt"],
    ["as a topic by a verb that denies itself", "venmo, it dontcall"],
    ["as a topic by a denial that opens a request", "venmo, not so you"],
    ["by a no without a question", "we pay venmo. no"],
    ["by a question alone", "we pay venmo?"],
    ["by a no in another paragraph", "we pay venmo?\n\nno"],
    ["by a no behind another sentence", "we pay venmo? lamp. no"],
    ["by another question", "we pay venmo? no?"],
    ["by a no of somebody", "we pay venmo? no we"],
    ["by a denial of four words", "we pay venmo? lamp box tray not"],
    ["by an answer that is none", "we pay venmo? lamp"],
    ["by two answers that are none", "we pay venmo? lamp but box"],
    ["by the third of the clauses that answer", "we pay venmo? lamp but box but no"],
    ["by a no beside what is no case", "we pay venmo but sorry"],
    ["by a no in the sentence behind its case", "if we pay venmo. sorry"],
    ["by something else beside its case", "if we pay venmo, lamp"],
    ["by a no of four words beside its case", "if we pay venmo, lamp box sorry tray"],
    ["by nothing beside its case", "if we pay venmo"],
    ["by something else before its case", "lamp. if we pay venmo"],
    ["by a no seven clauses before its case", "sorry. lamp. box. tray. desk. oak. elm. if we pay venmo"],
  ])("not %s", (_, text) => {
    expect(denies(text)).toBe(false);
  });
});

describe("a verb is denied", () => {
  it("by a denial behind it", () => {
    expect(denies("call not", "contact-direct")).toBe(true);
  });

  it("not by a denial that is part of a name", () => {
    expect(denies("app not here we", "payment-outside", both)).toBe(false);
  });

  it("on both sides where a language denies so", () => {
    expect(denies("we take venmo not", "payment-outside", both)).toBe(true);
    expect(denies("we not venmo", "payment-outside", both)).toBe(true);
  });
});
