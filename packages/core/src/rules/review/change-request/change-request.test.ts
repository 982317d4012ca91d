import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { changeRequest } from "./change-request.js";

testRule(
  changeRequest,
  {
    valid: [
      { name: "what the carrier could change", text: "I see you gave us two stars. The carrier could change it." },
      { name: "what the carrier will change", text: "Thanks for the review. The carrier will change it." },
      { name: "a change as the buyer likes", text: "I see you gave us two stars. Keep or change it as you like." },
      { name: "an address to be changed", text: "Your review is fine. Your address is incomplete, please change it." },
      { name: "a password to be changed", text: "Your review is fine. The password is 8888, change it." },
    ],
    invalid: [
      {
        name: "a review",
        text: "Please ⟦change your review⟧.",
        errors: [
          {
            messageId: "found",
            message:
              "“change your review” asks the buyer to change or remove a review. Solve the problem and leave the review to the buyer.",
          },
        ],
      },
      {
        name: "stars, in the sentence before",
        text: "I see you gave us two stars. Could you ⟦change it⟧?",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
