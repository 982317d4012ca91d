import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

/**
 * “They've changed the rating of the coil”, “a seller can delete …”: somebody else does it. “An honest review, with what you would
 * improve” asks for no change.
 */
const unasked: readonly Guard[] = [
  { any: ["third-party", "self"], scope: "clause", side: "before", within: 1 },
  { any: ["neutral-request"], scope: "sentence" },
  { any: ["feature-word"], scope: "clause" },
];

/** What shows that stars are a buyer's mark. */
const marked: readonly ConceptId[] = [
  "buyer",
  "buyer-possessive",
  "criticism",
  "happy",
  "praise",
  "public-place",
  "question",
  "review",
  "sanction",
  "threat-legal",
  "unhappy",
  "withhold",
];

/** Asks to change or remove a review or feedback. */
export const changeRequest: Rule = defineRule({
  id: "review/change-request",
  meta: { category: "review-manipulation", summary: "Disallow asking to change or remove a review" },
  messages: {
    found: {
      en: "“{{text}}” asks the buyer to change or remove a review. Solve the problem and leave the review to the buyer.",
      "zh-CN": "“{{text}}”要求买家修改或删除评价。请解决问题，评价由买家自行决定。",
    },
  },
  frames: [
    { scope: "clause", slots: [{ any: ["change-verb"] }, { any: ["review", "criticism", "praise"], within: 8 }], unless: unasked },
    // “A positive cleaner takes the shine off”: nobody asks for praise to go.
    { scope: "clause", slots: [{ any: ["remove-verb"] }, { any: ["review", "criticism"], within: 8 }], unless: unasked },
    // “… provided that you delete your 2-star review beforehand”
    {
      scope: "sentence",
      slots: [
        { any: ["change-verb", "remove-verb"] },
        { any: ["until"], side: "before", turns: true, within: 1 },
        { any: ["review", "criticism"], of: 1, side: "before", turns: true, within: 1 },
      ],
      unless: unasked,
    },
    // “If you don't take that neg down by tonight”: who sets a time for it asks for it.
    {
      scope: "clause",
      slots: [
        { any: ["change-verb", "remove-verb"], polarity: "denied" },
        { any: ["condition"], side: "before", within: 4, polarity: "any" },
        { any: ["review", "criticism"], within: 8, polarity: "any" },
        { any: ["time-limit", "sanction", "threat-legal", "menace", "withhold"], scope: "sentence", polarity: "any" },
      ],
      evidence: [0, 2],
      unless: [
        { any: ["neutral-request", "platform", "decline"], scope: "sentence" },
        { any: ["third-party", "self"], scope: "clause", side: "before", within: 1 },
        { any: ["obligation", "question"], scope: "clause" },
        // “Give me a bad mark and I will not take it back”: what goes is no review.
        { any: ["sanction"], scope: "clause", around: true },
      ],
    },
    // “Change the star on the tree for the one in the bag”: stars are a mark where more is said of it.
    {
      scope: "clause",
      slots: [{ any: ["change-verb", "remove-verb"] }, { any: ["star"], within: 8 }],
      company: { any: marked, least: 1, scope: "sentence" },
      unless: unasked,
    },
    // “I see you gave us two stars. Could you change it?”: what is taken up is bad.
    {
      scope: "adjacent",
      slots: [{ any: ["change-it"] }, { any: ["criticism"], polarity: "any", taken: true }],
      evidence: [0],
      unless: [
        { any: ["third-party"], scope: "clause", side: "before", within: 1 },
        { any: ["neutral-request"], scope: "sentence" },
      ],
    },
    // The review stands in the sentence before: “… your 2 stars. Could you take it down?”
    {
      scope: "adjacent",
      slots: [{ any: ["change-it"] }, { any: ["review", "criticism", "praise"], polarity: "any" }],
      unless: [
        { any: ["third-party"], scope: "clause", side: "before", within: 1 },
        // “Change it in the order”, “je modifie la facture”
        { any: ["own-order", "address-noun", "service-document"], scope: "clause", side: "after", within: 2 },
        // “Keep or change it as you like”
        { any: ["neutral-request"], scope: "sentence" },
        // “Your address is incomplete, please change it”, “the password is 8888, change it”
        { any: ["personal-data-noun"], scope: "sentence", side: "before" },
      ],
    },
  ],
});
