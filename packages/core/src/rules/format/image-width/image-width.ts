import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { option } from "../../option.js";
import { readLength } from "../lengths.js";

/** An image wider than the share of the message that is allowed. */
export const imageWidth: Rule = defineRule({
  id: "format/image-width",
  meta: { category: "formatting", summary: "Disallow images over 80 % of the width" },
  options: () =>
    z.strictObject({
      max: option(z.number().check(z.gte(1), z.lte(100)), 80, "The widest share of the message, in per cent."),
    }),
  messages: {
    found: {
      en: "This image takes {{width}} % of the width. Use at most {{max}} %.",
      "zh-CN": "此图片占宽度的 {{width}}%。最多为 {{max}}%。",
    },
  },
  check: function* ({ document, options: { max } }) {
    for (const { width, at } of document.images) {
      if (width?.unit === "%" && width.value > max) yield { messageId: "found", at, data: { width: width.value, max } };
    }
    for (const { element, property, value, at } of document.styles) {
      if (element !== "img" || property !== "min-width") continue;
      const length = readLength(value);
      if (length?.unit === "%" && length.value > max) yield { messageId: "found", at, data: { width: length.value, max } };
    }
  },
});
