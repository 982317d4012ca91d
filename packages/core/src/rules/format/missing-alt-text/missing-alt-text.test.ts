import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { missingAltText } from "./missing-alt-text.js";

testRule(
  missingAltText,
  {
    valid: [
      { name: "described", format: "html", text: '<img src="https://a.example/x.png" alt="x">' },
      { name: "said to be decoration", format: "html", text: '<img src="https://a.example/x.png" alt="">' },
    ],
    invalid: [
      {
        name: "not described",
        format: "html",
        text: '⟦<img src="https://a.example/x.png">⟧',
        errors: [
          {
            messageId: "found",
            message: '“<img src="https://a.example/x.png">” has no description for those who cannot see it. Add an alt text.',
          },
        ],
      },
    ],
  },
  { describe, it },
);
