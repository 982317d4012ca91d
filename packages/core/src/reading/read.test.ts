import { describe, expect, it } from "vitest";
import { allReaders } from "../document/all-readers.js";
import { parseMessage } from "../document/parse.js";
import { readSource } from "../document/read-source.js";
import { pageReaders } from "../document/readers.js";
import { common } from "../lexicon/common/index.js";
import { de } from "../lexicon/de/index.js";
import { en } from "../lexicon/en/index.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import type { Format } from "../message.js";
import { ebay as platform, textMessage, wordReader } from "../testing/concepts.js";
import { readDocument } from "./read.js";
import { activeWords, type Reader } from "./reader.js";
import type { Reading, Tag } from "./reading.js";

const words = activeWords([new Vocabulary(common), new Vocabulary(en)], ["en"]);
const reader: Reader = {
  ...wordReader(new Vocabulary(en)),
  wordsFor: () => words,
};

function read(text: string): Reading {
  return readDocument(parseMessage(textMessage(text), pageReaders), reader, platform, null);
}

function firstTag(text: string, concept: Parameters<Reading["tags"]>[0]): { reading: Reading; tag: Tag } {
  const reading = read(text);
  const tag = reading.tags(concept)[0];
  if (tag === undefined) throw new Error(`no ${concept} in ${text}`);
  return { reading, tag };
}

describe("a phrase with a figure", () => {
  it.each([
    ["no sign", "call it 40", "call it 40"],
    ["a sign of a currency before it", "call it $40", "call it $40"],
    ["another sign before it", "call it £40", "call it £40"],
  ])("is found with %s", (_, text, shown) => {
    const { tag } = firstTag(text, "sell-verb");
    expect(text.slice(tag.start, tag.end)).toBe(shown);
  });

  it("is not found over a sign that stands free", () => {
    expect(read("call it $ 40").tags("sell-verb")).toEqual([]);
  });
});

describe("a word that markup takes apart", () => {
  const readsOf = (text: string, format: Format): (string | undefined)[] => {
    const document = parseMessage({ ...textMessage(text), format }, allReaders);
    const reading = readDocument(document, reader, platform, null);
    return [...reading.tags("channel"), ...reading.tags("payment-method")].map(({ reads }) => reads);
  };

  it.each([
    ["markdown", "use **T**ele**gr**am"],
    ["html", "use Te<b>le</b>gram"],
    ["html", "use T&#101;legram"],
  ] as const)("is disguised in %s: %s", (format, text) => {
    expect(readsOf(text, format)).toEqual(["telegram"]);
  });

  it.each([
    ["markdown", "it shows **Telegram**"],
    ["html", "it takes <b>Pay</b>Pal"],
    ["text", "use Telegram"],
  ] as const)("is none in %s: %s", (format, text) => {
    expect(readsOf(text, format)).toEqual([undefined]);
  });
});

