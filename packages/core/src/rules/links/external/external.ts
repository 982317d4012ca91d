import * as z from "zod/mini";
import { shorteners } from "../../../detect/data/shorteners.js";
import { isWithin } from "../../../detect/hosts.js";
import type { Range } from "../../../diagnostic.js";
import type { MessageDocument } from "../../../document/document.js";
import { defineRule, type Rule } from "../../../rule.js";
import { names, option } from "../../option.js";
import { isOwn, leadsTo, linksOf, placeOf } from "../allowed.js";

/** What an image of a code to be scanned is called, or says of itself. */
const code = /(?<![a-z])qr(?![a-z])|scan[-_ ]?me/i;
const imageHost = /^\s{0,8}https?:\/\/([^/?#:\s]{1,253})/i;

/** The images of codes to be scanned: the host each is loaded from, and where its address stands. What the code says cannot be read. */
function* codesOf({ images }: MessageDocument): Generator<{ readonly host: string; readonly at: Range }> {
  for (const { src, alt, srcAt } of images) {
    const host = imageHost.exec(src)?.[1];
    if (host !== undefined && code.test(`${src.slice(-200)} ${(alt ?? "").slice(0, 200)}`)) yield { host: host.toLowerCase(), at: srcAt };
  }
}

/** A link that leads off the platform. */
export const external: Rule = defineRule({
  id: "links/external",
  meta: { category: "external-link", summary: "Disallow links that lead off the platform" },
  options: () =>
    z.strictObject({
      allow: names("Hosts that are allowed; a host covers those below it."),
      carriers: option(z.enum(["allow", "advise", "report"]), "allow", "What to do with https tracking links of known carriers."),
    }),
  messages: {
    found: {
      en: "“{{text}}” leads off {{platform}}. Remove it, or put the facts into the message.",
      "zh-CN": "“{{text}}”指向{{platform}}站外。请删除，或把内容直接写进消息。",
    },
    carrier: {
      en: "“{{text}}” leads to a carrier. The tracking number alone is safer.",
      "zh-CN": "“{{text}}”指向承运商网站。只写运单号更稳妥。",
    },
  },
  check: function* (context) {
    const { options, platform } = context;
    for (const link of linksOf(context)) {
      if (isOwn(link, context) || leadsTo(link, options.allow) || shorteners.has(link.domain)) continue;
      const isCarrier = leadsTo(link, platform.carrierHosts);
      if (isCarrier && options.carriers === "allow") continue;
      const isAdvice = link.strength === "weak" || (isCarrier && options.carriers === "advise");
      yield { messageId: isCarrier ? "carrier" : "found", at: placeOf(link, context), reads: link.reads, advice: isAdvice };
    }
    for (const { host, at } of codesOf(context.document)) {
      if (!isWithin(host, platform.hosts) && !isWithin(host, options.allow)) yield { messageId: "found", at };
    }
  },
});
