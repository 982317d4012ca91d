import { defineRule, type Rule } from "../../../rule.js";

/** A date that words call somebody's birth. */
export const dateOfBirth: Rule = defineRule({
  id: "privacy/date-of-birth",
  meta: { category: "personal-data", summary: "Disallow dates of birth", personalData: true },
  messages: {
    found: {
      en: "“{{text}}” is a date of birth. Remove it.",
      "zh-CN": "“{{text}}”是出生日期。请删除。",
    },
    possible: {
      en: "“{{text}}” may be a date of birth. Remove it if it is somebody's.",
      "zh-CN": "“{{text}}”可能是出生日期。如果是某人的，请删除。",
    },
  },
  *check({ reading }) {
    for (const found of reading.detections) {
      if (found.kind !== "date-of-birth") continue;
      const isWeak = found.strength === "weak";
      yield { messageId: isWeak ? "possible" : "found", at: reading.range(found.start, found.end), reads: found.reads, advice: isWeak };
    }
  },
});
