import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";

/** A placeholder that is still there in a message about to be sent. */
export const unresolvedPlaceholder: Rule = defineRule({
  id: "template/unresolved-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders in a message about to be sent" },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” is a placeholder that was not filled in. Fill it in or remove it.",
      "zh-CN": "“{{text}}”是未填写的占位符。请填写或删除。",
    },
  },
  check: function* ({ document, message }) {
    if (message.kind === "template") return;
    for (const { at, isBroken } of document.placeholders) if (!isBroken) yield { messageId: "found", at };
  },
});
