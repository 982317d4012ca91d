import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { paymentCard } from "./payment-card.js";

testRule(
  paymentCard,
  {
    valid: [
      { name: "a masked card", text: "We refunded the Visa ending 1938, •••• 1938." },
      { name: "sixteen digits after a word for a serial number", text: "Serial number 4000 0566 5566 5556 is covered." },
      { name: "a wrong check digit and no word for a card", text: "Use 4000 0566 5566 5557 in the app." },
      { name: "a parcel's number", text: "USPS 9400111899223344556677 arrives today." },
    ],
    invalid: [
      {
        name: "four groups",
        text: "Please confirm ⟦4000 0566 5566 5556⟧.",
        errors: [{ messageId: "found", message: "“•••• •••• •••• ••••” is a payment card number (Visa). Remove it." }],
      },
      {
        name: "one group and no word",
        text: "We have ⟦5555555555554444⟧ on file",
        errors: [
          {
            messageId: "possible",
            severity: "warn",
            message: "“••••••••••••••••” may be a payment card number (Mastercard). Remove it if it is one.",
          },
        ],
      },
      { name: "one group after a word", text: "card number: ⟦5555555555554444⟧", errors: [{ messageId: "found" }] },
      { name: "American Express", text: "⟦3714-496353-98431⟧ exp 12/27", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
