import * as z from "zod/mini";
import type { Print } from "../../../document/helpdesk.js";
import { judgePrint } from "../../../document/prints.js";
import { defineRule, type Rule } from "../../../rule.js";
import { names, ownPlaceholders } from "../../option.js";

const messages = {
  link: {
    en: "“{{text}}” prints a link that leads off {{platform}}. Remove it.",
    "zh-CN": "“{{text}}”会输出指向{{platform}}以外的链接。请删除。",
  },
  rating: {
    en: "“{{text}}” prints a request for a rating outside {{platform}}. Remove it.",
    "zh-CN": "“{{text}}”会输出在{{platform}}以外评分的请求。请删除。",
  },
  signature: {
    en: "“{{text}}” prints the agent's signature. Make sure that it holds no address, number or site.",
    "zh-CN": "“{{text}}”会输出客服签名。请确认其中没有地址、号码或网站。",
  },
  staffContact: {
    en: "“{{text}}” prints an address or number of your staff. Remove it.",
    "zh-CN": "“{{text}}”会输出员工的邮箱或电话。请删除。",
  },
} as const;

const messageIds: Readonly<Partial<Record<Print, keyof typeof messages>>> = {
  link: "link",
  rating: "rating",
  signature: "signature",
  "staff-contact": "staffContact",
};

/** A placeholder in a template that would print a way off the platform: a link, a rating page, contact details of staff. */
export const offPlatformPlaceholder: Rule = defineRule({
  id: "template/off-platform-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders that print a way off the platform" },
  options: () =>
    z.strictObject({
      allow: names("Names that may stand in a template all the same."),
      placeholders: ownPlaceholders(),
    }),
  messages,
  check: function* ({ document, message, options }) {
    if (message.kind !== "template") return;
    for (const { at, isBroken, isControl, name } of document.placeholders) {
      if (isBroken || isControl || options.allow.includes(name)) continue;
      const messageId = messageIds[judgePrint(name, message.helpdesk, options.placeholders) ?? "fine"];
      if (messageId !== undefined) yield { messageId, at };
    }
  },
});
