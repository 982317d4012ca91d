import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { platformPromotion } from "./platform-promotion.js";

testRule(
  platformPromotion,
  {
    valid: [
      { name: "the order page", text: "See https://www.amazon.com/gp/css/order-history now." },
      { name: "another site's shop", text: "See https://brandt.example/shop/ now." },
      { name: "a page whose name only begins so", text: "See https://www.amazon.com/store-hours or https://www.amazon.com/shopping now." },
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
      { name: "without a scheme", text: "See ⟦amazon.com/gp/aw/d/B0C7QK2L9M⟧ now.", errors: [{ messageId: "found" }] },
      {
        name: "at the end, or before a query",
        text: "See ⟦https://www.amazon.com/shop⟧ or ⟦https://www.amazon.com/s?k=lamp⟧",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
