import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { personalDataPlaceholder } from "./personal-data-placeholder.js";

testRule(
  personalDataPlaceholder,
  {
    valid: [
      { name: "a name and an order", kind: "template", text: "Hi {{buyer.first_name}}, {{order_id}} goes to {{city}}." },
      { name: "the shop's own address", kind: "template", text: "Return it to {{seller.return_address}}." },
      { name: "an allowed one", kind: "template", options: { allow: ["customer.email"] }, text: "{{customer.email}}" },
      { name: "a message", text: "{{customer.email}}" },
    ],
    invalid: [
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
      { name: "a street of Selling Manager", kind: "template", text: "⟦{B_STREET1}⟧", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
