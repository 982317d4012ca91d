import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { option, wholeNumber } from "../../option.js";

/** More files than the channel takes. */
export const count: Rule = defineRule({
  id: "attachment/count",
  meta: { category: "attachment", summary: "Disallow more attachments than the channel takes" },
  options: () => z.strictObject({ max: option(wholeNumber(0), 5, "Most attachments of one message.") }),
  messages: {
    found: {
      en: "The message has {{count}} attachments, and {{platform}} takes {{max}}. Remove some of them.",
      "zh-CN": "消息有{{count}}个附件，{{platform}}最多接受{{max}}个。请删除一些。",
    },
  },
  *check({ message: { attachments }, document, options: { max } }) {
    if (attachments.length > max) yield { messageId: "found", at: findOpening(document), data: { count: attachments.length, max } };
  },
});
