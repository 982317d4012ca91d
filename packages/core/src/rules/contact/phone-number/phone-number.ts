import * as z from "zod/mini";
import { compileCues } from "../../../detect/cues.js";
import type { Span } from "../../../document/document.js";
import { foldText } from "../../../reading/fold.js";
import type { Reading } from "../../../reading/reading.js";
import { defineRule, type Rule } from "../../../rule.js";
import { option } from "../../option.js";
import { exemptWords, selfWords } from "./exempt-words.js";

const readOwners = compileCues(() => ({
  carrier: { exempt: foldText(exemptWords).folded },
  seller: { self: foldText(selfWords).folded },
}));

/** How near to a number the seller has to speak of themselves for it to be theirs. UTF-16 units. */
const ownReach = 24;

/** How far a sentence is followed to either side. UTF-16 units. */
const longestSentence = 200;

const sentenceEnd = /[!?。！？\n]|\.\s+(?=\p{Lu})/gu;

/** Where the sentence of a number starts and ends; a full stop before a number ends an abbreviation, `Tel. 555`. */
function sentenceAround(clean: string, start: number, end: number): readonly [start: number, end: number] {
  const floor = Math.max(0, start - longestSentence);
  const ends = [...clean.slice(floor, start).matchAll(sentenceEnd)];
  const last = ends.at(-1);
  const next = sentenceEnd[Symbol.matchAll](clean.slice(end, end + longestSentence)).next();
  return [
    last === undefined ? floor : floor + last.index + last[0].length,
    next.done ? Math.min(clean.length, end + longestSentence) : end + next.value.index,
  ];
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "").replace(/^0+/, "");
}

/** The same number, written at home or with its country code. */
function isSame(digits: string, other: string): boolean {
  const [short, long] = digits.length < other.length ? [digits, other] : [other, digits];
  return short.length >= 7 ? long.endsWith(short) : long === short;
}

/** Whether the sentence of a number speaks of a carrier, a manufacturer or a warranty, and does not call the number the seller's. */
function isExempt({ clean, folded }: Reading, { start, end }: Span): boolean {
  const [from, to] = sentenceAround(clean, start, end);
  const { carrier, seller } = readOwners(folded.slice(from, to));
  return !carrier.isEmpty && seller.before(start - from, ownReach) === null;
}

/** A telephone or fax number in any notation, also spelled out or pulled apart. */
export const phoneNumber: Rule = defineRule({
  id: "contact/phone-number",
  meta: { category: "phone-number", summary: "Disallow telephone and fax numbers", personalData: true },
  options: () =>
    z.strictObject({
      allow: option(
        z.array(z.string().check(z.regex(/\d/, { error: "a telephone number" }))),
        [],
        "Numbers that may be given, in any notation.",
      ),
    }),
  messages: {
    found: {
      en: "“{{text}}” is a phone number. Remove it and answer in this thread.",
      "zh-CN": "“{{text}}”是电话号码。请删除，并在本会话中回复。",
    },
    spelled: {
      en: "“{{text}}” reads as a phone number. Remove it and answer in this thread.",
      "zh-CN": "“{{text}}”读作电话号码。请删除，并在本会话中回复。",
    },
    possible: {
      en: "“{{text}}” may be a phone number. Remove it if it is one.",
      "zh-CN": "“{{text}}”可能是电话号码。如果是，请删除。",
    },
    exempt: {
      en: "“{{text}}” is a phone number beside a word for a carrier, manufacturer or warranty. Keep it only if it is theirs.",
      "zh-CN": "“{{text}}”是电话号码，旁边提到承运商、制造商或保修。仅当号码属于对方时才可保留。",
    },
  },
  *check({ reading, platform, options }) {
    const allowed = options.allow.map(digitsOf);
    for (const phone of reading.detections) {
      if (phone.kind !== "phone" || allowed.some((digits) => isSame(digits, digitsOf(phone.digits)))) continue;
      const at = reading.range(phone.start, phone.end);
      if (phone.strength === "weak") yield { messageId: "possible", at, reads: phone.reads, advice: true };
      else if (platform.id !== "ebay" && isExempt(reading, phone)) yield { messageId: "exempt", at, reads: phone.reads, advice: true };
      else yield { messageId: phone.reads === undefined ? "found" : "spelled", at, reads: phone.reads };
    }
  },
});
