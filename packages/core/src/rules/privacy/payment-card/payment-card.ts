import { defineRule, type Rule } from "../../../rule.js";

/** The number of a payment card, by its issuer's range and check digit; a masked one is none. */
export const paymentCard: Rule = defineRule({
  id: "privacy/payment-card",
  meta: { category: "personal-data", summary: "Disallow payment card numbers", personalData: true },
  messages: {
    found: {
      en: "“{{text}}” is a payment card number ({{label}}). Remove it.",
      "zh-CN": "“{{text}}”是支付卡号（{{label}}）。请删除。",
    },
    possible: {
      en: "“{{text}}” may be a payment card number ({{label}}). Remove it if it is one.",
      "zh-CN": "“{{text}}”可能是支付卡号（{{label}}）。如果是，请删除。",
    },
  },
  *check({ reading }) {
    for (const found of reading.detections) {
      if (found.kind !== "payment-card") continue;
      const isWeak = found.strength === "weak";
      yield {
        messageId: isWeak ? "possible" : "found",
        at: reading.range(found.start, found.end),
        data: { label: found.label },
        reads: found.reads,
        advice: isWeak,
      };
    }
  },
});
