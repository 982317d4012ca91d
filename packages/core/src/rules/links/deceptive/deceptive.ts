import { readHost } from "../../../detect/hosts.js";
import { defineRule, type Rule } from "../../../rule.js";
import { linksOf } from "../allowed.js";

/** The first host that a link's label shows; hosts are bounded, so that a long label costs no more than its length. */
const shownHost = /(?<![\p{sc=Latin}\p{M}0-9.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\p{sc=Latin}\p{M}0-9-])/iu;

/** A link whose label shows one host while it leads to another. */
export const deceptive: Rule = defineRule({
  id: "links/deceptive",
  meta: { category: "external-link", summary: "Disallow links that lead elsewhere than they show" },
  messages: {
    found: {
      en: "“{{text}}” shows one address and leads to {{host}}. Show where the link leads.",
      "zh-CN": "“{{text}}”显示的地址与实际去向{{host}}不同。请显示真实地址。",
    },
  },
  check: function* (context) {
    const { document } = context;
    for (const link of linksOf(context)) {
      const written = link.documentLink === null ? undefined : document.links[link.documentLink];
      if (written === undefined) continue;
      const { start, end } = written.label;
      if (document.placeholders.some(({ span }) => span.start < end && start < span.end)) continue;
      const shown = readHost(shownHost.exec(document.text.slice(start, end))?.[0] ?? "");
      if (shown === null || shown.domain === link.domain) continue;
      yield { messageId: "found", at: document.range(start, end), data: { host: link.host } };
    }
  },
});
