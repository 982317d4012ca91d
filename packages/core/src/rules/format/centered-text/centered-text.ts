import { defineRule, type Rule } from "../../../rule.js";

const elsewhere = new Set(["center", "right", "justify", "end", "-webkit-center", "-moz-center"]);

/** Text that is not aligned as the platform aligns it. */
export const centeredText: Rule = defineRule({
  id: "format/centered-text",
  meta: { category: "formatting", summary: "Disallow centred text and other changes of alignment" },
  messages: {
    found: {
      en: "“{{text}}” changes the alignment of the text. Remove it.",
      "zh-CN": "“{{text}}”改变了文字对齐方式。请删除。",
    },
  },
  check: function* ({ document }) {
    for (const { property, value, at } of document.styles)
      if (property === "text-align" && elsewhere.has(value)) yield { messageId: "found", at };
  },
});
