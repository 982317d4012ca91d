import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { unknownPlaceholder } from "./unknown-placeholder.js";

testRule(
  unknownPlaceholder,
  {
    valid: [
      {
        name: "own ones, which are known",
        helpdesk: "zendesk",
        options: { placeholders: { "ticket.idd": "fine" } },
        text: "{{ticket.idd}}",
      },
      {
        name: "own ones beside the known ones",
        options: { allow: ["name"], placeholders: { "shop.*": "link" } },
        text: "{{name}} {{shop.page}}",
      },
      { name: "without a list", kind: "template", text: "Hi {{frist_name}}" },
      { name: "a custom name at a helpdesk", kind: "template", helpdesk: "zendesk", text: "{{order.return_window}} {{dc.sorry_late}}" },
      { name: "at a helpdesk without a list", kind: "template", helpdesk: "reamaze", text: "{{custmer.name}}" },
      { name: "a known one at a helpdesk", kind: "template", helpdesk: "zendesk", text: "{{ticket.requester.first_name}}" },
      {
        name: "on the list, with a filter",
        kind: "template",
        options: { allow: ["first_name"] },
        text: "Hi {{ first_name | capitalize }}",
      },
      { name: "blocks, which print nothing", kind: "template", options: { allow: ["name"] }, text: "{{#if name}}Hi {{name}}{{/if}}" },
      { name: "a broken one, which has its own rule", kind: "template", options: { allow: ["first_name"] }, text: "Hi {{frist_name}" },
    ],
    invalid: [
      {
        name: "a misspelled one",
        kind: "template",
        helpdesk: "zendesk",
        text: "Hi ⟦{{ticket.requester.frist_name}}⟧, ⟦{{Ticket.id}}⟧",
        errors: [
          {
            messageId: "misspelled",
            severity: "warn",
            message: "“{{ticket.requester.frist_name}}” is no placeholder of Zendesk. Did you mean “ticket.requester.first_name”?",
          },
          { messageId: "misspelled", severity: "warn" },
        ],
      },
      {
        name: "not on the list",
        kind: "template",
        options: { allow: ["first_name"] },
        text: "Hi ⟦{{frist_name}}⟧",
        errors: [{ messageId: "found", message: "“{{frist_name}}” is no placeholder that is known here. Check its name." }],
      },
    ],
  },
  { describe, it },
);
