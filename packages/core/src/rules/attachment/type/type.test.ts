import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { type } from "./type.js";

testRule(
  type,
  {
    valid: [
      { name: "no attachment", text: "Hello" },
      { name: "types that are allowed", text: "Hello", attachments: [{ name: "Label.PDF" }, { name: "photo.of.lamp.jpeg" }] },
      { name: "a name without extension, by its media type", text: "Hello", attachments: [{ name: "invoice", type: "Application/PDF" }] },
      { name: "a type that the options allow", text: "Hello", attachments: [{ name: "setup.csv" }], options: { allow: ["csv"] } },
    ],
    invalid: [
      {
        name: "a program, also behind another extension",
        text: "⟦Hello Sam,⟧\nsee the file.",
        attachments: [{ name: "a.pdf" }, { name: "invoice.pdf.exe" }],
        errors: [
          { messageId: "found", message: "Amazon does not take “invoice.pdf.exe” as an attachment. Remove it, or send it as a PDF." },
        ],
      },
      {
        name: "two files in one diagnostic",
        text: "⟦⟧",
        attachments: [{ name: "a.zip" }, { name: "b", type: "video/mp4" }],
        errors: [{ messageId: "found", message: "Amazon does not take “a.zip, b” as an attachment. Remove it, or send it as a PDF." }],
      },
      { name: "dots and spaces at the end", text: "⟦Hello⟧", attachments: [{ name: "run.exe. " }], errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
