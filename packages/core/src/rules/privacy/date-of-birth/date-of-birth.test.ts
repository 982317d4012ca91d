import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { dateOfBirth } from "./date-of-birth.js";

testRule(
  dateOfBirth,
  {
    valid: [
      { name: "a date of delivery", text: "It arrives on 12/05/2024, was ordered 05/05/2024." },
      { name: "a birthday card", text: "The birthday card ships on 12/05/2024." },
      { name: "other personal data, which has its own rule", text: "Ask jane@brandt.example or 312-555-0142, it is $5." },
    ],
    invalid: [
      {
        name: "in figures",
        text: "DOB: ⟦04/11/1982⟧",
        errors: [{ messageId: "found", message: "“••/••/••••” is a date of birth. Remove it." }],
      },
      { name: "with the month's name", text: "You were born on ⟦November 4, 1982⟧", errors: [{ messageId: "found" }] },
      { name: "German", text: "geboren am ⟦4. November 1982⟧", errors: [{ messageId: "found" }] },
      {
        name: "in a text to be engraved",
        format: "markdown",
        text: "The plate reads `Ella, born ⟦04/11/2023⟧`",
        errors: [
          { messageId: "possible", severity: "warn", message: "“••/••/••••” may be a date of birth. Remove it if it is somebody's." },
        ],
      },
    ],
  },
  { describe, it },
);
