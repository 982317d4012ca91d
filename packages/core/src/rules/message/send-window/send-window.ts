import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { option, wholeNumber } from "../../option.js";

const day = 24 * 60 * 60 * 1000;
const dates = ["deliveredAt", "completedAt", "createdAt"] as const;
const messageIds = { deliveredAt: "afterDelivery", completedAt: "afterCompletion", createdAt: "afterOrder" } as const;

/** A message sent after the time in which the platform allows it. */
export const sendWindow: Rule = defineRule({
  id: "message/send-window",
  meta: { category: "message-type", summary: "Disallow a message after the time in which it may be sent" },
  options: () =>
    z.strictObject({
      days: option(wholeNumber(1), 30, "Days in which the message may be sent."),
      from: option(
        z.array(z.enum(dates)).check(z.minLength(1)),
        [...dates],
        "Dates of the order that the days count from: the first that is given. One that is not the first counts as advice where it is `createdAt`.",
      ),
    }),
  messages: {
    afterDelivery: {
      en: "The order was delivered {{elapsed}} days before, and {{platform}} allows {{days}}. Do not send this message.",
      "zh-CN": "订单已送达{{elapsed}}天，{{platform}}只允许在{{days}}天内发送。请不要发送此消息。",
    },
    afterCompletion: {
      en: "The order was completed {{elapsed}} days before, and {{platform}} allows {{days}}. Do not send this message.",
      "zh-CN": "订单已完成{{elapsed}}天，{{platform}}只允许在{{days}}天内发送。请不要发送此消息。",
    },
    afterOrder: {
      en: "The order was placed {{elapsed}} days before, and {{platform}} allows {{days}}. Do not send this message.",
      "zh-CN": "订单已下达{{elapsed}}天，{{platform}}只允许在{{days}}天内发送。请不要发送此消息。",
    },
  },
  *check({ message: { order, sentAt, kind }, document, options: { days, from } }) {
    if (kind === "reply" || sentAt === null) return;
    const start = from.find((date) => order[date] !== undefined);
    if (start === undefined) return;
    const elapsed = (Date.parse(sentAt) - Date.parse(order[start] as string)) / day;
    if (elapsed <= days) return;
    const isGuess = start === "createdAt" && start !== from[0];
    yield { messageId: messageIds[start], at: findOpening(document), data: { elapsed: Math.ceil(elapsed), days }, advice: isGuess };
  },
});
