import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { confirmation } from "./confirmation.js";

testRule(
  confirmation,
  {
    valid: [
      { name: "a reply", kind: "reply", text: "Your order has shipped." },
      { name: "a delay", kind: "proactive", text: "Your order has shipped, but it is delayed by two days." },
      {
        name: "a delay told in the next sentence",
        kind: "proactive",
        text: "Your parcel was dispatched on Monday. It is stuck at customs.",
      },
      { name: "a parcel that came back", kind: "proactive", text: "Your parcel was returned to us because the street was missing." },
      { name: "a question", kind: "proactive", text: "Was your order delivered?" },
      {
        name: "a question that ends with its verb",
        locale: "pt",
        kind: "proactive",
        text: "O seu pedido 701-1234567-1234567 já foi entregue?",
      },
      { name: "a condition", kind: "proactive", text: "Once your order has shipped, nothing can be changed." },
      { name: "a hope", kind: "proactive", text: "We hope your order has arrived safely." },
      { name: "a request to confirm", kind: "proactive", text: "Please confirm your order of the engraved plate." },
      {
        name: "what a review is about",
        kind: "proactive",
        text: "The pen (order 304-1122334-5566778) was delivered on Monday. An honest review would help others.",
      },
      { name: "another thing that ships", kind: "proactive", text: "The missing screws were sent in a letter." },
    ],
    invalid: [
      {
        name: "shipped",
        kind: "proactive",
        text: "Good news! ⟦Your order has shipped⟧.",
        errors: [{ messageId: "found", message: "“Your order has shipped” confirms what Amazon tells the buyer itself. Do not send it." }],
      },
      {
        name: "on the way, with an order number",
        kind: "proactive",
        text: "Order ⟦304-1122334-5566778 is on its way⟧ to you.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "picked up, with the order number in brackets",
        kind: "proactive",
        text: "⟦Your parcel (304-1122334-5566778) is packed and was dispatched⟧ at noon.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "delivered, after an emoji",
        kind: "proactive",
        text: "📦 ⟦your package was delivered⟧ this morning",
        errors: [{ messageId: "found" }],
      },
      { name: "sent by us", kind: "proactive", text: "We ⟦have dispatched your order⟧ with DHL.", errors: [{ messageId: "found" }] },
      {
        name: "an order confirmation in the subject",
        kind: "proactive",
        subject: "⟦Order confirmation⟧",
        text: "All good.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "Markdown",
        kind: "proactive",
        format: "markdown",
        text: "⟦Your **order** has been confirmed⟧.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
