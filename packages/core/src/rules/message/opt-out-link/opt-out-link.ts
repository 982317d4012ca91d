import { defineRule, type Rule } from "../../../rule.js";

/** A way to unsubscribe, which belongs to mailings. */
export const optOutLink: Rule = defineRule({
  id: "message/opt-out-link",
  meta: { category: "message-type", summary: "Disallow an opt-out line or link" },
  messages: {
    found: {
      en: "“{{text}}” is an opt-out, which {{platform}} does not allow in messages. Remove it.",
      "zh-CN": "“{{text}}”是退订说明，{{platform}}不允许在消息中出现。请删除。",
    },
  },
  // “You don't want such messages?”: what is put into the buyer's mouth is the seller's word.
  frames: [{ scope: "clause", slots: [{ any: ["opt-out"], polarity: "any" }], despite: ["reported"] }],
});
