import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { insecure } from "./insecure.js";

testRule(
  insecure,
  {
    valid: [
      { name: "https", text: "See https://www.amazon.com/returns now." },
      { name: "off the platform, which has its own rule", text: "See http://brandt.example now." },
      {
        name: "a host that only the options of another rule know",
        text: "See http://care.brandt.example/faq now.",
        options: { allow: ["lumen.example"] },
      },
    ],
    invalid: [
      { name: "a scheme in disguise, which no fix mends", text: "See ⟦hxxp://amazon.com/returns⟧", errors: [{ messageId: "found" }] },
      {
        name: "the platform's host",
        text: "See ⟦http://www.amazon.com/returns⟧ now.",
        errors: [
          {
            messageId: "found",
            message: "“http://www.amazon.com/returns” is not encrypted. Use https.",
            output: "See https://www.amazon.com/returns now.",
          },
        ],
      },
      {
        name: "in HTML",
        format: "html",
        text: '<p>See <a href="⟦http://www.amazon.com/returns⟧">returns</a></p>',
        errors: [{ messageId: "found", output: '<p>See <a href="https://www.amazon.com/returns">returns</a></p>' }],
      },
      {
        name: "a carrier",
        text: "See ⟦http://www.ups.com/track⟧ now.",
        errors: [{ messageId: "found", suggestions: [{ messageId: "secure", output: "See https://www.ups.com/track now." }] }],
      },
      {
        name: "a blank before the address",
        format: "html",
        text: '<a href="⟦ http://www.amazon.com/returns⟧">returns</a>',
        errors: [{ messageId: "found", output: '<a href=" https://www.amazon.com/returns">returns</a>' }],
      },
      {
        name: "a host that the options allow over https",
        text: "See ⟦http://care.brandt.example/faq⟧ now.",
        options: { allow: ["brandt.example"] },
        errors: [{ messageId: "found", suggestions: [{ messageId: "secure", output: "See https://care.brandt.example/faq now." }] }],
      },
    ],
  },
  { describe, it },
);
