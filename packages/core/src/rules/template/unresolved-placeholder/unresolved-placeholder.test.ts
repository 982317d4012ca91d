import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { unresolvedPlaceholder } from "./unresolved-placeholder.js";

testRule(
  unresolvedPlaceholder,
  {
    valid: [
      { name: "a template", kind: "template", text: "Hi {{first_name}}" },
      { name: "a broken one, which has its own rule", text: "Hi {{first_name}" },
      { name: "one that the helpdesk fills in", helpdesk: "zendesk", text: "Hi {{ticket.requester.first_name}}" },
      { name: "brackets that quote", text: "It says [1] and [sic]." },
      { name: "signs that a picture shows as a sample", locale: "ja", text: "画像の「○○様」は見本です。" },
    ],
    invalid: [
      {
        name: "two braces",
        text: "Hi ⟦{{first_name}}⟧!",
        errors: [{ messageId: "found", message: "“{{first_name}}” is a placeholder that was not filled in. Fill it in or remove it." }],
      },
      {
        name: "capitals in brackets and per cent signs",
        text: "⟦[ORDER ID]⟧ for ⟦%NAME%⟧",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
      {
        name: "one that the helpdesk does not know, and one that it fills with personal data",
        helpdesk: "zendesk",
        text: "Hi ⟦{{first_name}}⟧, is ⟦{{ticket.requester.email}}⟧ you?",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
      {
        name: "Chinese corners and hashes",
        locale: "zh-CN",
        text: "⟦【商品简称】⟧会在⟦#天数#⟧天内寄出。",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
      { name: "in HTML", format: "html", text: "<p>Hi ⟦{{first_name}}⟧</p>", errors: [{ messageId: "found" }] },
      {
        name: "one that some helpdesk fills in, where none is named",
        text: "Hi ⟦{{ticket.requester.first_name}}⟧!",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
