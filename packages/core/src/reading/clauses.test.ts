import { describe, expect, it } from "vitest";
import { parseMessage } from "../document/parse.js";
import { pageReaders } from "../document/readers.js";
import type { Language } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import type { PlatformFacts } from "../preset.js";
import { textMessage, wordReader } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import type { Reading } from "./reading.js";

const platform: PlatformFacts = {
  name: "Amazon",
  id: "amazon",
  marketplace: "amazon.com.tr",
  region: "TR",
  hosts: ["amazon.com.tr"],
  relayHosts: [],
  carrierHosts: [],
};
/** A language whose clauses end with their verbs, and whose verbs hold their denial. */
const turkish: Language = {
  locale: "tr",
  lexicons: [
    {
      locale: "tr",
      entries: {
        condition: ["~rseniz"],
        "contact-direct": ["arayin", "aramayin"],
        coordination: ["ve"],
        messenger: ["whatsapp"],
        negator: ["aramayin", "degil", "istemiyoruz"],
        "pay-verb": ["odeyin"],
        "payment-outside": ["havale"],
        reported: ["diye sormussunuz"],
      },
      proof: { hit: {}, miss: {} },
    },
  ],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "after", verbsLast: true },
  numbers: { digits: {}, repeats: {}, signs: {} },
};

function read(text: string): Reading {
  return readDocument(parseMessage(textMessage(text), pageReaders), wordReader(new Vocabulary(turkish)), platform, null);
}

function clausesOf(text: string): string[] {
  const reading = read(text);
  const tags = ["condition", "contact-direct", "pay-verb", "negator"] as const;
  return reading.clauses.map((_, index) =>
    tags
      .flatMap((concept) => reading.tags(concept).filter(({ clause }) => clause === index))
      .map(({ start, end }) => text.slice(start, end))
      .join(" "),
  );
}

function isDenied(text: string, concept: "messenger" | "payment-outside" | "contact-direct"): boolean | undefined {
  const reading = read(text);
  const tag = reading.tags(concept)[0];
  return tag && reading.isDenied(tag);
}

describe("clauses that end with their verbs", () => {
  it("end after their condition, with or without a comma", () => {
    expect(clausesOf("sorun gorurseniz bizi arayin")).toEqual(["gorurseniz", "arayin"]);
    expect(read("sorun gorurseniz bizi arayin").clauses.map(({ isCase }) => isCase)).toEqual([true, false]);
  });

  it("end at a comma or an and after the verb", () => {
    expect(clausesOf("havaleyle odeyin, sonra magazayi dun aksamki gibi arayin")).toEqual(["odeyin", "arayin"]);
    expect(clausesOf("havaleyle odeyin ve magazayi dun aksamki gibi arayin")).toEqual(["odeyin", "arayin"]);
  });

  it("deny what stands before the denial, not what stands after it", () => {
    expect(isDenied("whatsapp istemiyoruz", "messenger")).toBe(true);
    expect(isDenied("istemiyoruz whatsapp", "messenger")).toBe(false);
  });

  it("deny with the verb itself", () => {
    expect(isDenied("bizi aramayin", "contact-direct")).toBe(true);
    expect(isDenied("bizi arayin", "contact-direct")).toBe(false);
  });

  it("are reported by what takes them up behind them", () => {
    const text = "odeyin, arayin, diye sormussunuz, sonra odeyin. odeyin";
    expect(read(text).clauses.map(({ isReported }) => isReported)).toEqual([true, true, true, false, false]);
  });

  it("are no bare topics", () => {
    expect(isDenied("havale ile odeyin, sorun degil", "payment-outside")).toBe(false);
  });
});
