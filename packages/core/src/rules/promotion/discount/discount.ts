import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

/** What a code is for, or where it is redeemed. */
const gains: readonly ConceptId[] = [
  "percentage",
  "amount",
  "discount",
  "cheaper",
  "coupon",
  "reward",
  "free",
  "free-gift",
  "give-verb",
  "checkout",
  "own-shop",
  "buy-verb",
  "next-time",
  "time-limit",
  "sale-event",
  "new-products",
  "loyalty",
];

/** “Code DIM15 on the sticker”: what is printed on a thing. */
const printed: readonly Guard[] = [{ any: ["product-noun", "service-document"], scope: "clause", side: "after", within: 2 }];

/** Announces a coupon, a discount or a sale. */
export const discount: Rule = defineRule({
  id: "promotion/discount",
  meta: { category: "promotion", summary: "Disallow coupons, discounts and sales" },
  messages: {
    found: {
      en: "“{{text}}” is marketing. Remove it: a service message may hold no discount.",
      "zh-CN": "“{{text}}”属于营销内容。请删除：服务消息中不得含有优惠。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [
        { any: ["percentage", "amount"] },
        { any: ["discount"], side: "after", within: 2 },
        { any: ["next-time", "time-limit", "code-token", "new-products", "look-verb"] },
      ],
      unless: [{ any: ["original-payment"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["percentage", "amount"] }, { any: ["discount"], side: "after", within: 2 }, { any: ["redeem-verb", "coupon"] }],
      // “The coupon with 5 euros off was settled by Amazon.”
      unless: [
        { any: ["platform"], scope: "sentence", within: 11 },
        { any: ["original-payment"], scope: "sentence" },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["percentage", "amount"] }, { any: ["discount"], within: 2 }],
      company: {
        any: ["next-time", "time-limit", "redeem-verb", "new-products", "look-verb", "shop", "sale-event", "attached", "loyalty"],
        least: 1,
        scope: "sentence",
      },
      // “The discount of 5 % was a mistake on the page”
      unless: [
        { any: ["original-payment", "pay-verb", "delivery-problem"], scope: "clause" },
        // “The receipt with the 10 % discount is attached”
        { any: ["service-document"], scope: "clause", side: "before", within: 2 },
      ],
    },
    {
      scope: "sentence",
      slots: [{ any: ["coupon"] }, { any: ["redeem-verb", "percentage", "amount", "give-verb", "time-limit"] }],
      // “The voucher for the delay is issued by the carrier.”, “Amazon applied a coupon.”, “The coupon that you ticked is Amazon's.”
      unless: [
        { any: ["third-party", "product-noun"], scope: "clause" },
        { any: ["platform"], scope: "sentence", within: 11 },
        { any: ["original-payment"], scope: "sentence" },
      ],
    },
    {
      scope: "sentence",
      slots: [{ any: ["coupon"] }, { any: ["code-token", "next-time"] }],
      unless: [
        { any: ["third-party"], scope: "clause" },
        { any: ["platform"], scope: "clause", side: "before", within: 2 },
      ],
    },
    // “Our coupon on Amazon gives you 5 euros.”
    {
      scope: "sentence",
      slots: [
        { any: ["coupon"] },
        { any: ["self-possessive"], side: "before", owns: true, within: 1 },
        { any: ["redeem-verb", "percentage", "amount", "give-verb", "time-limit"] },
      ],
      unless: [{ any: ["third-party"], scope: "clause" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["code-token"] }, { any: ["percentage", "discount", "next-time", "loyalty"] }],
      unless: printed,
    },
    // A device that uses a card is formatted in FAT32; who redeems a code gets something for it.
    {
      scope: "sentence",
      slots: [{ any: ["code-token"] }, { any: ["redeem-verb"], within: 6 }],
      company: { any: gains, least: 1, scope: "adjacent" },
      unless: printed,
    },
    {
      scope: "sentence",
      slots: [
        { any: ["sale-event"] },
        { any: ["time-limit", "look-verb", "self", "self-possessive", "percentage", "shop", "new-products"] },
      ],
      // What a sale did to this order: it is late, it cost more.
      unless: [{ any: ["delivery-problem", "original-payment", "pay-verb", "cancel-verb"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["discount", "free-gift"] }, { any: ["next-time"] }],
      unless: [{ any: ["refusal"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["free-gift"] }, { any: ["time-limit", "buy-verb"] }],
      // “The courier picks it up for free until Friday”
      unless: [{ any: ["third-party"], scope: "clause", side: "before", within: 3 }],
    },
    // “We give you 5 euros on your next purchase.”
    {
      scope: "sentence",
      slots: [
        { any: ["amount", "percentage"] },
        { any: ["next-time"], side: "after", within: 3 },
        { any: ["give-verb", "free-gift"], scope: "clause" },
      ],
      unless: [{ any: ["refusal", "original-payment", "cancel-verb"], scope: "sentence" }],
    },
    // “The next bag is 3 euros cheaper”; what is cheaper away from the platform is said by another rule.
    {
      scope: "sentence",
      slots: [{ any: ["amount", "percentage"] }, { any: ["cheaper"], side: "after", within: 1 }, { any: ["next-time"] }],
      unless: [
        { any: ["refusal", "original-payment", "cancel-verb"], scope: "sentence" },
        { any: ["direct", "outside-platform", "own-shop", "than-here", "elsewhere", "fees"], scope: "adjacent" },
        { any: ["channel", "phone", "email", "handle", "link", "pickup"], scope: "adjacent" },
      ],
    },
    // “10 % discount through this link”
    { scope: "sentence", slots: [{ any: ["percentage"] }, { any: ["discount"], within: 2 }, { any: ["link"] }] },
    // “Follow the shop and enjoy discounts”
    {
      scope: "sentence",
      slots: [{ any: ["discount"] }, { any: ["contact-add", "newsletter"], side: "before" }],
      unless: [
        { any: ["own-order", "original-payment", "pay-verb", "account-place"], scope: "sentence" },
        { any: ["attached", "promo-document"], scope: "clause" },
      ],
    },
    { scope: "clause", slots: [{ any: ["discount"] }, { any: ["look-verb"] }], unless: [{ any: ["own-order"], scope: "sentence" }] },
    // What is cheap for a while, without a figure; not what is cheap in this order.
    {
      scope: "sentence",
      slots: [{ any: ["discount", "cheaper"] }, { any: ["time-limit", "new-products"] }],
      // What is cheaper away from the platform is said by another rule.
      unless: [
        { any: ["own-order", "original-payment", "pay-verb", "cancel-verb"], scope: "sentence" },
        { any: ["unlisted", "outside-platform", "own-shop", "than-here"], scope: "sentence" },
      ],
    },
  ],
});
