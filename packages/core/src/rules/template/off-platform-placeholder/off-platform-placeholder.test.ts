import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { offPlatformPlaceholder } from "./off-platform-placeholder.js";

testRule(
  offPlatformPlaceholder,
  {
    valid: [
      {
        name: "one that the configuration knows better",
        kind: "template",
        helpdesk: "zendesk",
        options: { placeholders: { "ticket.url": "fine" } },
        text: "{{ticket.url}}",
      },
      { name: "an order and names", kind: "template", text: "Hi {{ticket.requester.first_name}}, {{ticket.id}}. {{agent.name}}" },
      { name: "a word that may be anybody's", kind: "template", text: "{{url}} {{survey}}" },
      { name: "an allowed one", kind: "template", options: { allow: ["ticket.url"] }, text: "{{ticket.url}}" },
      { name: "a message", text: "{{ticket.url}}" },
      { name: "personal data, which is another rule's", kind: "template", text: "{{contact.email}}" },
      { name: "a broken one, which has its own rule", kind: "template", text: "See {{ticket.url}" },
    ],
    invalid: [
      {
        name: "own ones, whose parts may vary",
        kind: "template",
        options: { placeholders: { track: "link", "shop.*.page": "link", "signoff.*": "signature" } },
        text: "⟦{{track}}⟧ ⟦{{shop.de.page | url}}⟧ {{shop.de.other.page}} ⟦{{signoff.team.name}}⟧",
        errors: [{ messageId: "link" }, { messageId: "link" }, { messageId: "signature" }],
      },
      {
        name: "a link to the ticket",
        kind: "template",
        text: "See ⟦{{ticket.url}}⟧.",
        errors: [{ messageId: "link", message: "“{{ticket.url}}” prints a link that leads off Amazon. Remove it." }],
      },
      {
        name: "a shop's order page, with a filter",
        kind: "template",
        format: "html",
        text: '<a href="⟦{{ticket.customer.integrations.shopify.orders[0].order_status_url | safe}}⟧">here</a>',
        errors: [{ messageId: "link" }],
      },
      {
        name: "a single word of a known system",
        kind: "template",
        helpdesk: "shopify",
        text: "⟦{{url}}⟧",
        errors: [{ messageId: "link" }],
      },
      {
        name: "a rating page",
        kind: "template",
        text: "⟦{{satisfaction.rating_section}}⟧",
        errors: [
          {
            messageId: "rating",
            message: "“{{satisfaction.rating_section}}” prints a request for a rating outside Amazon. Remove it.",
          },
        ],
      },
      {
        name: "a signature",
        kind: "template",
        text: "⟦{{agent.signature}}⟧ ⟦#channel_signature#⟧",
        errors: [
          {
            messageId: "signature",
            message: "“{{agent.signature}}” prints the agent's signature. Make sure that it holds no address, number or site.",
          },
          { messageId: "signature" },
        ],
      },
      {
        name: "an agent's address",
        kind: "template",
        helpdesk: "help-scout",
        text: "⟦{%user.email%}⟧",
        errors: [{ messageId: "staffContact", message: "“{%user.email%}” prints an address or number of your staff. Remove it." }],
      },
      {
        name: "any name of one's own, but no block",
        kind: "template",
        options: { placeholders: { "*": "link" } },
        text: "{{#if paid}}⟦{{track}}⟧{{/if}}",
        errors: [{ messageId: "link" }],
      },
    ],
  },
  { describe, it },
);
