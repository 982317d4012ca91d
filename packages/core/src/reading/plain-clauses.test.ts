import { describe, expect, it } from "vitest";
import { parseMessage } from "../document/parse.js";
import { readSource } from "../document/read-source.js";
import { pageReaders } from "../document/readers.js";
import { defineLanguage, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { ebay as platform, textMessage, wordReader } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import type { Clause, Reading } from "./reading.js";

/** A language with one word for each thing that clauses look at; denials stand before what they deny. */
const language = defineLanguage({
  locale: "xx",
  lexicons: [
    lexicon("xx", {
      acceptable: ["fine"],
      buyer: ["you"],
      condition: ["if"],
      connect: ["reach"],
      "contact-direct": ["call"],
      contrast: ["but", "maar"],
      coordination: ["and"],
      decline: ["sorry"],
      "give-verb": ["give"],
      messenger: ["whatsapp"],
      negator: ["no", "not"],
      obligation: ["must"],
      "pay-verb": ["pay"],
      "payment-wallet": ["lumo pay"],
      please: ["maar", "please"],
      refusal: ["forbidden"],
      reported: ["asked"],
      self: ["we"],
      until: ["until"],
      warning: ["scam"],
    }),
  ],
  grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before" },
  numbers: { digits: {}, repeats: {}, signs: {} },
});
const reader = wordReader(new Vocabulary(language));

function read(text: string): Reading {
  return readDocument(parseMessage(textMessage(text), pageReaders), reader, platform, null);
}

/** The texts of the clauses of a reading, of those alone that are asked for. */
function textsOf(reading: Reading, isMeant: (clause: Clause) => boolean = () => true): string[] {
  const { clauses, clean, tokens } = reading as ReturnType<typeof readDocument>;
  return clauses.filter(isMeant).map(({ first, last }) => clean.slice(tokens.starts[first], tokens.ends[last]));
}

describe("clauses", () => {
  it.each([
    ["without anything", "", []],
    ["at a full stop", "lamp. box", ["lamp", "box"]],
    ["at what turns the thought", "lamp but box", ["lamp", "but box"]],
    ["not at a polite word that may turn it", "lamp maar box", ["lamp maar box"]],
    ["at such a word behind a comma", "lamp, maar box", ["lamp", "maar box"]],
    ["at a condition", "lamp if box", ["lamp", "if box"]],
    ["at a time limit", "lamp until box", ["lamp", "until box"]],
    ["at the comma behind a condition", "if box, lamp", ["if box", "lamp"]],
    ["at a request behind a condition", "if box reach lamp", ["if box", "reach lamp"]],
    ["not at a request behind anything else", "lamp reach box", ["lamp reach box"]],
    ["not at the commas of a list", "lamp, box, tray", ["lamp, box, tray"]],
    ["at a comma before somebody", "lamp, box tray we rest", ["lamp", "box tray we rest"]],
    ["at a comma with somebody five words behind it", "lamp, oak elm ash yew we", ["lamp", "oak elm ash yew we"]],
    ["not at a comma with somebody six words behind it", "lamp, oak elm ash yew fir we", ["lamp, oak elm ash yew fir we"]],
    ["at the comma of a list that somebody is behind", "lamp, oak elm, we", ["lamp, oak elm", "we"]],
    ["before somebody", "lamp and we rest", ["lamp", "and we rest"]],
    ["before a verb", "lamp and call", ["lamp", "and call"]],
    ["not before other words", "lamp and box and", ["lamp and box and"]],
    ["before a denial of its own", "lamp and no box", ["lamp", "and no box"]],
    ["not before a denial of nothing", "lamp and no", ["lamp and no"]],
  ])("begin %s", (_, text, clauses) => {
    expect(textsOf(read(text))).toEqual(clauses);
  });

  it.each([
    ["not before a verb", "no lamp and call", ["no lamp and call"]],
    ["not before a denial", "no lamp and no box", ["no lamp and no box"]],
    ["before somebody", "no lamp and we rest", ["no lamp", "and we rest"]],
    ["not at a comma before a verb alone", "no lamp, call, box", ["no lamp, call, box"]],
    ["not at a comma before a verb and a word", "no lamp, call by, box", ["no lamp, call by, box"]],
    ["at a comma before a verb and two words", "no lamp, call by box, tray", ["no lamp", "call by box, tray"]],
    ["at a comma before a verb that all is said of", "no lamp, call by phone now", ["no lamp", "call by phone now"]],
    ["behind a refusal too", "lamp forbidden, call by phone now", ["lamp forbidden", "call by phone now"]],
    ["not at a comma before a verb that another word follows with an and", "no lamp, call and box it", ["no lamp, call and box it"]],
    [
      "at a comma before a verb with somebody behind the and",
      "no lamp, call oak elm ash yew and we",
      ["no lamp", "call oak elm ash yew", "and we"],
    ],
    ["at a comma before a verb with an and behind the next", "no lamp, call oak elm, and box", ["no lamp", "call oak elm, and box"]],
    ["at a comma before a verb with an and before the comma", "no lamp and, call by phone", ["no lamp and", "call by phone"]],
    ["not at a comma before another verb and a list", "no lamp, box by, we rest", ["no lamp, box by", "we rest"]],
    [
      "at a comma before what is well within ten words",
      "no lamp, oak elm ash yew fir bay box fig nut fine",
      ["no lamp", "oak elm ash yew fir bay box fig nut fine"],
    ],
    [
      "not at a comma before what is well farther away",
      "no lamp, oak elm ash yew fir bay box fig nut rye fine",
      ["no lamp, oak elm ash yew fir bay box fig nut rye fine"],
    ],
    ["behind a new sentence as if nothing was denied", "no lamp. box and call", ["no lamp", "box", "and call"]],
  ])("begin behind a denial %s", (_, text, clauses) => {
    expect(textsOf(read(text))).toEqual(clauses);
  });

  it("begin where a quotation begins and ends", () => {
    expect(textsOf(read("the “old lamp” box"))).toEqual(["the", "old lamp", "box"]);
  });

  it("know their sentences and paragraphs", () => {
    const { clauses } = read("lamp but box. tray\n\nchair. desk\n\nstool");
    expect(clauses.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 2, 3, 4]);
    expect(clauses.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it("know how wide they are", () => {
    expect(read("lamp box. tray. old big chair").clauses.map(({ width }) => width)).toEqual([4, 2, 6]);
  });

  it.each([
    ["is a case", "lamp. and if box, tray. desk", ({ isCase }: Clause) => isCase, ["and", "if box"]],
    ["ends with a question mark", "lamp? box. tray? desk?", ({ isQuestion }: Clause) => isQuestion, ["lamp", "tray", "desk"]],
    ["refuses", "lamp. box forbidden. tray", ({ refuses }: Clause) => refuses, ["box forbidden"]],
    ["declines", "lamp. sorry. tray", ({ declines }: Clause) => declines, ["sorry"]],
    ["names the seller", "lamp. we rest. you rest", ({ namesSelf }: Clause) => namesSelf, ["we rest"]],
    ["is a deed", "lamp. we must rest. give it", ({ isDeed }: Clause) => isDeed, ["we must rest", "give it"]],
    ["warns, with all of its sentence", "lamp but scam, we rest. box", ({ isWarned }: Clause) => isWarned, ["lamp", "but scam", "we rest"]],
    ["is in words of somebody else", "the “old lamp” box", ({ isReported }: Clause) => isReported, ["old lamp"]],
  ])("tell which %s", (_, text, isMeant, clauses) => {
    expect(textsOf(read(text), isMeant)).toEqual(clauses);
  });

  it("know where persons and verbs begin in them, and where deeds do", () => {
    const { clauses } = read("lamp. the box we call. give and must you");
    expect(clauses.map(({ firstVoice }) => firstVoice)).toEqual([1, 3, 8]);
    expect(clauses.map(({ firstDeed }) => firstDeed)).toEqual([1, 5, 5]);
  });

  it("take a verb in a name for none", () => {
    expect(read("the lumo pay is fine").clauses.map(({ firstVoice }) => firstVoice)).toEqual([5]);
    expect(read("the lumo pay call").clauses.map(({ firstVoice }) => firstVoice)).toEqual([3]);
  });

  it("keep all their denials, and the side that those deny", () => {
    expect(read("no lamp not box. tray").clauses.map(({ negators }) => negators)).toEqual([[0, 2], []]);
    expect(read("no lamp not box. tray").clauses.map(({ aheadNegators }) => aheadNegators)).toEqual([[0, 2], []]);
    expect(read("no lamp not box. tray").clauses.map(({ backNegators }) => backNegators)).toEqual([[], []]);
  });
});

describe("what was asked", () => {
  const reported = (text: string): string[] => textsOf(read(text), ({ isReported }) => isReported);

  it.each([
    ["goes on with a condition", "you asked if box", ["you asked", "if box"]],
    ["goes on behind a comma", "you asked, if box", ["you asked", "if box"]],
    ["goes on with more of it", "you asked it and call", ["you asked it", "and call"]],
    ["ends with somebody", "you asked it and we rest", ["you asked it"]],
    ["ends with a turn", "you asked it but box", ["you asked it"]],
    ["ends with its sentence", "you asked it. if box, call", ["you asked it"]],
    ["ends with a colon", "asked: if box", ["asked"]],
    ["goes on behind a case, without a comma", "if you asked reach lamp", ["if you asked", "reach lamp"]],
    ["ends behind a case with a comma", "if you asked, lamp", ["if you asked"]],
    ["is not begun by a quotation", "“old lamp” if box", ["old lamp"]],
  ])("%s", (_, text, clauses) => {
    expect(reported(text)).toEqual(clauses);
  });
});

describe("what is denied before a quotation", () => {
  const refused = (text: string): string[] => textsOf(read(text), ({ refuses }) => refuses);

  it.each([
    ["stays so behind it", "no lamp “old box” tray", ["tray"]],
    ["stays so behind an and", "no lamp “old box” and tray", ["and tray"]],
    ["stays so where it is refused", "forbidden lamp “old box” tray", ["forbidden lamp", "tray"]],
    ["stays so behind a quotation of two clauses", "no lamp “old box but tray” desk", ["desk"]],
    ["does not before somebody", "no lamp “old box” we rest", []],
    ["does not before somebody with an and", "no lamp “old box” and you rest", []],
    ["does not before a turn", "no lamp “old box” but tray", []],
    ["does not before a condition", "no lamp “old box” if tray", []],
    ["does not before a request", "no lamp “old box” reach tray", []],
    ["does not behind an and alone", "no lamp “old box” and", []],
    ["does not behind a comma", "no lamp “old box”, tray", []],
    ["does not over a comma before it", "no lamp, “old box” tray", []],
    ["is nothing where nothing was", "lamp “old box” tray", []],
    ["is nothing where nothing stands before it", "“old box” tray", []],
    ["does not reach what is no more quoted than it", "no lamp but tray", []],
    ["does not reach into it", "no “old box”", []],
  ])("%s", (_, text, clauses) => {
    expect(refused(text)).toEqual(clauses);
  });
});

describe("a list", () => {
  const leads = (text: string): (number | null)[] => read(text).clauses.map(({ lead }) => lead);

  it.each([
    ["behind a colon", "give it:\n- lamp\n- box", [null, 0, 0]],
    ["behind a full stop", "give it.\n- lamp\n- box", [null, 0, 0]],
    ["behind a colon, without strokes", "give it:\nLamp\nBox", [null, 0, 0]],
    ["before another paragraph", "give it:\n- lamp\n\nTray\nDesk", [null, 0, null, null]],
    ["before another list", "give it:\n- lamp\n\nNo:\n- tray", [null, 0, null, 2]],
    ["behind a colon without a new line", "give it: lamp", [null, null]],
    ["within another", "give it:\n- lamp:\n- box", [null, 0, 1]],
    ["and an entry of its own behind a paragraph", "give it.\n- lamp\n\n- box", [null, 0, 0]],
  ])("%s has the clause before it as its lead", (_, text, expected) => {
    expect(leads(text)).toEqual(expected);
  });

  it.each([
    ["is refused where its lead denies", "No lamp:\n- box\n- tray", ["box", "tray"]],
    ["is refused where its lead refuses", "Forbidden:\n- box", ["Forbidden", "box"]],
    ["is not where its lead is a case", "If no lamp:\n- box", []],
    ["is not behind a full stop", "No lamp.\n- box", []],
    ["is not where its lead gives", "Give it:\n- box", []],
    ["is again behind one that is not", "Desk.\n- chair\n\nNo lamp:\n- box", ["box"]],
  ])("%s", (_, text, clauses) => {
    expect(textsOf(read(text), ({ refuses }) => refuses)).toEqual(clauses);
  });

  it("is reported and warned of with its lead", () => {
    expect(textsOf(read("You asked:\n- box"), ({ isReported }) => isReported)).toEqual(["You asked", "box"]);
    expect(textsOf(read("Scam:\n- box\n\nTray"), ({ isWarned }) => isWarned)).toEqual(["Scam", "box"]);
  });

  it("of a document is one too", () => {
    const reading = readDocument(readSource("markdown", "give it\n\n- lamp\n- box"), reader, platform, null);
    expect(reading.clauses.map(({ lead }) => lead)).toEqual([null, 0, 0]);
    const bare = readDocument(readSource("markdown", "- lamp\n- box"), reader, platform, null);
    expect(bare.clauses.map(({ lead }) => lead)).toEqual([null, 0]);
  });
});
