import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";
import { product } from "../../guards.js";

/** What the buyer changes in the account is not asked for here, nor what a threat names: “I know where you live”. */
const inAccount: readonly Guard[] = [
  { any: ["account-place", "menace"], scope: "sentence" },
  // “Please check in your account: - your address”
  { any: ["account-place"], scope: "list" },
];
/** “Our e-mail”, “send the photos to the e-mail shop@…”: the seller's own. */
const owned: readonly Guard[] = [
  { any: ["self-possessive"], scope: "clause", side: "before", owns: true, within: 0 },
  { any: ["email", "phone", "handle"], scope: "clause", side: "after", within: 0 },
  // “Drop me a mail”: the word is part of what is to be done.
  { any: ["contact-direct"], scope: "clause", around: true },
];
const ofSeller: readonly Guard[] = [
  ...owned,
  // “I give you the account number”
  { any: ["give-verb"], of: 1, scope: "clause", side: "before", within: 0 },
];
/** Where the seller's own is to be found: “write to us, the address is in the booklet”. */
const atPlace: Guard = { any: ["contact-place"], scope: "clause", side: "after" };
/** The device, the carrier, the platform asks, at its own place. */
const byOthers: Guard = { any: ["feature-word"], scope: "clause" };
const byPlatform: Guard = { any: ["platform", "third-party"], of: 1, scope: "clause", side: "before", within: 1 };
/** “Give the customs your passport”: somebody else gets it. */
const toOthers: Guard = { any: ["third-party"], of: 1, scope: "clause", within: 2 };
/** “Tell me if the house number is missing on the label.” */
const whether: Guard = { any: ["condition"], of: 1, scope: "sentence", side: "after", within: 0 };

/** To write something, by whatever word. */
const writing = ["ask-verb", "contact-verb", "redeem-verb", "review-verb", "send-verb"] as const;
/** What somebody does with data without telling us: “Change your password, please.” */
const acting = ["change-verb", "look-verb", "redeem-verb", "remove-verb", "search-verb", "avoid-verb"] as const;

