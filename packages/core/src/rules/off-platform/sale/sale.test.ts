import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { sale } from "./sale.js";

testRule(
  sale,
  {
    valid: [
      {
        name: "a price, and a deal around the platform refused",
        text: "I would take 60, and cash when you collect it, but nothing is sold outside Amazon.",
      },
      { name: "the fee of a payment service", text: "PayPal takes its cut, so send it as a gift." },
      { name: "thanks for the deal that was made", text: "Thank you for your purchase from our store." },
      { name: "what is sold out on the platform", text: "We sold out on Amazon." },
      { name: "a carrier that settles a claim itself", text: "The courier will deal with you directly." },
      { name: "visitors in a threat", text: "Drop the claim, or they come round." },
      { name: "a cheque that is a collector's piece", text: "The bank draft of 1921 is cancelled, it makes a fine frame." },
      { name: "a shop that is closed", text: "Our showroom is closed, we only sell on Amazon now." },
      { name: "an advertisement of the shop on the platform", text: "Everything in our Amazon shop is cheaper this week." },
      { name: "a catalogue that is attached", text: "Our catalogue is attached, see our shop." },
      { name: "a paper on the website", text: "Please see our website for the manual." },
      { name: "what members save, which is marketing", text: "New members save 15 %: https://brandt.example/club" },
      { name: "what a cart on the platform saves", text: "Put three in the cart on Amazon, and you save 10 %: https://brandt.example/a" },
      { name: "a coupon of the shop", text: "In our shop it is cheaper until Sunday with the coupon." },
      { name: "no sale around the platform, and a call to somebody else", text: "We don't sell outside Amazon, call the carrier." },
      { name: "a call that is cancelled", text: "The watch has WhatsApp. Cancel the call with the side button." },
      {
        name: "a listing that ends for a damage, and money that goes back",
        text: "I end the listing as the lamp was damaged. The bank transfer is returned.",
      },
      { name: "a paper that the listing has no room for", text: "I could not list the manual on Amazon: https://brandt.example/m" },
      { name: "answers that come quicker there", text: "Over there they answer quicker than here." },
      { name: "thanks for what was cheaper", text: "Thanks for buying from our shop, it was cheaper." },
      { name: "a page that shows fees", text: "Cancel in the app, the fees are on the order page on Amazon." },
    ],
    invalid: [
      {
        name: "what is cancelled in the account and paid at the door",
        text: "Press ⟦cancel in your purchases, and when you come to collect it's £240⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a price that a search leads to",
        text: "⟦Type our name into any search engine, you'll find it at £64⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the platform left out",
        text: "I can ⟦do 80 for both if we leave Amazon out of it⟧.",
        errors: [
          {
            messageId: "found",
            message: "“do 80 for both if we leave Amazon out of it” offers a deal outside Amazon. Remove it and sell through the listing.",
          },
        ],
      },
      {
        name: "two places, one of them the seller's",
        text: "Please ⟦cancel it on Amazon, then order the blue one on our website⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a price with hints beside it",
        text: "⟦I've ended it. Drop by with 45 cash, it's yours⟧.",
        errors: [{ messageId: "found" }],
      },
      { name: "what is cheaper through another channel", text: "Write on ⟦WhatsApp, it is cheaper⟧.", errors: [{ messageId: "found" }] },
      { name: "what is cheaper by another payment", text: "With ⟦Venmo it is cheaper⟧.", errors: [{ messageId: "found" }] },
      { name: "fees, and a price without them", text: "⟦They take 13 percent. I'd take 80⟧.", errors: [{ messageId: "found" }] },
      {
        name: "a shop elsewhere, and what it still has",
        text: "⟦Hit up our Etsy⟧, same name, ⟦we still have⟧ six.",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
      {
        name: "a code for one's own website",
        text: "The code works at ⟦our own website, use it for 10% off⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a price in the sentence behind the place",
        text: "They are on ⟦our own website. Over there it's $40⟧.",
        errors: [{ messageId: "found" }],
      },
      { name: "less there than here", text: "⟦Over there they cost less than here⟧.", errors: [{ messageId: "found" }] },
      {
        name: "a link to what is not listed",
        text: "We do ⟦not list it on Amazon: https://brandt.example/lamp⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a name to be looked for, and a lower price",
        text: "⟦Look for our shop name, it is cheaper⟧.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a listing that ends for another payment",
        text: "I'll ⟦end the listing and you pay by bank transfer⟧.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
