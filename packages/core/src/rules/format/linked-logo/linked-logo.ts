import { isWithin, readHost } from "../../../detect/hosts.js";
import { defineRule, type Rule } from "../../../rule.js";

const target = /^\s{0,8}(?:https?:)?\/\/([^/?#:\s]{1,253})/i;

/** An image that links off the platform. */
export const linkedLogo: Rule = defineRule({
  id: "format/linked-logo",
  meta: { category: "formatting", summary: "Disallow images that link off the platform" },
  messages: {
    found: {
      en: "“{{text}}” is an image that links off {{platform}}. Keep the image, remove the link.",
      "zh-CN": "“{{text}}”是指向{{platform}}站外的图片链接。可保留图片，请删除链接。",
    },
  },
  check: function* ({ document, platform }) {
    for (const { linkHref, at } of document.images) {
      const host = readHost(target.exec(linkHref ?? "")?.[1] ?? "");
      if (host !== null && !isWithin(host.name, platform.hosts)) yield { messageId: "found", at };
    }
  },
});
