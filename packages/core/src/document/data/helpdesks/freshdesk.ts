import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** Freshdesk: developers.freshdesk.com/api/ and the canned responses that the product brings, read 2026-11. */
export const freshdesk: HelpdeskPlaceholders = {
  title: "Freshdesk",
  prints: {
    "personal-data": [
      "ticket.requester.email ticket.requester.phone ticket.requester.mobile ticket.requester.address ticket.from_email ticket.requester.twitter_id",
    ],
    "buyer-words": ["ticket.description ticket.description_text ticket.latest_public_comment ticket.latest_private_comment comment.body"],
    link: ["ticket.url ticket.public_url ticket.portal_url"],
    rating: ["ticket.satisfaction_survey"],
    signature: ["ticket.agent.signature helpdesk_agent.signature"],
    "staff-contact": ["ticket.agent.email ticket.agent.phone"],
    fine: [
      "ticket.id ticket.subject ticket.status ticket.priority ticket.source ticket.ticket_type ticket.tags ticket.group.name ticket.due_by_time",
      "ticket.agent.name ticket.requester.name ticket.requester.firstname ticket.requester.lastname ticket.requester.company_name",
      "ticket.company.name ticket.portal_name ticket.product_description ticket.billable_hours ticket.total_time_spent helpdesk_name",
    ],
  },
};