/** Asks the buyer to send personal data in the message. */
export const dataRequest: Rule = defineRule({
  id: "privacy/data-request",
  meta: { category: "personal-data-request", summary: "Disallow asking for personal data" },
  messages: {
    found: {
      en: "“{{text}}” asks for personal data. Remove it: {{platform}} has what the order needs.",
      "zh-CN": "“{{text}}”索要个人信息。请删除：订单所需信息{{platform}}已有。",
    },
  },
  frames: [
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["ask-verb"], side: "before", turns: true, within: 10 }],
      unless: [...product, whether, ...inAccount, ...ofSeller, byOthers, byPlatform, toOthers, atPlace],
    },
    // “For the courier we need your mobile”: whoever is named before, it is the seller who asks.
    {
      scope: "sentence",
      slots: [
        { any: ["personal-data-noun"] },
        { any: ["ask-verb"], side: "before", within: 12 },
        { any: ["self"], of: 1, side: "before", within: 0 },
      ],
      evidence: [0, 1],
      unless: [
        ...product,
        whether,
        ...inAccount,
        ...ofSeller,
        byOthers,
        atPlace,
        // “Amazon gives us the address.”
        { any: ["platform"], of: 1, scope: "clause", side: "before", within: 0 },
      ],
    },
    // “Send us a scan of your passport, your date of birth and a number”
    {
      scope: "sentence",
      slots: [{ any: ["personal-data-noun"] }, { any: ["ask-verb"], side: "before", within: 20 }],
      // “Write to us and we put the credit on your mobile”
      unless: [
        { any: ["give-verb"], scope: "clause", side: "before", within: 5 },
        ...product,
        whether,
        ...inAccount,
        ...ofSeller,
        byOthers,
        byPlatform,
        toOthers,
        atPlace,
      ],
    },
    // “Please send us: 1. your bank details 2. …”
    {
      scope: "list",
      slots: [{ any: ["personal-data-noun"] }, { any: ["ask-verb"], side: "before" }],
      evidence: [0],
      unless: [
        ...product,
        ...inAccount,
        ...owned,
        byOthers,
        toOthers,
        { any: ["platform", "third-party"], of: 1, scope: "clause", side: "before" },
        // “Tell us: - which size - whether the address is right”
        { any: ["condition", "supposition"], scope: "clause", side: "before", within: 2 },
      ],
    },
    // “Please send: - a copy of your passport - your phone number”
    {
      scope: "list",
      slots: [
        { any: ["secret-noun", "contact-data", "birth-data"] },
        { any: ["send-verb"], side: "before" },
        { any: ["please"], of: 1, scope: "clause", within: 1 },
      ],
      evidence: [0],
      unless: [...product, ...inAccount, ...owned, byOthers, toOthers],
    },
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["obligation", "ask-verb"], side: "after", within: 6 }],
      unless: [
        ...product,
        ...inAccount,
        ...ofSeller,
        byOthers,
        toOthers,
        { any: ["platform", "third-party"], scope: "clause", side: "before" },
        // “Tell me if the house number is missing on the label.”
        { any: ["condition", "supposition"], scope: "clause", side: "before", within: 2 },
      ],
    },
    // “A photo of your passport, both sides, is required by our accounts”
    {
      scope: "sentence",
      slots: [{ any: ["secret-noun"] }, { any: ["obligation"], side: "after", within: 4 }],
      unless: [
        ...inAccount,
        ...ofSeller,
        byOthers,
        ...product,
        { any: ["platform", "third-party", "buyer"], scope: "sentence", side: "after" },
      ],
    },
    // “The card's sixteen figures and the code behind it, and you get your credit note.”
    {
      scope: "clause",
      slots: [{ any: ["card-data"] }, { any: ["card-data", "credential"] }],
      unless: [
        ...inAccount,
        ...ofSeller,
        byOthers,
        { any: ["platform", "platform-feature", "third-party", "gift-card", "pay-verb"], scope: "sentence" },
      ],
    },
    // “We need the password that you use on Amazon”: no place there makes a secret harmless that the seller asks for.
    {
      scope: "sentence",
      slots: [{ any: ["credential"] }, { any: ["ask-verb"], side: "before", within: 6 }, { any: ["self"], of: 1, within: 0 }],
      evidence: [0, 1],
      unless: [...ofSeller, byOthers, atPlace],
    },
    // “The driver needs your mobile, please send it.”
    {
      scope: "sentence",
      slots: [
        { any: ["personal-data-noun"] },
        { any: ["third-party"], side: "before", within: 6 },
        { any: ["ask-verb"], side: "after", within: 10 },
        { any: ["ask-verb", "obligation"], of: 1, side: "after", within: 3 },
      ],
      // “The customs want your passport, send it to them, not to us”
      unless: [...inAccount, byOthers, { any: ["third-party"], of: 2, scope: "sentence", side: "after", within: 3 }],
    },
    // “The courier wants your number, you can answer here.”
    {
      scope: "sentence",
      slots: [
        { any: ["secret-noun", "contact-data", "birth-data"] },
        { any: ["third-party"], side: "before", within: 8 },
        { any: ["ask-verb", "obligation"], of: 1, within: 3 },
        { any: ["platform-feature"], side: "after", within: 6 },
      ],
      evidence: [0, 1],
      unless: [...inAccount, byOthers, { any: ["checkout", "contact-place"], scope: "sentence" }],
    },
    // “Photograph your passport and drop it in here.”
    {
      scope: "sentence",
      slots: [
        { any: ["identity-document"] },
        { any: ["buyer-possessive"], side: "before", owns: true, within: 2 },
        { any: ["ask-verb", "send-verb"], side: "after", within: 6 },
      ],
      evidence: [0, 1],
      unless: [
        ...product,
        ...inAccount,
        byOthers,
        { any: ["platform", "third-party", "condition"], scope: "sentence" },
        { any: ["self", "third-party"], of: 2, scope: "clause", side: "before", within: 1 },
      ],
    },
    // “Type the sixteen digits right here.”
    {
      scope: "sentence",
      slots: [
        { any: ["card-data", "credential"] },
        { any: ["redeem-verb", "review-verb", "search-verb"], side: "before", turns: true, within: 3 },
        { any: ["platform-feature"], side: "after", turns: true, within: 8 },
      ],
      unless: [
        { any: ["account-place", "checkout", "gift-card", "third-party", "feature-word", "platform"], scope: "sentence" },
        { any: ["self"], of: 1, scope: "clause", side: "before", within: 1 },
      ],
    },
    // “Put the account number in your reply.”
    {
      scope: "sentence",
      slots: [
        { any: ["bank-data", "card-data", "identity-document", "birth-data"] },
        { any: writing, side: "before", turns: true, within: 5 },
        { any: ["in-answer"], within: 10 },
      ],
      evidence: [0, 1],
      unless: [
        ...product,
        ...inAccount,
        ...ofSeller,
        byOthers,
        { any: ["self", "third-party", "platform"], of: 1, scope: "clause", side: "before", within: 1 },
        { any: ["link", "feature-word"], scope: "sentence" },
      ],
    },
    // “The customs want a copy of your passport, attach it here.”
    {
      scope: "sentence",
      slots: [
        { any: ["secret-noun"] },
        { any: ["third-party"], side: "before", within: 6 },
        { any: ["in-answer"], side: "after", within: 8 },
      ],
      evidence: [0, 1],
      unless: [
        ...product,
        ...inAccount,
        byOthers,
        { any: ["checkout", "contact-place", "platform", "link", "condition"], scope: "sentence" },
      ],
    },
    // “Your e-mail, and I send you the manual.”
    {
      scope: "sentence",
      slots: [
        { any: ["contact-data", "secret-noun", "birth-data"], opens: true },
        { any: ["buyer-possessive"], side: "before", owns: true, within: 1 },
        { any: ["coordination"], side: "after", within: 1 },
        { any: ["send-verb", "give-verb", "pay-verb", "self"], of: 2, side: "after", within: 3 },
      ],
      evidence: [0, 1],
      unless: [...product, ...inAccount, ...ofSeller, byOthers, { any: ["platform", "third-party"], scope: "clause" }],
    },
    // “A number for the driver, please.”
    {
      scope: "clause",
      slots: [
        { any: ["contact-data", "secret-noun", "birth-data"], opens: true },
        { any: ["third-party"], side: "after", within: 3 },
        { any: ["please"], of: 1, side: "after", within: 1 },
      ],
      evidence: [0, 2],
      unless: [...product, ...inAccount, ...ofSeller, byOthers, { any: acting, scope: "clause" }],
    },
    // “The password of your eBay account, please.”
    {
      scope: "clause",
      slots: [
        { any: ["credential", "bank-data", "card-data", "birth-data"], opens: true },
        { any: ["please"], side: "after", within: 6 },
      ],
      evidence: [0],
      unless: [
        ...product,
        ...ofSeller,
        byOthers,
        // “The password you can only change yourself.”
        { any: [...acting, "contact-verb", "pay-verb", "preference", "third-party"], scope: "clause" },
        { any: ["buyer"], of: 1, scope: "clause", within: 1 },
      ],
    },
    // “Your date of birth for the age check.”
    {
      scope: "clause",
      slots: [
        { any: ["birth-data"], opens: true },
        { any: ["buyer-possessive"], within: 1 },
      ],
      unless: [
        ...product,
        ...inAccount,
        byOthers,
        { any: [...acting, "platform", "third-party", "supposition", "negator", "obligation"], scope: "sentence" },
      ],
    },
    // “I must ask when you were born.”
    {
      scope: "sentence",
      slots: [
        { any: ["birth-data"] },
        { any: ["ask-verb", "obligation"], side: "before", turns: true, within: 6 },
        { any: ["buyer", "buyer-possessive"], within: 1 },
      ],
      evidence: [0, 1],
      unless: [...product, ...inAccount, byOthers, byPlatform],
    },
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["question"] }, { any: ["buyer-possessive", "buyer"] }],
      // “Would you see whether the address there is right?”
      unless: [
        ...product,
        ...inAccount,
        ...owned,
        { any: ["supposition"], scope: "clause", side: "before", within: 4 },
        { any: ["own-order", "contact-place"], scope: "clause" },
        // “Did you want to change the address?”
        { any: ["change-verb"], scope: "clause", side: "before", within: 2 },
      ],
    },
    // “Which e-mail do I put on the invoice?”
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["ask-verb"], side: "before", within: 0 }, { any: ["question"] }],
      evidence: [0, 1],
      unless: [...product, whether, ...inAccount, ...owned, byOthers, byPlatform, toOthers],
    },
    // “We would send it to your PayPal. Which e-mail is it under?”
    {
      scope: "clause",
      slots: [{ any: ["contact-data", "address-noun", "secret-noun"] }, { any: ["question"] }],
      company: { any: ["payment-method"], least: 1, scope: "adjacent" },
      unless: [...inAccount, ...owned, byOthers],
    },
    // “To which account shall we pay it back?”
    {
      scope: "clause",
      slots: [{ any: ["bank-data"] }, { any: ["question"] }, { any: ["pay-verb", "send-verb"] }],
      unless: [...inAccount, ...owned, byOthers, { any: ["platform", "third-party"], scope: "clause" }],
    },
    // “Your WhatsApp number pls”
    {
      scope: "clause",
      slots: [
        { any: ["personal-data-noun"] },
        { any: ["please"], side: "after", within: 2 },
        { any: ["buyer-possessive"], side: "before", within: 1 },
      ],
      unless: [...inAccount, { any: ["change-verb"], scope: "clause" }],
    },
    // “E-mail address please, I'll forward it.”
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["please"], side: "after", within: 0 }],
      unless: [
        ...inAccount,
        ...ofSeller,
        byOthers,
        { any: ["change-verb", "redeem-verb", "search-verb", "look-verb", "platform", "third-party"], scope: "clause" },
      ],
    },
    // “Without a scan of your passport we cannot go on, attach it here.”
    {
      scope: "sentence",
      slots: [
        { any: ["secret-noun"], polarity: "any" },
        { any: ["until"], side: "before", turns: true, within: 4, polarity: "any" },
        { any: ["ask-verb", "send-verb"], side: "after" },
      ],
      unless: [...inAccount, ...ofSeller, byOthers, { any: ["third-party"], scope: "sentence" }],
    },
    // “The three digits on the back are missing, could you type them?”
    {
      scope: "sentence",
      slots: [{ any: ["secret-noun"] }, { any: ["ask-verb"], side: "after", within: 14 }, { any: ["please"], of: 1, within: 3 }],
      unless: [
        ...product,
        ...inAccount,
        ...ofSeller,
        { any: ["feature-word", "platform", "third-party"], scope: "sentence" },
        { any: ["contact-place"], scope: "sentence" },
      ],
    },
    // “Amazon texted you six digits, what are they?”
    {
      scope: "sentence",
      slots: [{ any: ["secret-noun"] }, { any: ["ask-verb"], side: "after", within: 8 }, { any: ["question"] }],
      unless: [
        ...inAccount,
        ...ofSeller,
        byPlatform,
        { any: ["third-party"], scope: "sentence", side: "before" },
        { any: ["feature-word", "contact-place", "condition"], scope: "sentence" },
      ],
    },
    // “IBAN and the name of the bank, please”
    {
      scope: "sentence",
      slots: [{ any: ["secret-noun"] }, { any: ["please"], side: "after", within: 0 }],
      unless: [
        ...inAccount,
        ...ofSeller,
        byOthers,
        ...product,
        { any: ["change-verb", "redeem-verb", "search-verb", "look-verb", "platform", "third-party", "condition"], scope: "sentence" },
      ],
    },
    // “Send me the password of your account”: what nobody needs, asked for by name.
    {
      scope: "clause",
      slots: [{ any: ["secret-noun"] }, { any: ["ask-verb"], side: "before", turns: true, within: 6 }, { any: ["self"], of: 1, within: 0 }],
      evidence: [0, 1],
      unless: [...product, ...ofSeller, byOthers, byPlatform],
    },
    {
      scope: "sentence",
      slots: [{ any: ["secret-noun"] }, { any: ["ask-verb"], side: "before", turns: true }],
      unless: [...product, ...inAccount, ...ofSeller, byOthers, byPlatform, toOthers],
    },
  ],
});
