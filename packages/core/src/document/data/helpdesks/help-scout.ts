import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** Help Scout: variables of saved replies, `{%customer.firstName,fallback=there%}`, read 2026-11. */
export const helpScout: HelpdeskPlaceholders = {
  title: "Help Scout",
  prints: {
    "personal-data": ["customer.email customer.phone"],
    signature: ["user.signature mailbox.signature"],
    "staff-contact": ["user.email user.phone mailbox.email"],
    fine: [
      "customer.firstName customer.lastName customer.fullName customer.company customer.jobTitle user.firstName user.lastName user.fullName",
      "user.jobTitle mailbox.name conversation.number",
    ],
  },
};
