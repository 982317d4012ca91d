import type { Guard, Slot } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { promoNameParts, promoNames } from "./promo-names.js";

const promo: Slot = { any: ["promo-document", "coupon", "newsletter"] };
/** What the buyer attached is not the seller's. */
const byBuyer: Guard = { any: ["buyer"], of: 1, scope: "clause", side: "before", within: 0 };
/** “The leaflet in the box is Amazon's.” */
const ofOthers: Guard = { any: ["platform", "third-party"], scope: "clause", side: "after", within: 6 };
/** “Amazon's own clip coupon” */
const byOthers: Guard = { any: ["platform", "third-party"], of: 1, scope: "clause", side: "before", within: 1 };
/** “The invoice with your voucher is attached”: the paper before it is what goes along. */
const ofPaper: Guard = { any: ["service-document"], scope: "clause", side: "before", within: 4 };

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
  frames: [
    {
      scope: "sentence",
      slots: [promo, { any: ["attached"], side: "before", within: 10 }],
      unless: [byBuyer, byOthers, ofOthers],
    },
    { scope: "clause", slots: [promo, { any: ["attached"], side: "after", within: 8 }], unless: [byBuyer, ofPaper, ofOthers] },
    // “Attached: 1. your invoice 2. our price list”
    { scope: "list", slots: [promo, { any: ["attached"], side: "before" }], unless: [byBuyer] },
  ],
  *check({ message: { attachments }, document }) {
    const names = attachments.map(({ name }) => name).filter(isPromoName);
    if (names.length > 0) yield { messageId: "file", at: findOpening(document), data: { names: names.join(", ") } };
  },
});
