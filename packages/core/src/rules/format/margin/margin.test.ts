import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { margin } from "./margin.js";

testRule(
  margin,
  {
    valid: [
      { name: "20 %", format: "html", text: '<p style="margin-left:20%">a</p>' },
      { name: "pixels", format: "html", text: '<p style="margin:40px">a</p>' },
      {
        name: "other properties, and a margin above",
        format: "html",
        text: '<p style="width:50%;margin-top:50%;scroll-margin:50%;margin:0 auto">a</p>',
      },
    ],
    invalid: [
      {
        name: "left",
        format: "html",
        text: '<p style="⟦margin-left:30%⟧">a</p>',
        errors: [{ messageId: "found", message: "“margin-left:30%” is a margin of more than 20 %. Make it smaller." }],
      },
      { name: "all sides", format: "html", text: '<p style="⟦margin:0 25%⟧">a</p>', errors: [{ messageId: "found" }] },
      {
        name: "each side that takes from the width",
        format: "html",
        text: '<p style="⟦margin-right:20.5%⟧">a</p><p style="⟦margin-inline:21%⟧;⟦margin-inline-start:21%⟧;⟦margin-inline-end:21%⟧">b</p>',
        errors: [{ messageId: "found" }, { messageId: "found" }, { messageId: "found" }, { messageId: "found" }],
      },
      {
        name: "a limit of one's own",
        format: "html",
        options: { max: 5 },
        text: '<p style="margin-left:5%">a</p><p style="⟦margin-left:6%⟧">a</p>',
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
