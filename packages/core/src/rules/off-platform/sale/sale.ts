import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";
import { product } from "../../guards.js";

/** “Our eBay shop”, “through the checkout”: the deal stays where it is. */
const inside: Guard = { any: ["platform-feature", "checkout"], scope: "clause", polarity: "affirmed" };
/** The same of a shop: “cancel it on Amazon and order on our site” names two places. */
const beside: Guard = { any: ["platform-feature", "checkout"], scope: "clause", within: 4, polarity: "affirmed" };
/** Who says that all stays on the platform names the rest to refuse it. */
const kept: Guard = { any: ["stay-here"], scope: "message", polarity: "upheld" };

/** “It left our workshop this morning”: where the parcel was. */
const sentFrom: Guard = { any: ["shipping-event"], scope: "clause", side: "before", turns: true, within: 1 };

/** “Our catalogue is attached”: paper is no place. */
const asPaper: Guard = { any: ["attached"], scope: "clause", within: 3 };

/** “Thank you for your purchase from our store” speaks of the deal that was made. */
const thanked: readonly Guard[] = [
  { any: ["courtesy"], scope: "sentence" },
  { any: ["own-order"], scope: "clause" },
];

/** “You find all papers on our site”, “everything from our warehouse was sent”: no goods to be had there. */
const stocked: readonly Guard[] = [
  beside,
  kept,
  sentFrom,
  asPaper,
  { any: ["service-document", "contact-verb"], scope: "clause" },
  { any: ["delivery-problem", "shipping-event", "third-party", "original-payment"], scope: "clause" },
];

/** Who says that nothing goes around the platform is not read between the lines. */
const refused: Guard = { any: ["outside-platform", "direct", "payment-method"], scope: "adjacent", polarity: "denied" };
/** “I won't end it early, collection is through eBay.” */
const runs: Guard = { any: ["end-listing"], scope: "adjacent", polarity: "dropped" };

/** What the payment service takes is no fee of the platform. */
const serviceFee: Guard = { any: ["payment-wallet"], scope: "clause" };

/** “I could not put all the photos up here”: what is missing from the listing is no goods. */
const pictures: Guard = { any: ["service-document"], scope: "clause", within: 4 };

/** “The cheque of 1921 is cancelled”: no order is called off. */
const spoiled: Guard = { any: ["payment-outside", "payment-weak"], scope: "sentence", side: "before", within: 5 };

/** What goes away is replaced, or was never there: who cancels themselves has no stock; “… or they come round”. */
const replaced: readonly Guard[] = [
  { any: ["platform-feature", "original-payment", "out-of-stock"], scope: "sentence" },
  { any: ["self"], scope: "clause", side: "before", within: 1 },
  { any: ["third-party"], of: 1, scope: "clause", side: "before", within: 1 },
  spoiled,
];

/** None is a deal by itself. */
const hints: readonly ConceptId[] = [
  "fees",
  "direct",
  "avoid-verb",
  "end-listing",
  "cancel-verb",
  "unlisted",
  "than-here",
  "own-shop",
  "elsewhere",
  "pickup",
  "payment-weak",
];

