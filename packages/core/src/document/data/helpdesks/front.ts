import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** Front: help.front.com/en/articles/2306, read 2026-11. */
export const front: HelpdeskPlaceholders = {
  title: "Front",
  prints: {
    "personal-data": ["recipient.handle recipient.email recipient.phone recipient.twitter recipient.link"],
    rating: ["survey"],
    "staff-contact": ["user.email"],
    fine: [
      "recipient.name recipient.first_name recipient.last_name account.name user.name user.first_name user.last_name user.id",
      "conversation.* message.*",
    ],
  },
};
