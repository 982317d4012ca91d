import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

/** “Your review of the police costume”: what is sold. */
const ofProduct: Guard = { any: ["product-noun"], scope: "clause", side: "after", within: 1 };

/** “We report the theft to the police” */
const ofThief: Guard = { any: ["delivery-problem"], scope: "clause", within: 4 };

/** Threatens over a review, or holds back goods or money until it comes. */
export const threat: Rule = defineRule({
  id: "review/threat",
  meta: { category: "review-manipulation", summary: "Disallow threats and pressure over a review" },
  messages: {
    found: {
      en: "“{{text}}” puts pressure on a review. Remove it: what is owed may not depend on a review.",
      "zh-CN": "“{{text}}”以评价施压。请删除：应尽的义务不得取决于评价。",
    },
  },
  frames: [
    // “Leave that negative and your warranty ends”, “no refund until the stars look better”.
    {
      scope: "sentence",
      slots: [
        { any: ["sanction"], polarity: "any" },
        { any: ["review", "praise", "criticism"], polarity: "any", taken: true },
        { any: ["condition", "until", "coordination", "contrast", "negator"], polarity: "any" },
      ],
      // “Another seller paid for five stars? Please report it to Amazon”: who reports is the buyer.
      unless: [{ any: ["please"], scope: "clause", side: "before", within: 3 }],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["sanction"], polarity: "any" },
        { any: ["criticism"], polarity: "any", taken: true },
      ],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["threat-legal", "menace"], polarity: "any" },
        { any: ["review", "criticism"], polarity: "any", taken: true },
      ],
      // “Our lawyer looks at a claim against the carrier”
      unless: [ofProduct, ofThief, { any: ["third-party"], scope: "clause", side: "after" }],
    },
    // “You wrote a bad review. Our lawyer …”: whatever is taken up, the lawyer is the author's.
    {
      scope: "adjacent",
      slots: [
        { any: ["threat-legal", "menace"] },
        { any: ["self-possessive", "self"], owns: true, side: "before", within: 3 },
        { any: ["review", "criticism"], polarity: "any" },
      ],
      despite: ["reported"],
      unless: [ofProduct, ofThief, { any: ["third-party", "platform"], scope: "clause" }],
    },
    // “Careful what you write in that review”: the warning is the threat.
    {
      scope: "sentence",
      slots: [
        { any: ["threat-legal", "menace"], polarity: "any" },
        { any: ["review-verb", "contact-verb"], side: "after", turns: true, within: 6, polarity: "any" },
        { any: ["review", "criticism"], within: 8, polarity: "any" },
      ],
      despite: ["warned", "reported"],
      unless: [ofProduct, { any: ["third-party", "platform", "neutral-request"], scope: "sentence" }],
    },
    // “Take it down by Friday, or our solicitors write to you.”
    { scope: "sentence", slots: [{ any: ["change-it"] }, { any: ["threat-legal", "menace", "sanction"], polarity: "any" }] },
    {
      scope: "sentence",
      slots: [
        { any: ["withhold"], polarity: "any" },
        { any: ["review", "praise", "criticism"], polarity: "any" },
      ],
    },
    // “The new part goes out once your feedback has been corrected.”
    {
      scope: "sentence",
      slots: [
        { any: ["until"] },
        { any: ["review", "praise", "criticism"], side: "after", turns: true, within: 8, polarity: "any" },
        { any: ["change-verb", "remove-verb"], of: 1, within: 6, polarity: "any" },
        { any: ["send-verb", "give-verb", "shipping-event", "reward", "money", "withhold"], polarity: "any" },
      ],
      unless: [{ any: ["platform", "third-party"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["until"] }, { any: ["praise"], side: "after", turns: true, within: 8 }],
      unless: [{ any: ["contact-verb"], scope: "sentence" }],
    },
  ],
});
