import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { sendWindow } from "./send-window.js";

testRule(
  sendWindow,
  {
    valid: [
      { name: "no date of sending", kind: "proactive", text: "Hello", order: { deliveredAt: "2025-01-01" } },
      { name: "no date of the order", kind: "proactive", text: "Hello", sentAt: "2025-06-01" },
      { name: "the last day", kind: "proactive", text: "Hello", sentAt: "2025-01-31", order: { deliveredAt: "2025-01-01" } },
      {
        name: "the last second, over time zones",
        kind: "proactive",
        text: "Hello",
        sentAt: "2025-01-31T02:00:00+02:00",
        order: { deliveredAt: "2025-01-01T00:00:00Z" },
      },
      { name: "a reply", kind: "reply", text: "Hello", sentAt: "2025-06-01", order: { deliveredAt: "2025-01-01" } },
      {
        name: "the first of the dates, though a later one is past",
        kind: "proactive",
        text: "Hello",
        sentAt: "2025-02-05",
        order: { deliveredAt: "2025-01-20", createdAt: "2025-01-01" },
      },
    ],
    invalid: [
      {
        name: "a day late",
        kind: "proactive",
        text: "\n ⟦Hello Sam,⟧\nabout your order",
        sentAt: "2025-02-01",
        order: { deliveredAt: "2025-01-01" },
        errors: [
          {
            messageId: "afterDelivery",
            message: "The order was delivered 31 days before, and Amazon allows 30. Do not send this message.",
          },
        ],
      },
      {
        name: "counted from completion",
        kind: "template",
        text: "⟦Hello⟧",
        sentAt: "2025-02-01T10:00:00Z",
        order: { completedAt: "2025-01-01T00:00:00Z" },
        errors: [
          {
            messageId: "afterCompletion",
            message: "The order was completed 32 days before, and Amazon allows 30. Do not send this message.",
          },
        ],
      },
      {
        name: "advice where only the date of the order is known",
        kind: "proactive",
        text: "⟦⟧",
        sentAt: "2025-02-20",
        order: { createdAt: "2025-01-01" },
        errors: [
          {
            messageId: "afterOrder",
            severity: "warn",
            message: "The order was placed 50 days before, and Amazon allows 30. Do not send this message.",
          },
        ],
      },
      {
        name: "an error where the days count from the order",
        kind: "proactive",
        text: "⟦Hello⟧",
        sentAt: "2025-04-02",
        order: { createdAt: "2025-01-01", deliveredAt: "2025-03-30" },
        options: { days: 90, from: ["createdAt"] },
        errors: [{ messageId: "afterOrder" }],
      },
    ],
  },
  { describe, it },
);
