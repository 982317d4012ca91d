import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { buyerLanguage } from "./buyer-language.js";

testRule(
  buyerLanguage,
  {
    valid: [
      { name: "no language of the buyer", text: "Your lamp is on the way to you." },
      { name: "the same script", buyerLocale: "de-DE", text: "Your lamp is on the way to you, dear customer." },
      { name: "the declared language", buyerLocale: "ja-JP", locale: "ja", text: "ご注文の商品は明日お届けする予定です。" },
      {
        name: "another country's form of the language",
        buyerLocale: "zh-TW",
        locale: "zh-CN",
        text: "您购买的台灯明天会送到，请注意查收，谢谢。",
      },
      { name: "two codes for one language", buyerLocale: "no", locale: "nb-NO", text: "Lampen er på vei til deg." },
      { name: "a short text", buyerLocale: "ja", text: "OK, thanks!" },
      {
        name: "Japanese with a long English product name",
        buyerLocale: "ja",
        text: "Anker PowerCore Slim 10000 Portable Charger は明日お届けします。",
      },
      {
        name: "Japanese that is mostly Han",
        buyerLocale: "ja",
        text: "注文番号確認済、明日発送予定です。到着予定日変更時再度連絡致します。",
      },
      {
        name: "letters of placeholders and links",
        buyerLocale: "ja",
        kind: "template",
        text: "{{customer.first_name_in_full}} https://www.amazon.co.jp/gp/your-account/order-history",
      },
      { name: "a language of two scripts", buyerLocale: "sr", text: "Ваша лампа је на путу и стиже сутра увече." },
      {
        name: "letters of a placeholder before a link",
        buyerLocale: "ja",
        kind: "template",
        text: "{{customer.first_name_in_full_with_title}}: https://www.amazon.co.jp/gp/your-account/order-history OK",
      },
      { name: "letters of an email address", buyerLocale: "ja", text: "OK: ella.featherstone@marketplace.amazon.example" },
      { name: "a letter fewer than tell a language", buyerLocale: "ja", text: "Your lamp leaves at noon, Eva" },
      {
        name: "few letters that Japanese shares with Chinese",
        buyerLocale: "ja",
        text: "商品発送済、到着予定明日午前中、追跡番号同封、要確認",
      },
      {
        name: "letters that Korean shares with Chinese",
        buyerLocale: "ko",
        text: "您购买的台灯明天会送到，请您注意查收包裹，如有任何问题请随时回复。",
      },
      {
        name: "a little more than a twentieth of Japanese",
        buyerLocale: "ja",
        text: "Your lamp leaves the shop at noon on Monday, yes ですね",
      },
    ],
    invalid: [
      {
        name: "English to a Japanese buyer",
        buyerLocale: "ja-JP",
        text: "⟦Your lamp arrives on Friday. Please be at home.⟧",
        errors: [{ messageId: "found", message: "The buyer's language is ja-JP, and this message is in another. Translate it." }],
      },
      {
        name: "Chinese to a German buyer",
        buyerLocale: "de",
        text: "⟦您购买的台灯明天会送到，请注意查收。⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "Chinese to a Japanese buyer",
        buyerLocale: "ja",
        text: "⟦您购买的台灯明天会送到，请您注意查收包裹，如有任何问题请随时回复。⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "Japanese to a Chinese buyer",
        buyerLocale: "zh-CN",
        text: "⟦このたびはおかいあげいただきありがとうございます。⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a declared language that is another",
        buyerLocale: "fr-FR",
        locale: "en",
        text: "⟦Thank you.⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "Russian to an English buyer, in HTML",
        format: "html",
        buyerLocale: "en-US",
        text: "<p>⟦Ваша лампа приедет завтра вечером.⟧</p>",
        errors: [{ messageId: "found" }],
      },
      {
        name: "English before a link",
        buyerLocale: "ja",
        text: "⟦Your lamp leaves our shop at noon today: https://www.amazon.co.jp/gp/your-account/order-history⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "an English address, which is words",
        buyerLocale: "ja",
        text: "⟦418 Walnut Ridge Road, Apt 2B, Salina KS 67401⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "just as many letters as tell a language",
        buyerLocale: "ja",
        text: "⟦Your lamp leaves at noon, Ella⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "just as many letters as tell Chinese from Japanese",
        buyerLocale: "ja",
        text: "⟦商品発送済、到着予定明日午前中、追跡番号同封、至急確認⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a twentieth of Japanese",
        buyerLocale: "ja",
        text: "⟦Your lamp leaves the shop at noon on Monday, yes です⟧",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
