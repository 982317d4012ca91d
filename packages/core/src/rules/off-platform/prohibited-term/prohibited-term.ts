import { defineRule, type Rule } from "../../../rule.js";

/** Names a payment service or an app without steering to it: advice, since filters may react to the bare word. */
export const prohibitedTerm: Rule = defineRule({
  id: "off-platform/prohibited-term",
  meta: { category: "off-platform-payment", summary: "Advise against the bare mention of apps and payment services" },
  messages: {
    found: {
      en: "“{{text}}” may be held back by {{platform}}'s filters. Leave the name out where you can.",
      "zh-CN": "“{{text}}”可能被{{platform}}的过滤器拦截。尽量不要提及该名称。",
    },
  },
  frames: [
    { scope: "clause", slots: [{ any: ["messenger", "payment-outside"], polarity: "any" }], despite: ["reported", "warned"], advice: true },
  ],
});
