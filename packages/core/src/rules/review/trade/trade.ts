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
  frames: [{ scope: "sentence", slots: [{ any: ["mutual"] }, { any: ["review", "praise", "criticism"], polarity: "any" }] }],
});
