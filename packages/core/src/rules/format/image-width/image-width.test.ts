import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { imageWidth } from "./image-width.js";

testRule(
  imageWidth,
  {
    valid: [
      { name: "80 %", format: "html", text: '<img src="https://a.example/x.png" alt="x" width="80%">' },
      { name: "pixels", format: "html", text: '<img src="https://a.example/x.png" alt="x" width="800">' },
    ],
    invalid: [
      {
        name: "an attribute",
        format: "html",
        text: '⟦<img src="https://a.example/x.png" alt="x" width="95%">⟧',
        errors: [{ messageId: "found", message: "This image takes 95 % of the width. Use at most 80 %." }],
      },
      {
        name: "a style",
        format: "html",
        text: '⟦<img src="https://a.example/x.png" alt="x" style="width:95%">⟧',
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
