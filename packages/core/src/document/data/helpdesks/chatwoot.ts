import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** Chatwoot: the composer's own list in github.com/chatwoot/chatwoot, read 2026-11. */
export const chatwoot: HelpdeskPlaceholders = {
  title: "Chatwoot",
  prints: {
    "personal-data": ["contact.email contact.phone"],
    "staff-contact": ["agent.email"],
    fine: [
      "contact.name contact.first_name contact.last_name contact.id contact.custom_attribute.* conversation.id conversation.custom_attribute.*",
      "agent.name agent.first_name agent.last_name inbox.id inbox.name",
    ],
  },
};
