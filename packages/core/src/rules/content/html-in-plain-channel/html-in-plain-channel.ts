import * as z from "zod/mini";
import { channels } from "../../../message.js";
import { defineRule, type Rule } from "../../../rule.js";
import { option } from "../../option.js";

/** A tag of an element that messages use; other angle brackets are text: `<3`, `size < 40`, `<name@shop.example>`. */
const tag =
  /<\/?(?:a|b|blockquote|body|br|center|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|ol|p|pre|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul)(?=[\s/>])[^<>]{0,2000}>/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** Markup in a channel that shows it as text or rejects it. */
export const htmlInPlainChannel: Rule = defineRule({
  id: "content/html-in-plain-channel",
  meta: { category: "formatting", summary: "Disallow HTML in a channel for plain text" },
  options: () =>
    z.strictObject({
      channels: option(z.array(z.enum(channels)), ["sp-api", "trading-api", "message-api"], "Channels that take plain text only."),
    }),
  messages: {
    found: {
      en: "“{{text}}” is HTML, and this channel of {{platform}} takes plain text only. Send the text without it.",
      "zh-CN": "“{{text}}”是HTML，而{{platform}}的这一渠道只接受纯文本。请发送不含HTML的文本。",
    },
  },
  *check({ message: { text, format, channel }, options }) {
    if (channel === null || !options.channels.includes(channel)) return;
    // Only an HTML message means its entities as markup; in plain text `&copy;` stays what the author typed.
    const match = tag.exec(text) ?? (format === "html" ? entity.exec(text) : null);
    if (match) yield { messageId: "found", at: { field: "text", start: match.index, end: match.index + match[0].length } };
  },
});
