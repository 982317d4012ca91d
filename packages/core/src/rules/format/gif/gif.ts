import { defineRule, type Rule } from "../../../rule.js";

const gifFile = /\.gif(?:[?#]|$)|^data:image\/gif/i;
const gifHost = /^https?:\/\/(?:[a-z0-9-]{1,63}\.){0,4}(?:giphy\.com|tenor\.com|gfycat\.com)(?:[/?#]|$)/i;

/** A GIF image, or a link to one. */
export const gif: Rule = defineRule({
  id: "format/gif",
  meta: { category: "formatting", summary: "Disallow GIF images" },
  messages: {
    found: {
      en: "“{{text}}” is a GIF, which {{platform}} does not allow. Remove it.",
      "zh-CN": "“{{text}}”是 GIF 图片，{{platform}}不允许。请删除。",
    },
  },
  check: function* ({ document }) {
    for (const { src, srcAt } of document.images) if (gifFile.test(src) || gifHost.test(src)) yield { messageId: "found", at: srcAt };
    for (const { href, hrefAt } of document.links) if (gifFile.test(href) || gifHost.test(href)) yield { messageId: "found", at: hrefAt };
  },
});
