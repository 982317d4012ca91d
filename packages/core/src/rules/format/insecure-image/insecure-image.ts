import * as z from "zod";
import { isWithin } from "../../../detect/hosts.js";
import { defineRule, type Rule, replace } from "../../../rule.js";

const insecure = /^\s{0,8}http:\/\/([^/?#:\s]{1,253})/i;

/** An image loaded over plain http. */
export const insecureImage: Rule = defineRule({
  id: "format/insecure-image",
  meta: { category: "formatting", summary: "Disallow images over http", fixable: true },
  options: z.strictObject({}),
  messages: {
    found: {
      en: "“{{text}}” is loaded without encryption. Use https.",
      "zh-CN": "“{{text}}”以未加密方式加载。请使用 https。",
    },
  },
  check: function* ({ document, platform }) {
    for (const { src, srcAt } of document.images) {
      const host = insecure.exec(src)?.[1];
      if (host === undefined) continue;
      const at = document.source(srcAt.field).toLowerCase().indexOf("http:", srcAt.start);
      const isOwn = isWithin(host.toLowerCase(), platform.hosts) && at >= 0 && at < srcAt.end;
      yield { messageId: "found", at: srcAt, ...(isOwn ? { fix: replace({ field: srcAt.field, start: at, end: at + 5 }, "https:") } : {}) };
    }
  },
});
