import { defineRule, type Rule } from "../../../rule.js";

/** Trades feedback for feedback. */
export const trade: Rule = defineRule({
  id: "review/trade",
  meta: { category: "review-manipulation", summary: "Disallow trading feedback" },
  messages: {
    found: {
      en: "“{{text}}” trades feedback for feedback. Remove the condition.",
      "zh-CN": "“{{text}}”以评价换评价。请删除该条件。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [{ any: ["mutual"] }, { any: ["review", "praise", "criticism"], polarity: "any" }],
      // “Yours is yours to write, good or bad, I leave mine once you paid”
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    // “Feedback? I do mine when I see yours.”
    {
      scope: "adjacent",
      slots: [
        { any: ["mutual"] },
        { any: ["review", "praise", "criticism"], polarity: "any" },
        { any: ["condition", "until"], scope: "sentence" },
      ],
      // “I'd rather not trade feedback. I leave mine once you paid, you write yours as you find it.”
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["mutual"] }, { any: ["mutual"], side: "after", apart: true }, { any: ["condition", "until"] }],
      unless: [{ any: ["money", "amount", "send-verb", "neutral-request"], scope: "sentence" }],
    },
  ],
});
