import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { htmlInPlainChannel } from "./html-in-plain-channel.js";

testRule(
  htmlInPlainChannel,
  {
    valid: [
      { name: "HTML where the channel is not known", format: "html", text: "<p>Hello</p>" },
      { name: "HTML by e-mail", format: "html", channel: "email", text: "<p>Hello</p>" },
      { name: "plain text", channel: "sp-api", text: "The size is < 40 cm & > 30 cm. We <3 lamps." },
      { name: "an address in angle brackets", channel: "sp-api", text: "Reply to <orders@shop.example> or <see below>." },
      { name: "an entity in plain text", channel: "sp-api", text: "We wrote &amp; as you asked." },
      { name: "an HTML message without markup", format: "html", channel: "sp-api", text: "Hello & goodbye" },
      {
        name: "a channel that is not plain by the options",
        format: "html",
        channel: "sp-api",
        text: "<p>Hello</p>",
        options: { channels: [] },
      },
      { name: "a tag without end", channel: "sp-api", text: `<p ${"a".repeat(5000)}` },
    ],
    invalid: [
      {
        name: "the first tag",
        format: "html",
        channel: "trading-api",
        text: 'Hi ⟦<b class="x">⟧Sam</b>',
        errors: [
          {
            messageId: "found",
            message: '“<b class="x">” is HTML, and this channel of Amazon takes plain text only. Send the text without it.',
          },
        ],
      },
      { name: "a tag in a text message", channel: "message-api", text: "Line one⟦<br/>⟧Line two", errors: [{ messageId: "found" }] },
      {
        name: "an entity in an HTML message",
        format: "html",
        channel: "sp-api",
        text: "Fish ⟦&amp;⟧ chips",
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
