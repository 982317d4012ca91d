import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { styleOverride } from "./style-override.js";

testRule(
  styleOverride,
  {
    valid: [
      { name: "bold", format: "html", text: "<b>a</b>" },
      { name: "inherited", format: "html", text: '<p style="color:inherit">a</p>' },
    ],
    invalid: [
      {
        name: "a colour and a font",
        format: "html",
        text: '<p style="⟦color:#c00⟧;⟦font-family:Arial⟧">a</p>',
        errors: [{ messageId: "found", message: "“color:#c00” overrides Amazon's own style of text. Remove it." }, { messageId: "found" }],
      },
      { name: "a line height", format: "html", text: '<p style="⟦line-height:1.8⟧">a</p>', errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
