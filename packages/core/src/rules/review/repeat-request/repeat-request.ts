import { defineRule, type Rule } from "../../../rule.js";

/** Asks again for a review of the same order. */
export const repeatRequest: Rule = defineRule({
  id: "review/repeat-request",
  meta: { category: "review-manipulation", summary: "Disallow a second review request for an order" },
  messages: {
    found: {
      en: "“{{text}}” asks for a review again. One request an order is all that {{platform}} allows.",
      "zh-CN": "“{{text}}”再次索要评价。{{platform}}每个订单只允许一次请求。",
    },
    history: {
      en: "A review was already requested for this order. One request an order is all that {{platform}} allows.",
      "zh-CN": "该订单已请求过评价。{{platform}}每个订单只允许一次请求。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [
        { any: ["again"], polarity: "any" },
        { any: ["review"], polarity: "any" },
      ],
      // “I asked you last week whether you'd review it”: what is taken up are the seller's own words.
      despite: ["reported"],
      // “Amazon may remind you” is not the seller's doing.
      unless: [{ any: ["platform"], scope: "clause", side: "before", within: 3 }],
    },
    // “Did you get to review it yet? I asked two weeks ago.”
    {
      scope: "adjacent",
      slots: [
        { any: ["again"], polarity: "any" },
        { any: ["review"], side: "before", polarity: "any" },
        { any: ["question"], of: 1, scope: "clause" },
      ],
      despite: ["reported"],
      unless: [{ any: ["platform"], scope: "clause", side: "before", within: 3 }],
    },
  ],
  check: function* ({ message, reading }) {
    if ((message.history.reviewRequests ?? 0) === 0) return;
    const request = reading.tags("review").find((tag) => !reading.isDenied(tag));
    if (request) yield { messageId: "history", at: reading.range(request.start, request.end) };
  },
});
