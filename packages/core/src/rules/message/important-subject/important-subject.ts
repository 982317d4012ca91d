import type { ConceptId } from "../../../lexicon/concepts.js";
import { matchesOf } from "../../../matches.js";
import { foldText } from "../../../reading/fold.js";
import { asLatin } from "../../../reading/look-alikes.js";
import { defineRule, type Rule } from "../../../rule.js";

/** What stands in brackets. */
const bracketed = /[[【［(〔〖{]([^[\]【】［］()〔〕〖〗{}\n]{2,40})[\]】］)〕〗}]/g;

/** What signs and letters that pass for others are read as. */
const signs: ReadonlyMap<string, string> = new Map([
  ["!", "i"],
  ["0", "o"],
  ["1", "i"],
  ["4", "a"],
  ["7", "t"],
  ["@", "a"],
  ["l", "i"],
  ["|", "i"],
]);

/** The letters of a text, with one letter for all that look like it: `lmp0rtant` and `Important` are the same. */
function skeletonOf(text: string): string {
  let skeleton = "";
  for (const char of foldText(text).folded) {
    const letter = asLatin(char) ?? char;
    skeleton += signs.get(letter) ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : "");
  }
  return skeleton;
}

/** The mark, as Amazon's pages spell it in the languages of its sites. */
const marks: ReadonlySet<string> = new Set(
  ["important", "importante", "wichtig", "belangrijk", "viktigt", "ważne", "önemli", "重要", "هام"].map(skeletonOf),
);

/** What has to be settled before an order can be completed. */
const open: readonly ConceptId[] = ["question", "delivery-problem", "out-of-stock"];
/** What completes no order. */
const idle: readonly ConceptId[] = [
  "review",
  "praise",
  "public-place",
  "coupon",
  "discount",
  "advert",
  "free-gift",
  "newsletter",
  "new-products",
  "warranty-bait",
  "opt-out",
];

/** The mark that once overrode a buyer's opt-out. */
export const importantSubject: Rule = defineRule({
  id: "message/important-subject",
  meta: { category: "message-type", summary: "Disallow `[Important]` in the subject" },
  messages: {
    found: {
      en: "“{{text}}” in the subject is only for messages that complete an order. Remove it.",
      "zh-CN": "主题中的“{{text}}”仅用于完成订单所必需的消息。请删除。",
    },
  },
  *check({ document, reading }) {
    const match = matchesOf(bracketed, document.source("subject")).find(({ 1: inside }) => marks.has(skeletonOf(inside as string)));
    if (!match) return;
    // A message that asks what has to be known may be one that completes the order: advice.
    const mayBeNeeded = open.some((concept) => reading.has(concept)) && !idle.some((concept) => reading.has(concept));
    yield { messageId: "found", at: { field: "subject", start: match.index, end: match.index + match[0].length }, advice: mayBeNeeded };
  },
});
