import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Reading, Tag } from "../../../reading/reading.js";
import { defineRule, type Rule } from "../../../rule.js";

/** What a message is about, where it is about something. */
const content: readonly ConceptId[] = [
  "amount",
  "attached",
  "cancel-verb",
  "code-token",
  "coupon",
  "delivery-problem",
  "discount",
  "email",
  "link",
  "neutral-request",
  "newsletter",
  "out-of-stock",
  "percentage",
  "phone",
  "platform-link",
  "praise",
  "review",
  "service-document",
  "shipping-event",
];

/** Width of a name: a clause so short says nothing by itself at either end. */
const longestName = 8;
/** Width of a greeting or a goodbye with the names in it. */
const longestSalutation = 16;
/** A wider clause says more than thanks. */
const longestThanks = 64;

/** Clauses that hold a tag of one of these concepts. */
function clausesWith(reading: Reading, concepts: readonly ConceptId[]): ReadonlySet<number> {
  return new Set(concepts.flatMap((concept) => reading.tags(concept).map(({ clause }) => clause)));
}

/** Whether every clause only greets, thanks, offers help or says goodbye. */
function isOnlyCourtesy(reading: Reading): boolean {
  const kind = clausesWith(reading, ["courtesy"]);
  const formal = clausesWith(reading, ["salutation", "order-number"]);
  const titled = clausesWith(reading, ["title"]);
  const last = Math.max(...kind);
  return reading.clauses.every(({ width }, index) => {
    if (kind.has(index)) return width <= longestThanks;
    if (formal.has(index)) return width <= longestSalutation;
    // A name at either end or behind a title, or the end of an offer: “We're here, if you need us.”
    return width <= longestName && (index === 0 || index > last || kind.has(index - 1) || titled.has(index - 1));
  });
}

/** A message of thanks or goodwill, and nothing else. */
export const courtesyOnly: Rule = defineRule({
  id: "message/courtesy-only",
  meta: { category: "message-type", summary: "Disallow a message that only says thanks" },
  messages: {
    found: {
      en: "“{{text}}” is all that this message says, and {{platform}} allows no messages of thanks. Do not send it.",
      "zh-CN": "此消息只有“{{text}}”，而{{platform}}不允许只表达感谢的消息。请不要发送。",
    },
  },
  *check({ message: { kind }, document, reading }) {
    if (kind !== "proactive" || content.some((concept) => reading.has(concept))) return;
    const bodyStart = reading.fromDocument(document.bodyStart);
    const thanks = reading.tags("courtesy").filter(({ start }) => start >= bodyStart);
    const [first] = thanks;
    if (first === undefined || !isOnlyCourtesy(reading)) return;
    const last = thanks.at(-1) as Tag;
    yield { messageId: "found", at: reading.range(first.start, last.end) };
  },
});