describe("a disguised word", () => {
  it.each([
    ["dotted letters", "W.h.a.t.s.A.p.p me", "W.h.a.t.s.A.p.p", "whatsapp"],
    ["spaced letters", "on W h a t s A p p now", "W h a t s A p p", "whatsapp"],
    ["letters on lines", "use\nV\ne\nn\nm\no", "V\ne\nn\nm\no", "venmo"],
    ["leet", "by V3nm0 please", "V3nm0", "venmo"],
    ["look-alike letters", "by РауРаl please", "РауРаl", "paypal"],
    ["a star for a letter", "by Ven*o please", "Ven*o", "venmo"],
    ["letters in reverse", "use lapyaP please", "lapyaP", "paypal"],
    ["letters repeated", "on Whatsaaapp please", "Whatsaaapp", "whatsapp"],
    ["a space and leet", "on wh4ts 4pp please", "wh4ts 4pp", "whatsapp"],
    ["leet in the half after a space", "by Ven m0 please", "Ven m0", "venmo"],
    ["leet and a star", "by V3n*o please", "V3n*o", "venmo"],
    ["syllables", "on mes sen ger or te le gram please", "te le gram", "telegram"],
    ["a letter and halves", "on W hats-App please", "W hats-App", "whatsapp"],
    ["single letters and signs", "by P@y P@l please", "P@y P@l", "paypal"],
    ["a hyphen and leet", "pay by b1-zum please", "b1-zum", "bizum"],
    ["three small letters", "pay in b-t-c please", "b-t-c", "btc"],
    ["its sound", "on vaatsap please", "vaatsap", "whatsapp"],
    ["three small letters and blanks", "pay by u p i please", "u p i", "upi"],
    ["three letters and a sign", "by p!x please", "p!x", "pix"],
    [
      "words of the telephone",
      "on Tango Echo Lima Echo Golf Romeo Alpha Mike please",
      "Tango Echo Lima Echo Golf Romeo Alpha Mike",
      "telegram",
    ],
    ["a star, with an open end", "by V*nmo please", "V*nmo", "venmo"],
    ["a capital for a small letter", "on teIegram please", "teIegram", "telegram"],
    ["its sound in halves", "on uots-app please", "uots-app", "whatsapp"],
    ["a blank between halves", "by Rev olut please", "Rev olut", "revolut"],
    ["a stroke between halves", "on Dis / cord please", "Dis / cord", "discord"],
    ["letters in brackets", "on Vi(b)er please", "Vi(b)er", "viber"],
    ["signs between letters", "by V+e+n+m+o please", "V+e+n+m+o", "venmo"],
    ["hearts between letters", "on V❤i❤b❤e❤r please", "V❤i❤b❤e❤r", "viber"],
    ["letters on their heads", "by oɯuǝʌ please", "oɯuǝʌ", "venmo"],
    ["a blank for a letter", "by Re_olut please", "Re_olut", "revolut"],
  ])("is read behind %s", (_, text, shown, reads) => {
    const reading = read(text);
    const tag = [...reading.tags("channel"), ...reading.tags("payment-method")].find((other) => other.reads === reads);
    expect(tag && text.slice(tag.start, tag.end)).toBe(shown);
  });

  it("is read behind the words of a language's own telephone", () => {
    const text = "per Paula Anton Ypsilon Paula Anton Ludwig";
    const both = activeWords([new Vocabulary(common), new Vocabulary(en), new Vocabulary(de)], ["en", "de"]);
    const reading = readDocument(parseMessage(textMessage(text), pageReaders), { ...reader, wordsFor: () => both }, platform, null);
    const [tag] = reading.tags("payment-wallet");
    expect(tag?.reads).toBe("paypal");
    expect(reading.clean.slice(tag?.start, tag?.end)).toBe("Paula Anton Ypsilon Paula Anton Ludwig");
    expect(read(text).tags("payment-wallet")).toEqual([]);
  });

  it.each([
    ["letters of a lamp", "the lamp spells S A L E M in white"],
    ["a serial number", "the regulator is V1B3R-220"],
    ["a price", "you get $149 back"],
    ["a row of letters", "holes a b q r are free"],
    ["letters that are listed", "blocks W, E, C, H, A, T and two blanks"],
    ["two part numbers", "marked T-E-L-3 / G-R-4-M on the drawing"],
    ["initials", "J. R. R. T. wrote it"],
    ["a model beside a word", "the pay 4al pump fits"],
    ["part numbers", "ZE-11E fits the short bed, VEN-M0 the cab, B1-ZUM neither"],
    ["three capitals of a code", "the valve is marked B-T-C, the other P.I.X."],
    ["a number plate", "the plate S-WI 5H 12 was in the photo"],
    ["three capitals and a figure", "bag P1X-20 holds the U.P.I. board"],
    ["words of the telephone that spell nothing", "decals Golf Alpha Sierra Kilo and Papa Yankee Lima Oscar"],
    ["an interface for sound", "it supports WASAPI and ASIO"],
    ["two words that are a name together", "please pay me here, the insta pay card is a toy"],
    ["letters that are added up", "vitamins A+B+C+D+E in one pill"],
    ["a word with a letter in brackets", "bring what(ever) mount(s) you have"],
    ["a button", "faturadaki *Pay now* düğmesiyle ödeyebilirsiniz"],
    ["a file", "put te_egrad.txt on the stick"],
  ])("is not seen in %s", (_, text) => {
    const reading = read(text);
    const disguised = reading.concepts().flatMap((concept) =>
      reading
        .tags(concept)
        .filter((tag) => tag.reads !== undefined)
        .map((tag) => tag.reads),
    );
    expect(disguised).toEqual([]);
  });
});

