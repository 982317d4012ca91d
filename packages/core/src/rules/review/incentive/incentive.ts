import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

/** What is given for a review, or may be won by one. */
const gifts: readonly ConceptId[] = ["reward", "free", "free-gift", "amount", "percentage", "giveaway", "coupon"];

/** “You get the part for free, regardless of what you write in your review.” */
const whatever: Guard = { any: ["neutral-request"], of: 1, scope: "sentence", side: "before", within: 6 };

/** Offers something of value for a review or feedback, in any language. */
export const incentive: Rule = defineRule({
  id: "review/incentive",
  meta: { category: "review-manipulation", summary: "Disallow a reward for a review or feedback" },
  messages: {
    found: {
      en: "“{{text}}” ties something of value to a review. Remove the offer, or ask for an honest review without one.",
      "zh-CN": "“{{text}}”以好处换取评价。请删除该好处，或不附条件地请买家如实评价。",
    },
  },
  frames: [
    // An honest review is paid for all the same.
    { scope: "clause", slots: [{ any: ["review", "praise"] }, { any: ["exchange"] }, { any: gifts }] },
    // “To thank you for a kind word we send you a cup.”
    {
      scope: "sentence",
      slots: [
        { any: ["review", "praise"] },
        { any: ["exchange"], side: "before", within: 5, apart: true, scope: "clause" },
        { any: ["give-verb", "send-verb"], side: "after" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “A gift for each review”
    { scope: "sentence", slots: [{ any: ["free-gift", "giveaway"] }, { any: ["review", "praise"], within: 8 }] },
    {
      scope: "sentence",
      slots: [
        { any: gifts },
        { any: ["review", "praise"] },
        { any: ["exchange", "give-verb", "condition", "until", "pay-verb"], scope: "sentence" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["review", "praise", "star"] }, { any: ["review-verb"], scope: "clause" }, { any: gifts }],
      unless: [{ any: ["neutral-request"], scope: "clause" }, whatever],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["review", "praise"] },
        { any: ["review-verb"], scope: "clause" },
        { any: gifts },
        { any: ["give-verb", "exchange"], of: 2, scope: "clause" },
      ],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
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
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Could you raise your two stars? A screenshot, and 15 dollars come back.”
    {
      scope: "sentence",
      slots: [
        { any: ["amount", "reward", "free"] },
        { any: ["exchange"], side: "before", within: 8 },
        { any: ["change-verb", "change-it", "remove-verb"], scope: "adjacent" },
        { any: ["review", "praise", "criticism"], scope: "adjacent", polarity: "any" },
      ],
      evidence: [0, 1],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    // “Put a photo on the product page, show us the screen, and 15 dollars come back.”
    {
      scope: "adjacent",
      slots: [{ any: ["public-place"] }, { any: ["reward", "free", "amount"] }, { any: ["exchange", "remove-verb"] }],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["reward", "amount", "money", "free", "free-gift"] },
        { any: ["change-verb", "remove-verb"] },
        { any: ["review", "praise", "criticism"] },
      ],
      // “Whether you change it is up to you, the refund comes anyway.”
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Turn the two stars into five, and half of it comes back.”; not “we changed the star bracket for free”.
    {
      scope: "sentence",
      slots: [
        { any: ["reward", "amount", "money", "free", "free-gift"] },
        { any: ["change-verb"] },
        { any: ["star"], of: 1, within: 4 },
        { any: ["give-verb", "exchange", "pay-verb", "condition"] },
      ],
      unless: [
        { any: ["neutral-request"], scope: "sentence" },
        { any: ["self", "third-party"], of: 1, scope: "clause", side: "before", within: 1 },
        { any: ["product-noun"], of: 2, scope: "clause", within: 1 },
      ],
    },
  ],
});
