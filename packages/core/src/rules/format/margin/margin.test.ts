import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { margin } from "./margin.js";

testRule(
  margin,
  {
    valid: [
      { name: "20 %", format: "html", text: '<p style="margin-left:20%">a</p>' },
      { name: "pixels", format: "html", text: '<p style="margin:40px">a</p>' },
    ],
    invalid: [
      {
        name: "left",
        format: "html",
        text: '<p style="⟦margin-left:30%⟧">a</p>',
        errors: [{ messageId: "found", message: "“margin-left:30%” is a margin of more than 20 %. Make it smaller." }],
      },
      { name: "all sides", format: "html", text: '<p style="⟦margin:0 25%⟧">a</p>', errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
