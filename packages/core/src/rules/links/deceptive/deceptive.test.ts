import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { deceptive } from "./deceptive.js";

testRule(
  deceptive,
  {
    valid: [
      {
        name: "a label that is filled in later",
        kind: "template",
        format: "html",
        text: '<a href="https://shop.example/a">{{site}} amazon.com</a>',
      },
      { name: "the same host", format: "html", text: '<a href="https://www.amazon.com/returns">amazon.com/returns</a>' },
      { name: "a label in words", format: "html", text: '<a href="https://brandt.example/">our answers</a>' },
      { name: "no link of the format", text: "amazon.com" },
      { name: "a word with an accent", format: "html", text: '<a href="https://case.example/">p.euN\u030c</a>' },
      { name: "the same in one character", format: "html", text: '<a href="https://case.example/">p.eu\u0147</a>' },
      {
        name: "another host in the text around",
        format: "html",
        text: 'amazon.com <a href="https://brandt.example/">our answers</a> amazon.com',
      },
    ],
    invalid: [
      {
        name: "another host",
        format: "html",
        text: '<a href="https://amazon.case.example/x">⟦https://www.amazon.com/returns⟧</a>',
        errors: [
          {
            messageId: "found",
            message: "“https://www.amazon.com/returns” shows one address and leads to amazon.case.example. Show where the link leads.",
          },
        ],
      },
      { name: "in Markdown", format: "markdown", text: "[⟦amazon.com⟧](https://case.example/x)", errors: [{ messageId: "found" }] },
      {
        name: "a placeholder right before and right behind",
        kind: "template",
        format: "html",
        text: '{{greeting}}<a href="https://case.example/x">⟦amazon.com⟧</a>{{sign}}',
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
