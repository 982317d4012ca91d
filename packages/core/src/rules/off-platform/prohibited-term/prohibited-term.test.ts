import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { prohibitedTerm } from "./prohibited-term.js";

testRule(
  prohibitedTerm,
  {
    valid: [
      { name: "no name", text: "Please write to us here." },
      { name: "words that are names elsewhere", text: "The Signal lamp and the Line cable are in one box." },
    ],
    invalid: [
      {
        name: "a name that is refused",
        text: "We do not use ⟦WhatsApp⟧, please write to us here.",
        errors: [
          {
            messageId: "found",
            severity: "warn",
            message: "“WhatsApp” may be held back by Amazon's filters. Leave the name out where you can.",
          },
        ],
      },
      {
        name: "a name that the buyer wrote",
        text: "You wrote: call me on ⟦WhatsApp⟧.",
        errors: [{ messageId: "found", severity: "warn" }],
      },
      {
        name: "a name that is warned of",
        text: "Beware of scams by ⟦Western Union⟧.",
        errors: [{ messageId: "found", severity: "warn" }],
      },
    ],
  },
  { describe, it },
);
