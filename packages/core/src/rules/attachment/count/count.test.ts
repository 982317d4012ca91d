import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { count } from "./count.js";

testRule(
  count,
  {
    valid: [
      { name: "none", text: "Hello" },
      { name: "as many as may be", text: "Hello", attachments: [{ name: "1.pdf" }, { name: "2.pdf" }], options: { max: 2 } },
    ],
    invalid: [
      {
        name: "a sixth",
        text: "⟦Hello⟧",
        attachments: ["1", "2", "3", "4", "5", "6"].map((name) => ({ name: `${name}.pdf` })),
        errors: [{ messageId: "found", message: "The message has 6 attachments, and Amazon takes 5. Remove some of them." }],
      },
      {
        name: "any where none may be",
        text: "⟦Hello⟧",
        attachments: [{ name: "1.pdf" }],
        options: { max: 0 },
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
