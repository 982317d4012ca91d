import { defineRule, type Rule } from "../../../rule.js";

/** A number that a state gives a person: identity card, tax or insurance number, passport. Companies' numbers are none. */
export const nationalId: Rule = defineRule({
  id: "privacy/national-id",
  meta: { category: "personal-data", summary: "Disallow national identifiers and passport numbers", personalData: true },
  messages: {
    found: {
      en: "“{{text}}” is a personal identifier ({{label}}). Remove it.",
      "zh-CN": "“{{text}}”是个人证件号码（{{label}}）。请删除。",
    },
    possible: {
      en: "“{{text}}” may be a personal identifier ({{label}}). Remove it if it is one.",
      "zh-CN": "“{{text}}”可能是个人证件号码（{{label}}）。如果是，请删除。",
    },
  },
  *check({ reading }) {
    for (const found of reading.detections) {
      if (found.kind !== "national-id" && found.kind !== "passport") continue;
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