describe("letters set apart", () => {
  it.each([
    ["a word in the middle of a phrase", "2 0 % o f f until Friday", "discount", "% o f f"],
    ["a word before one of a letter", "by b a n k t r a n s f e r i think", "payment-outside", "b a n k t r a n s f e r"],
    ["a word behind one of a letter", "the box and a w e b s i t e too", "shop", "w e b s i t e"],
    ["two words farther apart", "we add a g i f t   c a r d now", "gift-card", "g i f t   c a r d"],
    ["two words of signs and blanks", "we add a g-i-f-t c-a-r-d now", "gift-card", "g-i-f-t c-a-r-d"],
    ["a word of no telling concept", "the w e b s i t e is new", "shop", "w e b s i t e"],
  ])("are %s", (_, text, concept, shown) => {
    const { tag } = firstTag(text, concept as Parameters<Reading["tags"]>[0]);
    expect(text.slice(tag.start, tag.end)).toBe(shown);
  });
});

describe("a name cut between subject and body", () => {
  const tagsOf = (subject: string, text: string, concept: Parameters<Reading["tags"]>[0]): readonly Tag[] =>
    readDocument(parseMessage({ ...textMessage(text), subject }, pageReaders), reader, platform, null).tags(concept);

  it.each([
    ["two words", "Typewriter - Western", "Union is how I like it paid.", "payment-outside"],
    ["two halves", "Lamp, Whats", "App is easier.", "messenger"],
  ] as const)("is read from %s", (_, subject, text, concept) => {
    expect(tagsOf(subject, text, concept)).toMatchObject([{ start: subject.length + 2, end: subject.length + 2 + text.indexOf(" ") }]);
  });

  it("is none where a sentence ends there, or where it means other things too", () => {
    expect(tagsOf("It is western.", "Union is strength.", "payment-outside")).toEqual([]);
    expect(tagsOf("Your gift", "Card and box are inside.", "gift-card")).toEqual([]);
  });
});

describe("isDenied", () => {
  it.each([
    ["a negator before it", "We do not accept Venmo."],
    ["a refusal of the whole clause", "Venmo is against the rules."],
    ["a list under one negator", "We do not use Venmo, Zelle or cash."],
    ["its own clause as subject", "Venmo is not something we take."],
    ["a topic taken up again", "Venmo? Sorry, eBay does not allow that."],
    ["a case that a no answers", "Even if you pay me by Venmo: no thanks."],
    ["a no that answers a question", "Can I pay you by Venmo? Sorry, no."],
    ["a no that answers more than the last of a question", "Can I pay by Venmo, or when I come? No."],
  ])("sees %s", (_, text) => {
    const { reading, tag } = firstTag(text, "payment-outside");
    expect(reading.isDenied(tag)).toBe(true);
  });

  it.each([
    ["no negation", "Send it by Venmo."],
    ["a negation that is none", "No problem, send it by Venmo."],
    ["another clause's negation", "I can't take the card, so send it by Venmo."],
    ["only", "Not only Venmo, all works."],
    ["a question without an answer", "Why not pay by Venmo? Ring me first."],
    ["a question that another follows", "Venmo for it? Not sure?"],
    ["a topic whose clause gives before it denies", "Venmo jo_47, I will send you the photos that do not fit in here."],
  ])("sees none with %s", (_, text) => {
    const { reading, tag } = firstTag(text, "payment-outside");
    expect(reading.isDenied(tag)).toBe(false);
  });
});

describe("clauses", () => {
  it("know what the buyer said", () => {
    const { reading, tag } = firstTag("You asked about Venmo. We will see.", "payment-outside");
    expect(reading.clauses[tag.clause]?.isReported).toBe(true);
  });

  it("take words in quotation marks as somebody's", () => {
    const { reading, tag } = firstTag("Your note says “can I pay you by Venmo today”, hm.", "payment-outside");
    expect(reading.clauses[tag.clause]?.isReported).toBe(true);
  });

  it("take the texts that things bear as no one's", () => {
    const { reading, tag } = firstTag("The stickers say: OPEN, PAY BY VENMO, CASH ONLY and CALL AGAIN NOW.", "payment-outside");
    expect(reading.clauses[tag.clause]?.isReported).toBe(true);
    const shouted = firstTag("Your mug is here. PAY BY VENMO, SAVE FEES, CALL AGAIN NOW.", "payment-outside");
    expect(shouted.reading.clauses[shouted.tag.clause]?.isReported).toBe(false);
  });

  it.each([
    ["> can u do it by Venmo\n\nNo can do.", true],
    ["How to pay:\n> by Venmo\n\nThat is the quickest.", false],
  ])("take a block that is answered with a no as the buyer's: %s", (text, isReported) => {
    const { reading, tag } = firstTag(text, "payment-outside");
    expect(reading.clauses[tag.clause]?.isReported).toBe(isReported);
  });

  it.each([
    ["Not for me, the ‘we’ll settle by Venmo’ idea.", true],
    ["It says 'pay by Venmo, it's quick' on the box.", true],
    ["Get 'em by Venmo from the sellers' page.", false],
    ["The '79 one by Venmo at my parents' place.", false],
    ["Venmo is what the girls' shop takes, 'tis true, or the boys' one.", false],
  ])("take words in single quotation marks as somebody's, and no apostrophes for them: %s", (text, isReported) => {
    const { reading, tag } = firstTag(text, "payment-outside");
    expect(reading.clauses[tag.clause]?.isReported).toBe(isReported);
  });

  it("begin at a denial with a verb of its own", () => {
    const { reading, tag } = firstTag("Venmo is fine with us and never pay the fees.", "payment-outside");
    expect(reading.clauses[tag.clause]?.negators).toEqual([]);
  });

  it("end at a question mark", () => {
    const { reading, tag } = firstTag("Do you have Venmo? It is late.", "payment-outside");
    expect(reading.clauses[tag.clause]?.isQuestion).toBe(true);
  });
});

