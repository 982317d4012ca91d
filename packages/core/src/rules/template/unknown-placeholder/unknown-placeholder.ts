import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { names } from "../../option.js";

/** A placeholder whose name is not on the list of those that the sending system knows. */
export const unknownPlaceholder: Rule = defineRule({
  id: "template/unknown-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders that the sending system does not know" },
  options: z.strictObject({
    allow: names("The names that are known; with an empty list every name is."),
  }),
  messages: {
    found: {
      en: "“{{text}}” is no placeholder that is known here. Check its name.",
      "zh-CN": "“{{text}}”不是已知的占位符。请检查名称。",
    },
  },
  check: function* ({ document, options }) {
    if (options.allow.length === 0) return;
    const known = new Set(options.allow.map((name) => name.toLowerCase()));
    for (const { at, isBroken, isControl, name } of document.placeholders) {
      // `name | filter` prints the name.
      const printed = (name.split("|", 1)[0] as string).trim().toLowerCase();
      if (!isBroken && !isControl && !known.has(printed)) yield { messageId: "found", at };
    }
  },
});
