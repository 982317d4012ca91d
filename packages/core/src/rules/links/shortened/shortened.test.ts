import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { shortened } from "./shortened.js";

testRule(
  shortened,
  {
    valid: [
      { name: "a full link", text: "See https://www.amazon.com/returns now." },
      { name: "a ratio", text: "Mix it 3.5/1 with water." },
    ],
    invalid: [
      {
        name: "a bare one",
        text: "The chart: ⟦tinyurl.com/pram-ab⟧",
        errors: [
          { messageId: "found", message: "“tinyurl.com/pram-ab” hides where it leads. Remove it, or write out a link that Amazon allows." },
        ],
      },
      { name: "in Markdown", format: "markdown", text: "See [the chart](⟦https://bit.ly/3xAbCdE⟧).", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
