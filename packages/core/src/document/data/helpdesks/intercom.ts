import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** Intercom: developers.intercom.com/docs/references/preview/rest-api/api.intercom.io/macros, read 2026-11. */
export const intercom: HelpdeskPlaceholders = {
  title: "Intercom",
  prints: {
    "personal-data": ["user.email user.phone"],
    "staff-contact": ["teammate.email author.email"],
    fine: [
      "user.name user.first_name user.last_name user.id company.name company.id teammate.name teammate.first_name author.name author.first_name",
      "app.name",
    ],
  },
};
