import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { fontSizes } from "./font-sizes.js";

testRule(
  fontSizes,
  {
    valid: [
      { name: "three", format: "html", text: '<p style="font-size:1px">a</p><p style="font-size:2px">b</p><p style="font-size:3px">c</p>' },
      {
        name: "one size four times",
        format: "html",
        text: '<p style="font-size:9px">a</p><p style="font-size:9px">a</p><p style="font-size:9px">a</p><p style="font-size:9px">a</p>',
      },
      { name: "four other properties", format: "html", text: '<p style="color:red;font-weight:bold;line-height:2;text-align:left">a</p>' },
    ],
    invalid: [
      {
        name: "a second where one is allowed",
        options: { max: 1 },
        format: "html",
        text: '<p style="font-size:9px">a</p><p style="⟦font-size:12px⟧">b</p>',
        errors: [{ messageId: "found", message: "“font-size:12px” is font size number 2 in this message. Use at most 1." }],
      },
      {
        name: "a size that comes again behind too many",
        format: "html",
        options: { max: 1 },
        text: '<p style="font-size:1px">a</p><p style="⟦font-size:2px⟧">b</p><p style="font-size:1px">c</p><p style="font-size:2px">d</p>',
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
