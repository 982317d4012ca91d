/** Every rule that Sendlint has, by family: the list that a release promises. */
const families: Readonly<Record<string, readonly string[]>> = {
  attachment: ["count", "promotional", "size", "type"],
  contact: ["email-address", "off-platform", "phone-number"],
  content: ["abuse", "html-in-plain-channel", "length"],
  format: [
    "centered-text",
    "emoji",
    "font-sizes",
    "gif",
    "image-width",
    "insecure-image",
    "line-breaks",
    "linked-logo",
    "margin",
    "missing-alt-text",
    "product-image",
    "style-override",
    "tracking-pixel",
  ],
  links: ["deceptive", "external", "insecure", "platform-promotion", "shortened"],
  message: [
    "buyer-language",
    "cancel-request",
    "confirmation",
    "courtesy-only",
    "important-subject",
    "missing-order-id",
    "opt-out-link",
    "send-window",
  ],
  "off-platform": ["payment", "prohibited-term", "sale"],
  privacy: ["bank-account", "data-request", "date-of-birth", "national-id", "payment-card", "postal-address"],
  promotion: ["discount", "marketing"],
  review: ["change-request", "gating", "incentive", "positive-request", "repeat-request", "threat", "trade"],
  template: [
    "broken-placeholder",
    "off-platform-placeholder",
    "personal-data-placeholder",
    "unknown-placeholder",
    "unresolved-placeholder",
  ],
};

/** Every rule's ID, sorted. */
export const ruleIds: readonly string[] = Object.entries(families)
  .flatMap(([family, names]) => names.map((name) => `${family}/${name}`))
  .sort();
