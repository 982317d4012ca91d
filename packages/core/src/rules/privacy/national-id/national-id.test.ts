import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { nationalId } from "./national-id.js";

testRule(
  nationalId,
  {
    valid: [
      { name: "a company's numbers", text: "CNPJ 18.394.157/0001-10, company no. 08114999, USt-IdNr. DE811569869" },
      { name: "a passport holder", text: "The passport holder, SKU 48220193, fits two cards." },
      { name: "nine digits without a word", text: "Batch 219-09-9998 and 123456789" },
    ],
    invalid: [
      {
        name: "after its word",
        text: "Your SSN ⟦536-22-8145⟧ is on the form.",
        errors: [{ messageId: "found", message: "“•••-••-••••” is a personal identifier (SSN). Remove it." }],
      },
      { name: "by its check", text: "⟦RSSMRA85T10A562S⟧", errors: [{ messageId: "found" }] },
      { name: "a passport", text: "passport number: ⟦XK4471902⟧", errors: [{ messageId: "found" }] },
      {
        name: "by shape and check, in another country",
        text: "We note ⟦811228-9874⟧ here",
        errors: [
          {
            messageId: "possible",
            severity: "warn",
            message: "“••••••-••••” may be a personal identifier (Personnummer). Remove it if it is one.",
          },
        ],
      },
    ],
  },
  { describe, it },
);
