import { defineRule, type Rule } from "../../../rule.js";
import { isOwn, linksOf, placeOf } from "../allowed.js";

/** Paths of product pages, storefronts and searches on Amazon and eBay. */
const salesPage = /\/(?:stores?|shop|dp|gp\/product|gp\/aw\/d|s|str|usr|sch|b|e)(?:[/?#]|$)/i;

/** A link to a product page, a storefront or a search of the platform itself. */
export const platformPromotion: Rule = defineRule({
  id: "links/platform-promotion",
  meta: { category: "promotion", summary: "Advise against links to product pages and storefronts" },
  messages: {
    found: {
      en: "“{{text}}” leads to a page that sells. {{platform}} may take it for marketing; leave it out where you can.",
      "zh-CN": "“{{text}}”指向销售页面，{{platform}}可能视为营销。尽量不要使用。",
    },
  },
  check: function* (context) {
    for (const link of linksOf(context)) {
      if (!isOwn(link, context) || !salesPage.test(link.href)) continue;
      yield { messageId: "found", at: placeOf(link, context) };
    }
  },
});
