import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { trackingPixel } from "./tracking-pixel.js";

testRule(
  trackingPixel,
  {
    valid: [
      { name: "a logo", format: "html", text: '<img src="https://a.example/x.png" alt="x" width="140" height="38">' },
      { name: "a spacer in the message itself", format: "html", text: '<img src="data:image/png;base64,AA" alt="" width="1" height="1">' },
      { name: "no size", format: "html", text: '<img src="https://a.example/o.png" alt="x">' },
      { name: "a line", format: "html", text: '<img src="https://a.example/o.png" alt="" width="1" height="400">' },
      { name: "a share of the width", format: "html", text: '<img src="https://a.example/o.png" alt="" width="1%" height="1%">' },
      { name: "three pixels", format: "html", text: '<img src="https://a.example/o.png" alt="" width="3" height="3">' },
    ],
    invalid: [
      {
        name: "one pixel",
        format: "html",
        text: '⟦<img src="https://a.example/o.png" alt="" width="1" height="1">⟧',
        errors: [
          {
            messageId: "found",
            message:
              '“<img src="https://a.example/ … alt="" width="1" height="1">” is an image that cannot be seen, as used for tracking. Remove it.',
          },
        ],
      },
      {
        name: "hidden",
        format: "html",
        text: '⟦<img src="https://a.example/o.png" alt="" style="display:none">⟧',
        errors: [{ messageId: "found" }],
      },
      {
        name: "two pixels, and one size alone",
        format: "html",
        text: '⟦<img src="https://a.example/o.png" alt="" width="2" height="2">⟧ ⟦<img src="//a.example/o.png" alt="" height="1">⟧',
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
