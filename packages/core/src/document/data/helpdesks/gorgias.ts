import type { HelpdeskPlaceholders } from "../../helpdesk.js";
import { under } from "./under.js";

const shop = "ticket.customer.integrations.*";

/** Gorgias: gorgias-help-center.gorgias.help/en-US/macro-variables-81845 and docs.gorgias.com/macros/macro-variables, read 2026-11. */
export const gorgias: HelpdeskPlaceholders = {
  title: "Gorgias",
  prints: {
    "personal-data": [
      "ticket.customer.email ticket.sender.email ticket.receiver.email",
      under(`${shop}.customer`, "email phone default_address.address1 default_address.address2 default_address.zip default_address.phone"),
      under(`${shop}.orders[*]`, "email phone shipping_address.* billing_address.* payment_details.*"),
    ],
    "buyer-words": [
      under("ticket.messages[*] ticket.first_message ticket.last_message", "body_text body_html stripped_text stripped_html"),
    ],
    link: [
      under(`${shop}.orders[*]`, "order_status_url fulfillments[*].tracking_url fulfillments[*].tracking_urls[*]"),
    ],
    "staff-contact": ["current_user.email current_user.bio ticket.assignee_user.email"],
    fine: [
      "ticket.id ticket.channel ticket.subject ticket.last_message_datetime ticket.created_datetime ticket.opened_datetime",
      "ticket.updated_datetime ticket.account.domain ticket.customer.id ticket.customer.firstname ticket.customer.lastname",
      "ticket.customer.name ticket.assignee_user.id ticket.assignee_user.name ticket.assignee_user.firstname ticket.assignee_user.lastname",
      "current_user.id current_user.firstname current_user.lastname current_user.name",
      under(`${shop}.customer`, "id first_name last_name default_address.city default_address.province default_address.country"),
      under(`${shop}.orders[*]`, "id name created_at fulfillments[*].tracking_number line_items[*].name line_items[*].variant_title"),
      `${shop}.orders[*].refunds[*].processed_at`,
    ],
  },
};
