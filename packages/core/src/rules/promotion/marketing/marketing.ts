import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";
import { advertAttached, product } from "../../guards.js";

/** “The price was for Prime members, Amazon gives it at the checkout”: the platform's own programme. */
const ofPlatform: Guard = { any: ["platform"], scope: "clause" };

/** What goes with an order is no goods. */
const paper: Guard = { any: ["service-document", "address-noun"], scope: "clause", within: 4 };

/** Somebody else's, as what is said of it begins: “the extra year is sold by the maker”, “the draw on the box is the maker's”. */
const theirs: Guard = { any: ["third-party"], scope: "clause", side: "after", within: 8 };
/** “Regulars get them at a discount”: where people are spoken of, they have to be right behind. */
const theirsNext: Guard = { ...theirs, within: 0 };

/** Markets other goods or a lasting relation: newsletter, club, draw, cross-selling, registration bait. */
export const marketing: Rule = defineRule({
  id: "promotion/marketing",
  meta: { category: "promotion", summary: "Disallow newsletters, clubs, draws, cross-selling and registration bait" },
  messages: {
    found: {
      en: "“{{text}}” is marketing. Remove it: a service message may not advertise.",
      "zh-CN": "“{{text}}”属于营销内容。请删除：服务消息不得做广告。",
    },
  },
  frames: [
    {
      scope: "clause",
      slots: [{ any: ["advert"] }],
      // “The prize draw is the maker's”, “the sale has delayed your parcel”
      unless: [theirs, paper, { any: ["delivery-problem", "original-payment", "cancel-verb"], scope: "clause" }],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["newsletter", "giveaway", "loyalty"] },
        {
          any: [
            "contact-add",
            "look-verb",
            "give-verb",
            "redeem-verb",
            "time-limit",
            "please",
            "next-time",
            "free",
            "free-gift",
            "reward",
            "percentage",
            "discount",
            "cheaper",
          ],
        },
      ],
      unless: [...product, ofPlatform, theirsNext],
    },
    {
      scope: "clause",
      slots: [{ any: ["newsletter", "giveaway", "loyalty"] }, { any: ["self", "self-possessive", "buyer"], within: 4 }],
      unless: [...product, ofPlatform, theirsNext],
    },
    // “The extra year of cover you bought”, “the maker asks you to register”
    {
      scope: "sentence",
      slots: [{ any: ["warranty-bait"] }],
      unless: [
        { any: ["own-order"], scope: "clause", side: "after", within: 0 },
        // “You took the extended warranty on Amazon”
        ofPlatform,
        // “Register it with the manufacturer for updates”
        theirs,
        { any: ["third-party"], scope: "clause", side: "before", within: 4 },
      ],
    },
    {
      scope: "sentence",
      slots: [{ any: ["new-products"] }, { any: ["look-verb", "buy-verb", "time-limit", "discount", "self-possessive", "platform-link"] }],
      // “The bundle you bought”, “see our new address on the label”
      unless: [{ any: ["own-order"], scope: "clause" }, paper],
    },
    // “Our catalogue is attached”: what the attachment rule reports is marketing as well.
    ...advertAttached,
    // “To go with your pan we now have the lids too.”
    {
      scope: "sentence",
      slots: [
        { any: ["new-products"] },
        { any: ["buyer-possessive"], within: 1 },
        { any: ["new-products"], side: "after", apart: true, within: 8 },
      ],
      evidence: [0, 2],
      unless: [{ any: ["own-order", "original-payment", "delivery-problem"], scope: "sentence" }, paper],
    },
  ],
});
