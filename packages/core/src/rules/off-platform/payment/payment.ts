import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";
import { product } from "../../guards.js";

const named: Guard = { any: ["title"], scope: "clause", side: "before", within: 1 };
const original: Guard = { any: ["original-payment"], scope: "sentence" };
/** Money through the platform's own checkout is no steering. */
const checkout: Guard = { any: ["checkout", "platform-feature"], scope: "clause", polarity: "affirmed" };
/** “At checkout you will see: PayPal, Venmo …” lists what the platform offers. */
const offered: Guard = { any: ["checkout"], scope: "sentence", side: "before", polarity: "affirmed" };
/** Who says that all stays on the platform names the rest to refuse it. */
const kept: Guard = { any: ["stay-here"], scope: "message", polarity: "upheld" };
/** A till that takes it, a purse that holds it: what the product does. */
const feature: Guard = { any: ["feature-word"], scope: "clause" };
/** “You wrote PayPal friends. Neither works for me.” */
const declined: Guard = { any: ["decline"], scope: "adjacent", side: "after" };
/** “Zelle, wires, cheques we don't take”: what is denied behind the last of them. */
const refusedList: Guard = { any: ["payment-method"], scope: "sentence", side: "after", within: 0, polarity: "denied" };
/** A card for a review is a bribe, no payment. */
const forReview: Guard = { any: ["review", "praise"], scope: "sentence" };
/** The platform or somebody else moves it. */
const byPlatform: Guard = { any: ["platform", "third-party"], scope: "clause", side: "before", within: 1 };
/** “Only the transfer of May 3 shows on eBay.” */
const platformAfter: Guard = { any: ["platform"], scope: "clause", side: "after", polarity: "upheld" };
const platformBefore: Guard = { any: ["platform"], scope: "clause", side: "before", within: 0 };
/** eBay allows to pay at pickup. */
const pickup: Guard = { any: ["pickup"], scope: "sentence" };
/** “Send a photo of your credit card” asks for the card, not for money. */
const card: Guard = { any: ["card-data"], scope: "clause" };

/** What makes the bare name of a payment method an offer. */
const deal: readonly ConceptId[] = [
  "pay-verb",
  "send-verb",
  "amount",
  "money",
  "self",
  "bank-account-word",
  "handle",
  "ask-verb",
  "question",
  "cheaper",
  "fees",
  "avoid-verb",
  "email",
  "sell-verb",
  "payment-weak",
];
/** What shows that cash is meant to go around the platform. */
const around: readonly ConceptId[] = [
  "fees",
  "outside-platform",
  "direct",
  "avoid-verb",
  "end-listing",
  "cancel-verb",
  "unlisted",
  "cheaper",
];

