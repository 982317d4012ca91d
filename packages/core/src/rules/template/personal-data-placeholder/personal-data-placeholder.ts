import * as z from "zod/mini";
import { judgePrint } from "../../../document/prints.js";
import { defineRule, type Rule } from "../../../rule.js";
import { names, ownPlaceholders } from "../../option.js";

/** A placeholder in a template that would print personal data into the message. */
export const personalDataPlaceholder: Rule = defineRule({
  id: "template/personal-data-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders that print personal data" },
  options: () =>
    z.strictObject({
      allow: names("Names that may stand in a template all the same."),
      placeholders: ownPlaceholders(),
    }),
  messages: {
    found: {
      en: "“{{text}}” prints personal data into the message. Remove it.",
      "zh-CN": "“{{text}}”会在消息中输出个人信息。请删除。",
    },
    buyerWords: {
      en: "“{{text}}” repeats what the buyer wrote, which may hold personal data. Remove it.",
      "zh-CN": "“{{text}}”会重复买家写的内容，其中可能包含个人信息。请删除。",
    },
  },
  check: function* ({ document, message, options }) {
    if (message.kind !== "template") return;
    for (const { at, isBroken, isControl, name } of document.placeholders) {
      if (isBroken || isControl || options.allow.includes(name)) continue;
      const print = judgePrint(name, message.helpdesk, options.placeholders);
      if (print === "personal-data") yield { messageId: "found", at };
      // What the buyer wrote may hold anything, and mostly holds nothing.
      if (print === "buyer-words") yield { messageId: "buyerWords", at, advice: true };
    }
  },
});
