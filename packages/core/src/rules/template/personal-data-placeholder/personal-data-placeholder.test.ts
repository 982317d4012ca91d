import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { personalDataPlaceholder } from "./personal-data-placeholder.js";

testRule(
  personalDataPlaceholder,
  {
    valid: [
      {
        name: "one that the configuration knows better",
        kind: "template",
        options: { placeholders: { phone_model: "fine", "customer.email": "link" } },
        text: "{{phone_model}} {{customer.email}}",
      },
      { name: "a name and an order", kind: "template", text: "Hi {{buyer.first_name}}, {{order_id}} goes to {{city}}." },
      { name: "the shop's own address", kind: "template", text: "Return it to {{seller.return_address}}." },
      { name: "an allowed one", kind: "template", options: { allow: ["customer.email"] }, text: "{{customer.email}}" },
      { name: "a message", text: "{{customer.email}}" },
      { name: "the agent's, which is another rule's", kind: "template", helpdesk: "front", text: "{{user.email}}" },
      { name: "a broken one, which has its own rule", kind: "template", text: "See {{customer.email}" },
    ],
    invalid: [
      {
        name: "own ones",
        kind: "template",
        options: { placeholders: { "order.f17": "personal-data", "order.f18": "buyer-words" } },
        text: "⟦{{order.f17}}⟧ ⟦{{order.f18}}⟧",
        errors: [{ messageId: "found" }, { messageId: "buyerWords", severity: "warn" }],
      },
      {
        name: "an email address",
        kind: "template",
        text: "We have ⟦{{customer.email}}⟧ on file.",
        errors: [{ messageId: "found", message: "“{{customer.email}}” prints personal data into the message. Remove it." }],
      },
      { name: "a phone in camel case", kind: "template", text: "⟦{{buyerPhoneNumber}}⟧", errors: [{ messageId: "found" }] },
      {
        name: "names in other languages",
        kind: "template",
        text: "⟦{{kunde.lieferadresse}}⟧ ⟦{{numéro_téléphone}}⟧ ⟦{{客户电话}}⟧",
        errors: [{ messageId: "found" }, { messageId: "found" }, { messageId: "found" }],
      },
      {
        name: "an address at Intercom",
        kind: "template",
        helpdesk: "intercom",
        text: "⟦{{user.email}}⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a custom field, which a list knows by its beginning",
        kind: "template",
        helpdesk: "zendesk",
        text: "⟦{{ticket.requester.custom_fields.shoe_size}}⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "an order's address, in one of many orders",
        kind: "template",
        text: "⟦{{ticket.customer.integrations.shopify.orders[-1].shipping_address.name}}⟧",
        errors: [{ messageId: "found" }],
      },
      {
        name: "what the buyer wrote",
        kind: "template",
        text: "You wrote: ⟦{{ticket.description}}⟧",
        errors: [
          {
            messageId: "buyerWords",
            severity: "warn",
            message: "“{{ticket.description}}” repeats what the buyer wrote, which may hold personal data. Remove it.",
          },
        ],
      },
      { name: "a street of Selling Manager", kind: "template", text: "⟦{B_STREET1}⟧", errors: [{ messageId: "found" }] },
      {
        name: "any name of one's own, but no block",
        kind: "template",
        options: { placeholders: { "*": "personal-data" } },
        text: "{{#if paid}}⟦{{f17}}⟧{{/if}}",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
