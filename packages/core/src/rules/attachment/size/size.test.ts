import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { size } from "./size.js";

testRule(
  size,
  {
    valid: [
      { name: "no attachment", text: "Hello" },
      { name: "the largest file", text: "Hello", attachments: [{ name: "a.pdf", size: 10_485_760 }] },
      { name: "a file of unknown size", text: "Hello", attachments: [{ name: "a.pdf" }] },
    ],
    invalid: [
      {
        name: "a byte too many",
        text: "⟦Hello⟧",
        attachments: [
          { name: "a.pdf", size: 10_485_761 },
          { name: "b.pdf", size: 5 },
        ],
        errors: [{ messageId: "found", message: "“a.pdf” is larger than the 10 MB that Amazon takes. Send a smaller file." }],
      },
      {
        name: "advice where all files together are large",
        text: "⟦Hello⟧",
        attachments: [
          { name: "a.pdf", size: 6_000_000 },
          { name: "b.pdf", size: 6_000_000 },
        ],
        errors: [
          {
            messageId: "total",
            severity: "warn",
            message: "The attachments have 11.5 MB together, and Amazon may count 10 MB for all. Send smaller files.",
          },
        ],
      },
      {
        name: "a limit of one's own",
        text: "⟦Hello⟧",
        attachments: [{ name: "a.pdf", size: 2 }],
        options: { max: 1 },
        errors: [{ messageId: "found" }],
      },
      {
        name: "two files in one diagnostic",
        text: "⟦Hello⟧",
        attachments: [
          { name: "a.pdf", size: 20_000_000 },
          { name: "b.pdf", size: 5 },
          { name: "c.pdf", size: 11_000_000 },
        ],
        errors: [{ messageId: "found", message: "“a.pdf, c.pdf” is larger than the 10 MB that Amazon takes. Send a smaller file." }],
      },
    ],
  },
  { describe, it },
);
