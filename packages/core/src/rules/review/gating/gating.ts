import { defineRule, type Rule } from "../../../rule.js";

/** Asks only content buyers for a review, or sends the others elsewhere. */
export const gating: Rule = defineRule({
  id: "review/gating",
  meta: { category: "review-manipulation", summary: "Disallow asking only content buyers for a review" },
  messages: {
    found: {
      en: "“{{text}}” steers who leaves a review. Ask every buyer alike, without conditions.",
      "zh-CN": "“{{text}}”引导部分买家评价。请不附条件地邀请所有买家。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [
        { any: ["happy"] },
        { any: ["condition"], side: "before", turns: true, within: 5, scope: "clause" },
        { any: ["review", "praise", "star", "public-place"] },
      ],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["unhappy"], polarity: "any" },
        { any: ["contact-verb", "ask-verb"], side: "after" },
        { any: ["until", "instead"] },
        { any: ["review", "criticism", "praise", "star"], polarity: "any" },
      ],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["review", "criticism", "praise"], polarity: "denied" },
        { any: ["review-verb"], scope: "clause", polarity: "any" },
        { any: ["contact-verb", "ask-verb", "instead", "until"], polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “If you not happy, don't leave bad words.”
    {
      scope: "sentence",
      slots: [
        { any: ["criticism"], polarity: "denied" },
        { any: ["review-verb"], scope: "clause", polarity: "any" },
        { any: ["unhappy"], side: "before", polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Skip the review and just answer this message.”
    {
      scope: "sentence",
      slots: [
        { any: ["review"] },
        { any: ["avoid-verb"], side: "before", turns: true, within: 1 },
        { any: ["contact-verb", "ask-verb", "platform-feature"], side: "after" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Please don't review it at once but write to us first.”
    {
      scope: "sentence",
      slots: [
        { any: ["review"], polarity: "denied" },
        { any: ["please"], scope: "clause", within: 4, polarity: "any" },
        { any: ["until", "instead", "contrast"], side: "after", within: 4, polarity: "any" },
        { any: ["contact-verb", "ask-verb"], side: "after" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Write to us rather than give a bad mark.”
    {
      scope: "sentence",
      slots: [
        { any: ["criticism"], polarity: "any" },
        { any: ["instead"] },
        { any: ["contact-verb", "contact-direct", "ask-verb"], polarity: "any" },
      ],
    },
    // “We would rather hear it from you than read it on the product page.”
    {
      scope: "sentence",
      slots: [
        { any: ["public-place"], polarity: "any" },
        { any: ["instead"], polarity: "any" },
        { any: ["contact-verb", "contact-direct", "ask-verb"], polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Tell us, not the review page.”
    {
      scope: "sentence",
      slots: [
        { any: ["public-place", "review"], polarity: "any" },
        { any: ["negator", "instead"], side: "before", turns: true, within: 2, polarity: "any" },
        { any: ["self"], of: 1, side: "before", within: 2 },
      ],
      unless: [
        // “We do not post on the product page.”
        { any: ["self"], scope: "clause", side: "before" },
        { any: ["neutral-request"], scope: "sentence" },
      ],
    },
    // “… a message instead of a review.”
    {
      scope: "sentence",
      slots: [
        { any: ["review"], polarity: "any" },
        { any: ["instead"], side: "before", within: 1 },
        { any: ["contact-verb", "contact-direct", "ask-verb"], side: "before", polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Love it? Tell the world.” and “Not yet happy? Please don't leave a review yet.”
    {
      scope: "adjacent",
      slots: [
        { any: ["happy"] },
        { any: ["question"], scope: "clause" },
        { any: ["review", "praise", "review-verb", "please"], side: "after", within: 14 },
        { any: ["review", "praise", "criticism", "star"], side: "after" },
      ],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    // “Happy? Review us.”, “Happy with it? Let the world know.”
    {
      scope: "adjacent",
      slots: [{ any: ["happy"] }, { any: ["question"], scope: "clause" }, { any: ["review", "public-place"], side: "after", within: 4 }],
      // “Is the address in your account all right? Your review …”
      unless: [
        { any: ["neutral-request"], scope: "adjacent" },
        { any: ["account-place", "address-noun"], scope: "clause" },
      ],
    },
    // “Satisfied customers are invited to write a review, all others turn to us.”
    {
      scope: "sentence",
      slots: [
        { any: ["happy"] },
        { any: ["review", "star", "public-place"], side: "after" },
        { any: ["unhappy"], of: 1, side: "after", polarity: "any" },
        { any: ["please", "contact-verb", "contact-direct", "ask-verb"], polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "clause",
      slots: [
        { any: ["review", "criticism"], polarity: "denied" },
        { any: ["review-verb"], polarity: "any" },
        { any: ["please", "contact-verb", "ask-verb"], polarity: "any" },
      ],
      unless: [
        { any: ["self"], scope: "clause", side: "before" },
        { any: ["neutral-request"], scope: "sentence" },
      ],
    },
    // “Happy? Rate it. Not happy? Tell only us.”
    {
      scope: "adjacent",
      slots: [
        { any: ["unhappy"], polarity: "any" },
        { any: ["contact-verb", "ask-verb"], side: "after", within: 8 },
        { any: ["self"], of: 1, within: 3 },
        { any: ["happy"], side: "before" },
        { any: ["review", "review-verb", "praise", "public-place"], side: "before" },
      ],
      evidence: [4, 0, 1],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    // “Not happy? Talk to us before you rate.”
    {
      scope: "adjacent",
      slots: [
        { any: ["unhappy"], polarity: "any" },
        { any: ["question"], scope: "clause" },
        { any: ["contact-verb", "ask-verb"], side: "after", within: 14 },
        { any: ["until", "instead"], side: "after", polarity: "any" },
        { any: ["review", "criticism", "praise", "star", "review-verb"], side: "after", polarity: "any" },
      ],
    },
    // “Please do not give us a bad mark.”
    {
      scope: "sentence",
      slots: [
        { any: ["criticism"], polarity: "denied" },
        { any: ["review-verb", "ask-verb"], scope: "clause", side: "before", turns: true, polarity: "any" },
        { any: ["please", "question"], polarity: "any" },
      ],
      unless: [{ any: ["neutral-request"], scope: "sentence" }],
    },
    // “Please don't mark us down”, “No negatives please”: the verb is in the word.
    {
      scope: "clause",
      slots: [
        { any: ["criticism"], polarity: "denied" },
        { any: ["please"], within: 3, polarity: "any" },
      ],
      unless: [
        { any: ["neutral-request"], scope: "sentence" },
        { any: ["self", "third-party"], scope: "clause", side: "before" },
      ],
    },
    // “We ask you not to give us a bad mark”: who asks is the seller, and the bad mark is what is denied.
    {
      scope: "sentence",
      slots: [
        { any: ["criticism"], polarity: "denied" },
        { any: ["please"], side: "before", turns: true, within: 6, polarity: "any" },
        { any: ["self"], of: 1, within: 0, polarity: "any" },
      ],
      evidence: [0, 1],
      unless: [
        { any: ["neutral-request", "third-party"], scope: "sentence" },
        { any: ["negator"], of: 1, scope: "clause", side: "before", within: 2 },
      ],
    },
    // The same where another request stands nearer: “we ask you that you please be not too hard on us”.
    {
      scope: "sentence",
      slots: [
        { any: ["criticism"], polarity: "denied" },
        { any: ["self"], side: "before", turns: true, apart: true, within: 8, polarity: "any" },
        { any: ["please"], of: 1, within: 0, polarity: "any" },
      ],
      evidence: [0, 2],
      unless: [
        { any: ["neutral-request", "third-party"], scope: "sentence" },
        { any: ["negator"], of: 2, scope: "clause", side: "before", within: 2 },
      ],
    },
    // “A five? The review box is open. Four or lower? Keep it between us.”
    {
      scope: "adjacent",
      slots: [
        { any: ["unhappy", "criticism"], polarity: "any" },
        { any: ["direct"], side: "after", within: 6 },
        { any: ["review", "praise", "star", "public-place"], side: "before" },
      ],
      evidence: [0, 1],
      unless: [
        { any: ["neutral-request", "buy-verb", "sell-verb", "third-party"], scope: "adjacent" },
        // “Should anything be wrong, write to us directly”
        { any: ["contact-verb"], of: 1, scope: "clause", within: 3 },
      ],
    },
    // “If it made you smile, let the world know”, “grumble to us and not on the product page”.
    {
      scope: "adjacent",
      slots: [
        { any: ["public-place"], polarity: "any" },
        { any: ["happy"] },
        { any: ["condition", "question", "review-verb"], of: 1, within: 5 },
        { any: ["self", "review-verb", "contact-verb", "look-verb"] },
      ],
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["public-place"], polarity: "any" },
        { any: ["unhappy", "criticism"], polarity: "any" },
        { any: ["self", "review-verb", "contact-verb", "look-verb"] },
      ],
      // “Your praise and your criticism help others on the product page” asks for both.
      company: { any: ["until", "negator", "instead"], least: 1, scope: "adjacent" },
      unless: [{ any: ["neutral-request"], scope: "adjacent" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["until"] },
        { any: ["review", "criticism", "star", "public-place"], side: "after", turns: true, within: 8 },
        { any: ["contact-verb", "ask-verb"] },
      ],
    },
  ],
});