/** Offers or steers to a deal outside the platform. */
export const sale: Rule = defineRule({
  id: "off-platform/sale",
  meta: { category: "off-platform-sale", summary: "Disallow deals outside the platform" },
  messages: {
    found: {
      en: "“{{text}}” offers a deal outside {{platform}}. Remove it and sell through the listing.",
      "zh-CN": "“{{text}}”引导在{{platform}}之外成交。请删除，并通过商品页面销售。",
    },
  },
  frames: [
    // A place of sale of one's own, with a reason or a way to buy there.
    {
      scope: "sentence",
      slots: [
        { any: ["own-shop"] },
        { any: ["buy-verb", "sell-verb", "cheaper", "amount", "percentage", "next-time", "new-products", "unlisted"] },
      ],
      // “Your grate was damaged in our warehouse”, “our shop in town is closed, we only sell on Amazon”
      unless: [beside, { ...beside, of: 1 }, kept, { any: ["delivery-problem"], scope: "clause" }, sentFrom, asPaper],
    },
    // “See our site”; with its address beside it, it is a link; and for details it shows papers, no goods.
    {
      scope: "sentence",
      slots: [{ any: ["own-shop"] }, { any: ["look-verb"] }],
      unless: [
        beside,
        { ...beside, of: 1 },
        kept,
        { any: ["delivery-problem"], scope: "clause" },
        sentFrom,
        asPaper,
        { any: ["link", "service-document"], scope: "sentence" },
      ],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["own-shop"] }, { any: ["cheaper", "than-here", "unlisted", "fees", "cancel-verb"] }],
      // “I've cancelled, it sold in our shop”: who cancels themselves has no stock.
      unless: [beside, kept, sentFrom, asPaper, { any: ["out-of-stock", "original-payment"], of: 1, scope: "clause" }],
    },
    // “We still have three on our Etsy”, “the rest of my coins is on our own site”
    {
      scope: "clause",
      slots: [{ any: ["other-shop"] }, { any: ["in-stock", "all-goods", "look-verb"], apart: true, within: 7 }],
      unless: [...stocked, ...product],
    },
    { scope: "clause", slots: [{ any: ["own-shop", "link"] }, { any: ["all-goods"], apart: true }], unless: stocked },
    // “Have a look at our Etsy. They are four for 22 there.”
    {
      scope: "clause",
      slots: [{ any: ["there"] }, { any: ["cheaper", "amount", "buy-verb", "sell-verb", "next-time"] }],
      unless: [inside, kept, ...stocked],
      company: { any: ["own-shop", "link", "search-engine", "channel", "account-name", "phone"], least: 1, scope: "adjacent" },
    },
    // “Look it up on Kleinanzeigen, there mine is for 75.”
    {
      scope: "clause",
      slots: [{ any: ["there"] }, { any: ["in-stock"] }],
      unless: [inside, kept, ...stocked],
      company: { any: ["other-shop"], least: 1, scope: "adjacent" },
    },
    // “Hit up our Etsy, same name, we still have six”
    {
      scope: "sentence",
      slots: [{ any: ["in-stock"] }, { any: ["other-shop"] }, { any: ["self-possessive"], of: 1, side: "before", owns: true, within: 1 }],
      unless: [kept, { any: ["third-party", "shipping-event"], scope: "clause" }],
      evidence: [0],
    },
    // “Through eBay 52, direct 45”
    { scope: "sentence", slots: [{ any: ["side-price"] }, { any: ["platform", "fees"], polarity: "any" }], unless: [kept] },
    {
      scope: "adjacent",
      slots: [{ any: ["here-price"] }, { any: ["payment-outside", "cashtag", "direct", "outside-platform"] }],
      unless: [kept],
    },
    // “Easiest is our own site. It runs about four dollars.”
    {
      scope: "adjacent",
      slots: [{ any: ["own-shop"] }, { any: ["quicker"], scope: "sentence", within: 4 }, { any: ["amount", "cheaper"] }],
      unless: [beside, kept, sentFrom, { any: ["delivery-problem", "original-payment", "out-of-stock", "pay-verb"], scope: "adjacent" }],
    },
    // “They are on our own site. Over there it's four dollars.”
    {
      scope: "adjacent",
      slots: [{ any: ["own-shop"] }, { any: ["elsewhere"] }, { any: ["amount"], of: 1, scope: "sentence" }],
      unless: [beside, kept, sentFrom, { any: ["delivery-problem", "original-payment", "out-of-stock"], scope: "adjacent" }],
    },
    // “The code works at the checkout of our own site.”
    {
      scope: "sentence",
      slots: [{ any: ["own-shop"] }, { any: ["redeem-verb"] }, { any: ["coupon", "code-token", "discount", "cheaper"] }],
      unless: [beside, kept],
    },
    {
      scope: "sentence",
      slots: [{ any: ["than-here"] }, { any: ["cheaper", "buy-verb", "sell-verb", "own-shop", "amount", "percentage", "money", "fees"] }],
      // “Faster than Amazon”
      unless: [{ any: ["quicker"], scope: "clause", side: "before", within: 0 }],
    },
    // “There they cost less than here”; not “we answer faster over there than here”
    {
      scope: "sentence",
      slots: [{ any: ["than-here"] }, { any: ["elsewhere"], apart: true }],
      unless: [{ any: ["quicker", "contact-verb", "contact-direct"], scope: "clause" }],
    },
    // “New members save 15 %” is marketing, wherever it leads.
    {
      scope: "adjacent",
      slots: [{ any: ["link", "email"] }, { any: ["cheaper"] }],
      // “Put three in the cart, and the price for more shows by itself.”
      unless: [
        { any: ["loyalty", "newsletter"], of: 1, scope: "clause" },
        { any: ["platform-feature", "checkout"], of: 1, scope: "sentence" },
      ],
    },
    { scope: "adjacent", slots: [{ any: ["unlisted"] }, { any: ["link", "email"] }], unless: [pictures] },
    // “The chart is also on our site: …”
    {
      scope: "clause",
      slots: [{ any: ["link"] }, { any: ["buy-verb", "new-products"] }],
      // “Grab the file from …, the password is the colour”
      unless: [
        { any: ["service-document"], scope: "sentence" },
        { any: ["credential"], scope: "adjacent" },
      ],
    },
    // “The link is …, order right there”: a comma parts the two.
    {
      scope: "sentence",
      slots: [{ any: ["link"] }, { any: ["buy-verb"], side: "after", within: 2 }],
      unless: [
        { any: ["service-document", "third-party"], scope: "sentence" },
        { any: ["credential"], scope: "adjacent" },
        { any: ["self", "reported", "own-order"], of: 1, scope: "clause" },
      ],
    },
    // “Who looks us up on the web finds the same sheets cheaper.”
    {
      scope: "sentence",
      slots: [{ any: ["cheaper"] }, { any: ["search-verb"] }, { any: ["search-engine", "shop-name"] }],
      unless: [inside, kept],
    },
    // “Put our name into Google and see what it is on there for, I can't go lower with their cut.”
    {
      scope: "adjacent",
      slots: [{ any: ["search-engine", "shop-name"] }, { any: ["search-verb"], scope: "sentence" }, { any: ["fees", "than-here"] }],
      // “They answer faster than here”
      unless: [inside, kept, { any: ["quicker"], of: 2, scope: "clause", within: 1 }],
    },
    // “Look for our name on Google, the whole collection is there, and you can order at once.”
    {
      scope: "sentence",
      slots: [{ any: ["search-engine"] }, { any: ["search-verb"], within: 6 }, { any: ["buy-verb"], side: "after" }],
      unless: [inside, { ...inside, of: 2 }, kept, { any: ["product-noun", "third-party", "feature-word"], scope: "sentence" }],
    },
    // “Type our name into any search engine, you'll find the same there at 64.”
    {
      scope: "sentence",
      slots: [
        { any: ["search-engine", "shop-name"] },
        { any: ["search-verb"] },
        { any: ["amount"] },
        { any: ["find-result", "elsewhere"] },
      ],
      unless: [inside, kept],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["unlisted"], polarity: "any" },
        {
          any: [
            "search-verb",
            "channel",
            "connect",
            "phone",
            "elsewhere",
            "direct",
            "pickup",
            "contact-verb",
            "contact-direct",
            "sell-verb",
            "cheaper",
          ],
          // “Sold out on eBay” holds both.
          apart: true,
        },
      ],
      // “We don't sell outside Amazon”
      unless: [{ any: ["outside-platform", "decline"], scope: "clause" }, pictures, kept],
    },
    // “What I do not put up here, come and see”: the denial is that of the listing.
    {
      scope: "adjacent",
      slots: [
        { any: ["unlisted"], polarity: "any" },
        { any: ["pickup", "phone", "connect", "elsewhere", "sell-verb"], side: "after", apart: true, polarity: "any" },
      ],
      unless: [{ any: ["outside-platform", "decline"], scope: "clause" }, pictures, kept],
    },
    // “In our Amazon shop it is cheaper”, said on eBay.
    {
      scope: "sentence",
      slots: [
        { any: ["other-marketplace"] },
        { any: ["self-possessive"], side: "before", owns: true, within: 1 },
        { any: ["cheaper", "discount", "percentage", "next-time", "look-verb"] },
      ],
      unless: [kept],
    },
    // Around the platform, or what it takes.
    {
      scope: "sentence",
      slots: [{ any: ["outside-platform"] }],
      // Talk around the platform, and money that goes back around it, are said by other rules.
      unless: [
        { any: ["contact-verb", "contact-direct", "channel"], scope: "sentence" },
        { any: ["money", "pay-verb"], scope: "clause" },
        { any: ["bank-data", "identity-document"], scope: "adjacent" },
        kept,
      ],
    },
    {
      scope: "sentence",
      slots: [{ any: ["outside-platform"] }, { any: ["buy-verb", "sell-verb", "cheaper", "next-time", "own-shop"] }],
      unless: [kept],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["shop"] },
        { any: ["self-possessive"], side: "before", owns: true, within: 2 },
        { any: ["buy-verb", "cheaper", "than-here", "unlisted"] },
      ],
      unless: [
        inside,
        kept,
        ...thanked,
        // “We answer faster there than here”
        { any: ["quicker"], of: 2, scope: "clause", side: "before", within: 3 },
        // On eBay “our store” is the one there: its coupons are marketing.
        { any: ["advert", "sale-event", "coupon", "code-token", "time-limit"], scope: "sentence" },
        { any: ["platform"], scope: "clause", side: "before", within: 0 },
        // “What you bought has the wrong thread, our factory made a mistake.”
        { any: ["delivery-problem"], scope: "clause" },
      ],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["fees"], polarity: "any" },
        { any: ["avoid-verb", "cheaper", "direct", "outside-platform"], polarity: "any" },
      ],
      unless: [
        serviceFee,
        // “eBay takes 11 %, so I can't go any lower”
        { any: ["decline"], scope: "sentence" },
        // “I don't sell around eBay, even if the fees hurt”
        { any: ["outside-platform"], scope: "sentence", polarity: "denied" },
        kept,
      ],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["fees"], polarity: "any" }, { any: ["payment-outside", "cashtag", "payment-wallet", "direct", "sell-verb"] }],
      unless: [inside, serviceFee, { any: ["decline"], scope: "sentence" }, kept],
    },
    // “Leave eBay out”, “skip the site”: what is avoided is the platform itself.
    {
      scope: "adjacent",
      slots: [
        { any: ["avoid-verb"] },
        { any: ["platform", "checkout"], scope: "clause", side: "after", turns: true, within: 2 },
        { any: ["buy-verb", "sell-verb", "cheaper", "direct", "amount", "pickup", "next-time"] },
      ],
      // Money around the platform is said by another rule.
      unless: [
        { any: ["pay-verb", "payment-outside", "bank-account-word"], scope: "sentence" },
        { any: ["account-place"], scope: "clause" },
        kept,
      ],
    },
    // The order or the listing goes away, and another deal comes.
    {
      scope: "adjacent",
      slots: [
        { any: ["cancel-verb"] },
        { any: ["own-shop", "direct", "outside-platform", "messenger", "payment-outside", "fees", "sell-verb"] },
      ],
      // “The watch shows WhatsApp. To cancel, …”
      unless: [...replaced, { any: ["feature-word"], of: 1, scope: "clause" }],
    },
    // “Cancel it, then it costs ten less.”
    { scope: "sentence", slots: [{ any: ["cancel-verb"] }, { any: ["cheaper"] }], unless: replaced },
    // “Press cancel in your purchases, and when you come it's 280”: what is cancelled there is paid at the door.
    {
      scope: "sentence",
      slots: [
        // “Don't bid, just come round with 50”
        { any: ["cancel-verb"], polarity: "any" },
        { any: ["pickup"], side: "after" },
        { any: ["amount", "cheaper", "money"], of: 1, side: "after", within: 6 },
      ],
      unless: [{ any: ["checkout", "original-payment", "out-of-stock"], scope: "sentence" }, kept],
    },
    // “Scrap the order and come by the shop. Sixty in notes.”
    {
      scope: "sentence",
      slots: [
        { any: ["cancel-verb"] },
        { any: ["pickup", "own-shop"], side: "after" },
        { any: ["payment-weak", "payment-outside"], scope: "adjacent" },
      ],
      unless: [...replaced, { any: ["checkout", "original-payment"], scope: "adjacent" }, kept],
    },
    // Whoever cancels, a way to pay around it says what for.
    {
      scope: "adjacent",
      slots: [{ any: ["cancel-verb"] }, { any: ["outside-platform", "payment-outside", "fees"] }],
      // “Press “Request cancellation” on eBay, there is no fee.”
      unless: [kept, spoiled, { any: ["original-payment"], scope: "sentence" }, { any: ["platform-feature"], scope: "clause", within: 1 }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["cancel-verb"] }, { any: ["sell-verb"], side: "after" }, { any: ["cheaper", "direct"] }],
      unless: [{ any: ["out-of-stock", "original-payment"], scope: "sentence" }],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["end-listing"] },
        { any: ["buyer", "amount", "sell-verb", "pay-verb", "payment-method", "direct", "pickup", "cashtag", "cheaper"] },
      ],
      // “I had to end the listing, it broke; you get your money back from eBay.”
      unless: [{ any: ["checkout", "original-payment", "out-of-stock", "delivery-problem"], scope: "adjacent" }],
    },
    // “Send it by Swish, I'll end the listing then”
    {
      scope: "adjacent",
      slots: [{ any: ["end-listing"] }, { any: ["payment-outside", "cashtag", "outside-platform"] }],
      unless: [kept, { any: ["original-payment", "out-of-stock", "delivery-problem"], scope: "adjacent" }],
    },
    // “Please don't order from Amazon”: the denial is the offence.
    {
      scope: "clause",
      slots: [
        { any: ["buy-verb"], polarity: "denied" },
        { any: ["platform"], side: "after", turns: true, within: 2, polarity: "any" },
      ],
      unless: [
        { any: ["self", "third-party"], scope: "clause", side: "before" },
        // “Direct deals are forbidden on eBay”: what is denied is the deal around it.
        { any: ["outside-platform", "direct"], scope: "clause" },
      ],
    },
    // Seller and buyer among themselves.
    {
      scope: "conditional",
      slots: [{ any: ["direct"] }, { any: ["buy-verb", "sell-verb", "cheaper", "next-time"] }],
      // “The courier will deal with you directly”
      unless: [inside, kept, { any: ["third-party"], of: 1, scope: "clause", side: "before", within: 1 }],
    },
    { scope: "sentence", slots: [{ any: ["direct"] }, { any: ["sell-verb"] }], unless: [inside, kept] },
    {
      scope: "clause",
      slots: [{ any: ["next-time"] }, { any: ["direct", "own-shop", "outside-platform"] }],
      unless: [kept, { ...sentFrom, of: 1 }],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["elsewhere"] }, { any: ["cheaper", "buy-verb", "sell-verb"] }],
      // “It sold on another site, so I cancelled and eBay refunds you”
      unless: [{ any: ["platform-feature", "out-of-stock"], scope: "sentence" }, kept],
      company: { any: ["channel", "own-shop", "link", "connect", "unlisted", "fees", "search-verb"], least: 1, scope: "adjacent" },
    },
    // “We sell them only in the workshop, and there they are cheaper.”
    {
      scope: "sentence",
      slots: [{ any: ["cheaper"] }, { any: ["elsewhere"] }, { any: ["shop", "pickup"], side: "before" }],
      unless: [inside, kept],
    },
    // Contact or payment around the platform, for goods or a price that it does not see.
    {
      scope: "sentence",
      slots: [{ any: ["cheaper"] }, { any: ["channel", "connect", "phone", "email", "handle", "own-channel"] }],
      // “Follow us, and the code gets you 20 off” is marketing.
      unless: [inside, kept, refused, { any: ["newsletter", "coupon", "code-token", "loyalty"], scope: "sentence" }],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["cheaper", "next-time", "unlisted"] }, { any: ["payment-outside", "cashtag"] }],
      // “I take 30 off if you accept my offer. You may use the prepaid card at the checkout.”
      unless: [inside, { ...inside, of: 1 }, kept, refused],
    },
    // Hints that together are a deal: a price, and two signs of where it is meant to be made.
    {
      scope: "adjacent",
      slots: [{ any: ["sell-verb", "cheaper"] }, { any: hints, polarity: "any" }],
      company: { any: hints, least: 2, scope: "adjacent" },
      unless: [
        { any: ["out-of-stock"], scope: "sentence" },
        { any: ["platform-feature"], scope: "clause" },
        { any: ["checkout", "original-payment"], scope: "adjacent" },
        refused,
        runs,
        kept,
      ],
    },
    // Hints that together are a deal at the door.
    {
      scope: "sentence",
      slots: [{ any: ["pickup", "sell-verb"] }, { any: ["payment-weak", "cheaper"] }],
      company: {
        any: ["fees", "direct", "outside-platform", "avoid-verb", "end-listing", "cancel-verb", "unlisted"],
        least: 1,
        scope: "adjacent",
      },
      unless: [inside, refused, runs, kept],
    },
  ],
});
