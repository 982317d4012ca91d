import * as z from "zod";
import { defineRule, type Rule } from "../../../rule.js";

/** Asks the buyer to send personal data in the message. */
export const dataRequest: Rule = defineRule({
  id: "privacy/data-request",
  meta: { category: "personal-data-request", summary: "Disallow asking for personal data" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” asks for personal data. Remove it: {{platform}} has what the order needs.",
      "zh-CN": "“{{text}}”索要个人信息。请删除：订单所需信息{{platform}}已有。",
    },
  },
  frames: [
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["ask-verb"], side: "before", within: 10 }],
      unless: [
        { any: ["account-place"], scope: "clause" },
        { any: ["self-possessive"], scope: "clause", side: "before", within: 0 },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["personal-data-noun"] }, { any: ["question"] }, { any: ["buyer-possessive", "buyer"] }],
      unless: [{ any: ["account-place"], scope: "sentence" }],
    },
  ],
});
