import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { option } from "../../option.js";
import { readLength } from "../lengths.js";

/** A margin wider than the share of the message that is allowed. */
export const margin: Rule = defineRule({
  id: "format/margin",
  meta: { category: "formatting", summary: "Disallow margins over 20 % of the width" },
  options: () =>
    z.strictObject({
      max: option(z.number().check(z.gte(0), z.lte(100)), 20, "The widest margin, in per cent of the message."),
    }),
  messages: {
    found: {
      en: "“{{text}}” is a margin of more than {{max}} %. Make it smaller.",
      "zh-CN": "“{{text}}”的边距超过 {{max}}%。请缩小。",
    },
  },
  check: function* ({ document, options: { max } }) {
    for (const { property, value, at } of document.styles) {
      if (!/^margin(?:-left|-right|-inline|-inline-start|-inline-end)?$/.test(property)) continue;
      const lengths = value.split(/\s+/, 4).map(readLength);
      if (lengths.some((length) => length?.unit === "%" && length.value > max)) yield { messageId: "found", at, data: { max } };
    }
  },
});
