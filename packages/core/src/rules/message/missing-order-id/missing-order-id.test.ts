import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { missingOrderId } from "./missing-order-id.js";

testRule(
  missingOrderId,
  {
    valid: [
      { name: "a reply", kind: "reply", text: "Your order leaves tomorrow." },
      { name: "an order ID in the text", kind: "proactive", text: "Your order 304-1122334-5566778 leaves tomorrow." },
      { name: "an order ID in the subject", kind: "proactive", subject: "Order 304-1122334-5566778", text: "Your item leaves tomorrow." },
      { name: "a placeholder for it", kind: "template", text: "Your order {{order_id}} leaves tomorrow." },
      { name: "a placeholder for it in the subject", kind: "proactive", subject: "About {{order.number}}", text: "Your parcel is late." },
      { name: "the ID that the order has", kind: "proactive", order: { id: "SO-2291" }, text: "Your order SO-2291 is late." },
      { name: "a template that names no order", kind: "template", text: "Hold the button for three seconds to reset the lamp." },
    ],
    invalid: [
      {
        name: "the phrase that names the order",
        kind: "proactive",
        text: "Hello Sam, ⟦your order⟧ will be two days late.",
        errors: [{ messageId: "found", message: "“your order” comes without an order ID. Add the order ID to the text or the subject." }],
      },
      {
        name: "the text before the subject",
        kind: "proactive",
        subject: "About your purchase",
        text: "👍 ⟦The item you bought⟧ needs a new cable.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the subject where the text has no phrase",
        kind: "proactive",
        subject: "⟦Your purchase⟧",
        text: "It needs a new cable.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the first line where nothing names the order",
        kind: "proactive",
        text: "⟦The cable may be too short.⟧\nWe send a longer one.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "another order's ID in the data",
        kind: "proactive",
        order: { id: "SO-2291" },
        text: "⟦Your recent order⟧ is late.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "HTML",
        kind: "proactive",
        format: "html",
        text: "<p>About <b>⟦your</b> order⟧: one part follows.</p>",
        errors: [{ messageId: "found" }],
      },
      {
        name: "advice for a template",
        kind: "template",
        text: "⟦Your order⟧ needs two more days.",
        errors: [{ messageId: "found", severity: "warn" }],
      },
      {
        name: "the text's first words before the subject's",
        kind: "proactive",
        subject: "About your purchase",
        text: "⟦Your order⟧ is late.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "an order whose ID is empty",
        kind: "proactive",
        order: { id: "" },
        text: "⟦Your order⟧ is late.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a word that a system printed for want of an ID",
        kind: "proactive",
        text: "⟦Your order⟧ undefined is late.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
