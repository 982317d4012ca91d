import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { courtesyOnly } from "./courtesy-only.js";

testRule(
  courtesyOnly,
  {
    valid: [
      { name: "a reply", kind: "reply", text: "Thank you for your order!" },
      {
        name: "thanks with something to say",
        kind: "proactive",
        text: "Thank you for your order. Charge the lamp for four hours before the first use.",
      },
      { name: "thanks with a delay", kind: "proactive", text: "Thank you for your order. It is delayed by two days." },
      { name: "thanks with a request for a review", kind: "proactive", text: "Thank you for your order. We would value an honest review." },
      { name: "thanks with an invoice", kind: "proactive", text: "Thank you for your order. The invoice is attached." },
      {
        name: "thanks with a question",
        kind: "proactive",
        text: "Thank you for your order. Which of the two colours shall we engrave on the plate?",
      },
      { name: "no thanks", kind: "proactive", text: "Hello Sam," },
      { name: "nothing", kind: "proactive", text: "" },
      {
        name: "thanks in the subject only",
        kind: "proactive",
        subject: "Thank you!",
        text: "The cable is 2 m long, not 3 m as the listing says.",
      },
      { name: "thanks in the subject only, over few words", kind: "proactive", subject: "Thank you!", text: "Blue lamp." },
      {
        name: "short sentences that say something between thanks",
        kind: "proactive",
        text: "Thank you so much. The lamp. It has arms. Thank you so much.",
      },
      { name: "five words before the thanks", kind: "proactive", text: "The lamp has two arms. Thank you so much." },
      {
        name: "a greeting that goes on",
        kind: "proactive",
        text: "Thank you so much. Dear Mr Featherstone and all of your lovely family. Thank you so much.",
      },
      {
        name: "thanks that go on and on",
        kind: "proactive",
        text: "Thank you so much for the trust that you and all of your family and friends have put in me and in my sister who helps me on most days of our week.",
      },
    ],
    invalid: [
      {
        name: "thanks",
        kind: "proactive",
        text: "Dear Sam,\n⟦Thank you for your purchase⟧!\nKind regards\nLampenhaus",
        errors: [
          {
            messageId: "found",
            message:
              "“Thank you for your purchase” is all that this message says, and Amazon allows no messages of thanks. Do not send it.",
          },
        ],
      },
      {
        name: "an offer that goes on, and a shop's name in pieces",
        kind: "proactive",
        text: "⟦Thank you so much for your order. We're always here⟧, need be!\nBrindle & Co. Team",
        errors: [{ messageId: "found" }],
      },
      {
        name: "an offer of help, with the order number",
        kind: "proactive",
        text: "Hi Sam, ⟦thanks for your order 304-1122334-5566778. If you have any questions, just reply. Have a lovely day⟧!",
        errors: [{ messageId: "found" }],
      },
      {
        name: "HTML",
        kind: "proactive",
        format: "html",
        text: "<p>Hello,</p><p>⟦we are here to help⟧.</p>",
        errors: [{ messageId: "found" }],
      },
      {
        name: "below thanks in the subject",
        kind: "proactive",
        subject: "Thank you!",
        text: "⟦Thank⟧ you so much.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "four words before the thanks",
        kind: "proactive",
        text: "The lamp has arms. ⟦Thank⟧ you so much.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "few words behind the thanks",
        kind: "proactive",
        text: "⟦Thank⟧ you so much. It is new. Ella Brook.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the end of an offer before a greeting",
        kind: "proactive",
        text: "⟦Thank you so much. Need be. Hello there. Thank⟧ you so much.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a name behind a title, between thanks",
        kind: "proactive",
        text: "⟦Thank you so much. Hi Ms. Rowan Alder Featherstone. Thank⟧ you so much.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a greeting of many names",
        kind: "proactive",
        text: "⟦Thank you so much. Dear Mr Featherstone and all of the family. Thank⟧ you so much.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the order number among few words",
        kind: "proactive",
        text: "⟦Thank you so much. Your lamp of 304-1122334-5566778. Thank⟧ you so much.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "long thanks",
        kind: "proactive",
        text: "⟦Thank⟧ you for the trust that you and all of your family and friends have put in me and in my sister who helps me on most days of our long week.",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
