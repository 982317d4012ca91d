import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { gif } from "./gif.js";

testRule(
  gif,
  {
    valid: [
      { name: "another image", format: "html", text: '<img src="https://a.example/x.png" alt="x">' },
      { name: "a link to another page", format: "html", text: '<a href="https://shop.example/gif/x.png">x</a>' },
    ],
    invalid: [
      {
        name: "an image",
        format: "html",
        text: '<img src="⟦https://a.example/x.gif⟧" alt="x">',
        errors: [{ messageId: "found", message: "“https://a.example/x.gif” is a GIF, which Amazon does not allow. Remove it." }],
      },
      { name: "a link to a collection", format: "html", text: '<a href="⟦https://giphy.com/x⟧">x</a>', errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
