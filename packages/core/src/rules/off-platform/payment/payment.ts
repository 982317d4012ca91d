import { z } from "zod";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

const product: Guard = { any: ["product-noun"], scope: "clause", side: "after", within: 0 };
/** Money that goes back where it came from, or through the platform's own checkout, is no steering. */
const onPlatform: readonly Guard[] = [
  { any: ["original-payment"], scope: "sentence" },
  { any: ["checkout", "platform-feature"], scope: "clause" },
  product,
];

/** Asks for, offers or steers to a payment or refund outside the platform's checkout. */
export const payment: Rule = defineRule({
  id: "off-platform/payment",
  meta: { category: "off-platform-payment", summary: "Disallow payment and refunds outside the platform's checkout" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” moves money outside {{platform}}. Use {{platform}}'s checkout and refunds only.",
      "zh-CN": "“{{text}}”涉及{{platform}}之外的收付款。请只使用{{platform}}的付款和退款。",
    },
  },
  frames: [
    { scope: "sentence", slots: [{ any: ["payment-outside"] }, { any: ["pay-verb", "send-verb", "amount", "money", "self", "bank-account-word", "handle", "ask-verb", "question", "cheaper", "fees", "email"] }], unless: [product, { any: ["original-payment"], scope: "sentence" }] },
    { scope: "clause", slots: [{ any: ["payment-wallet"] }, { any: ["pay-verb", "send-verb"] }], unless: onPlatform, platform: "amazon" },
    { scope: "clause", slots: [{ any: ["payment-wallet"] }, { any: ["self", "self-possessive", "buyer-possessive", "amount", "email", "handle"] }], unless: onPlatform, platform: "amazon" },
    { scope: "clause", slots: [{ any: ["payment-wallet"] }, { any: ["self", "self-possessive", "email", "handle", "direct", "elsewhere"] }], unless: onPlatform, platform: "ebay" },
    { scope: "clause", slots: [{ any: ["payment-wallet"] }, { any: ["fees", "outside-platform", "cheaper"] }], platform: "ebay" },
    { scope: "clause", slots: [{ any: ["payment-method"] }], disguised: true, unless: [product] },
    { scope: "clause", slots: [{ any: ["payment-weak"] }, { any: ["amount", "self", "pay-verb"], within: 4 }], unless: [...onPlatform, { any: ["pickup"], scope: "sentence" }] },
    { scope: "sentence", slots: [{ any: ["iban", "bank-account-word"] }, { any: ["pay-verb", "money", "amount", "send-verb"] }], unless: [{ any: ["original-payment"], scope: "sentence" }] },
    { scope: "sentence", slots: [{ any: ["gift-card"] }, { any: ["gift-card-code", "pay-verb"] }], unless: [product] },
    { scope: "clause", slots: [{ any: ["pay-verb"] }, { any: ["direct", "outside-platform", "elsewhere"] }], unless: [{ any: ["checkout", "platform-feature"], scope: "clause" }] },
    { scope: "sentence", slots: [{ any: ["pay-verb"] }, { any: ["card-data"] }], unless: [{ any: ["original-payment", "checkout", "platform-feature"], scope: "sentence" }] },
  ],
});
