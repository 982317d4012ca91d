import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { centeredText } from "./centered-text.js";

testRule(
  centeredText,
  {
    valid: [
      { name: "left", format: "html", text: '<p style="text-align:left">a</p>' },
      {
        name: "other properties with such a value",
        format: "html",
        text: '<p style="vertical-align:center;background-position:right">a</p>',
      },
    ],
    invalid: [
      {
        name: "a style",
        format: "html",
        text: '<p style="⟦text-align:center⟧">a</p>',
        errors: [{ messageId: "found", message: "“text-align:center” changes the alignment of the text. Remove it." }],
      },
      { name: "an old element", format: "html", text: "⟦<center>⟧a</center>", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
