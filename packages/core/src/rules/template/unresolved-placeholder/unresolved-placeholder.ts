import { findPrint } from "../../../document/helpdesk.js";
import { printedName } from "../../../document/prints.js";
import { defineRule, type Rule } from "../../../rule.js";

/** A placeholder that is still there in a message about to be sent. */
export const unresolvedPlaceholder: Rule = defineRule({
  id: "template/unresolved-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders in a message about to be sent" },
  messages: {
    found: {
      en: "“{{text}}” is a placeholder that was not filled in. Fill it in or remove it.",
      "zh-CN": "“{{text}}”是未填写的占位符。请填写或删除。",
    },
  },
  check: function* ({ document, message }) {
    const { helpdesk, kind } = message;
    if (kind === "template") return;
    // The system that sends it fills these in.
    const isFilledIn = (name: string): boolean => helpdesk !== null && findPrint(printedName(name), helpdesk) === "fine";
    for (const { at, isBroken, name } of document.placeholders) if (!isBroken && !isFilledIn(name)) yield { messageId: "found", at };
  },
});
