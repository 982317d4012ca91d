import { defineRule, type Rule } from "../../../rule.js";

const overridden = new Set(["color", "font-family", "font", "line-height"]);
const unchanged = new Set(["inherit", "initial", "unset", "normal", "currentcolor"]);

/** An own font, text colour or line height. */
export const styleOverride: Rule = defineRule({
  id: "format/style-override",
  meta: { category: "formatting", summary: "Disallow own fonts, text colours and line heights" },
  messages: {
    found: {
      en: "“{{text}}” overrides {{platform}}'s own style of text. Remove it.",
      "zh-CN": "“{{text}}”覆盖了{{platform}}的文字样式。请删除。",
    },
  },
  check: function* ({ document }) {
    for (const { property, value, at } of document.styles)
      if (overridden.has(property) && !unchanged.has(value)) yield { messageId: "found", at };
  },
});
