import { describe, expect, it } from "vitest";
import { parseMessage } from "../document/parse.js";
import { pageReaders } from "../document/readers.js";
import { defineLanguage, type Grammar, lexicon } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import { ebay as platform, textMessage, wordReader } from "../testing/concepts.js";
import { compileFrames, type Frame, FrameMatcher, type Guard, type Scope, type Slot } from "./frames.js";
import { readDocument } from "./read.js";

function makeReader(grammar: Partial<Grammar> = {}): ReturnType<typeof wordReader> {
  return wordReader(
    new Vocabulary(
      defineLanguage({
        locale: "xx",
        lexicons: [
          lexicon("xx", {
            buyer: ["you"],
            condition: ["if"],
            "contact-direct": ["text me"],
            "contact-verb": ["write"],
            coordination: ["and"],
            innocent: ["bird cage", "cat box"],
            messenger: ["bird", "bird lamp", "twin app", "voice mail"],
            negator: ["not"],
            "payment-outside": ["venmo"],
            "platform-feature": ["in your bird"],
            "product-noun": ["lamp"],
            reported: ["asked"],
            review: ["review"],
            reward: ["reward"],
            self: ["me", "we"],
            "social-network": ["twin app"],
            "stay-here": ["stay"],
            warning: ["scam"],
          }),
        ],
        grammar: { script: "latin", frequent: "", paradigms: {}, negation: "before", ...grammar },
        numbers: { digits: {}, repeats: {}, signs: {} },
      }),
    ),
  );
}
const plain = makeReader();

/** The stretches of a text that frames fit. */
function match(frames: Frame | readonly Frame[], text: string, reader = plain): string[] {
  return matches(frames, text, reader).map(({ start, end }) => text.slice(start, end));
}

function matches(frames: Frame | readonly Frame[], text: string, reader = plain): ReturnType<FrameMatcher["match"]> {
  const message = textMessage(text);
  const reading = readDocument(parseMessage(message, pageReaders), reader, platform, null);
  return new FrameMatcher(reading, message, platform).match(compileFrames([frames].flat() as readonly Frame[]));
}

const bird: Slot = { any: ["messenger"] };
const write: Slot = { any: ["contact-verb"] };

/** A frame for one word. */
function one(more: Partial<Frame> = {}, slot: Partial<Slot> = {}): Frame {
  return { scope: "clause", slots: [{ ...bird, ...slot }], ...more };
}

/** A frame for a verb and what it is done to. */
function two(slot: Partial<Slot> = {}, more: Partial<Frame> = {}): Frame {
  return { scope: "message", slots: [write, { ...bird, ...slot }], ...more };
}

/** A frame for one word that nothing is to stand near. */
function unless(guard: Partial<Guard>): Frame {
  return one({ unless: [{ any: ["product-noun"], scope: "clause", ...guard }] }, { polarity: "any" });
}

