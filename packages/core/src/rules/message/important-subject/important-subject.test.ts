import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { importantSubject } from "./important-subject.js";

testRule(
  importantSubject,
  {
    valid: [
      { name: "no subject", kind: "proactive", text: "[Important] read the manual" },
      { name: "the word without brackets", kind: "proactive", subject: "Important: your delivery date", text: "Hello" },
      { name: "words that only hold it", kind: "proactive", subject: "[Important 7] (unimportant) [Imp0rter]", text: "Hello" },
      { name: "another word in brackets", kind: "proactive", subject: "[Order 123] [Importer]", text: "Hello" },
    ],
    invalid: [
      {
        name: "the mark",
        kind: "proactive",
        subject: "👍 ⟦[Important]⟧ Your order",
        text: "Hello",
        errors: [{ messageId: "found", message: "“[Important]” in the subject is only for messages that complete an order. Remove it." }],
      },
      {
        name: "capitals and spaces in a template",
        kind: "template",
        subject: "⟦[ IMPORTANT ]⟧",
        text: "Hello",
        errors: [{ messageId: "found" }],
      },
      { name: "a reply", kind: "reply", subject: "Re: ⟦(important)⟧ my lamp", text: "Hello", errors: [{ messageId: "found" }] },
      {
        name: "letters that look like it",
        kind: "proactive",
        subject: "⟦[lmp0rtаnt]⟧ Your lamp",
        text: "Hello",
        errors: [{ messageId: "found" }],
      },
      {
        name: "letters set apart",
        kind: "proactive",
        subject: "⟦[ I-m-p-o-r-t-a-n-t ]⟧ Your lamp",
        text: "Hello",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a question that the order waits for: advice",
        kind: "proactive",
        subject: "⟦[Important]⟧ Allergens",
        text: "Your note says no nuts. May I swap the praline for caramel?",
        errors: [{ messageId: "found", severity: "warn" }],
      },
      {
        name: "a question about a review",
        kind: "proactive",
        subject: "⟦[Important]⟧ Lamp",
        text: "Would you review the lamp?",
        errors: [{ messageId: "found" }],
      },
      { name: "German", kind: "proactive", subject: "⟦[Wichtig]⟧ Ihre Lampe", text: "Hallo", errors: [{ messageId: "found" }] },
      { name: "Chinese", kind: "proactive", subject: "⟦【重要】⟧订单", text: "您好", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
