import * as z from "zod/mini";
import type { LinkDetection } from "../../../detect/detection.js";
import type { Range } from "../../../diagnostic.js";
import { defineRule, type Rule, type RuleContext, replace } from "../../../rule.js";
import { names } from "../../option.js";
import { isOwn, leadsTo, linksOf, placeOf } from "../allowed.js";

const scheme = "http:";

/** Where `http:` itself stands in the source of a link, or `null` where it is not written out. */
function schemeAt(link: LinkDetection, context: RuleContext<unknown>): Range | null {
  const at = placeOf(link, context);
  const written = context.document.source(at.field).slice(at.start, at.end).toLowerCase().indexOf(scheme);
  return written < 0 ? null : { field: at.field, start: at.start + written, end: at.start + written + scheme.length };
}

/** A link over plain http, also where https would do. Links off the platform are `links/external`'s. */
export const insecure: Rule = defineRule({
  id: "links/insecure",
  meta: { category: "external-link", summary: "Disallow links over http", fixable: true, hasSuggestions: true },
  options: () =>
    z.strictObject({
      allow: names("Hosts off the platform that are allowed over https; a host covers those below it."),
    }),
  messages: {
    found: {
      en: "“{{text}}” is not encrypted. Use https.",
      "zh-CN": "“{{text}}”未加密。请使用 https。",
    },
    secure: { en: "Use https.", "zh-CN": "改用 https。" },
  },
  check: function* (context) {
    const { options, platform } = context;
    for (const link of linksOf(context)) {
      if (link.scheme !== "http") continue;
      const own = isOwn(link, context);
      if (!own && !leadsTo(link, platform.carrierHosts) && !leadsTo(link, options.allow)) continue;
      const at = schemeAt(link, context);
      const change = at === null ? undefined : replace(at, "https:");
      yield {
        messageId: "found",
        at: placeOf(link, context),
        ...(own && change ? { fix: change } : {}),
        ...(!own && change ? { suggestions: [{ messageId: "secure", ...change }] } : {}),
      };
    }
  },
});
