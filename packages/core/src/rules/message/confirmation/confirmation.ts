import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";

const kinds = ["proactive"] as const;

/** A question, a hope, a condition or a plan is no confirmation. What is expected next, after what was said, changes nothing. */
const unsaid: readonly Guard[] = [
  { any: ["condition", "until", "question"], scope: "clause" },
  { any: ["supposition"], scope: "clause", side: "before" },
  { any: ["supposition"], scope: "clause", side: "after", within: 0 },
];
/** What went wrong with a delivery has to be told. */
const trouble: Guard = { any: ["delivery-problem"], scope: "adjacent" };

/** “Your pen (order 302-1234567-1234567) was delivered. An honest review would help.”: what is reviewed has arrived. */
const occasion: Guard = { any: ["review", "praise", "public-place", "neutral-request"], scope: "adjacent" };

/** Tells the buyer what the platform tells them itself: ordered, shipped, delivered. */
export const confirmation: Rule = defineRule({
  id: "message/confirmation",
  meta: { category: "message-type", summary: "Disallow an order, shipping or delivery confirmation" },
  messages: {
    found: {
      en: "“{{text}}” confirms what {{platform}} tells the buyer itself. Do not send it.",
      "zh-CN": "“{{text}}”所确认的内容，{{platform}}会自行通知买家。请不要发送。",
    },
  },
  frames: [
    {
      scope: "clause",
      kinds,
      slots: [{ any: ["shipping-event"] }, { any: ["own-order", "order-number"], within: 8 }],
      unless: [...unsaid, trouble, occasion],
    },
    // “Your parcel (302-1234567-1234567) is packed and was picked up”
    {
      scope: "sentence",
      kinds,
      slots: [
        { any: ["shipping-event"] },
        { any: ["order-number"], side: "before", within: 8 },
        { any: ["own-order", "listing"], of: 1, side: "before", within: 1 },
      ],
      unless: [...unsaid, trouble, occasion],
    },
    // “Order 114-…: it left today.”
    {
      scope: "sentence",
      kinds,
      slots: [{ any: ["shipping-event"] }, { any: ["order-number"], side: "before", within: 2 }],
      evidence: [0],
      unless: [...unsaid, trouble, occasion],
    },
    {
      scope: "clause",
      kinds,
      slots: [{ any: ["confirmation-notice"] }],
      unless: [...unsaid, trouble, { any: ["please"], scope: "clause", side: "before" }],
    },
  ],
});