/** Asks for, offers or steers to a payment or refund outside the platform's checkout. */
export const payment: Rule = defineRule({
  id: "off-platform/payment",
  meta: { category: "off-platform-payment", summary: "Disallow payment and refunds outside the platform's checkout" },
  messages: {
    found: {
      en: "“{{text}}” moves money outside {{platform}}. Use {{platform}}'s checkout and refunds only.",
      "zh-CN": "“{{text}}”涉及{{platform}}之外的收付款。请只使用{{platform}}的付款和退款。",
    },
  },
  frames: [
    { scope: "clause", slots: [{ any: ["cashtag"] }] },
    // “Bring the money with you”, “I'll Venmo you the rest.”
    {
      scope: "clause",
      // “Bring the money in your hand, he has no time for PayPal”: what else is denied there does not matter.
      slots: [{ any: ["pay-around"], polarity: "stated" }],
      unless: [
        ...product,
        { ...original, scope: "clause" },
        offered,
        { any: ["checkout"], scope: "clause", polarity: "affirmed" },
        kept,
        feature,
        { any: ["refusal", "decline"], scope: "clause" },
        { any: ["negator"], scope: "clause", side: "after", within: 2 },
      ],
    },
    // “Send it by transfer instead of through eBay.”
    {
      scope: "sentence",
      slots: [
        { any: ["payment-outside", "pay-around"] },
        { any: ["instead"], side: "after", within: 4 },
        { any: ["checkout", "platform-feature", "platform"], of: 1, side: "after", within: 4 },
      ],
      evidence: [0, 1],
      unless: [...product, named, original, kept, { any: ["refusal", "decline"], scope: "clause" }],
    },
    // “Give the driver the 20 euros.”
    {
      scope: "clause",
      slots: [{ any: ["to-courier"] }, { any: ["amount", "money", "payment-weak"], within: 5 }],
      unless: [original, kept, { any: ["checkout", "fees"], scope: "sentence" }],
    },
    // A method that no checkout offers.
    {
      scope: "sentence",
      slots: [{ any: ["payment-outside"] }, { any: deal, polarity: "any" }],
      unless: [...product, named, original, offered, checkout, kept, feature, platformBefore, refusedList],
    },
    // “Zelle to 202-555-0143”, “Swish: 070-123 45 67”
    {
      scope: "sentence",
      slots: [{ any: ["payment-outside"] }, { any: ["phone"], side: "after", within: 3 }],
      unless: [
        ...product,
        named,
        original,
        offered,
        checkout,
        kept,
        feature,
        refusedList,
        // “Zelle's own hotline is …”
        { any: ["third-party", "warning", "contact-verb"], scope: "sentence" },
      ],
    },
    // “Cash App works best”, “BTC only, 10 % off”.
    {
      scope: "clause",
      slots: [{ any: ["payment-outside"] }, { any: ["please", "quicker", "percentage"] }],
      unless: [...product, named, original, offered, checkout, kept, platformAfter],
    },
    // “Zelle only on this one”, “preferably by transfer”
    {
      scope: "clause",
      slots: [{ any: ["payment-outside"] }, { any: ["preference"], within: 3 }],
      unless: [
        ...product,
        named,
        original,
        offered,
        checkout,
        kept,
        feature,
        byPlatform,
        platformAfter,
        // “The sticker ‘cash only’”
        { any: ["product-noun"], scope: "clause", side: "before" },
      ],
    },
    // “PayPal, if it goes as friends and family”, “rather by transfer than through eBay”.
    {
      scope: "sentence",
      slots: [{ any: ["payment-outside"] }, { any: ["payment-wallet"] }],
      unless: [...product, named, original, { any: ["checkout", "platform-feature", "pickup"], scope: "sentence" }, kept, feature],
    },
    {
      scope: "sentence",
      slots: [{ any: ["payment-outside"] }, { any: ["than-here"], side: "after" }],
      unless: [...product, named, original, kept, feature],
    },
    // “Revolut is fine too.”
    {
      scope: "clause",
      slots: [{ any: ["payment-outside"] }, { any: ["acceptable"], within: 3 }],
      unless: [...product, named, original, offered, checkout, kept, feature, byPlatform],
    },
    // “We accept any of these: 1. bank transfer 2. …”
    {
      scope: "list",
      slots: [{ any: ["payment-outside"] }, { any: ["acceptable"], side: "before" }],
      evidence: [0],
      unless: [...product, named, original, kept, feature, { any: ["platform", "third-party", "checkout"], of: 1, scope: "clause" }],
    },
    // “Wise or Revolut, I don't mind.”
    {
      scope: "clause",
      slots: [{ any: ["payment-outside"] }, { any: ["payment-method"], within: 2 }],
      // “An Alipay and WeChat Pay sticker”
      unless: [
        ...product,
        { any: ["product-noun"], of: 1, scope: "clause", side: "after", within: 0 },
        named,
        original,
        offered,
        checkout,
        kept,
        feature,
        declined,
      ],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["payment-outside"] }, { any: ["pay-verb", "amount"] }],
      unless: [
        ...product,
        // “Western Union promo phonecards”
        { any: ["product-noun"], scope: "clause", side: "after", within: 1 },
        named,
        original,
        offered,
        checkout,
        kept,
        feature,
        { any: ["feature-word"], of: 1, scope: "clause" },
        declined,
        refusedList,
      ],
    },
    // A method that some checkouts offer too: only where it is the seller's own.
    {
      scope: "clause",
      slots: [{ any: ["payment-wallet"] }, { any: ["pay-verb", "send-verb", "self", "self-possessive", "amount", "email", "handle"] }],
      unless: [...product, original, checkout, kept, feature, card],
      platform: "amazon",
    },
    {
      scope: "clause",
      slots: [{ any: ["payment-wallet"] }, { any: ["self", "self-possessive", "email", "handle", "direct", "elsewhere"], within: 5 }],
      unless: [...product, original, checkout, offered, kept, card],
      platform: "ebay",
    },
    {
      scope: "clause",
      slots: [
        { any: ["payment-wallet"], polarity: "any" },
        { any: ["fees"], polarity: "any" },
      ],
      unless: [...product, original, kept, { any: ["refusal", "decline"], scope: "clause" }],
      platform: "ebay",
    },
    {
      scope: "clause",
      slots: [{ any: ["payment-wallet"] }, { any: ["outside-platform", "cheaper"] }],
      unless: [...product, original, kept],
      platform: "ebay",
    },
    // “Cash when you come, the checkout we don't need”: what is denied is the way through the platform.
    {
      scope: "sentence",
      slots: [
        { any: ["payment-outside", "payment-weak", "bank-account-word"], polarity: "stated" },
        { any: ["checkout"], polarity: "denied" },
      ],
      // “A cheque is not what we take, and the checkout has cards”: the same word denies both.
      unless: [...product, original, kept, { any: ["negator"], scope: "sentence", side: "after", within: 3 }],
    },
    // “If it's PayPal, the kind without a fee”
    {
      scope: "sentence",
      slots: [{ any: ["payment-wallet"] }, { any: ["avoid-verb"], polarity: "any" }],
      unless: [...product, original, checkout, kept],
      platform: "ebay",
    },
    {
      scope: "clause",
      slots: [
        { any: ["payment-wallet"] },
        { any: ["pay-verb", "send-verb"], side: "before" },
        { any: ["amount", "money"], of: 1, side: "after" },
      ],
      unless: [...product, original, checkout, offered, kept, { any: ["buyer"], scope: "clause", side: "before" }],
      platform: "ebay",
    },
    // Not “the letters V E N M O on the strap”
    { scope: "clause", slots: [{ any: ["payment-outside", "payment-wallet"] }], disguised: true, unless: [...product, declined, feature] },
    // Words that mean other things too, and names: “Johnny Cash”.
    {
      scope: "clause",
      slots: [{ any: ["payment-weak"] }, { any: ["amount", "self", "pay-verb", "send-verb", "acceptable"], within: 5 }],
      own: true,
      unless: [...product, original, offered, checkout, kept, byPlatform, feature],
      platform: "amazon",
    },
    {
      scope: "clause",
      slots: [{ any: ["payment-weak"] }, { any: ["amount", "self", "pay-verb", "send-verb", "acceptable"], within: 5 }],
      own: true,
      unless: [...product, original, offered, checkout, pickup, kept, byPlatform, feature],
      platform: "ebay",
    },
    {
      scope: "sentence",
      slots: [{ any: ["payment-weak"] }, { any: ["pay-verb", "pickup", "amount", "send-verb"] }],
      company: { any: around, least: 1, scope: "adjacent" },
      // “I won't end it early. Cash on collection, if you chose that at checkout.”
      unless: [
        ...product,
        original,
        offered,
        { ...checkout, scope: "sentence" },
        kept,
        { any: ["end-listing"], scope: "adjacent", polarity: "dropped" },
      ],
    },
    // Bank details.
    {
      scope: "sentence",
      slots: [{ any: ["iban", "bank-account-word"] }, { any: ["money", "amount"], polarity: "stated" }],
      unless: [original, kept, { any: ["platform"], scope: "clause", side: "before" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["bank-account-word"] },
        { any: ["self-possessive"], side: "before", owns: true, within: 2 },
        { any: ["pay-verb", "send-verb", "contact-place"] },
      ],
      unless: [original, checkout, kept],
    },
    // “Give me bank and account, and I pay the refund in myself.”
    {
      scope: "sentence",
      slots: [{ any: ["bank-data"] }, { any: ["ask-verb"], within: 8 }, { any: ["pay-verb"] }, { any: ["self"], of: 2, within: 3 }],
      unless: [original, kept, checkout, { any: ["platform", "third-party"], scope: "clause" }],
    },
    // “Rather straight to my account”
    {
      scope: "clause",
      slots: [{ any: ["bank-account-word"] }, { any: ["direct", "instead"], within: 4 }],
      unless: [original, checkout, kept],
    },
    { scope: "message", slots: [{ any: ["iban"] }, { any: ["pay-verb", "payment-outside", "money", "amount"] }], unless: [original] },
    // “Read me the long number, and I'll key it in at the counter.”
    {
      scope: "adjacent",
      slots: [{ any: ["redeem-verb"] }, { any: ["self"], scope: "clause", side: "before", within: 1 }, { any: ["card-data"] }],
      unless: [original, kept, { any: ["checkout", "platform-feature"], scope: "sentence" }],
    },
    { scope: "adjacent", slots: [{ any: ["card-data"] }, { any: ["payment-outside"] }], unless: [original, offered, kept] },
    // Cards to scratch.
    {
      scope: "adjacent",
      slots: [{ any: ["gift-card"] }, { any: ["gift-card-code"] }],
      // “You use the gift card at the checkout”
      unless: [...product, forReview, { any: ["checkout"], scope: "clause" }],
    },
    {
      scope: "clause",
      slots: [{ any: ["gift-card"] }, { any: ["amount", "money", "pay-verb"], within: 4 }, { any: ["self", "pay-verb", "send-verb"] }],
      unless: [...product, { any: ["review", "praise", "giveaway", "original-payment"], scope: "adjacent" }],
    },
    // “Buy me a gift card for it.”
    {
      scope: "clause",
      slots: [{ any: ["gift-card"] }, { any: ["buy-verb"], side: "before", within: 4 }, { any: ["self"], of: 1, side: "after", within: 0 }],
      evidence: [0],
      unless: [...product, { any: ["review", "praise", "giveaway", "original-payment"], scope: "adjacent" }],
    },
    // “A couple of gift cards would cover it.”
    {
      scope: "sentence",
      slots: [{ any: ["gift-card"] }, { any: ["acceptable"], side: "after", within: 3 }, { any: ["amount", "money"] }],
      unless: [forReview, original, kept],
    },
    // Around the checkout, in so many words.
    {
      scope: "sentence",
      // “Do not pay through eBay”: the same words deny the way and the verb.
      slots: [{ any: ["outside-platform"] }, { any: ["pay-verb", "payment-method", "bank-account-word"], polarity: "any" }],
      unless: [original, kept],
    },
    {
      scope: "sentence",
      slots: [{ any: ["outside-platform"] }, { any: ["money"], polarity: "any" }],
      // “For that money you get two on our site”: a price, to be paid there.
      unless: [original, kept, { any: ["link", "own-shop"], scope: "sentence" }],
    },
    {
      scope: "clause",
      slots: [
        { any: ["elsewhere"] },
        { any: ["money", "amount", "percentage"], side: "before", within: 3 },
        { any: ["pay-verb", "send-verb"], of: 1, side: "before" },
      ],
      unless: [checkout, original, kept],
    },
    // Straight to the seller, or the card read out.
    {
      scope: "clause",
      slots: [{ any: ["pay-verb"] }, { any: ["direct", "outside-platform"], within: 6 }],
      // “Amazon handles the refund directly”
      unless: [checkout, original, kept, { any: ["platform"], scope: "clause", side: "before", within: 2 }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["card-data"] }, { any: ["pay-verb"] }, { any: ["amount", "money"] }],
      unless: [original, { any: ["checkout", "platform-feature"], scope: "sentence" }],
    },
  ],
});
