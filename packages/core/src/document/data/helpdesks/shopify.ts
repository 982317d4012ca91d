import type { HelpdeskPlaceholders } from "../../helpdesk.js";
import { under } from "./under.js";

/** Shopify: help.shopify.com/en/manual/fulfillment/setup/notifications/email-variables, read 2026-11. */
export const shopify: HelpdeskPlaceholders = {
  title: "Shopify",
  prints: {
    "personal-data": [
      "email phone customer.email customer.phone order.email order.phone",
      under(
        "shipping_address billing_address order.shipping_address order.billing_address customer.default_address",
        "address1 address2 street zip phone",
      ),
    ],
    link: [
      "order_status_url order.order_status_url shop.url shop.secure_url shop.permanent_domain shop.domain checkout_payment_collection_url",
      "fulfillment.tracking_url url unsubscribe_link customer.account_activation_url customer.reset_password_url gift_card.url",
    ],
    "staff-contact": ["shop.email shop.phone"],
    fine: [
      "id name order_name order_number confirmation_number created_at total_price subtotal_price shop.name customer.first_name customer.last_name",
      "customer.name order.name order.id fulfillment.tracking_number fulfillment.tracking_company line.title line.quantity item_count",
      under("shipping_address billing_address", "first_name last_name name company city province country"),
    ],
  },
};
