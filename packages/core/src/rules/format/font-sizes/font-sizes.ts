import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { option, wholeNumber } from "../../option.js";

/** More font sizes than allowed. */
export const fontSizes: Rule = defineRule({
  id: "format/font-sizes",
  meta: { category: "formatting", summary: "Disallow more than three font sizes" },
  options: () =>
    z.strictObject({
      max: option(wholeNumber(1, 20), 3, "How many different font sizes a message may have."),
    }),
  messages: {
    found: {
      en: "“{{text}}” is font size number {{count}} in this message. Use at most {{max}}.",
      "zh-CN": "“{{text}}”是此消息中的第 {{count}} 种字号。最多使用 {{max}} 种。",
    },
  },
  check: function* ({ document, options: { max } }) {
    const sizes = new Set<string>();
    for (const { property, value, at } of document.styles) {
      if (property !== "font-size" || sizes.has(value)) continue;
      sizes.add(value);
      if (sizes.size > max) yield { messageId: "found", at, data: { count: sizes.size, max } };
    }
  },
});
