import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { length } from "./length.js";

testRule(
  length,
  {
    valid: [
      { name: "an empty text", text: "" },
      { name: "the longest text by default", text: "x".repeat(2000) },
      { name: "emoji counted as one character each", text: "👍👍👍", options: { max: 3 } },
    ],
    invalid: [
      {
        name: "one character too many, at its place",
        text: `${"x".repeat(2000)}⟦y⟧`,
        errors: [{ messageId: "found", message: "The text has 2001 characters and Amazon takes 2000 here. Shorten it by 1." }],
      },
      { name: "a cut between surrogate pairs", text: "👍👍⟦👍👍⟧", options: { max: 2 }, errors: [{ messageId: "found" }] },
      {
        name: "markup, which counts as it is sent",
        format: "html",
        text: "<p>⟦Hello</p>⟧",
        options: { max: 3 },
        errors: [{ messageId: "found" }],
      },
      {
        name: "the last sign of one unit, counted as one",
        text: "\uffff\uffff⟦\uffff⟧",
        options: { max: 2 },
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
