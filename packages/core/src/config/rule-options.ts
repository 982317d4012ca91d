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
  "contact/off-platform": Readonly<Record<string, never>>;
  "content/abuse": Readonly<Record<string, never>>;
  "content/html-in-plain-channel": { readonly channels?: readonly ("site" | "email" | "sp-api" | "trading-api" | "message-api")[] };
  "content/length": { readonly max?: number };
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
  "privacy/data-request": Readonly<Record<string, never>>;
  "promotion/discount": Readonly<Record<string, never>>;
  "promotion/marketing": Readonly<Record<string, never>>;
  "review/change-request": Readonly<Record<string, never>>;
  "review/gating": Readonly<Record<string, never>>;
  "review/incentive": Readonly<Record<string, never>>;
  "review/positive-request": Readonly<Record<string, never>>;
  "review/repeat-request": Readonly<Record<string, never>>;
  "review/threat": Readonly<Record<string, never>>;
  "review/trade": Readonly<Record<string, never>>;
}
