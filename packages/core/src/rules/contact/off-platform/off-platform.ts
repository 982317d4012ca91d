import * as z from "zod";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

/** A person may be called like an app: “Mrs Line”. */
const named: Guard = { any: ["title"], scope: "clause", side: "before", within: 1 };
/** An app that the product shows or works with is a feature, no invitation. */
const feature: readonly Guard[] = [
  named,
  { any: ["product-noun"], scope: "clause", side: "after", within: 0 },
  { any: ["feature-word"], scope: "adjacent" },
];
/** With the seller beside it, only a feature in the same clause explains the app. */
const ownFeature: readonly Guard[] = [
  named,
  { any: ["product-noun"], scope: "clause", side: "after", within: 0 },
  { any: ["feature-word"], scope: "clause" },
];

/** Invites or enables contact outside the platform's messaging. */
export const offPlatform: Rule = defineRule({
  id: "contact/off-platform",
  meta: { category: "off-platform-contact", summary: "Disallow contact outside the platform's messaging" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” leads the buyer away from {{platform}}'s messages. Remove it and answer in this thread.",
      "zh-CN": "“{{text}}”把买家引到{{platform}}站内信之外。请删除，并在此会话中回复。",
    },
  },
  frames: [
    // An app or a network, with a person, a way in, or a reason beside it.
    {
      scope: "clause",
      slots: [
        { any: ["channel"] },
        { any: ["contact-verb", "contact-direct", "contact-add", "contact-detail", "handle", "phone", "email", "community", "quicker"] },
      ],
      unless: feature,
    },
    { scope: "clause", slots: [{ any: ["channel"] }, { any: ["self", "self-possessive"] }], unless: ownFeature },
    {
      scope: "sentence",
      slots: [{ any: ["messenger"] }, { any: ["phone", "handle", "contact-detail", "quicker", "elsewhere"] }],
      unless: feature,
    },
    { scope: "clause", slots: [{ any: ["messenger"] }, { any: ["question"] }, { any: ["buyer", "buyer-possessive"] }], unless: feature },
    { scope: "clause", slots: [{ any: ["channel"] }], disguised: true },
    {
      scope: "clause",
      slots: [
        { any: ["channel-weak"] },
        { any: ["contact-verb", "contact-direct", "contact-add", "contact-detail", "handle", "phone"], within: 2 },
      ],
      unless: feature,
    },
    { scope: "clause", slots: [{ any: ["channel-weak"] }, { any: ["self"], side: "after", within: 0 }], unless: feature },
    { scope: "clause", slots: [{ any: ["channel-weak"] }, { any: ["self-possessive"], side: "before", within: 0 }], unless: feature },
    { scope: "sentence", slots: [{ any: ["channel-weak"] }, { any: ["handle", "phone"], within: 4 }], unless: feature },
    // A call, a text, an e-mail to us.
    { scope: "clause", slots: [{ any: ["contact-direct"] }, { any: ["self"], side: "after", within: 1 }] },
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["shop", "own-shop", "self-possessive"], side: "after", within: 1 }],
      unless: [{ any: ["platform", "platform-feature"], scope: "clause", side: "after", within: 4 }],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["buyer"], side: "after", within: 0 }, { any: ["self"], side: "before", within: 2 }],
      unless: [{ any: ["platform-feature"], scope: "clause" }],
    },
    // Any way of contact with a private detail beside it.
    {
      scope: "sentence",
      slots: [{ any: ["phone", "email", "handle"] }, { any: ["contact-direct", "contact-verb", "contact-add", "send-verb"] }],
      unless: [
        { any: ["third-party"], scope: "sentence" },
        { any: ["payment-method"], scope: "clause" },
      ],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["phone", "email"] }, { any: ["contact-direct"] }],
      unless: [{ any: ["third-party"], scope: "adjacent" }],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-detail"] }, { any: ["self-possessive"], side: "before", within: 2 }],
      unless: [{ any: ["platform"], scope: "clause" }],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["contact-place"], side: "after" }],
      unless: [{ any: ["third-party", "buyer-possessive"], scope: "clause" }],
    },
    // Search hints, codes to scan, groups to join.
    {
      scope: "sentence",
      slots: [{ any: ["search-verb"] }, { any: ["shop-name"], within: 8 }],
      unless: [{ any: ["platform", "platform-feature"], scope: "clause", side: "after", within: 10 }],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["search-verb"] }, { any: ["find-result"], side: "after" }],
      unless: [{ any: ["platform-feature", "feature-word"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["shop-name", "self-possessive", "own-shop"] },
        { any: ["search-engine"], within: 8 },
        { any: ["search-verb", "contact-add", "find-result", "look-verb"] },
      ],
      unless: [{ any: ["platform-feature"], scope: "clause" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["qr-code"] }, { any: ["contact-verb", "contact-direct", "channel"] }],
      unless: [
        { any: ["platform-feature", "feature-word"], scope: "clause" },
        { any: ["third-party"], scope: "sentence" },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["community"] }, { any: ["contact-add"], side: "before", within: 6 }],
      unless: [{ any: ["feature-word"], scope: "sentence" }],
    },
    { scope: "clause", slots: [{ any: ["elsewhere"] }, { any: ["contact-verb", "contact-direct"], side: "before", within: 6 }] },
    { scope: "clause", slots: [{ any: ["outside-platform"] }, { any: ["contact-verb", "contact-direct"] }] },
  ],
});
