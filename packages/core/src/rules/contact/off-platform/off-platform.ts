import type { ConceptId } from "../../../lexicon/concepts.js";
import type { Guard } from "../../../reading/frames.js";
import { defineRule, type Rule } from "../../../rule.js";
import { product } from "../../guards.js";

/** A person may be called like an app: “Mrs Line”. */
const named: Guard = { any: ["title"], scope: "clause", side: "before", within: 1 };
/** An app that the product shows or works with is a feature, no invitation. */
const feature: readonly Guard[] = [named, ...product, { any: ["feature-word"], scope: "adjacent" }];
/** With the seller beside it, only a feature in the same clause explains the app. */
const ownFeature: readonly Guard[] = [named, ...product, { any: ["feature-word"], scope: "clause" }];

/** “Zoom is the maker's name” */
const byMaker: Guard = { any: ["third-party"], scope: "sentence" };

/** What shows that an app is meant as a way to somebody. */
const meant: readonly ConceptId[] = [
  "self",
  "self-possessive",
  "buyer",
  "buyer-possessive",
  "contact-verb",
  "contact-direct",
  "contact-add",
  "send-verb",
  "search-verb",
  "look-verb",
  "find-result",
  "service-document",
  "contact-detail",
  "shop-name",
  "account-name",
  "handle",
  "phone",
  "email",
  "link",
  "community",
  "quicker",
  "elsewhere",
  "acceptable",
  "please",
  "question",
  "condition",
];

/** “Follow us on Amazon” stays there. */
const inside: Guard = { any: ["platform-feature"], scope: "clause", polarity: "affirmed" };
/** “Should no mail come”, in one word with the verb. */
const unsent: Guard = { any: ["negator"], scope: "clause", side: "after", within: 0 };
/** What shows that a name is looked up for a deal or a talk with its bearer; a manual is looked up for none. */
const ownDeal: readonly ConceptId[] = [
  "own-shop",
  "unlisted",
  "cheaper",
  "fees",
  "outside-platform",
  "buy-verb",
  "contact-direct",
  "shop-name",
];
const soughtElse: readonly Guard[] = [
  { any: ["platform", "platform-feature"], scope: "clause" },
  { any: ["feature-word", "third-party", "service-document", "link"], scope: "sentence" },
];
/** Who says that all stays on the platform names the rest to refuse it. */
const kept: Guard = { any: ["stay-here"], scope: "message", polarity: "upheld" };

