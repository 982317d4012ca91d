import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { phoneNumber } from "./phone-number.js";

testRule(
  phoneNumber,
  {
    valid: [
      { name: "an order number and a parcel", text: "Order 113-4408817-9925561 left with UPS as 1Z999AA10123456784." },
      { name: "a part number after its word", text: "The valve is part no. 312-555-0177." },
      {
        name: "a number that the options allow, written another way",
        text: "Call (312) 555-0142.",
        options: { allow: ["+1 312 555 0142"] },
      },
      { name: "an allowed number, written with its country code", text: "Call +1 312 555 0142.", options: { allow: ["(312) 555-0142"] } },
      { name: "number words in prose", text: "One or two of the three lamps need four to five hours." },
      { name: "a placeholder", text: "Call {{shop.phone_3125550142}} today." },
      { name: "a price and a date", text: "You paid $1,249.00 on 04/12/2024." },
      { name: "an allowed number of seven digits, written with more", text: "Call (312) 555-0142.", options: { allow: ["555-0142"] } },
      {
        name: "an allowed number of home, written with its country code",
        text: "Call +49 171 2345678.",
        options: { allow: ["0171 2345678"] },
      },
    ],
    invalid: [
      {
        name: "a carrier's number and the seller's own",
        text: "You can ask FedEx at ⟦1-800-555-0142⟧. Where FedEx lost it, call us on ⟦312-555-0143⟧.",
        errors: [{ messageId: "exempt", severity: "warn" }, { messageId: "found" }],
      },
      {
        name: "one that ends like a short number that is allowed",
        text: "Call ⟦312-555-0142⟧.",
        options: { allow: ["0142"] },
        errors: [{ messageId: "found" }],
      },
      {
        name: "plain",
        text: "Call me at ⟦(312) 555-0142⟧.",
        errors: [{ messageId: "found", message: "“(•••) •••-••••” is a phone number. Remove it and answer in this thread." }],
      },
      {
        name: "spelled out",
        text: "It is ⟦three one two, five five five, oh one four two⟧, any time.",
        errors: [
          {
            messageId: "spelled",
            message: "“••••• ••• •••, •••• •••• ••••, •• ••• •••• •••” reads as a phone number. Remove it and answer in this thread.",
          },
        ],
      },
      {
        name: "after a sign that stands before parts too",
        text: "Here: No. ⟦312-555-0142⟧",
        errors: [{ messageId: "possible", severity: "warn", message: "“•••-•••-••••” may be a phone number. Remove it if it is one." }],
      },
      {
        name: "a carrier's number on Amazon",
        text: "You can ask FedEx at ⟦1-800-555-0142⟧. We cannot.",
        errors: [
          {
            messageId: "exempt",
            severity: "warn",
            message:
              "“•-•••-•••-••••” is a phone number beside a word for a carrier, manufacturer or warranty. Keep it only if it is theirs.",
          },
        ],
      },
      { name: "the seller's own beside a carrier", text: "FedEx lost it, so call us on ⟦312-555-0142⟧.", errors: [{ messageId: "found" }] },
      {
        name: "a carrier in another sentence",
        text: "FedEx has it. Ring ⟦312-555-0142⟧ for more.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a carrier's number on eBay",
        text: "You can ask FedEx at ⟦1-800-555-0142⟧.",
        platform: { id: "ebay", name: "eBay" },
        errors: [{ messageId: "found" }],
      },
      {
        name: "at home in the marketplace's country, beside an emoji",
        text: "📞⟦07700 900142⟧🙂",
        platform: { region: "GB" },
        errors: [{ messageId: "found" }],
      },
      { name: "in HTML, over tags", format: "html", text: "<p>Tel. <b>⟦+49</b> 171 2345678⟧</p>", errors: [{ messageId: "found" }] },
      { name: "two numbers", text: "Text ⟦312 555 0142⟧ or ⟦312 555 0143⟧", errors: [{ messageId: "found" }, { messageId: "found" }] },
      { name: "in the subject", subject: "Call ⟦312-555-0142⟧", text: "Hello", errors: [{ messageId: "found" }] },
      {
        name: "one that has the figures of an allowed number, but for where a zero stands",
        text: "Call ⟦320-555-0142⟧.",
        options: { allow: ["302-555-0142"] },
        errors: [{ messageId: "found" }],
      },
      {
        name: "a carrier behind it in the sentence, with a sentence before and behind",
        text: "Hi! Call ⟦1-800-555-0142⟧, that is FedEx! Thanks",
        errors: [{ messageId: "exempt", severity: "warn" }],
      },
      {
        name: "a carrier at the end of a text without a full stop",
        text: "Call ⟦1-800-555-0142⟧ at FedEx",
        errors: [{ messageId: "exempt", severity: "warn" }],
      },
      { name: "a carrier in the sentence behind", text: "Call ⟦1-800-555-0142⟧. FedEx has it.", errors: [{ messageId: "found" }] },
      {
        name: "a carrier before it, in the second sentence",
        text: "It left today. You can ask FedEx at ⟦1-800-555-0142⟧.",
        errors: [{ messageId: "exempt", severity: "warn" }],
      },
      {
        name: "a carrier right before the blanks between sentences",
        text: "It left with UPS.     Call ⟦1-800-555-0142⟧ now.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the seller's own in the second sentence",
        text: "It left today. FedEx lost it, so call us on ⟦312-555-0142⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a carrier far behind it in one long sentence",
        text: `Call ⟦1-800-555-0142⟧ ${"and wait a while ".repeat(12)}for FedEx`,
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
