import * as z from "zod";
import { defineRule, type Rule } from "../../../rule.js";

/** Markets other goods or a lasting relation: newsletter, club, draw, cross-selling, registration bait. */
export const marketing: Rule = defineRule({
  id: "promotion/marketing",
  meta: { category: "promotion", summary: "Disallow newsletters, clubs, draws, cross-selling and registration bait" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” is marketing. Remove it: a service message may not advertise.",
      "zh-CN": "“{{text}}”属于营销内容。请删除：服务消息不得做广告。",
    },
  },
  frames: [
    {
      scope: "sentence",
      slots: [
        { any: ["newsletter", "giveaway", "loyalty"] },
        { any: ["contact-add", "buyer", "self", "self-possessive", "look-verb", "give-verb", "redeem-verb", "time-limit", "please"] },
      ],
    },
    { scope: "sentence", slots: [{ any: ["warranty-bait"] }] },
    { scope: "sentence", slots: [{ any: ["new-products"] }, { any: ["look-verb", "buy-verb", "time-limit", "give-verb", "discount"] }] },
  ],
});
