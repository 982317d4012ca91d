import type { HelpdeskPlaceholders } from "../../helpdesk.js";

/** eBay's Selling Manager: the autotexts of its e-mail templates, as seen in sellers' templates. */
export const sellingManager: HelpdeskPlaceholders = {
  title: "Selling Manager",
  prints: {
    "personal-data": [
      "B_STREET1 B_STREET2 B_ZIP B_PHONE B_EMAIL BUYEREMAIL",
    ],
    fine: [
      "BUYERUSERNAME BUYERNAME B_FIRSTNAME B_LASTNAME B_CITY B_STATE B_COUNTRY SELLERUSERID SELLERNAME TITLE ITEM# EBAYITEM# QUANTITY",
      "SALESRECORDNUMBER TOTAL TOTAL$ PAYMENTDATE SHIPPEDDATE TRACKINGNUMBER FEEDBACKLINK",
    ],
  },
};