describe("slots", () => {
  it.each<[Scope, string, string[]]>([
    ["clause", "do write on bird now", ["write on bird"]],
    ["clause", "on bird do write now", ["bird do write"]],
    ["clause", "write it. bird", []],
    ["clause", "write it, we rest on bird", []],
    ["conditional", "if bird, write", ["bird, write"]],
    ["conditional", "write if bird", ["write if bird"]],
    ["conditional", "bird, we write", []],
    ["conditional", "if bird, we rest, we write", []],
    ["conditional", "do write it. on bird", []],
    ["conditional", "write on bird", ["write on bird"]],
    ["sentence", "on bird, we write", ["bird, we write"]],
    ["sentence", "on bird. we write", []],
    ["adjacent", "on bird. we write", ["bird. we write"]],
    ["adjacent", "we write. bird", ["write. bird"]],
    ["adjacent", "on bird. box. we write", []],
    ["message", "on bird. box. we write", ["bird. box. we write"]],
    ["list", "write to:\n- tray\n- bird", ["write to:\n- tray\n- bird"]],
    ["list", "write, we rest:\n- bird", ["write, we rest:\n- bird"]],
    ["list", "bird:\n- write", ["bird:\n- write"]],
    ["list", "write. rest:\n- bird", []],
    ["list", "rest:\n- bird\n- write", []],
    ["list", "rest. we write.\n\nbird", []],
    ["list", "write on bird", []],
  ])("stand in one %s: %j", (scope, text, found) => {
    expect(match({ scope, slots: [write, bird] }, text)).toEqual(found);
  });

  it("may have a narrower scope of their own", () => {
    expect(match(two({ scope: "sentence" }), "write it. bird")).toEqual([]);
    expect(match(two({ scope: "sentence" }), "write it, we have bird")).toEqual(["write it, we have bird"]);
  });

  it.each([
    [{ side: "after" }, "do write on bird", ["write on bird"]],
    [{ side: "after" }, "on bird do write", []],
    [{ side: "before" }, "on bird do write", ["bird do write"]],
    [{ side: "before" }, "do write on bird", []],
    [{ within: 2 }, "write oak elm bird", ["write oak elm bird"]],
    [{ within: 2 }, "write oak elm ash bird", []],
    [{ within: 2 }, "bird oak elm write", ["bird oak elm write"]],
    [{ within: 2 }, "bird oak elm ash write", []],
    [{ within: 0 }, "write bird", ["write bird"]],
    [{ side: "after", owns: true }, "on bird do write", []],
    [{ side: "after", turns: true }, "on bird do write", []],
  ] as const)("lie as %j says: %j", (slot, text, found) => {
    expect(match(two(slot), text)).toEqual(found);
  });

  it("lie on any side where objects stand before their verbs", () => {
    const reader = makeReader({ topicsFirst: true });
    expect(match(two({ side: "after", turns: true }), "on bird do write", reader)).toEqual(["bird do write"]);
    expect(match(two({ side: "after" }), "on bird do write", reader)).toEqual([]);
  });

  it("lie on the other side where owners stand last", () => {
    const reader = makeReader({ ownersLast: true });
    expect(match(two({ side: "after", owns: true }), "on bird do write", reader)).toEqual(["bird do write"]);
    expect(match(two({ side: "after", owns: true }), "do write on bird", reader)).toEqual([]);
    expect(match(two({ side: "before", owns: true }), "do write on bird", reader)).toEqual(["write on bird"]);
    expect(match(two({ side: "after" }), "do write on bird", reader)).toEqual(["write on bird"]);
  });

  it("are the nearest of several", () => {
    expect(match(two(), "bird oak elm ash write oak bird")).toEqual(["write oak bird"]);
    expect(match(two(), "bird oak write elm ash yew bird")).toEqual(["bird oak write"]);
    expect(match(two(), "bird oak bird write")).toEqual(["bird write"]);
    expect(match(two(), "write bird oak bird")).toEqual(["write bird"]);
  });

  it("are found among many", () => {
    const many = `${"bird ".repeat(40)}write ${"bird ".repeat(40)}`;
    expect(match(two({ side: "after", within: 0 }), many)).toEqual(["write bird"]);
    expect(match(two({ side: "before", within: 0 }), many)).toEqual(["bird write"]);
  });

  it("share no words, unless one says little", () => {
    const twice: Frame = { scope: "clause", slots: [bird, { any: ["social-network"] }] };
    expect(match(twice, "the twin app")).toEqual([]);
    expect(match(twice, "the twin app and bird")).toEqual(["twin app and bird"]);
    expect(match({ scope: "clause", slots: [write, bird, bird] }, "write bird")).toEqual([]);
    expect(match({ scope: "clause", slots: [write, bird, bird] }, "write bird bird")).toEqual(["write bird bird"]);
    expect(match({ scope: "clause", slots: [{ any: ["self"] }, { any: ["self"] }] }, "for me")).toEqual([]);
    const inside: Frame = { scope: "clause", slots: [{ any: ["contact-direct"] }, { any: ["self"] }] };
    expect(match(inside, "do text me")).toEqual(["text me"]);
    expect(match({ ...inside, slots: [inside.slots[0], { any: ["self"], apart: true }] }, "do text me")).toEqual([]);
    expect(match({ ...inside, slots: [inside.slots[0], { any: ["self"], apart: true }] }, "do text me for me")).toEqual(["text me for me"]);
  });

  it("may be measured from another slot than the first", () => {
    const third = (of: number): Frame => ({ scope: "clause", slots: [write, bird, { any: ["payment-outside"], of, side: "after" }] });
    expect(match(third(1), "write venmo bird")).toEqual([]);
    expect(match(third(0), "write venmo bird")).toEqual(["write venmo bird"]);
  });

  it("cover the finding, or those that are its evidence do", () => {
    expect(match(two({}, { evidence: [1] }), "do write on bird now")).toEqual(["bird"]);
    expect(match(two({}, { evidence: [0] }), "do write on bird now")).toEqual(["write"]);
  });

  it.each([
    [{ capital: true }, "on Bird", ["Bird"]],
    [{ capital: true }, "on bird", []],
    [{ capital: true }, "on “Bird”, Anna", ["Bird"]],
    [{ aside: true }, "we rest, bird.", ["bird"]],
    [{ aside: true }, "we rest, bird", ["bird"]],
    [{ aside: true }, "bird", ["bird"]],
    [{ aside: true }, "bird, and a long text behind it", ["bird"]],
    [{ aside: true }, "we rest bird.", []],
    [{ aside: true }, "we rest, bird now", []],
    [{ aside: true }, "bird: we rest", []],
    [{ opens: true }, "bird and we rest", ["bird"]],
    [{ opens: true }, "the old bird here", ["bird"]],
    [{ opens: true }, "the old big bird here", []],
    [{ opens: true }, "oak elm ash yew. the old bird", ["bird"]],
    [{ opens: true }, "oak elm ash yew. the big old bird", []],
    [{ opens: true }, "we rest, we bird", []],
    [{ opens: true }, "we, we bird", ["bird"]],
  ] as const)("stand as %j says at the beginning of a frame: %j", (slot, text, found) => {
    expect(match(one({}, slot), text)).toEqual(found);
  });

  it.each([
    [{ capital: true }, "write on Bird", ["write on Bird"]],
    [{ capital: true }, "write on bird", []],
    [{ aside: true }, "write it, bird", ["write it, bird"]],
    [{ aside: true }, "write it on bird", []],
    [{ taken: true }, "we write. you asked for bird", ["write. you asked for bird"]],
    [{}, "we write. you asked for bird", []],
    [{}, "we write. bird is scam", []],
    [{ polarity: "denied" }, "we write. not on bird", ["write. not on bird"]],
    [{ polarity: "denied" }, "we write. on bird", []],
  ] as const)("stand as %j says: %j", (slot, text, found) => {
    expect(match(two(slot), text)).toEqual(found);
  });

  it.each([
    ["affirmed", "on bird", "not on bird", "bird, we do not"],
    ["denied", "not on bird", "on bird", ""],
    ["denied", "bird, we do not", "bird, we do", ""],
    ["stated", "bird, we do not", "not on bird", ""],
    ["any", "not on bird", "", ""],
    ["any", "on bird", "", ""],
  ] as const)("are %s: %j, but neither %j nor %j", (polarity, fitting, other, another) => {
    expect(match(one({}, { polarity }), fitting)).toEqual(["bird"]);
    expect(match(one({}, { polarity }), other)).toEqual([]);
    expect(match(one({}, { polarity }), another)).toEqual([]);
  });

  it("are affirmed unless said", () => {
    expect(match(one(), "on bird")).toEqual(["bird"]);
    expect(match(one(), "not on bird")).toEqual([]);
  });
});

