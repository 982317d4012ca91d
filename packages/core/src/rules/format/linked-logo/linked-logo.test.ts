import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { linkedLogo } from "./linked-logo.js";

testRule(
  linkedLogo,
  {
    valid: [
      { name: "no link", format: "html", text: '<img src="https://a.example/logo.png" alt="logo">' },
      {
        name: "a link on the platform",
        format: "html",
        text: '<a href="https://www.amazon.com/x"><img src="https://a.example/logo.png" alt="logo"></a>',
      },
      {
        name: "a link on the platform in capitals, and one on the page",
        format: "html",
        text: '<a href="HTTPS://WWW.AMAZON.COM/x"><img src="https://a.example/1.png" alt="a"></a><a href="#top"><img src="https://a.example/2.png" alt="b"></a>',
      },
    ],
    invalid: [
      {
        name: "a link off it",
        format: "html",
        text: '<a href="https://brandt.example/">⟦<img src="https://a.example/logo.png" alt="logo">⟧</a>',
        errors: [
          {
            messageId: "found",
            message:
              '“<img src="https://a.example/logo.png" alt="logo">” is an image that links off Amazon. Keep the image, remove the link.',
          },
        ],
      },
    ],
  },
  { describe, it },
);
