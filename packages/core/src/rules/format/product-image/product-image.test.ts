import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { productImage } from "./product-image.js";

testRule(
  productImage,
  {
    valid: [
      { name: "a logo", format: "html", text: '<img src="https://a.example/logo.png" alt="logo">' },
      { name: "a label of the product", format: "html", text: '<img src="https://a.example/x.png" alt="label of the product">' },
      {
        name: "words for it far from the end of an address, or far into a description",
        format: "html",
        text: `<img src="https://a.example/product/${"a".repeat(200)}" alt="${"a ".repeat(100)}product">`,
      },
    ],
    invalid: [
      {
        name: "by its name",
        format: "html",
        text: '⟦<img src="https://a.example/product-1.png" alt="">⟧',
        errors: [
          {
            messageId: "found",
            message:
              '“<img src="https://a.example/product-1.png" alt="">” looks like a picture of the product, which Amazon adds itself. Remove it.',
            severity: "warn",
          },
        ],
      },
      {
        name: "by its description, and without one",
        format: "html",
        text: '⟦<img src="https://a.example/1.png" alt="Photo of the product">⟧ ⟦<img src="https://a.example/product.png">⟧',
        errors: [
          { messageId: "found", severity: "warn" },
          { messageId: "found", severity: "warn" },
        ],
      },
    ],
  },
  { describe, it },
);
