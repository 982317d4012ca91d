import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { trade } from "./trade.js";

testRule(
  trade,
  {
    valid: [{ name: "one's own once the money is there", text: "I leave mine once you leave yours and the money is here." }],
    invalid: [
      {
        name: "one's own once the other's is there",
        text: "⟦Feedback? I do mine when I see yours⟧.",
        errors: [
          { messageId: "found", message: "“Feedback? I do mine when I see yours” trades feedback for feedback. Remove the condition." },
        ],
      },
    ],
  },
  { describe, it },
);
