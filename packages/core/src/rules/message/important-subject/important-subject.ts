import type { ConceptId } from "../../../lexicon/concepts.js";
import { defineRule, type Rule } from "../../../rule.js";

/** The mark in brackets, as Amazon's pages spell it in the languages of its sites. */
const mark = /[[【［(]\s{0,4}(?:importante?|wichtig|belangrijk|viktigt|ważne|önemli|重要|هام)\s{0,4}[\]】］)]/iu;

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
    const match = mark.exec(document.source("subject"));
    if (!match) return;
    // A message that asks what has to be known may be one that completes the order: advice.
    const mayBeNeeded = open.some((concept) => reading.has(concept)) && !idle.some((concept) => reading.has(concept));
    yield { messageId: "found", at: { field: "subject", start: match.index, end: match.index + match[0].length }, advice: mayBeNeeded };
  },
});
