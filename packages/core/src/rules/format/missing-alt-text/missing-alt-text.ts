import { defineRule, type Rule } from "../../../rule.js";

/** An image that says nothing to those who cannot see it. */
export const missingAltText: Rule = defineRule({
  id: "format/missing-alt-text",
  meta: { category: "formatting", summary: "Require a description of images" },
  messages: {
    found: {
      en: "“{{text}}” has no description for those who cannot see it. Add an alt text.",
      "zh-CN": "“{{text}}”没有替代文字。请添加 alt 说明。",
    },
  },
  check: function* ({ document }) {
    for (const { alt, at, isHidden } of document.images) if (alt === null && !isHidden) yield { messageId: "found", at };
  },
});
