import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";

/** Offers something of value for a review or feedback, in any language. */
export const incentive: Rule = defineRule({
  id: "review/incentive",
  meta: { category: "review-manipulation", summary: "Disallow a reward for a review or feedback" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” ties something of value to a review. Remove the offer, or ask for an honest review without one.",
      "zh-CN": "“{{text}}”以好处换取评价。请删除该好处，或不附条件地请买家如实评价。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [
        { any: ["reward", "free", "amount", "percentage"] },
        { any: ["review", "praise"] },
        { any: ["exchange", "give-verb", "condition", "until", "pay-verb"], scope: "sentence" },
      ],
      unless: [{ any: ["neutral-request"], scope: "clause" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["review", "praise", "star"] },
        { any: ["review-verb"], scope: "clause" },
        { any: ["reward", "free", "amount", "percentage"] },
      ],
      unless: [{ any: ["neutral-request"], scope: "clause" }],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["review", "praise"] },
        { any: ["review-verb"], scope: "clause" },
        { any: ["reward", "free"] },
        { any: ["give-verb", "exchange"], of: 2, scope: "clause" },
      ],
    },
    // “Whoever says so on the product page gets a bottle from us.”
    {
      scope: "sentence",
      slots: [{ any: ["public-place"] }, { any: ["exchange"] }, { any: ["give-verb"], side: "after" }],
      unless: [{ any: ["neutral-request"], scope: "clause" }],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["reward", "free", "amount"] },
        { any: ["change-it"] },
        { any: ["review", "praise", "criticism"], scope: "message", polarity: "any" },
      ],
    },
    // “Put a photo on the product page, show us the screen, and 15 dollars come back.”
    {
      scope: "adjacent",
      slots: [{ any: ["public-place"] }, { any: ["reward", "free", "amount"] }, { any: ["exchange", "give-verb"] }],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["reward", "amount"] }, { any: ["change-verb", "remove-verb"] }, { any: ["review", "praise", "criticism"] }],
    },
  ],
});
