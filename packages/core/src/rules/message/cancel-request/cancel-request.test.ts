import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { cancelRequest } from "./cancel-request.js";

testRule(
  cancelRequest,
  {
    valid: [
      { name: "the seller cancels", kind: "proactive", text: "The lamp is out of stock. We have cancelled your order and refunded it." },
      { name: "the buyer may choose", kind: "reply", text: "The blue one is sold out. If you would rather cancel, please tell us." },
      { name: "another reason", kind: "reply", text: "Please cancel the first request in your account, you opened two." },
      { name: "out of stock without a request", kind: "reply", text: "The lamp is out of stock until May." },
    ],
    invalid: [
      {
        name: "a request",
        kind: "proactive",
        text: "Sorry, the lamp is out of stock. ⟦Please cancel⟧ your order.",
        errors: [
          {
            messageId: "found",
            message: "“Please cancel” asks the buyer to cancel. Cancel the order yourself, and tell the buyer that it is refunded.",
          },
        ],
      },
      {
        name: "an obligation, in a reply",
        kind: "reply",
        text: "You ⟦need to cancel⟧ the order because the item is sold out.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
