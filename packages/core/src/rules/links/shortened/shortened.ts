import { shorteners } from "../../../detect/data/shorteners.js";
import { defineRule, type Rule } from "../../../rule.js";
import { isOwn, linksOf, placeOf } from "../allowed.js";

/** A shortened link: nobody sees where it leads. */
export const shortened: Rule = defineRule({
  id: "links/shortened",
  meta: { category: "external-link", summary: "Disallow shortened links" },
  messages: {
    found: {
      en: "“{{text}}” hides where it leads. Remove it, or write out a link that {{platform}} allows.",
      "zh-CN": "“{{text}}”隐藏了真实去向。请删除，或写出{{platform}}允许的完整链接。",
    },
  },
  check: function* (context) {
    for (const link of linksOf(context)) {
      if (!shorteners.has(link.domain) || isOwn(link, context)) continue;
      yield { messageId: "found", at: placeOf(link, context), reads: link.reads, advice: link.strength === "weak" };
    }
  },
});