describe("a block set apart", () => {
  const reports = (text: string, format: Format = "markdown"): boolean | undefined => {
    const reading = readDocument(readSource(format, text), reader, platform, null);
    return reading.clauses[reading.tags("payment-outside")[0]?.clause ?? -1]?.isReported;
  };

  it.each([
    ["asks", "Hi,\n\n> do you take Venmo?\n\nSee the listing."],
    ["is denied below", "Hi,\n\n> 30 by Venmo would suit me\n\nNo, thanks."],
    ["is told to be the buyer's", "You asked:\n\n> the frame by Venmo"],
  ])("is the buyer's where it %s", (_, text) => {
    expect(reports(text)).toBe(true);
  });

  it.each([
    ["nothing shows whose it is", "Hi,\n\n> Venmo gets you the frame\n\nRegards, Ann"],
    ["a colon leads up to it", "Pay like this:\n\n> by Venmo\n\nRegards, Ann"],
  ])("is the seller's where %s", (_, text) => {
    expect(reports(text)).toBe(false);
  });

  it.each([
    ["> 30 by Venmo would suit me\nHave a look at the listing.", true],
    ["Hi\n> 30 by Venmo would suit me\n> thanks\n\nHave a look at the listing.", true],
    ["Pay like this:\n> 30 by Venmo\nThanks", false],
    ["Hi\n> 30 by Venmo", false],
  ])("quotes in plain text as mail does, with an answer below it: %j", (text, isReported) => {
    expect(reports(text, "text")).toBe(isReported);
  });
});

describe("an entry of a list", () => {
  it.each([
    ["markdown", "- not on here\n- by Venmo it's quick"],
    ["html", "<ul><li>not on here</li><li>by Venmo it's quick</li></ul>"],
  ] as const)("is a sentence of its own in %s", (format, text) => {
    const reading = readDocument(readSource(format, text), reader, platform, null);
    expect(reading.clauses.map(({ sentence }) => sentence)).toEqual([0, 1]);
  });
});

describe("an innocent phrase", () => {
  it("hides the words inside it", () => {
    expect(read("The wheel has force feedback.").has("review")).toBe(false);
    expect(read("Please leave feedback.").has("review")).toBe(true);
  });
});

describe("a way through the platform", () => {
  it("is none inside one around it", () => {
    expect(read("Skip the checkout.").has("checkout")).toBe(false);
    expect(read("Use the checkout.").has("checkout")).toBe(true);
  });
});

describe("a hostile text", () => {
  it.each([
    ["letters with spaces", "a ".repeat(50_000)],
    ["stars", "*a".repeat(50_000)],
    ["dots", "p.a.y.".repeat(17_000)],
    ["one long word", "a".repeat(100_000)],
    ["quotation marks", '"a '.repeat(33_000)],
    ["apostrophes", " 'a".repeat(33_000)],
    ["words of the lexicon", "review gift paypal ".repeat(5_300)],
    ["lone surrogates", "\ud800".repeat(50_000)],
  ])("of %s is read to its end", (_, text) => {
    const reading = read(text);
    expect(reading.clean.length).toBeGreaterThan(0);
    expect(reading.clauses.at(-1)?.last).toBeGreaterThanOrEqual(0);
  });
});

describe("the other marketplace", () => {
  it.each([
    ["our Amazon shop", 1],
    ["our eBay shop", 0],
  ])("on eBay: %s", (text, count) => {
    expect(read(text).tags("other-marketplace")).toHaveLength(count);
  });
});
