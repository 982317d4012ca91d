import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { insecureImage } from "./insecure-image.js";

testRule(
  insecureImage,
  {
    valid: [
      { name: "https", format: "html", text: '<img src="https://a.example/x.png" alt="x">' },
      { name: "a property whose name only ends so", format: "html", text: '<p style="--x-background:url(http://a.example/x.png)">a</p>' },
    ],
    invalid: [
      {
        name: "another host",
        format: "html",
        text: '<img src="⟦http://a.example/x.png⟧" alt="x">',
        errors: [{ messageId: "found", message: "“http://a.example/x.png” is loaded without encryption. Use https." }],
      },
      {
        name: "backgrounds",
        format: "html",
        text: '<table ⟦background="http://a.example/x.png"⟧><td style="⟦background:url(http://www.amazon.com/x.png)⟧">a',
        errors: [
          { messageId: "found" },
          {
            messageId: "found",
            output: '<table background="http://a.example/x.png"><td style="background:url(https://www.amazon.com/x.png)">a',
          },
        ],
      },
      {
        name: "the platform's host",
        format: "html",
        text: '<img src="⟦http://www.amazon.com/x.png⟧" alt="x">',
        errors: [{ messageId: "found", output: '<img src="https://www.amazon.com/x.png" alt="x">' }],
      },
      {
        name: "the platform's host behind a reference, which no fix mends",
        format: "html",
        text: '<img src="⟦&#104;ttp://www.amazon.com/x.png⟧" alt="x">',
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
