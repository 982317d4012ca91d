/**
 * The options of each rule by rule ID. A plugin makes its own rules known by declaration merging.
 *
 * Written by scripts/build-rule-options.mjs from the rules' schemas.
 */
export interface RuleOptions {
  "attachment/count": { readonly max?: number };
  "attachment/promotional": Readonly<Record<string, never>>;
  "attachment/size": { readonly max?: number };
  "attachment/type": { readonly allow?: readonly string[] };
  "contact/email-address": { readonly allow?: readonly string[] };
  "contact/off-platform": Readonly<Record<string, never>>;
  "contact/phone-number": { readonly allow?: readonly string[] };
  "content/abuse": Readonly<Record<string, never>>;
  "content/html-in-plain-channel": { readonly channels?: readonly ("site" | "email" | "sp-api" | "trading-api" | "message-api")[] };
  "content/length": { readonly max?: number };
  "format/centered-text": Readonly<Record<string, never>>;
  "format/emoji": { readonly emoticons?: boolean };
  "format/font-sizes": { readonly max?: number };
  "format/gif": Readonly<Record<string, never>>;
  "format/image-width": { readonly max?: number };
  "format/insecure-image": Readonly<Record<string, never>>;
  "format/line-breaks": { readonly max?: number };
  "format/linked-logo": Readonly<Record<string, never>>;
  "format/margin": { readonly max?: number };
  "format/missing-alt-text": Readonly<Record<string, never>>;
  "format/product-image": Readonly<Record<string, never>>;
  "format/style-override": Readonly<Record<string, never>>;
  "format/tracking-pixel": Readonly<Record<string, never>>;
  "links/deceptive": Readonly<Record<string, never>>;
  "links/external": { readonly allow?: readonly string[]; readonly carriers?: "allow" | "advise" | "report" };
  "links/insecure": { readonly allow?: readonly string[] };
  "links/platform-promotion": Readonly<Record<string, never>>;
  "links/shortened": Readonly<Record<string, never>>;
  "message/buyer-language": Readonly<Record<string, never>>;
  "message/cancel-request": Readonly<Record<string, never>>;
  "message/confirmation": Readonly<Record<string, never>>;
  "message/courtesy-only": Readonly<Record<string, never>>;
  "message/important-subject": Readonly<Record<string, never>>;
  "message/missing-order-id": Readonly<Record<string, never>>;
  "message/opt-out-link": Readonly<Record<string, never>>;
  "message/send-window": { readonly days?: number; readonly from?: readonly ("deliveredAt" | "completedAt" | "createdAt")[] };
  "off-platform/payment": Readonly<Record<string, never>>;
  "off-platform/prohibited-term": Readonly<Record<string, never>>;
  "off-platform/sale": Readonly<Record<string, never>>;
  "privacy/bank-account": Readonly<Record<string, never>>;
  "privacy/data-request": Readonly<Record<string, never>>;
  "privacy/date-of-birth": Readonly<Record<string, never>>;
  "privacy/national-id": Readonly<Record<string, never>>;
  "privacy/payment-card": Readonly<Record<string, never>>;
  "privacy/postal-address": Readonly<Record<string, never>>;
  "promotion/discount": Readonly<Record<string, never>>;
  "promotion/marketing": Readonly<Record<string, never>>;
  "review/change-request": Readonly<Record<string, never>>;
  "review/gating": Readonly<Record<string, never>>;
  "review/incentive": Readonly<Record<string, never>>;
  "review/positive-request": Readonly<Record<string, never>>;
  "review/repeat-request": Readonly<Record<string, never>>;
  "review/threat": Readonly<Record<string, never>>;
  "review/trade": Readonly<Record<string, never>>;
  "template/broken-placeholder": Readonly<Record<string, never>>;
  "template/off-platform-placeholder": { readonly allow?: readonly string[]; readonly placeholders?: Readonly<Record<string, "personal-data" | "buyer-words" | "link" | "rating" | "signature" | "staff-contact" | "fine">> };
  "template/personal-data-placeholder": { readonly allow?: readonly string[]; readonly placeholders?: Readonly<Record<string, "personal-data" | "buyer-words" | "link" | "rating" | "signature" | "staff-contact" | "fine">> };
  "template/unknown-placeholder": { readonly allow?: readonly string[]; readonly placeholders?: Readonly<Record<string, "personal-data" | "buyer-words" | "link" | "rating" | "signature" | "staff-contact" | "fine">> };
  "template/unresolved-placeholder": Readonly<Record<string, never>>;
}
