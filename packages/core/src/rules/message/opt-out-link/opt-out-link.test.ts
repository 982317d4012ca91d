import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { optOutLink } from "./opt-out-link.js";

testRule(
  optOutLink,
  {
    valid: [
      { name: "another stop", kind: "proactive", text: "The stopper at the door stops the noise. To stop the alarm, press OK." },
      { name: "another choice", kind: "proactive", text: "You can opt for the blue one." },
    ],
    invalid: [
      {
        name: "a line",
        kind: "proactive",
        text: "Click here ⟦to unsubscribe⟧.",
        errors: [{ messageId: "found", message: "“to unsubscribe” is an opt-out, which Amazon does not allow in messages. Remove it." }],
      },
      {
        name: "an offer in words",
        kind: "proactive",
        text: "If you ⟦no longer wish to receive⟧ mails, tell us.",
        errors: [{ messageId: "found" }],
      },
      { name: "a reply", kind: "reply", text: "You can ⟦opt out⟧ any time.", errors: [{ messageId: "found" }] },
      {
        name: "a word to send back",
        kind: "template",
        text: "Order {{order_id}}. ⟦Reply STOP⟧ to end this.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "a link in HTML",
        kind: "proactive",
        format: "html",
        text: '<a href="https://www.amazon.com/x">⟦Opt-out⟧</a>',
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
