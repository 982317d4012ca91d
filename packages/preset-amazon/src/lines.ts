import type { Override, PolicySource, PresetLines } from "@sendlint/core";
import {
  buyerSellerMessages,
  checklist,
  codeOfConduct,
  criticalMessages,
  guidelines,
  guidelinesBefore2020,
  importantSubject,
  messageContent,
  messagingApi,
  messagingRules,
  negativeFeedback,
  type Page,
  permittedMessages,
  reviewPolicies,
  reviewQuestions,
  reviewReminders,
  solicitations,
  styling,
  suspensionTips,
  termsOfService,
} from "./sources.js";

const confirmed = (page: Page): PolicySource => ({ ...page, confidence: "confirmed" });
const oneSource = (page: Page): PolicySource => ({ ...page, confidence: "one source" });
const inferred = (page: Page): PolicySource => ({ ...page, confidence: "inferred" });
const disputed = (page: Page): PolicySource => ({ ...page, confidence: "disputed" });

const megabyte = 1024 * 1024;

/**
 * What holds for every message unless an override below says otherwise. A rule that only some messages have to keep is
 * `"off"` here, with its figures.
 *
 * The rules of styling are errors although each is cheap to mend: they stand in the policy beside the bans on content, and
 * Amazon blocks for either.
 */
