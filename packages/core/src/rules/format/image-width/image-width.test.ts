import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { imageWidth } from "./image-width.js";

testRule(
  imageWidth,
  {
    valid: [
      {
        name: "a least width within the limit, or in pixels, or none",
        format: "html",
        text: '<img alt="" style="min-width:80%"><img alt="" style="min-width:900px"><img alt="" style="min-width:auto">',
      },
      { name: "80 %", format: "html", text: '<img src="https://a.example/x.png" alt="x" width="80%">' },
      { name: "pixels", format: "html", text: '<img src="https://a.example/x.png" alt="x" width="800">' },
      {
        name: "another element, and other properties",
        format: "html",
        text: '<p style="min-width:90%">a</p><img src="a.png" alt="" style="max-width:95%;margin-left:99%">',
      },
    ],
    invalid: [
      {
        name: "the least width of a style",
        format: "html",
        text: '<img src="a.png" alt="" style="⟦min-width:90%⟧">',
        errors: [{ messageId: "found", message: "This image takes 90 % of the width. Use at most 80 %." }],
      },
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
