import { isWithin } from "../../../detect/hosts.js";
import type { Range } from "../../../diagnostic.js";
import type { MessageDocument } from "../../../document/document.js";
import { defineRule, type Rule, replace } from "../../../rule.js";

const insecure = /^\s{0,8}http:\/\/([^/?#:\s]{1,253})/i;
/** The same in CSS, and in attributes from before it. */
const insecureStyle = /(?:^|url\(\s{0,8}["']?)http:\/\/([^/?#:\s"')]{1,253})/i;

/** Images of the message and of its backgrounds that come over plain http: their host, and where their address stands. */
function* insecureImages({ images, styles }: MessageDocument): Generator<{ readonly host: string; readonly at: Range }> {
  for (const { src, srcAt } of images) {
    const host = insecure.exec(src)?.[1];
    if (host !== undefined) yield { host, at: srcAt };
  }
  for (const { property, value, at } of styles) {
    const host = /^(?:background|content|list-style|border-image)/.test(property) ? insecureStyle.exec(value)?.[1] : undefined;
    if (host !== undefined) yield { host, at };
  }
}

/** An image loaded over plain http. */
export const insecureImage: Rule = defineRule({
  id: "format/insecure-image",
  meta: { category: "formatting", summary: "Disallow images over http", fixable: true },
  messages: {
    found: {
      en: "“{{text}}” is loaded without encryption. Use https.",
      "zh-CN": "“{{text}}”以未加密方式加载。请使用 https。",
    },
  },
  check: function* ({ document, platform }) {
    for (const { host, at } of insecureImages(document)) {
      const scheme = document.source(at.field).slice(at.start, at.end).toLowerCase().indexOf("http:");
      const start = at.start + scheme;
      const isOwn = scheme >= 0 && isWithin(host.toLowerCase(), platform.hosts);
      yield { messageId: "found", at, ...(isOwn ? { fix: replace({ field: at.field, start, end: start + 5 }, "https:") } : {}) };
    }
  },
});
