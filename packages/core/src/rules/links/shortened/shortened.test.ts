import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { shortened } from "./shortened.js";

testRule(
  shortened,
  {
    valid: [
      { name: "a full link", text: "See https://www.amazon.com/returns now." },
      { name: "a ratio", text: "Mix it 3.5/1 with water." },
      { name: "a full link off the platform, which has its own rule", text: "See https://brandt.example/returns now." },
      {
        name: "a shortener that is the platform's own",
        text: "See https://bit.ly/3xAbCdE now.",
        platform: { hosts: ["amazon.com", "bit.ly"] },
      },
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
      { name: "advice where it may be two words", text: "Nice ⟦ow.ly⟧ today", errors: [{ messageId: "found", severity: "warn" }] },
    ],
  },
  { describe, it },
);