/** Invites or enables contact outside the platform's messaging. */
export const offPlatform: Rule = defineRule({
  id: "contact/off-platform",
  meta: { category: "off-platform-contact", summary: "Disallow contact outside the platform's messaging" },
  messages: {
    found: {
      en: "“{{text}}” leads the buyer away from {{platform}}'s messages. Remove it and answer in this thread.",
      "zh-CN": "“{{text}}”把买家引到{{platform}}站内信之外。请删除，并在此会话中回复。",
    },
  },
  frames: [
    // “The driver calls you”: who does it is no seller.
    {
      scope: "clause",
      slots: [{ any: ["connect"] }],
      own: "unquoted",
      unless: [
        named,
        { ...inside, within: 5 },
        kept,
        { any: ["third-party"], scope: "clause", side: "before", within: 2 },
        // “Give the courier a bell”
        { any: ["third-party"], scope: "clause", side: "after", within: 0 },
        // “The button that adds friends is a part of the game”
        { any: ["feature-word"], scope: "clause", side: "after", within: 1 },
      ],
    },
    // A line, a mailbox, a desk of one's own, with somebody to turn to it.
    {
      scope: "clause",
      slots: [
        { any: ["own-channel"] },
        { any: ["contact-verb", "contact-direct", "quicker", "contact-place", "own-shop", "please", "instead", "elsewhere"], apart: true },
      ],
      unless: [inside, { any: ["third-party"], scope: "clause" }, unsent, kept],
    },
    {
      scope: "clause",
      slots: [{ any: ["own-channel"] }, { any: ["send-verb"], side: "before", turns: true }],
      unless: [inside, { any: ["third-party"], scope: "clause" }, kept],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-verb"] }, { any: ["contact-direct"] }],
      unless: [
        // “It sends a message to your phone”
        { any: ["buyer-possessive"], of: 1, scope: "clause", side: "before", owns: true, within: 0 },
        // “Tell us a phone number that the driver can call” asks for data.
        { any: ["contact-data"], of: 1, scope: "clause", within: 0 },
        { any: ["platform-feature"], scope: "sentence", polarity: "affirmed" },
        { any: ["feature-word"], scope: "sentence" },
        { any: ["third-party"], scope: "sentence", side: "before" },
        { any: ["third-party"], scope: "clause", side: "after", within: 1 },
        kept,
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["own-shop"] }, { any: ["contact-verb", "contact-direct"], side: "before", within: 6 }],
      unless: [
        inside,
        kept,
        { any: ["attached", "promo-document"], scope: "clause" },
        // “We have spoken to our warehouse”: who turns to it is the seller.
        { any: ["self"], of: 1, scope: "clause", side: "before", within: 1 },
        // “Call the carrier, it is in their warehouse”
        { any: ["third-party"], of: 1, scope: "clause", side: "after", within: 1 },
      ],
    },
    // “Have a look at …, there I am called …”
    {
      scope: "sentence",
      slots: [{ any: ["own-shop"] }, { any: ["shop-name"], side: "after" }],
      unless: [inside, kept],
    },
    // “You find me under the same name on Etsy”
    {
      scope: "clause",
      slots: [{ any: ["own-shop"] }, { any: ["find-result"], side: "before", apart: true, within: 6 }, { any: ["self"], within: 6 }],
      evidence: [0, 1],
      unless: [inside, kept, { any: ["third-party", "service-document"], scope: "clause" }],
    },
    // “My card is in the box, feel free to call.”
    {
      scope: "sentence",
      slots: [
        { any: ["contact-direct"] },
        { any: ["contact-place"], side: "before", within: 6 },
        { any: ["self-possessive"], of: 1, side: "before", within: 2 },
        { any: ["please", "condition"], within: 1 },
      ],
      evidence: [0, 1],
      unless: [inside, kept, { any: ["third-party"], scope: "sentence" }],
    },
    // An app or a network, with a person, a way in, or a reason beside it.
    {
      scope: "clause",
      slots: [
        { any: ["channel"] },
        {
          any: ["contact-verb", "send-verb", "contact-detail", "handle", "phone", "email", "link"],
        },
      ],
      unless: [...feature, kept],
    },
    // “Call on Skype”; not “for video calls you can use Skype”, which tells what the camera is good for.
    {
      scope: "clause",
      slots: [{ any: ["channel"] }, { any: ["contact-direct"] }],
      unless: [...feature, kept, { any: ["redeem-verb"], scope: "sentence", within: 8 }],
    },
    // “For a call you can use WhatsApp, the number is on the card.”
    {
      scope: "clause",
      slots: [{ any: ["channel"] }, { any: ["contact-direct"] }],
      company: { any: ["self", "self-possessive", "contact-place", "contact-detail", "quicker"], least: 1, scope: "sentence" },
      unless: [...feature, kept],
    },
    // “Our YouTube channel”; not the maker's.
    {
      scope: "clause",
      slots: [{ any: ["channel"] }, { any: ["community"] }],
      unless: [...feature, kept, { any: ["third-party"], scope: "clause" }],
    },
    // “See our film on …”, “a film is on …”; not “see the maker's”.
    {
      scope: "clause",
      slots: [{ any: ["channel"] }, { any: ["look-verb", "contact-add", "quicker"] }],
      unless: [...feature, kept, { any: ["third-party"], scope: "clause" }],
    },
    { scope: "clause", slots: [{ any: ["channel"] }, { any: ["self", "self-possessive"] }], unless: [...ownFeature, kept] },
    // “Search for … on YouTube, there you see our film.”
    {
      scope: "clause",
      slots: [{ any: ["channel"] }, { any: ["search-verb"], within: 4 }],
      company: { any: ["self", "self-possessive", "shop-name", "find-result", "own-shop"], least: 1, scope: "adjacent" },
      unless: [...feature, kept, { any: ["third-party"], scope: "adjacent" }],
    },
    // “If you need it now: Skype …”
    {
      scope: "conditional",
      slots: [{ any: ["messenger"] }, { any: ["condition"], side: "before" }, { any: ["buyer"], side: "before" }],
      unless: [
        ...feature,
        kept,
        { any: ["third-party", "platform-feature", "payment-method"], scope: "sentence" },
        // “If you use Skype on the tablet, it needs a headset.”
        { any: ["redeem-verb"], scope: "clause" },
      ],
    },
    // The buyer's own account, asked for.
    {
      scope: "clause",
      slots: [
        { any: ["channel"] },
        { any: ["buyer-possessive"], side: "before", within: 0 },
        { any: ["ask-verb", "send-verb"], side: "before", within: 4 },
      ],
      unless: [...ownFeature, kept],
    },
    {
      scope: "sentence",
      slots: [{ any: ["messenger"] }, { any: ["phone", "handle", "contact-detail", "quicker", "elsewhere", "search-verb"] }],
      unless: [...feature, kept],
    },
    { scope: "adjacent", slots: [{ any: ["messenger"] }, { any: ["phone", "handle", "email"] }], unless: [...feature, kept] },
    // “For the photos use WhatsApp”; not “you can use it for WhatsApp”
    {
      scope: "clause",
      slots: [
        { any: ["messenger"], polarity: "stated" },
        { any: ["redeem-verb"], side: "before", turns: true, within: 0 },
      ],
      unless: [
        ...feature,
        kept,
        { any: ["third-party", "payment-method"], scope: "sentence" },
        { any: ["buyer"], of: 1, scope: "clause", side: "before", within: 2 },
        { any: ["condition"], of: 1, scope: "sentence", side: "before", within: 2 },
        { any: ["condition"], scope: "clause", within: 0 },
      ],
    },
    // “Nutzen Sie bitte WhatsApp, um mit uns zu reden”: the subject stands behind the verb.
    {
      scope: "clause",
      slots: [
        { any: ["messenger"] },
        { any: ["buyer"], side: "before", within: 1 },
        { any: ["redeem-verb"], of: 1, side: "before", within: 0 },
      ],
      evidence: [0, 2],
      company: { any: ["please", "self", "contact-verb", "contact-direct", "quicker"], least: 1, scope: "sentence" },
      unless: [...feature, kept, { any: ["third-party", "payment-method", "question"], scope: "sentence" }],
    },
    // “Viber is fine too.”
    {
      scope: "clause",
      slots: [{ any: ["messenger"] }, { any: ["acceptable"], within: 2 }],
      unless: [...feature, kept, { any: ["third-party", "platform-feature", "payment-method"], scope: "sentence" }],
    },
    // “We never look in here at weekends, WhatsApp is better.”
    {
      scope: "clause",
      slots: [
        { any: ["messenger"], polarity: "any" },
        { any: ["quicker"], side: "after", within: 0, polarity: "any" },
      ],
      unless: [...feature, kept, { any: ["negator"], scope: "clause", side: "before", within: 4 }],
    },
    { scope: "adjacent", slots: [{ any: ["social-network"] }, { any: ["handle"] }], unless: [...feature, kept] },
    // “Faster answers: Facebook, page …”
    {
      scope: "sentence",
      slots: [{ any: ["social-network"] }, { any: ["quicker"], side: "before", within: 3 }],
      unless: [...feature, kept],
    },
    // “Skype bertrand.ink”, “Discord: kiln_47”
    {
      scope: "sentence",
      slots: [{ any: ["channel", "channel-weak"] }, { any: ["account-name"], side: "after", within: 3 }],
      unless: [...feature, kept],
    },
    // “Telegram: t.me/…”
    { scope: "sentence", slots: [{ any: ["channel"] }, { any: ["link"], side: "after", within: 1 }], unless: [...feature, kept] },
    {
      scope: "sentence",
      slots: [{ any: ["channel"] }, { any: ["community"] }, { any: ["contact-add"] }],
      evidence: [0, 1],
      unless: [...feature, kept, { any: ["third-party"], scope: "clause" }],
    },
    {
      scope: "clause",
      slots: [{ any: ["messenger"] }, { any: ["question"] }, { any: ["buyer", "buyer-possessive"] }],
      unless: [...ownFeature, kept],
    },
    // “WeChat: the name of our shop”, “if you have Skype, add us”.
    {
      scope: "sentence",
      slots: [{ any: ["messenger"] }, { any: ["shop-name"], side: "after", within: 1 }],
      evidence: [0],
      unless: [...feature, kept],
    },
    {
      scope: "conditional",
      slots: [{ any: ["messenger"] }, { any: ["contact-add"], side: "after", within: 4 }],
      unless: [...feature, kept, { any: ["third-party", "platform-feature", "payment-method"], scope: "sentence" }],
    },
    // “FaceTime? Then I can show you.”, “Do you have Telegram? It would be handier.”
    {
      scope: "adjacent",
      slots: [
        { any: ["messenger"] },
        { any: ["question"], scope: "clause" },
        { any: ["self", "elsewhere", "quicker"], side: "after", within: 4 },
      ],
      evidence: [0],
      unless: [
        named,
        ...product,
        { any: ["feature-word", "third-party", "platform-feature", "payment-method"], scope: "sentence" },
        { any: ["feature-word", "third-party", "platform-feature", "payment-method"], of: 2, scope: "sentence" },
        kept,
      ],
    },
    // “On Snap I am called …”, “You have Signal? There I am called …”
    {
      scope: "clause",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["shop-name"], within: 4 },
      ],
      unless: [...feature, kept, byMaker],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["shop-name"], side: "after", within: 4 },
      ],
      unless: [...feature, kept, byMaker],
    },
    // Letters on a stamp, in a puzzle or on a sign stand apart as well: somebody has to be spoken of beside it.
    {
      scope: "clause",
      slots: [{ any: ["channel"] }],
      disguised: true,
      company: { any: meant, least: 1, scope: "adjacent" },
      unless: [{ any: ["product-noun", "product-head", "feature-word"], scope: "clause" }],
    },
    // “Easiest is S n a p, look for …”
    {
      scope: "adjacent",
      slots: [{ any: ["channel-weak"] }, { any: ["contact-add", "search-verb", "contact-verb", "handle", "quicker"] }],
      disguised: true,
      unless: feature,
    },
    { scope: "sentence", slots: [{ any: ["channel-weak"] }, { any: ["self"], within: 6 }], disguised: true, unless: feature },
    // “If you have LINE, add the ID on the card”
    {
      scope: "sentence",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["contact-add"], side: "after", within: 4 },
        { any: ["contact-detail", "account-name"], side: "after", within: 8 },
      ],
      unless: [...feature, kept],
    },
    // “Do you have Signal? I can send it there.”
    {
      scope: "adjacent",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["buyer"], scope: "clause", side: "before", within: 1 },
        { any: ["question"], scope: "clause" },
        { any: ["self"], side: "after", within: 4 },
      ],
      evidence: [0],
      unless: [...feature, kept, byMaker],
    },
    // The same by a word that means other things too: as a name, or with an account beside it.
    {
      scope: "clause",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["contact-verb", "contact-direct", "contact-add"], within: 3 },
        { any: ["self", "self-possessive"], within: 4 },
      ],
      unless: feature,
    },
    { scope: "adjacent", slots: [{ any: ["channel-weak"] }, { any: ["handle", "phone", "contact-detail"], within: 2 }], unless: feature },
    {
      scope: "clause",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["quicker"], within: 3 },
      ],
      unless: [...feature, kept],
    },
    {
      scope: "clause",
      slots: [
        { any: ["channel-weak"], capital: true },
        { any: ["self-possessive"], side: "before", owns: true, apart: true, within: 0 },
      ],
      own: true,
      unless: feature,
    },
    {
      scope: "sentence",
      slots: [
        { any: ["channel-weak"] },
        { any: ["find-result", "contact-verb", "quicker", "elsewhere"] },
        { any: ["self", "self-possessive"] },
      ],
      company: { any: ["handle", "phone", "shop-name", "contact-detail", "community", "code-token", "link"], least: 1, scope: "adjacent" },
      // “Their claims line is …”
      unless: [...feature, { any: ["third-party"], scope: "clause", side: "before" }],
    },
    // A call, a text, an e-mail to us.
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["self"], side: "after", turns: true, within: 1 }],
      own: true,
      // “Others mail me a money order”, “mail me a cheque”
      unless: [
        kept,
        { any: ["third-party"], scope: "clause", side: "before", within: 0 },
        { any: ["payment-method"], of: 1, scope: "clause", side: "after", within: 1 },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["self"], side: "before", within: 1 }, { any: ["question"] }],
      // “Could you give me your e-mail?” asks for data, which another rule reports.
      unless: [kept, { any: ["buyer-possessive"], scope: "clause", side: "before", owns: true, within: 0 }],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["shop", "own-shop", "self-possessive"], side: "after", turns: true, within: 1 }],
      own: true,
      unless: [
        { any: ["platform", "platform-feature"], scope: "clause", side: "after", within: 4 },
        // “Messages on here ring my phone just as well”
        { any: ["platform-feature"], scope: "clause", side: "before", within: 0 },
        // “The e-mail on our label is the maker's”: where it stands is no call to use it.
        { any: ["contact-place"], of: 1, scope: "clause", within: 0 },
        kept,
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["buyer"], side: "after", within: 0 }, { any: ["self"], side: "before", within: 3 }],
      unless: [
        // “I need the e-mail you read”
        { any: ["ask-verb"], scope: "clause", side: "before", within: 1 },
        { any: ["platform-feature"], scope: "clause" },
        { any: ["own-order", "shipping-event"], scope: "sentence" },
      ],
    },
    // “Text is best”, “Zoom call tonight?”
    {
      scope: "clause",
      slots: [{ any: ["contact-direct"] }, { any: ["quicker"], side: "after", within: 3 }],
      unless: [{ any: ["platform", "platform-feature", "third-party", "feature-word"], scope: "sentence" }, kept],
    },
    // Any way of contact with a private detail beside it.
    {
      scope: "sentence",
      slots: [{ any: ["phone", "email", "handle"] }, { any: ["contact-direct", "contact-verb", "contact-add", "send-verb"] }],
      unless: [
        { any: ["third-party"], scope: "clause" },
        { any: ["third-party"], of: 1, scope: "clause" },
        { any: ["payment-method", "warning"], scope: "sentence" },
      ],
    },
    // “Fastest is our own desk: …”
    {
      scope: "sentence",
      slots: [{ any: ["phone", "email", "handle"] }, { any: ["own-channel", "quicker"], side: "before" }],
      unless: [
        { any: ["third-party", "platform", "platform-feature"], scope: "sentence" },
        { any: ["payment-method", "warning"], scope: "sentence" },
      ],
    },
    // “Send them to …”, “contact us at …, DHL is free”: the address is the seller's, whoever else is spoken of.
    {
      scope: "clause",
      slots: [{ any: ["email"] }, { any: ["send-verb"], side: "before" }],
      unless: [
        { any: ["payment-method", "warning"], scope: "sentence" },
        { any: ["third-party"], scope: "clause", of: 1, side: "before" },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["email"] }, { any: ["contact-verb"], side: "before" }],
      unless: [
        { any: ["payment-method", "warning"], scope: "sentence" },
        { any: ["third-party", "platform"], scope: "clause" },
      ],
    },
    // “Our technicians have your case. Write to them at …”: they are the seller's.
    {
      scope: "adjacent",
      slots: [
        { any: ["email", "phone"] },
        { any: ["contact-verb", "contact-direct"], side: "before", scope: "clause", within: 8 },
        { any: ["own-channel"], side: "before" },
      ],
      evidence: [0, 1],
      unless: [{ any: ["warning", "payment-method", "platform"], scope: "adjacent" }],
    },
    // “Pictures of the crack please to …”
    {
      scope: "clause",
      slots: [{ any: ["phone", "email"] }, { any: ["please"], side: "before", within: 8 }],
      evidence: [0],
      unless: [
        { any: ["payment-method", "pay-verb", "warning"], scope: "sentence" },
        { any: ["third-party", "platform"], scope: "clause" },
      ],
    },
    // A number or an address with a person beside it is there to be used: “complaints to me: …”, “should you need us, …”.
    {
      scope: "sentence",
      slots: [{ any: ["phone", "email"] }, { any: ["self", "self-possessive", "buyer"], side: "before", within: 12 }],
      unless: [
        { any: ["third-party"], scope: "sentence" },
        { any: ["warning", "payment-method", "pay-verb"], scope: "adjacent" },
      ],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["phone", "email"] }, { any: ["contact-direct", "contact-verb"] }],
      unless: [{ any: ["third-party", "warning", "payment-method"], scope: "adjacent" }],
    },
    {
      scope: "clause",
      slots: [{ any: ["contact-detail"] }, { any: ["self-possessive"], side: "before", owns: true, within: 2 }],
      company: {
        any: [
          "contact-verb",
          "contact-detail",
          "contact-direct",
          "contact-add",
          "send-verb",
          "search-verb",
          "look-verb",
          "contact-place",
          "quicker",
          "elsewhere",
          "please",
          "handle",
          "phone",
          "email",
          "account-name",
          "link",
          "shop-name",
          "channel",
          "channel-weak",
          "condition",
          "redeem-verb",
          "attached",
          "question",
        ],
        least: 1,
        scope: "sentence",
      },
      unless: [
        { any: ["platform", "identity-document"], scope: "clause" },
        // “Messages on here ring my phone just as well”
        inside,
        { any: ["buyer-possessive"], scope: "clause", side: "before", within: 0 },
        kept,
      ],
    },
    // “My e-mail is my shop name here”
    {
      scope: "clause",
      slots: [{ any: ["own-channel"] }, { any: ["shop-name"], side: "after", within: 4 }],
      unless: [{ any: ["third-party"], scope: "clause" }, kept],
    },
    // “User is …, ping me”
    {
      scope: "sentence",
      slots: [
        { any: ["contact-detail"] },
        { any: ["contact-verb", "contact-direct"], side: "after", within: 8 },
        { any: ["self"], of: 1, side: "after", within: 0 },
      ],
      unless: [{ any: ["platform", "platform-feature", "third-party"], scope: "sentence" }, kept],
    },
    {
      scope: "sentence",
      slots: [{ any: ["contact-detail", "own-channel"] }, { any: ["contact-place"] }],
      unless: [
        { any: ["feature-word", "account-place"], scope: "sentence" },
        // “User name and password of the router are on the label.”
        { any: ["credential"], scope: "sentence" },
        // “The figures on the sample of the business card”
        { any: ["product-noun"], of: 1, scope: "clause", side: "after", within: 0 },
        { any: ["third-party"], scope: "sentence" },
        { any: ["buyer-possessive"], scope: "clause", side: "before", owns: true, within: 1 },
      ],
    },
    {
      scope: "adjacent",
      slots: [
        { any: ["contact-place"] },
        { any: ["contact-verb", "contact-direct"] },
        { any: ["contact-detail", "elsewhere", "own-channel", "quicker", "direct"] },
      ],
      unless: [
        { any: ["third-party"], scope: "clause" },
        // “The booklet is in the box. Should the courier not reach you …”
        { any: ["third-party"], of: 1, scope: "clause" },
        { any: ["platform-feature", "feature-word"], scope: "sentence" },
        // “Connected to the router, user and password are on the sticker”
        { any: ["credential"], scope: "adjacent" },
      ],
    },
    // Search hints, codes to scan, groups to join.
    {
      scope: "sentence",
      slots: [{ any: ["search-verb"] }, { any: ["shop-name"], within: 8 }],
      unless: [
        { any: ["platform", "platform-feature"], scope: "clause", side: "after", within: 10 },
        // “There are more in my eBay shop, search for …”
        { any: ["platform-feature"], of: 1, scope: "clause", within: 0, polarity: "affirmed" },
      ],
    },
    // “Google … and order there”
    {
      scope: "sentence",
      slots: [{ any: ["search-verb"] }, { any: ["elsewhere"], side: "after" }],
      // “Type the code in at our checkout, not here”
      unless: [{ any: ["platform", "platform-feature", "feature-word", "checkout"], scope: "sentence" }, kept],
    },
    {
      scope: "adjacent",
      slots: [{ any: ["search-verb"] }, { any: ["find-result"], side: "after" }],
      unless: [{ any: ["platform-feature", "feature-word"], scope: "sentence" }],
    },
    {
      scope: "sentence",
      slots: [{ any: ["search-verb"] }, { any: ["search-engine"], within: 8 }],
      unless: [
        { any: ["platform-feature", "feature-word"], scope: "clause" },
        // “Search the web for it, the maker's forum comes up”
        { any: ["link", "third-party"], scope: "sentence" },
      ],
      company: {
        any: ["shop-name", "self-possessive", "own-shop", "find-result", "unlisted", "cheaper", "amount", "new-products", "community"],
        least: 1,
        scope: "sentence",
      },
    },
    // “Look for us on the web”; not “put it into the search bar, I think”.
    {
      scope: "sentence",
      slots: [{ any: ["search-verb"] }, { any: ["search-engine"], within: 8 }, { any: ["self"], side: "after", turns: true, within: 2 }],
      unless: [
        { any: ["platform-feature", "feature-word"], scope: "clause" },
        { any: ["link"], scope: "sentence" },
      ],
    },
    // “Type “Quilter & Sons” into Google”: what is named with a capital is a name; “how to descale” is none.
    {
      scope: "sentence",
      // “… on Google, there we pay no fees”: what is denied is not the way there.
      slots: [
        { any: ["search-engine"], polarity: "stated" },
        { any: ["quotation"], capital: true, within: 4 },
        { any: ["search-verb", "please"], within: 8, turns: true },
      ],
      unless: [
        { any: ["platform", "platform-feature", "feature-word", "third-party", "service-document", "link"], scope: "sentence" },
        { any: ["product-noun"], scope: "clause", within: 3 },
      ],
    },
    // “Type Quilter & Sons into Google, it is cheaper there”
    {
      scope: "sentence",
      slots: [
        { any: ["search-engine"], polarity: "stated" },
        { any: ["written-name"], within: 4, polarity: "stated", taken: true },
      ],
      company: { any: ownDeal, least: 1, scope: "adjacent" },
      unless: soughtElse,
    },
    // “On Etsy it costs half, looking for SHOP QUILTER”, “you have Insta? Look for Quilter & Sons”
    {
      scope: "sentence",
      slots: [
        { any: ["search-verb"], polarity: "stated" },
        { any: ["written-name"], side: "after", within: 2, polarity: "stated", taken: true },
      ],
      company: { any: ["own-shop", "fees", "unlisted", "outside-platform", "channel", "other-marketplace"], least: 1, scope: "adjacent" },
      unless: [...soughtElse, kept],
    },
    // “Jump on Signal or Insta, search quilterandsons and send me a message”
    {
      scope: "sentence",
      slots: [
        { any: ["channel", "channel-weak"] },
        { any: ["search-verb"], side: "after", within: 8, polarity: "stated" },
        { any: ["contact-verb", "contact-direct", "contact-add"], of: 1, side: "after", within: 8 },
        { any: ["self"], of: 2, within: 2 },
      ],
      unless: [...feature, kept],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["search-engine"], polarity: "stated" },
        { any: ["quotation"], capital: true, side: "after", within: 0 },
      ],
      unless: [
        { any: ["platform", "platform-feature", "feature-word", "third-party", "service-document", "link"], scope: "sentence" },
        { any: ["product-noun"], scope: "clause", within: 3 },
      ],
    },
    // “Put our name into Google rather than looking on here”
    {
      scope: "clause",
      slots: [
        { any: ["search-engine"] },
        { any: ["search-verb"], within: 4 },
        { any: ["instead"], side: "after", within: 2 },
        { any: ["shop-name", "self-possessive", "own-shop"], side: "before", within: 8 },
      ],
      evidence: [0, 1, 3],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["shop-name", "self-possessive", "own-shop"] },
        { any: ["search-engine"], within: 8 },
        { any: ["search-verb", "contact-add", "find-result", "look-verb"] },
      ],
      // An address to be typed is a link, and said by another rule.
      unless: [
        { any: ["platform-feature"], scope: "clause" },
        { any: ["link"], scope: "sentence" },
      ],
    },
    {
      scope: "sentence",
      slots: [
        { any: ["qr-code"] },
        { any: ["contact-verb", "contact-direct", "channel", "connect", "community", "direct", "own-channel"] },
      ],
      unless: [
        { any: ["platform-feature"], scope: "clause" },
        // “The WeChat edition of the figure”
        { any: ["product-noun"], of: 1, scope: "clause", side: "after", within: 0 },
        // “The code in the mail from Amazon”
        { any: ["platform"], scope: "clause", side: "after", within: 3 },
        { any: ["feature-word", "checkout"], scope: "sentence" },
        { any: ["third-party"], scope: "clause" },
        { any: ["third-party"], of: 1, scope: "clause" },
      ],
    },
    // “Scan the code on the card”; not “the code on the box is the warehouse's”.
    {
      scope: "sentence",
      slots: [{ any: ["qr-code"] }, { any: ["contact-place"] }, { any: ["contact-add", "self", "look-verb", "quicker", "qr-code"] }],
      unless: [
        { any: ["platform-feature"], scope: "clause" },
        { any: ["feature-word"], scope: "sentence" },
        { any: ["third-party", "checkout"], scope: "sentence" },
      ],
    },
    // “The last picture is a QR. Scan it and you can write to me.”
    {
      scope: "adjacent",
      slots: [
        { any: ["qr-code"] },
        { any: ["contact-add"], side: "after", within: 3 },
        { any: ["contact-verb", "contact-direct", "community", "channel"], side: "after", of: 1, within: 8 },
        { any: ["self", "self-possessive"], of: 2, within: 1 },
      ],
      unless: [{ any: ["platform", "platform-feature", "feature-word", "third-party", "checkout"], scope: "adjacent" }],
    },
    // “Scan the code on the card for a free year of warranty”
    {
      scope: "clause",
      slots: [{ any: ["qr-code"] }, { any: ["contact-add", "look-verb"] }],
      company: {
        any: [
          "warranty-bait",
          "reward",
          "free-gift",
          "giveaway",
          "coupon",
          "loyalty",
          "advert",
          "review",
          "praise",
          "promo-document",
          "community",
        ],
        least: 1,
        scope: "sentence",
      },
      unless: [
        { any: ["platform-feature"], scope: "clause" },
        { any: ["feature-word"], scope: "sentence" },
        { any: ["third-party", "checkout"], scope: "sentence" },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["community"] }, { any: ["contact-add"], side: "before", turns: true, within: 6 }],
      // “Download the file from our server”, “the film is on the maker's channel”
      unless: [
        { any: ["feature-word", "service-document"], scope: "sentence" },
        { any: ["third-party"], scope: "clause", side: "after", within: 2 },
      ],
    },
    {
      scope: "clause",
      slots: [{ any: ["elsewhere"] }, { any: ["contact-verb", "contact-direct"], side: "before", turns: true, within: 6 }],
      unless: [kept],
    },
    // “We answer quicker off this app”
    {
      scope: "clause",
      slots: [{ any: ["elsewhere"] }, { any: ["quicker"], apart: true, within: 4 }, { any: ["self"], side: "before", within: 6 }],
      unless: [{ any: ["third-party", "shipping-event", "own-order", "product-noun"], scope: "clause" }, kept],
    },
    {
      scope: "clause",
      slots: [{ any: ["outside-platform", "elsewhere"] }, { any: ["contact-verb", "contact-direct", "channel"] }],
      unless: [kept],
    },
  ],
});
