import { testRule } from "@sendlint/core/testing";
import { describe, it } from "vitest";
import { wording } from "../src/wording.js";

testRule(
  wording,
  {
    valid: [
      { name: "a plain answer", text: "Your parcel is on its way." },
      { name: "a part of a longer word", text: "Mr Asaph will call for it." },
      { name: "a word that is fine elsewhere", text: "Unfortunately it is sold.", options: { avoid: ["sold out"] } },
    ],
    invalid: [
      {
        name: "any case, in the middle and at the end",
        text: "⟦Unfortunately⟧ it left late. We mend that ⟦ASAP⟧",
        errors: [{ messageId: "found", message: "“Unfortunately” is not how we write. Use other words." }, { messageId: "found" }],
      },
      {
        name: "a word of one's own, in HTML",
        text: "<p>It is <b>⟦free⟧</b>.</p>",
        format: "html",
        options: { avoid: ["free"] },
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
