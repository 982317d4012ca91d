import type { Override, PolicySource, PresetLines } from "@sendlint/core";
import {
  aliasAddresses,
  contact,
  contactGuidelines,
  contactInformation,
  feedback,
  feedbackExtortion,
  feedbackExtortionIndia,
  feedbackManipulation,
  links,
  linksOf2011,
  memberMessage,
  messageLength,
  messageMedia,
  messageWindow,
  offensiveLanguage,
  offersOutside,
  type Page,
  payments,
  sendMessage,
  spam,
  templateTokens,
} from "./sources.js";

const confirmed = (page: Page): PolicySource => ({ ...page, confidence: "confirmed" });
const oneSource = (page: Page): PolicySource => ({ ...page, confidence: "one source" });
const inferred = (page: Page): PolicySource => ({ ...page, confidence: "inferred" });
const disputed = (page: Page): PolicySource => ({ ...page, confidence: "disputed" });

const megabyte = 1024 * 1024;
const images: readonly string[] = ["bmp", "gif", "jpeg", "jpg", "png", "tif", "tiff", "webp"];

/** What holds for every message unless an override below says otherwise. eBay has no rules of styling: all of `format` is off. */
export const linesFor = (allow: readonly string[]): PresetLines => ({
  // The figure is the Message API's, which the inbox is built on; only there it is known to fail the call.
  "attachment/count": { recommended: ["warn", { max: 5 }], strict: ["error", { max: 5 }], policy: oneSource(sendMessage) },
  "attachment/promotional": { recommended: "error", policy: oneSource(offersOutside) },
  // Stated for mail through the alias address, where it is an error at any level.
  "attachment/size": {
    recommended: ["warn", { max: 10 * megabyte }],
    strict: ["error", { max: 10 * megabyte }],
    policy: oneSource(aliasAddresses),
  },
  "attachment/type": {
    recommended: ["error", { allow: [...images, "doc", "docx", "pdf", "txt"] }],
    policy: oneSource(messageMedia),
  },

  "contact/email-address": { recommended: "error", policy: confirmed(contact) },
  "contact/off-platform": { recommended: "error", policy: confirmed(contact) },
  // Two pages ban it "before completing a transaction", two at any time.
  "contact/phone-number": { recommended: "error", policy: disputed(contactInformation) },

  "content/abuse": { recommended: "error", policy: confirmed(offensiveLanguage) },
  // The Trading API rejects it, the inbox shows its tags.
  "content/html-in-plain-channel": {
    recommended: ["error", { channels: ["message-api", "trading-api"] }],
    policy: confirmed(memberMessage),
  },
  // An older wrapper of the API says 1000.
  "content/length": { recommended: ["off", { max: 2000 }], policy: disputed(messageLength) },

  "format/centered-text": { recommended: "off", policy: null },
  "format/emoji": { recommended: "off", policy: null },
  "format/font-sizes": { recommended: "off", policy: null },
  "format/gif": { recommended: "off", policy: null },
  "format/image-width": { recommended: "off", policy: null },
  "format/insecure-image": { recommended: "off", policy: null },
  "format/line-breaks": { recommended: "off", policy: null },
  "format/linked-logo": { recommended: "off", policy: null },
  "format/margin": { recommended: "off", policy: null },
  "format/missing-alt-text": { recommended: "off", policy: null },
  "format/product-image": { recommended: "off", policy: null },
  "format/style-override": { recommended: "off", policy: null },
  "format/tracking-pixel": { recommended: "off", policy: null },

  "links/deceptive": { recommended: "error", policy: inferred(contactGuidelines) },
  // Tracking links were fine in 2013; the newer texts ban web addresses and name no exception. A tracking number always is.
  "links/external": {
    recommended: ["error", { allow, carriers: "advise" }],
    strict: ["error", { allow, carriers: "report" }],
    policy: confirmed(contactGuidelines),
  },
  // Written for listings.
  "links/insecure": { recommended: ["warn", { allow }], strict: ["error", { allow }], policy: oneSource(links) },
  // eBay's own items, stores and "follow seller" may be linked.
  "links/platform-promotion": { recommended: "off", policy: null },
  "links/shortened": { recommended: "error", policy: confirmed(linksOf2011) },

  "message/buyer-language": { recommended: "off", policy: null },
  "message/cancel-request": { recommended: "off", policy: null },
  "message/confirmation": { recommended: "off", policy: null },
  "message/courtesy-only": { recommended: "off", policy: null },
  "message/important-subject": { recommended: "off", policy: null },
  "message/missing-order-id": { recommended: "off", policy: null },
  "message/opt-out-link": { recommended: "off", policy: null },
  "message/send-window": { recommended: ["off", { days: 90, from: ["createdAt"] }], policy: confirmed(messageWindow) },

  "off-platform/payment": { recommended: "error", policy: confirmed(payments) },
  // PayPal, Venmo and gift cards are methods of eBay's own checkout.
  "off-platform/prohibited-term": { recommended: "off", policy: null },
  "off-platform/sale": { recommended: "error", policy: confirmed(offersOutside) },

  "privacy/bank-account": { recommended: "error", policy: confirmed(contact) },
  "privacy/data-request": { recommended: "error", policy: confirmed(contactGuidelines) },
  "privacy/date-of-birth": { recommended: "error", policy: oneSource(contact) },
  "privacy/national-id": { recommended: "error", policy: oneSource(contact) },
  "privacy/payment-card": { recommended: "error", policy: confirmed(contact) },
  // Town and country may be asked for a postage quote; after the sale a return needs the whole address.
  "privacy/postal-address": { recommended: "error", policy: disputed(contactInformation) },

  "promotion/discount": { recommended: "error", policy: confirmed(spam) },
  "promotion/marketing": { recommended: "error", policy: confirmed(spam) },

  // The Indian wording allows to ask for a revision once the problem is solved; eBay has a form for it.
  "review/change-request": { recommended: "error", policy: disputed(feedbackExtortionIndia) },
  "review/gating": { recommended: "error", policy: inferred(feedbackManipulation) },
  "review/incentive": { recommended: "error", policy: confirmed(feedbackExtortion) },
  // What is banned is the demand as a condition; polite requests are allowed, of good ratings none says so.
  "review/positive-request": { recommended: "error", policy: disputed(feedback) },
  // A friendly reminder is allowed.
  "review/repeat-request": { recommended: "off", policy: null },
  "review/threat": { recommended: "error", policy: confirmed(feedbackExtortion) },
  "review/trade": { recommended: "error", policy: oneSource(feedbackManipulation) },

  "template/broken-placeholder": { recommended: "error", policy: inferred(templateTokens) },
  // What fills it in is not seen here: a person decides.
  "template/off-platform-placeholder": { recommended: "warn", strict: "error", policy: inferred(templateTokens) },
  "template/personal-data-placeholder": { recommended: "error", policy: inferred(templateTokens) },
  "template/unknown-placeholder": { recommended: "error", policy: inferred(templateTokens) },
  "template/unresolved-placeholder": { recommended: "error", policy: inferred(templateTokens) },
});

/** What differs for some messages. */
export const overrides: readonly Override[] = [
  { when: { stage: ["post-sale"] }, rules: { "contact/phone-number": "warn", "privacy/postal-address": "warn" } },
  { when: { kind: ["template"] }, rules: { "template/unresolved-placeholder": "off" } },
  {
    when: { channel: ["email"] },
    rules: {
      "attachment/count": "off",
      "attachment/size": "error",
      "attachment/type": ["error", { allow: ["bmp", "doc", "jpeg", "jpg", "pdf", "png", "tif", "tiff", "txt"] }],
    },
  },
  { when: { channel: ["message-api"] }, rules: { "attachment/count": "error" } },
  {
    when: { channel: ["trading-api"] },
    rules: {
      "attachment/type": ["error", { allow: images }],
      "content/length": "error",
    },
  },
  { when: { channel: ["trading-api"], stage: ["post-sale"] }, rules: { "message/send-window": "error" } },
];

/** What `strict` adds to them. */
export const strictOverrides: readonly Override[] = [
  { when: { stage: ["post-sale"] }, rules: { "contact/phone-number": "error", "privacy/postal-address": "error" } },
];