describe("a frame", () => {
  it.each([
    [{}, "you asked for bird", []],
    [{ despite: ["reported"] }, "you asked for bird", ["bird"]],
    [{ despite: ["warned"] }, "you asked for bird", []],
    [{}, "bird is scam", []],
    [{ despite: ["warned"] }, "bird is scam", ["bird"]],
    [{ despite: ["reported"] }, "bird is scam", []],
    [{ kinds: ["reply"] }, "on bird", ["bird"]],
    [{ kinds: ["proactive", "template"] }, "on bird", []],
    [{ platform: "ebay" }, "on bird", ["bird"]],
    [{ platform: "amazon" }, "on bird", []],
    [{ disguised: true }, "on bird", []],
    [{ disguised: true }, "on b.i.r.d", ["b.i.r.d"]],
    [{ unexplained: true }, "the bird cage, and bird", []],
    [{ unexplained: true }, "the cat box and bird cage, and bird", []],
    [{ unexplained: true }, "the cat box, and bird", ["bird"]],
    [{ unexplained: true }, "only bird", ["bird"]],
    [{}, "the bird cage, and bird", ["bird"]],
    [{ own: true }, "the bird cage, and bird", []],
    [{ own: "unquoted" }, "the bird cage, and bird", ["bird"]],
  ] as const)("is for what %j says: %j", (more, text, found) => {
    expect(match(one(more as Partial<Frame>), text)).toEqual(found);
  });

  it.each([
    ["on bird", true],
    ["“bird” and a long text behind it", false],
    ["on “bird” and a long text behind it", false],
    ["on “bird and so on", true],
    ["on bird” and so on", true],
    ["on “ bird ” and so on", false],
    ["on “bird.” and so on", false],
    ["on “bird x” and so on", true],
    ["on *bird* and so on", false],
    ["on (bird) and so on", false],
    ["on “¡bird!” and so on", false],
    ["on “bird oak elm ash” and so on", true],
  ])("for the author's own words leaves what is quoted alone: %j", (text, isOwn) => {
    const found = match(one({ own: "unquoted", despite: ["reported"] }), text);
    expect(found).toEqual(isOwn ? ["bird"] : []);
    expect(match(one({ own: true, despite: ["reported"] }), text)).toEqual(found);
    expect(match(one({ despite: ["reported"] }), text)).toEqual(["bird"]);
  });

  it("for the author's own words leaves a finding alone that is quoted", () => {
    expect(match(two({}, { own: true }), "*write bird*")).toEqual([]);
    expect(match(two({}, { own: true }), "*write bird now*")).toEqual(["write bird"]);
    expect(match(two(), "*write bird*")).toEqual(["write bird"]);
  });

  it.each([
    ["Bird lamps are here", true],
    ["Bird Tray is here", false],
    ["on Bird Tray and so on and on", false],
    ["the New Bird is here in the box today", false],
    ["New Bird is here in the box today", false],
    ["oak elm ash yew fir bay fig New Bird is here", false],
    ["the New of Bird is here", false],
    ["the New old big Bird is here", true],
    ["new Bird is here", true],
    ["the New bird is here", true],
    ["THE NEW BIRD IS HERE", true],
    ["the bird Tray is here", true],
    ["oak New. elm Bird is here", true],
    ["Bird oak Elm is here", true],
  ])("for the author's own words leaves names in capitals alone: %j", (text, isOwn) => {
    const found = text.match(/bird/i) as RegExpMatchArray;
    expect(match(one({ own: true }), text)).toEqual(isOwn ? [found[0]] : []);
    expect(match(one({ own: "unquoted" }), text)).toEqual([found[0]]);
    expect(match(one({ own: true }), text, makeReader({ capitalNouns: true }))).toEqual([found[0]]);
  });

  it("tells what was disguised, and whether it is advice", () => {
    expect(matches(one({ advice: true, messageId: "way" }), "on b.i.r.d")).toEqual([
      { messageId: "way", start: 3, end: 10, reads: "bird", advice: true },
    ]);
    expect(matches(one(), "on bird")).toEqual([{ messageId: "found", start: 3, end: 7, reads: undefined, advice: false }]);
    expect(matches(two(), "write on b.i.r.d")).toMatchObject([{ reads: "bird" }]);
  });

  it("fits once where findings of it overlap", () => {
    expect(match(two(), "write bird and write")).toEqual(["write bird and write"]);
    expect(match(two({ scope: "clause" }), "write bird. write bird")).toEqual(["write bird", "write bird"]);
    expect(match([two({}, { messageId: "way" }), one()], "write bird")).toEqual(["write bird", "bird"]);
    expect(match([two({}, { messageId: "found" }), one()], "write bird")).toEqual(["write bird"]);
    expect(match([one(), { scope: "clause", slots: [bird, write] }], "bird write")).toEqual(["bird write"]);
    expect(match([one({ advice: true }), two()], "write bird")).toEqual(["write bird", "bird"]);
    expect(matches([two({}, { evidence: [0] }), two()], "write on b.i.r.d")).toMatchObject([{ start: 0, end: 16, reads: "bird" }]);
    expect(match([], "write bird")).toEqual([]);
  });

  it.each([
    ["bird for a review and a reward", ["bird"]],
    ["bird for a review and a review", []],
    ["bird for a review", []],
    ["bird for a review. a reward", []],
    ["bird on venmo for a reward", ["bird"]],
  ])("may ask for company of several kinds: %j", (text, found) => {
    expect(match(one({ company: { any: ["review", "reward", "payment-outside"], least: 2, scope: "clause" } }), text)).toEqual(found);
  });

  it("is no company to itself", () => {
    expect(match(one({ company: { any: ["messenger"], least: 1, scope: "clause" } }), "on bird")).toEqual([]);
  });

  it("is of concepts that there are", () => {
    expect(() => compileFrames([one({}, { any: ["bird" as "messenger"] })])).toThrow("no concept bird");
  });
});

