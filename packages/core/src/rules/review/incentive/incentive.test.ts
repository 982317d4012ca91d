import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { incentive } from "./incentive.js";

testRule(
  incentive,
  {
    valid: [
      { name: "money for a part, and stars of a lamp", text: "Change the star lamp and we give you $10." },
      { name: "a gift without a review", text: "A free gift is in the box." },
      { name: "a review without a gift", text: "Please leave an honest review." },
    ],
    invalid: [
      {
        name: "a gift with a review",
        text: "⟦A free gift with your review⟧.",
        errors: [
          {
            messageId: "found",
            message:
              "“A free gift with your review” ties something of value to a review. Remove the offer, or ask for an honest review without one.",
          },
        ],
      },
      { name: "money in the sentence behind", text: "⟦Leave a review. We give you $10⟧ for it.", errors: [{ messageId: "found" }] },
      {
        name: "money for more stars, against a screenshot",
        text: "Could you raise your two stars? A ⟦screenshot, and 15 dollars⟧ come back.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
