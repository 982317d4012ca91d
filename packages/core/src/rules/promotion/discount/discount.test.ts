import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { discount } from "./discount.js";

testRule(
  discount,
  {
    valid: [
      {
        name: "a discount on what was paid",
        text: "You paid with 10 % off until Friday, the refund goes to your original payment method.",
      },
      { name: "a coupon of the carrier's", text: "The coupon for $5 comes from the carrier." },
      { name: "a coupon of the carrier's that the seller hands on", text: "Our coupon from the carrier gives you $5." },
      { name: "a code of the carrier's", text: "The coupon with the code SAVE15 is the carrier's." },
      { name: "a code of the platform's", text: "Amazon's coupon has the code SAVE15." },
      { name: "a price beside a number to call, which another rule finds", text: "The next bag is $3 cheaper. Call 312-555-0142." },
      { name: "a price of an order that is cancelled", text: "The next bag is $3 cheaper, the order was cancelled." },
      { name: "where the account shows a discount", text: "Follow the steps in your account to see the discount." },
      { name: "what is cheaper elsewhere, which another rule finds", text: "It is cheaper until Friday than on Amazon." },
    ],
    invalid: [
      {
        name: "one's own coupon",
        text: "⟦Our coupon gives⟧ you $5.",
        errors: [{ messageId: "found", message: "“Our coupon gives” is marketing. Remove it: a service message may hold no discount." }],
      },
      { name: "one's own coupon on the platform", text: "⟦Our coupon on Amazon gives⟧ you $5.", errors: [{ messageId: "found" }] },
      {
        name: "a link with a discount",
        text: "⟦10 % discount through this link https://brandt.example/a⟧",
        errors: [{ messageId: "found" }],
      },
      { name: "what is cheaper for a while", text: "It is ⟦cheaper until Friday⟧.", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
