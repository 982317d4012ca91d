import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { repeatRequest } from "./repeat-request.js";

testRule(
  repeatRequest,
  {
    valid: [
      { name: "the first request", text: "We would value your review.", history: { reviewRequests: 0 } },
      { name: "no request", text: "Your order ships today.", history: { reviewRequests: 1 } },
      { name: "no request, though one is named", text: "You need not leave a review.", history: { reviewRequests: 1 } },
    ],
    invalid: [
      {
        name: "a text that says so",
        text: "This is our ⟦second invitation to review⟧.",
        errors: [
          {
            messageId: "found",
            message: "“second invitation to review” asks for a review again. One request an order is all that Amazon allows.",
          },
        ],
      },
      {
        name: "a request after another",
        text: "We would value your ⟦review⟧.",
        history: { reviewRequests: 1 },
        errors: [
          {
            messageId: "history",
            message: "A review was already requested for this order. One request an order is all that Amazon allows.",
          },
        ],
      },
    ],
  },
  { describe, it },
);
