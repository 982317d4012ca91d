import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { trackingPixel } from "./tracking-pixel.js";

testRule(
  trackingPixel,
  {
    valid: [
      { name: "a logo", format: "html", text: '<img src="https://a.example/x.png" alt="x" width="140" height="38">' },
      { name: "a spacer in the message itself", format: "html", text: '<img src="data:image/png;base64,AA" alt="" width="1" height="1">' },
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
    ],
  },
  { describe, it },
);
