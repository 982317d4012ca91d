import * as z from "zod";
import { defineRule, type Rule } from "../../../rule.js";

/** Offers or steers to a deal outside the platform. */
export const sale: Rule = defineRule({
  id: "off-platform/sale",
  meta: { category: "off-platform-sale", summary: "Disallow deals outside the platform" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” offers a deal outside {{platform}}. Remove it and sell through the listing.",
      "zh-CN": "“{{text}}”引导在{{platform}}之外成交。请删除，并通过商品页面销售。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [
        { any: ["own-shop"] },
        { any: ["buy-verb", "sell-verb", "cheaper", "amount", "percentage", "next-time", "look-verb", "new-products"] },
      ],
    },
    { scope: "adjacent", slots: [{ any: ["own-shop"] }, { any: ["cheaper"] }] },
    { scope: "sentence", slots: [{ any: ["outside-platform"] }], unless: [{ any: ["third-party"], scope: "clause", side: "before" }] },
    {
      scope: "sentence",
      slots: [
        { any: ["fees"], polarity: "any" },
        { any: ["avoid-verb", "cheaper", "direct", "outside-platform"], polarity: "any" },
      ],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["cancel-verb"] },
        { any: ["own-shop", "direct", "outside-platform", "cheaper", "messenger", "payment-outside", "fees", "payment-weak"] },
      ],
      unless: [{ any: ["platform-feature", "original-payment"], scope: "sentence" }],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["end-listing"] }, { any: ["buyer", "amount", "sell-verb", "payment-method", "direct", "pickup", "cashtag"] }],
    },
    // “Please don't order from Amazon”: the denial is the offence.
    {
      scope: "clause",
      slots: [
        { any: ["buy-verb"], polarity: "denied" },
        { any: ["platform"], side: "after", within: 2, polarity: "any" },
      ],
      unless: [{ any: ["self", "third-party"], scope: "clause", side: "before" }],
    },
    {
      scope: "clause",
      slots: [{ any: ["direct"] }, { any: ["buy-verb", "sell-verb", "cheaper"] }],
      unless: [{ any: ["platform-feature", "checkout"], scope: "clause" }],
    },
    { scope: "clause", slots: [{ any: ["next-time"] }, { any: ["direct", "own-shop", "outside-platform"] }] },
    { scope: "adjacent", slots: [{ any: ["link"] }, { any: ["cheaper"] }] },
    { scope: "clause", slots: [{ any: ["link"] }, { any: ["buy-verb", "own-shop", "new-products"] }] },
    {
      scope: "sentence",
      slots: [{ any: ["elsewhere"] }, { any: ["cheaper", "buy-verb"] }],
      unless: [{ any: ["platform-feature"], scope: "sentence" }],
    },
  ],
});
