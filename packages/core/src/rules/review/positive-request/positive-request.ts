import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

/** “My kids gave the box five stars.” */
const bySomebody: Guard = { any: ["self-possessive", "third-party"], of: 1, scope: "clause", side: "before", within: 1 };
/** “Cheers for the positive, much appreciated” */
const thanked: Guard = { any: ["courtesy"], scope: "clause", side: "before", within: 3 };
/** “A five star notebook” */
const ofProduct: Guard = { any: ["product-noun"], scope: "clause", side: "after", within: 0 };
/** “The energy label gives it five stars.” */
const byLabel: Guard = { any: ["service-document"], of: 1, scope: "clause", side: "before", within: 0 };

/** What makes quoted words no text to be posted. */
const told: readonly Guard[] = [
  { any: ["neutral-request"], scope: "sentence" },
  // “You find it under “Your orders””
  { any: ["account-place"], scope: "clause", side: "before", within: 0 },
  // “You left “too small” as your feedback”
  { any: ["buyer", "self", "third-party"], of: 1, scope: "clause", side: "before", within: 0 },
  // “Click “Write a customer review””, “use the “Upload photo” field”: the name of a button.
  { any: ["review", "public-place"], of: 1, scope: "sentence", side: "after", within: 3 },
  { any: ["product-noun", "feature-word"], scope: "sentence", side: "after", within: 0 },
];

/** Asks for a good review, or tells the buyer what to write. */
export const positiveRequest: Rule = defineRule({
  id: "review/positive-request",
  meta: { category: "review-manipulation", summary: "Disallow asking for a positive review" },
  messages: {
    found: {
      en: "“{{text}}” asks for a good review. Ask for an honest one, good or bad.",
      "zh-CN": "“{{text}}”索要好评。请改为邀请买家如实评价。",
    },
  },
  frames: [
    {
      scope: "clause",
      unexplained: true,
      slots: [
        { any: ["praise"] },
        // “Please don't be too hard on us.”
        { any: ["please", "ask-verb", "obligation", "send-verb"], side: "before", turns: true, within: 12, polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "clause" }, bySomebody, byLabel, ofProduct],
    },
    {
      scope: "clause",
      unexplained: true,
      slots: [{ any: ["praise"] }, { any: ["review-verb"], side: "before", turns: true, within: 12 }],
      // “I left you positive feedback” asks for nothing.
      unless: [
        { any: ["neutral-request"], scope: "clause" },
        { any: ["self"], of: 1, scope: "clause", side: "before", within: 0 },
        // “So glad you left us such a nice review”
        { any: ["courtesy"], of: 1, scope: "clause", side: "before", within: 0 },
        bySomebody,
        byLabel,
        ofProduct,
      ],
    },
    {
      scope: "sentence",
      unexplained: true,
      slots: [
        { any: ["praise"] },
        { any: ["please", "ask-verb", "contact-verb"], side: "after", within: 8 },
        { any: ["self", "self-possessive"] },
      ],
      unless: [{ any: ["neutral-request"], scope: "clause" }, thanked, ofProduct],
    },
    // “… if you could give us five stars”, “… if your verdict came out glowing”
    {
      scope: "clause",
      unexplained: true,
      slots: [{ any: ["praise"] }, { any: ["condition"], side: "before", within: 9 }, { any: ["review-verb", "review"], within: 6 }],
      evidence: [0, 2],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “I have a text ready, just paste it and add the stars.”
    {
      scope: "adjacent",
      slots: [
        { any: ["ready-text"] },
        { any: ["review", "praise", "star", "review-verb", "public-place"], polarity: "any", taken: true, apart: true },
      ],
    },
    // “Just write “best lamp ever” in your feedback.”
    {
      scope: "sentence",
      slots: [
        { any: ["quotation"], polarity: "any" },
        { any: ["review-verb", "please", "ready-text"], side: "before", turns: true, apart: true, within: 3 },
        { any: ["review"] },
      ],
      unless: told,
    },
    // “Put “best lamp ever” on the product page.”; not “the file from the product page: choose “Install””
    {
      scope: "sentence",
      slots: [
        { any: ["quotation"], polarity: "any" },
        { any: ["review-verb", "please", "ready-text"], side: "before", turns: true, apart: true, within: 3 },
        { any: ["public-place"], side: "after" },
      ],
      unless: told,
    },
    // “Positive feedback only please”
    {
      scope: "sentence",
      unexplained: true,
      slots: [{ any: ["praise"] }, { any: ["please"], side: "after", within: 6 }],
      unless: [{ any: ["neutral-request"], scope: "clause" }, thanked, ofProduct],
    },
    {
      scope: "clause",
      unexplained: true,
      slots: [{ any: ["praise"] }, { any: ["self", "self-possessive"], within: 5 }],
      unless: [
        { any: ["neutral-request"], scope: "clause" },
        { any: ["review-verb"], of: 1, scope: "clause", side: "after", within: 1 },
        // “Your kind words made my day”
        { any: ["courtesy"], scope: "clause", within: 3 },
        // “Our five star linen”, “I saw your five star review”
        { any: ["self-possessive", "buyer-possessive"], scope: "clause", side: "before", within: 0 },
        // “I have 100 % positives”
        { any: ["percentage"], scope: "clause", side: "before", within: 1 },
        ofProduct,
      ],
    },
  ],
});
