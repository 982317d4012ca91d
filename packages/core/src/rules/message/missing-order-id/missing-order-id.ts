import type { Range } from "../../../diagnostic.js";
import { defineRule, type Rule, type RuleContext } from "../../../rule.js";
import { findOpening } from "../../opening.js";

/** What the names of placeholders for an order share, in the languages that help desks use. */
const orderName = /order|bestell|auftrag|commande|pedido|ordine|zamow|siparis|طلب|订单|订单号|注文/i;

function namesOrder({ message, document, reading }: RuleContext<unknown>): boolean {
  if (reading.has("order-number")) return true;
  if (document.placeholders.some(({ name }) => orderName.test(name))) return true;
  const { id } = message.order;
  return id !== undefined && id !== "" && reading.clean.includes(id);
}

/** The phrase that names the order: in the text, else in the subject. */
function findPhrase({ document, reading }: RuleContext<unknown>): Range | null {
  const bodyStart = reading.fromDocument(document.bodyStart);
  const phrases = reading.tags("own-order");
  const phrase = phrases.find(({ start }) => start >= bodyStart) ?? phrases[0];
  return phrase ? reading.range(phrase.start, phrase.end) : null;
}

/** A message of the seller's own start that does not say which order it is about. */
export const missingOrderId: Rule = defineRule({
  id: "message/missing-order-id",
  meta: { category: "message-type", summary: "Require the order ID" },
  messages: {
    found: {
      en: "“{{text}}” comes without an order ID. Add the order ID to the text or the subject.",
      "zh-CN": "“{{text}}”没有给出订单编号。请在正文或主题中加上订单编号。",
    },
  },
  *check(context) {
    const { kind } = context.message;
    if (kind === "reply" || namesOrder(context)) return;
    const phrase = findPhrase(context);
    // A template may be one for replies, which need no ID: advice, and only where it speaks of an order.
    if (kind === "proactive") yield { messageId: "found", at: phrase ?? findOpening(context.document) };
    else if (phrase) yield { messageId: "found", at: phrase, advice: true };
  },
});
