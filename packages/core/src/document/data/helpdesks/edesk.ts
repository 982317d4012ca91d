import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** eDesk, formerly xSellco: support.xsellco.com/using-email-signatures-with-xsellco-fusion, read 2026-11. */
export const edesk: HelpdeskPlaceholders = {
  title: "eDesk",
  prints: {
    signature: ["agent_signature channel_signature"],
    fine: ["agent_full_name agent_first_name order_id customer_name"],
  },
};
