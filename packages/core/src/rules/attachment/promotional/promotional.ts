import { defineRule, type Rule } from "../../../rule.js";
import { advertAttached } from "../../guards.js";
import { findOpening } from "../../opening.js";
import { promoNameParts, promoNames } from "./promo-names.js";

/** `Summer_SALE-flyer2.pdf` is a name of advertising. */
function isPromoName(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => promoNames.has(word)) || promoNameParts.some((part) => name.includes(part));
}

/** Advertising that goes along with a message. */
export const promotional: Rule = defineRule({
  id: "attachment/promotional",
  meta: { category: "attachment", summary: "Disallow advertising as an attachment" },
  messages: {
    found: {
      en: "“{{text}}” points to advertising in an attachment. Send only papers that this order needs.",
      "zh-CN": "“{{text}}”指向附件中的广告。请只发送此订单所需的文件。",
    },
    file: {
      en: "“{{names}}” looks like advertising. Attach only papers that this order needs.",
      "zh-CN": "“{{names}}”看起来是广告。请只附上此订单所需的文件。",
    },
  },
  frames: advertAttached,
  *check({ message: { attachments }, document }) {
    const names = attachments.map(({ name }) => name).filter(isPromoName);
    if (names.length > 0) yield { messageId: "file", at: findOpening(document), data: { names: names.join(", ") } };
  },
});
