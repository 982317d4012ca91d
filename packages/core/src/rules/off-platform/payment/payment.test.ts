import { describe, it } from "vitest";
import { testPlatform, testRule } from "../../../testing/index.js";
import { payment } from "./payment.js";

const ebay = { ...testPlatform, name: "eBay", id: "ebay", marketplace: "ebay.com", hosts: ["ebay.com"] } as const;

testRule(
  payment,
  {
    valid: [
      { name: "a method that the checkout offers", text: "At checkout you can choose PayPal or a card.", platform: ebay },
      { name: "what a buyer paid with", text: "You paid the 8 quid for postage with PayPal.", platform: ebay },
      { name: "a name that is a word for money", text: "The Johnny Cash I sent is the first pressing." },
      { name: "the platform's own refund", text: "Amazon handles the refund directly." },
      { name: "a number that may be an account's", text: "Trade account / 265938104472: the charge is £49.00." },
      {
        name: "a link whose label is where it leads",
        text: '<a href="https://www.amazon.com/v3nm0">amazon.com/v3nm0</a>',
        format: "html",
      },
      { name: "another way that moves no money", text: "We send you the instructions another way." },
      { name: "a sticker with names of methods", text: "An Alipay and WeChat Pay sticker is in the box." },
      { name: "cards for a review, which another rule finds", text: "A couple of $50 gift cards would be fine for your review." },
      { name: "a price elsewhere, which another rule finds", text: "For that money outside Amazon you get two on our site." },
      { name: "people called like a service", text: "Mrs Venmo and Mr Zelle, send $10." },
      { name: "the platform's own account", text: "Amazon has the money in its bank account." },
      { name: "a gift card that the checkout takes", text: "Use the gift card code at the checkout." },
    ],
    invalid: [
      { name: "an amount with decimals", text: "I refund ⟦$35.99 to your PayPal⟧ today.", errors: [{ messageId: "found" }] },
      {
        name: "a method that works best",
        text: "⟦Cash App works best⟧.",
        errors: [
          { messageId: "found", message: "“Cash App works best” moves money outside Amazon. Use Amazon's checkout and refunds only." },
        ],
      },
      {
        name: "a disguised method in the label of a link",
        text: '<a href="mailto:jo@shop.example">⟦pay me by p4yp4l⟧</a>',
        format: "html",
        errors: [{ messageId: "found", reads: "paypal" }],
      },
      {
        name: "a disguised method beside an address in the label of a link, behind an order",
        text: '<p>113-1234567-1234567</p><a href="mailto:jo@shop.example">⟦jo@other.example by p4yp4l⟧',
        format: "html",
        errors: [{ messageId: "found" }],
      },
      {
        name: "money for a method that the checkout offers too",
        text: "⟦Chuck the other 8 quid over on PayPal⟧.",
        platform: ebay,
        errors: [{ messageId: "found" }],
      },
      { name: "money another way", text: "We ⟦send you the postage another way⟧.", errors: [{ messageId: "found" }] },
      {
        name: "a list of methods",
        text: "We accept any of these:\n- ⟦bank transfer⟧\n- ⟦Western Union⟧",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
      {
        name: "a card's number for another method",
        text: "Your ⟦card number. Then I send it by Zelle⟧.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
