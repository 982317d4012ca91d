import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { emailAddress } from "./email-address.js";

testRule(
  emailAddress,
  {
    valid: [
      { name: "a relay address", text: "Write to abc123@marketplace.amazon.com now." },
      { name: "an allowed domain", options: { allow: ["brandt.example"] }, text: "Write to help@brandt.example now." },
      { name: "an allowed address", options: { allow: ["help@brandt.example"] }, text: "Write to help@brandt.example now." },
      { name: "a price and a time", text: "3 @ $5, at 10:30 @ the depot." },
    ],
    invalid: [
      {
        name: "plain, after an emoji",
        text: "👍 ⟦jo@brandt.example⟧",
        errors: [{ messageId: "found", message: "“••@••••••.•••••••” is an email address. Remove it and answer in this thread." }],
      },
      { name: "spelled out", text: "Write to ⟦jane at brandt dot com⟧ now.", errors: [{ messageId: "found" }] },
      { name: "in HTML", format: "html", text: "<p>⟦jo@brandt.example⟧</p>", errors: [{ messageId: "found" }] },
      {
        name: "the target of a link",
        format: "html",
        text: '<a href="⟦mailto:jo@brandt.example⟧">write to us</a>',
        errors: [{ messageId: "found" }],
      },
      { name: "advice where it may be words", text: "⟦info at lumora.com⟧", errors: [{ messageId: "found", severity: "warn" }] },
    ],
  },
  { describe, it },
);