export const linesFor = (allow: readonly string[]): PresetLines => ({
  // No source gives a number; "one or more" is the wording.
  "attachment/count": { recommended: "off", policy: null },
  "attachment/promotional": { recommended: "error", policy: confirmed(suspensionTips) },
  // Said of "one or more attachments": per file or in sum is open. The rule blocks the first and advises on the second.
  "attachment/size": { recommended: ["error", { max: 10 * megabyte }], policy: confirmed(buyerSellerMessages) },
  // Amazon's page has a list that its public copies cut off: these are the formats of invoices, labels and pictures.
  "attachment/type": {
    recommended: ["warn", { allow: ["bmp", "doc", "docx", "jpeg", "jpg", "pdf", "png", "tif", "tiff", "txt"] }],
    policy: inferred(buyerSellerMessages),
  },

  "contact/email-address": { recommended: "error", policy: confirmed(messageContent) },
  "contact/off-platform": { recommended: "error", policy: confirmed(codeOfConduct) },
  // The draft of September 2020 bans every number; the text in force exempts warranty desks, carriers and manufacturers.
  "contact/phone-number": { recommended: "error", policy: disputed(messageContent) },

  "content/abuse": { recommended: "error", policy: inferred(codeOfConduct) },
  "content/html-in-plain-channel": { recommended: ["error", { channels: ["sp-api"] }], policy: confirmed(messagingApi) },
  "content/length": { recommended: ["off", { max: 2000 }], policy: oneSource(messagingApi) },

  "format/centered-text": { recommended: "error", policy: confirmed(styling) },
  // One summary of the policy adds typed emoticons.
  "format/emoji": { recommended: "error", strict: ["error", { emoticons: true }], policy: confirmed(styling) },
  "format/font-sizes": { recommended: ["error", { max: 3 }], policy: confirmed(styling) },
  "format/gif": { recommended: "error", policy: confirmed(styling) },
  "format/image-width": { recommended: ["error", { max: 80 }], policy: confirmed(styling) },
  "format/insecure-image": { recommended: "error", policy: confirmed(styling) },
  "format/line-breaks": { recommended: ["error", { max: 2 }], policy: confirmed(styling) },
  // A link off Amazon is an error by itself; that a logo carries it is only said besides.
  "format/linked-logo": { recommended: "warn", strict: "error", policy: confirmed(messageContent) },
  "format/margin": { recommended: ["error", { max: 20 }], policy: confirmed(styling) },
  "format/missing-alt-text": { recommended: "warn", strict: "error", policy: oneSource(styling) },
  "format/product-image": { recommended: "error", policy: confirmed(messageContent) },
  "format/style-override": { recommended: "error", policy: confirmed(styling) },
  "format/tracking-pixel": { recommended: "error", policy: inferred(styling) },

  "links/deceptive": { recommended: "error", policy: inferred(messageContent) },
  // A tracking link in answer to "where is my parcel" is needed for the order; one sent unasked is disputed.
  "links/external": {
    recommended: ["error", { allow, carriers: "allow" }],
    strict: ["error", { allow, carriers: "advise" }],
    policy: confirmed(messageContent),
  },
  "links/insecure": { recommended: ["error", { allow }], policy: oneSource(messageContent) },
  // The newer texts allow links to Amazon as such; three vendors read them otherwise.
  "links/platform-promotion": { recommended: "warn", strict: "error", policy: disputed(termsOfService) },
  "links/shortened": { recommended: "error", policy: inferred(messageContent) },

  "message/buyer-language": { recommended: "off", policy: confirmed(checklist) },
  // A buyer who wants to cancel has to be told how: whether a reply says so for the seller's sake is hard to see.
  "message/cancel-request": { recommended: "warn", strict: "error", policy: confirmed(guidelines) },
  "message/confirmation": { recommended: "off", policy: confirmed(criticalMessages) },
  "message/courtesy-only": { recommended: "off", policy: confirmed(messagingRules) },
  "message/important-subject": { recommended: "warn", strict: "error", policy: confirmed(importantSubject) },
  "message/missing-order-id": { recommended: "off", policy: confirmed(checklist) },
  "message/opt-out-link": { recommended: "warn", strict: "error", policy: confirmed(guidelinesBefore2020) },
  "message/send-window": { recommended: ["off", { days: 30 }], policy: confirmed(checklist) },

  "off-platform/payment": { recommended: "error", policy: confirmed(codeOfConduct) },
  // The bare mention is no violation, and a refusal needs the word.
  "off-platform/prohibited-term": { recommended: "off", strict: "warn", policy: inferred(codeOfConduct) },
  "off-platform/sale": { recommended: "error", policy: confirmed(codeOfConduct) },

  "privacy/bank-account": { recommended: "error", policy: inferred(codeOfConduct) },
  "privacy/data-request": { recommended: "error", policy: inferred(codeOfConduct) },
  "privacy/date-of-birth": { recommended: "error", policy: inferred(codeOfConduct) },
  "privacy/national-id": { recommended: "error", policy: inferred(codeOfConduct) },
  "privacy/payment-card": { recommended: "error", policy: inferred(codeOfConduct) },
  "privacy/postal-address": { recommended: "error", policy: inferred(codeOfConduct) },

  "promotion/discount": { recommended: "error", policy: confirmed(permittedMessages) },
  "promotion/marketing": { recommended: "error", policy: confirmed(permittedMessages) },

  "review/change-request": { recommended: "error", policy: confirmed(reviewQuestions) },
  "review/gating": { recommended: "error", policy: confirmed(reviewQuestions) },
  "review/incentive": { recommended: "error", policy: confirmed(reviewPolicies) },
  "review/positive-request": { recommended: "error", policy: confirmed(reviewQuestions) },
  "review/repeat-request": { recommended: "error", policy: confirmed(solicitations) },
  "review/threat": { recommended: "error", policy: confirmed(negativeFeedback) },
  "review/trade": { recommended: "error", policy: inferred(reviewPolicies) },

  "template/broken-placeholder": { recommended: "error", policy: inferred(reviewReminders) },
  // What fills it in is not seen here: a person decides.
  "template/off-platform-placeholder": { recommended: "warn", strict: "error", policy: inferred(permittedMessages) },
  "template/personal-data-placeholder": { recommended: "error", policy: inferred(codeOfConduct) },
  "template/unknown-placeholder": { recommended: "error", policy: inferred(reviewReminders) },
  "template/unresolved-placeholder": { recommended: "error", policy: inferred(reviewReminders) },
});

/** What differs for some messages. */
export const overrides: readonly Override[] = [
  {
    when: { kind: ["proactive"] },
    rules: {
      "links/external": ["error", { carriers: "advise" }],
      "message/buyer-language": "error",
      "message/confirmation": "error",
      "message/courtesy-only": "error",
      "message/important-subject": "error",
      "message/missing-order-id": "error",
      "message/opt-out-link": "error",
      "message/send-window": "error",
    },
  },
  { when: { kind: ["template"] }, rules: { "template/unresolved-placeholder": "off" } },
  {
    when: { channel: ["sp-api"] },
    rules: { "content/length": "error", "message/buyer-language": "error" },
  },
];

/** What `strict` adds to them. */
export const strictOverrides: readonly Override[] = [
  { when: { kind: ["proactive"] }, rules: { "links/external": ["error", { carriers: "report" }] } },
  // A template may be one for proactive messages.
  { when: { kind: ["template"] }, rules: { "message/missing-order-id": "warn" } },
];
