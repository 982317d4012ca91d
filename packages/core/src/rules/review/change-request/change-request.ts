import * as z from "zod";
import { defineRule, type Rule } from "../../../rule.js";

/** Asks to change or remove a review or feedback. */
export const changeRequest: Rule = defineRule({
  id: "review/change-request",
  meta: { category: "review-manipulation", summary: "Disallow asking to change or remove a review" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” asks the buyer to change or remove a review. Solve the problem and leave the review to the buyer.",
      "zh-CN": "“{{text}}”要求买家修改或删除评价。请解决问题，评价由买家自行决定。",
    },
  },
  frames: [
    { scope: "clause", slots: [{ any: ["change-verb", "remove-verb"] }, { any: ["review", "criticism", "praise", "star"], within: 8 }] },
  ],
});
