import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { option, wholeNumber } from "../../option.js";

const megabyte = 1024 * 1024;

/** Bytes as megabytes, rounded up so that a file over the limit never shows as the limit. */
function inMegabytes(bytes: number): number {
  return Math.ceil((bytes / megabyte) * 10) / 10;
}

/** Files larger than the platform takes. */
export const size: Rule = defineRule({
  id: "attachment/size",
  meta: { category: "attachment", summary: "Disallow attachments over the size limit" },
  options: () =>
    z.strictObject({
      max: option(wholeNumber(1), 10 * megabyte, "Most bytes of a file; of all files together more is advice."),
    }),
  messages: {
    found: {
      en: "“{{names}}” is larger than the {{limit}} MB that {{platform}} takes. Send a smaller file.",
      "zh-CN": "“{{names}}”超过了{{platform}}允许的{{limit}} MB。请发送更小的文件。",
    },
    total: {
      en: "The attachments have {{size}} MB together, and {{platform}} may count {{limit}} MB for all. Send smaller files.",
      "zh-CN": "附件合计{{size}} MB，{{platform}}可能按总计{{limit}} MB计算。请发送更小的文件。",
    },
  },
  *check({ message: { attachments }, document, options: { max } }) {
    const limit = inMegabytes(max);
    const large = attachments.filter(({ size = 0 }) => size > max);
    const total = attachments.reduce((sum, { size = 0 }) => sum + size, 0);
    if (large.length > 0)
      yield { messageId: "found", at: findOpening(document), data: { names: large.map(({ name }) => name).join(", "), limit } };
    else if (total > max) yield { messageId: "total", at: findOpening(document), data: { size: inMegabytes(total), limit }, advice: true };
  },
});