describe("a guard", () => {
  it.each<[Partial<Guard>, string, string[]]>([
    [{}, "bird and lamp", []],
    [{}, "bird. lamp", ["bird"]],
    [{ scope: "message" }, "bird. lamp", []],
    [{}, "on bird lamp", ["bird lamp"]],
    [{ side: "after" }, "bird and lamp", []],
    [{ side: "after" }, "lamp and bird", ["bird"]],
    [{ within: 1 }, "bird oak lamp", []],
    [{ within: 1 }, "bird oak elm lamp", ["bird"]],
    [{ around: true }, "bird and lamp", ["bird"]],
    [{ around: true, any: ["platform-feature"] }, "it is in your bird", []],
    [{ any: ["platform-feature"] }, "it is in your bird", []],
    [{ any: ["question"], scope: "sentence" }, "on bird?", []],
    [{ any: ["question"], scope: "sentence" }, "on bird. ok?", ["bird"]],
    [{ any: ["question"], scope: "sentence", side: "before" }, "on bird now?", []],
    [{ polarity: "denied" }, "bird for not lamp", []],
    [{ polarity: "denied" }, "bird and lamp", ["bird"]],
    [{ polarity: "affirmed" }, "bird and lamp", []],
    [{ polarity: "affirmed" }, "bird for not lamp", ["bird"]],
    [{ any: ["stay-here"], polarity: "upheld" }, "bird you stay", []],
    [{ any: ["stay-here"], polarity: "upheld" }, "bird you need not stay", ["bird"]],
    [{ any: ["stay-here"], polarity: "upheld" }, "bird you need not oak elm ash yew stay", ["bird"]],
    [{ any: ["stay-here"], polarity: "upheld" }, "bird you need not oak elm ash yew fir stay", []],
    [{ any: ["stay-here"], polarity: "upheld" }, "bird you need not, stay", []],
    [{ any: ["stay-here"], polarity: "upheld" }, "bird you stay not", []],
    [{ any: ["stay-here"], polarity: "dropped" }, "bird you stay", ["bird"]],
    [{ any: ["stay-here"], polarity: "dropped" }, "bird you need not stay", []],
  ])("as %j says, for %j", (guard, text, found) => {
    expect(match(unless(guard), text)).toEqual(found);
  });

  it("may be measured from another slot", () => {
    const guarded = (of: number): Frame => two({}, { unless: [{ any: ["product-noun"], scope: "message", of, within: 0 }] });
    expect(match(guarded(1), "write on bird and lamp lamp bird")).toEqual(["write on bird"]);
    expect(match(guarded(1), "write on lamp bird")).toEqual([]);
    expect(match(guarded(0), "write on lamp bird")).toEqual(["write on lamp bird"]);
    expect(match(guarded(0), "write lamp on bird")).toEqual([]);
  });

  it("stands for all when there are several", () => {
    const frame = one({
      unless: [
        { any: ["review"], scope: "clause" },
        { any: ["reward"], scope: "clause" },
      ],
    });
    expect(match(frame, "bird for a review")).toEqual([]);
    expect(match(frame, "bird for a reward")).toEqual([]);
    expect(match(frame, "bird for a lamp")).toEqual(["bird"]);
  });
});
