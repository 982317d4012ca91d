import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { option, wholeNumber } from "../../option.js";

/** Counts code points, and tells where the one after `max` begins. */
function measure(text: string, max: number): { readonly length: number; readonly cut: number } {
  let length = 0;
  let cut = text.length;
  for (let at = 0; at < text.length; length++) {
    if (length === max) cut = at;
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  return { length, cut };
}

/** A text longer than the channel takes. */
export const length: Rule = defineRule({
  id: "content/length",
  meta: { category: "formatting", summary: "Disallow a text longer than the channel takes" },
  options: () =>
    z.strictObject({
      max: option(wholeNumber(1), 2000, "Most characters of the text as it is sent, markup included."),
    }),
  messages: {
    found: {
      en: "The text has {{length}} characters and {{platform}} takes {{max}} here. Shorten it by {{excess}}.",
      "zh-CN": "正文有{{length}}个字符，{{platform}}在此最多接受{{max}}个。请删减{{excess}}个字符。",
    },
  },
  *check({ message: { text }, options: { max } }) {
    if (text.length <= max) return;
    const { length, cut } = measure(text, max);
    if (length > max)
      yield { messageId: "found", at: { field: "text", start: cut, end: text.length }, data: { length, max, excess: length - max } };
  },
});
