import { defineRule, type Rule } from "../../../rule.js";

/** An IBAN or a bank account, of a person or of a company. */
export const bankAccount: Rule = defineRule({
  id: "privacy/bank-account",
  meta: { category: "personal-data", summary: "Disallow IBANs and bank accounts", personalData: true },
  messages: {
    found: {
      en: "“{{text}}” is a bank account ({{label}}). Remove it.",
      "zh-CN": "“{{text}}”是银行账户信息（{{label}}）。请删除。",
    },
    possible: {
      en: "“{{text}}” may be a bank account ({{label}}). Remove it if it is one.",
      "zh-CN": "“{{text}}”可能是银行账户信息（{{label}}）。如果是，请删除。",
    },
  },
  *check({ reading }) {
    for (const found of reading.detections) {
      if (found.kind !== "iban" && found.kind !== "bank-account") continue;
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
