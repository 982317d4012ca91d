import { defineRule, type Rule } from "../../../rule.js";

/** A postal address with street and number, or a post box; the address of a shop or a company is advice. */
export const postalAddress: Rule = defineRule({
  id: "privacy/postal-address",
  meta: { category: "personal-data", summary: "Disallow postal addresses", personalData: true },
  messages: {
    found: {
      en: "“{{text}}” is a postal address. Remove it; the order holds the address.",
      "zh-CN": "“{{text}}”是邮寄地址。请删除，订单中已有地址。",
    },
    possible: {
      en: "“{{text}}” may be somebody's postal address. Remove it if it is one.",
      "zh-CN": "“{{text}}”可能是某人的邮寄地址。如果是，请删除。",
    },
  },
  *check({ reading }) {
    for (const found of reading.detections) {
      if (found.kind !== "postal-address") continue;
      const isWeak = found.strength === "weak";
      yield { messageId: isWeak ? "possible" : "found", at: reading.range(found.start, found.end), reads: found.reads, advice: isWeak };
    }
  },
});
