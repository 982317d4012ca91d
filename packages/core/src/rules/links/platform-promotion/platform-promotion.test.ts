import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { platformPromotion } from "./platform-promotion.js";

testRule(
  platformPromotion,
  {
    valid: [
      { name: "the order page", text: "See https://www.amazon.com/gp/css/order-history now." },
      { name: "another site's shop", text: "See https://brandt.example/shop/ now." },
    ],
    invalid: [
      {
        name: "a product page",
        text: "See ⟦https://www.amazon.com/dp/B0C7QK2L9M⟧ now.",
        errors: [
          {
            messageId: "found",
            message:
              "“https://www.amazon.com/dp/B0C7QK2L9M” leads to a page that sells. Amazon may take it for marketing; leave it out where you can.",
          },
        ],
      },
      { name: "a storefront", text: "See ⟦https://www.amazon.com/stores/page/7D0C⟧ now.", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
