import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { bankAccount } from "./bank-account.js";

testRule(
  bankAccount,
  {
    valid: [
      { name: "a VAT and an EORI number", text: "VAT no. GB 412 8821 06, EORI GB412882106000" },
      { name: "words that name an account without its number", text: "The refund goes to your bank account in 3-5 days." },
      { name: "other personal data, which has its own rule", text: "Ask jane@brandt.example or 312-555-0142, it is $5." },
    ],
    invalid: [
      {
        name: "an IBAN",
        text: "Pay to ⟦DE75 5121 0800 1245 1261 99⟧, please",
        errors: [{ messageId: "found", message: "“•••• •••• •••• •••• •••• ••” is a bank account (IBAN). Remove it." }],
      },
      { name: "an IBAN with a slip, after its word", text: "IBAN: ⟦DE11 5121 0800 1245 1261 99⟧", errors: [{ messageId: "found" }] },
      { name: "sort code and account in one", text: "Sort code ⟦40-12-76, account no. 31926819⟧", errors: [{ messageId: "found" }] },
      {
        name: "an account that may be with anybody",
        text: "Your account: ⟦31926819⟧",
        errors: [
          {
            messageId: "possible",
            severity: "warn",
            message: "“••••••••” may be a bank account (account number). Remove it if it is one.",
          },
        ],
      },
    ],
  },
  { describe, it },
);
