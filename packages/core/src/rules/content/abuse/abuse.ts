import * as z from "zod";
import { defineRule, type Rule } from "../../../rule.js";

/** Profanity, insults and threats. */
export const abuse: Rule = defineRule({
  id: "content/abuse",
  meta: { category: "abuse", summary: "Disallow profanity, insults and threats" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” is abusive. Say it politely.",
      "zh-CN": "“{{text}}”带有侮辱或威胁。请改用礼貌的说法。",
    },
  },
  frames: [
    { scope: "clause", slots: [{ any: ["profanity"], polarity: "any" }] },
    { scope: "clause", slots: [{ any: ["insult"] }] },
    { scope: "clause", slots: [{ any: ["insult-weak", "profanity-mild"] }, { any: ["buyer", "buyer-possessive"], within: 3 }] },
    { scope: "clause", slots: [{ any: ["menace"], polarity: "any" }] },
  ],
});
