import { defineRule, type Rule } from "../../../rule.js";

/** A placeholder that no system can fill in: a brace is missing, a block is not closed. */
export const brokenPlaceholder: Rule = defineRule({
  id: "template/broken-placeholder",
  meta: { category: "placeholder", summary: "Disallow broken placeholders" },
  messages: {
    found: {
      en: "“{{text}}” is a broken placeholder. Close it as its notation wants.",
      "zh-CN": "“{{text}}”是不完整的占位符。请按其写法补全。",
    },
  },
  check: function* ({ document }) {
    for (const { at, isBroken } of document.placeholders) if (isBroken) yield { messageId: "found", at };
  },
});
