import { defineRule, type Rule } from "../../../rule.js";

/** Leaves it to the buyer to cancel what the seller cannot deliver. */
export const cancelRequest: Rule = defineRule({
  id: "message/cancel-request",
  meta: { category: "message-type", summary: "Disallow asking the buyer to cancel an order that is out of stock" },
  messages: {
    found: {
      en: "“{{text}}” asks the buyer to cancel. Cancel the order yourself, and tell the buyer that it is refunded.",
      "zh-CN": "“{{text}}”要求买家取消订单。请自行取消订单，并告知买家已退款。",
    },
  },
  frames: [
    {
      scope: "clause",
      slots: [
        { any: ["cancel-verb"] },
        { any: ["please", "obligation", "ask-verb"], side: "before", turns: true, within: 6 },
        { any: ["out-of-stock"], scope: "adjacent", polarity: "any" },
      ],
      unless: [
        { any: ["condition"], scope: "clause", side: "before" },
        { any: ["self"], scope: "clause", side: "before", within: 1 },
      ],
      evidence: [0, 1],
    },
  ],
});
