import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { positiveRequest } from "./positive-request.js";

testRule(
  positiveRequest,
  {
    valid: [
      { name: "the name of a button", text: "Click “Write a customer review” on the product page." },
      { name: "the name of a field", text: "Please use the “Upload photo” field of the review page." },
      { name: "words to be written, or others", text: "Write “best lamp ever” or your honest opinion in your review." },
      { name: "stars of the product", text: "Please see the five star notebook." },
      { name: "stars or none", text: "It would be nice if you could give us five stars or one, whatever you think." },
    ],
    invalid: [
      {
        name: "stars",
        text: "Please ⟦leave us five stars⟧.",
        errors: [{ messageId: "found", message: "“leave us five stars” asks for a good review. Ask for an honest one, good or bad." }],
      },
      { name: "stars, with a condition", text: "It would be nice if you could ⟦give us five stars⟧.", errors: [{ messageId: "found" }] },
      { name: "words to be written", text: "Just ⟦write “best lamp ever” in your feedback⟧.", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
