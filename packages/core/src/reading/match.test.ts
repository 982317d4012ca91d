import { describe, expect, it } from "vitest";
import { parseMessage } from "../document/parse.js";
import { pageReaders } from "../document/readers.js";
import { common } from "../lexicon/common/index.js";
import type { ConceptId } from "../lexicon/concepts.js";
import { en } from "../lexicon/en/index.js";
import { defineLanguage, type Grammar, type Lexicon, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { ebay as platform, textMessage, wordReader } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import { activeWords, readerOf } from "./reader.js";

function vocabulary(entries: Lexicon["entries"], grammar: Partial<Grammar> = {}): Vocabulary {
  return new Vocabulary(
    defineLanguage({
      locale: "xx",
      lexicons: [lexicon("xx", entries)],
      grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", ...grammar },
      numbers: { digits: {}, repeats: {}, signs: {} },
    }),
  );
}

/** The words of a text that some vocabularies find a concept in. */
function find(concept: ConceptId, text: string, ...vocabularies: readonly Vocabulary[]): string[] {
  const words = activeWords(vocabularies, []);
  const reader = { ...wordReader(vocabularies[0] as Vocabulary), wordsFor: () => words };
  const reading = readDocument(parseMessage(textMessage(text), pageReaders), reader, platform, null);
  const { starts, ends } = reading.tokens;
  return reading.tags(concept).map(({ first, last }) => reading.clean.slice(starts[first], ends[last]));
}

const plain = vocabulary({
  again: ["you wrote again"],
  buyer: ["you"],
  checkout: ["checkout"],
  criticism: ["you wrote badly"],
  "false-negator": ["no wonder"],
  innocent: ["lumo stone", "venmo the cat"],
  messenger: ["bird chat", "lumo", "lumo chat", "twin app"],
  negator: ["no"],
  "outside-platform": ["skip the checkout"],
  "pay-verb": ["pay"],
  "payment-outside": ["my pay lumi", "venmo", "venmo the cat"],
  "payment-wallet": ["lumo pay", "pay lumi", "twin app"],
  please: ["send … now please"],
  "product-noun": ["pay"],
  reported: ["wrote well", "you wrote"],
  review: ["you wrote well"],
  "social-network": ["chat"],
});

describe("of what is found in a text", () => {
  it.each<[string, ConceptId, string, string[]]>([
    ["the longest of a concept stays", "messenger", "on lumo chat", ["lumo chat"]],
    ["the longest name stays", "social-network", "on bird chat", []],
    ["a shorter name elsewhere stays", "social-network", "on bird chat or chat", ["chat"]],
    ["a shorter name that begins a longer one goes", "messenger", "by lumo pay", []],
    ["both names of the same words stay", "messenger", "on twin app", ["twin app"]],
    ["both names of the same words stay, the other too", "payment-wallet", "on twin app", ["twin app"]],
    ["a verb that ends a name goes", "pay-verb", "by lumo pay", []],
    ["a noun that ends a name stays", "product-noun", "by lumo pay", ["pay"]],
    ["a verb that begins a name stays", "pay-verb", "by pay lumi", ["pay"]],
    ["a verb in the middle of a name stays", "pay-verb", "by my pay lumi", ["pay"]],
    ["a verb behind a name stays", "pay-verb", "lumo chat pay", ["pay"]],
    ["a name inside an innocent phrase goes", "messenger", "the lumo stone", []],
    ["a name behind an innocent phrase stays", "messenger", "the lumo stone on lumo", ["lumo"]],
    ["a name of the words of an innocent phrase goes", "payment-outside", "feed venmo the cat", []],
    ["a denial inside what is none goes", "negator", "it is no wonder", []],
    ["a denial behind what is none stays", "negator", "no wonder there is no box", ["no"]],
    ["what was said inside a review goes", "reported", "you wrote well", []],
    ["what was said inside criticism goes", "reported", "you wrote badly", []],
    ["what was said inside what was said again goes", "reported", "you wrote again", []],
    ["what was said of anything else stays", "reported", "you wrote it", ["you wrote"]],
    ["what was said behind a review stays", "reported", "you wrote well and you wrote it", ["you wrote"]],
    ["other words inside a review stay", "buyer", "you wrote well", ["you"]],
    ["a way through the platform inside one around it goes", "checkout", "skip the checkout", []],
    ["a way through the platform at the beginning stays", "checkout", "checkout it", ["checkout"]],
    ["a way through the platform stays", "checkout", "go to the checkout", ["checkout"]],
  ])("%s", (_, concept, text, found) => {
    expect(find(concept, text, plain)).toEqual(found);
  });

  it("nothing of the text before stays", () => {
    expect(find("messenger", "lumo stone", plain)).toEqual([]);
    expect(find("messenger", "lumo", plain)).toEqual(["lumo"]);
    expect(find("messenger", "on bird chat, or on lumo chat, or on lumo", plain)).toEqual(["bird chat", "lumo chat", "lumo"]);
  });

  it.each([
    ["before", [vocabulary({ messenger: ["lumo"] }), vocabulary({ messenger: ["lumo chat"] })]],
    ["behind", [vocabulary({ messenger: ["lumo chat"] }), vocabulary({ messenger: ["lumo"] })]],
  ])("the longest stays where it is in the vocabulary %s another", (_, vocabularies) => {
    expect(find("messenger", "on lumo chat", ...vocabularies)).toEqual(["lumo chat"]);
  });
});

describe("a phrase with a gap", () => {
  it.each([
    ["send now please", []],
    ["send it now please", ["send"]],
    ["send oak elm ash yew fir now please", ["send"]],
    ["send oak elm ash yew fir bay now please", []],
    ["send it now", []],
    ["send it, now please", []],
    ["send it now, please", []],
    ["send, it now please", []],
    ["send it. now please", []],
  ])("is found in %j", (text, found) => {
    expect(find("please", text, plain)).toEqual(found);
  });

  it("goes on behind a comma in languages whose phrases do", () => {
    const chinese = vocabulary({ messenger: ["bird chat"], please: ["send … now please"] }, { commaInPhrases: true });
    expect(find("please", "send it, now please", chinese)).toEqual(["send"]);
    expect(find("please", "send it: now please", chinese)).toEqual([]);
    expect(find("messenger", "bird, chat", chinese)).toEqual(["bird, chat"]);
    expect(find("messenger", "bird, chat", plain)).toEqual([]);
  });
});

describe("words that are none of a language", () => {
  const concepts = (text: string): readonly string[] =>
    readDocument(parseMessage(textMessage(text), pageReaders), readerOf([en]), platform, null).concepts();

  it.each([
    ["a name in an address", "see venmo.example/a now"],
    ["a name in a placeholder", "Hello {{venmo}}, it is sent"],
    ["a name that is a piece of another", "the file my_venmo_tray is sent"],
  ])("are those of %s", (_, text) => {
    expect(concepts(text)).not.toContain("payment-outside");
  });

  it("are not those beside them", () => {
    expect(concepts("see lamp.example/a or venmo now")).toContain("payment-outside");
    expect(concepts("Hello {{name}}, venmo is fine")).toContain("payment-outside");
  });
});

describe("a figure in a phrase", () => {
  const words = [new Vocabulary(common), new Vocabulary(en)];

  it.each([
    ["call it $40", ["call it $40"]],
    ["call it ₹40", ["call it ₹40"]],
    ["call it @40", []],
    ["call it: $40", []],
    ["call it $", []],
    ["call it $$40", []],
  ])("may have the sign of a currency: %j", (text, found) => {
    expect(find("sell-verb", text, ...words)).toEqual(found);
  });
});
