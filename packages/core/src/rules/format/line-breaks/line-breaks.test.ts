import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { lineBreaks } from "./line-breaks.js";

testRule(
  lineBreaks,
  {
    valid: [
      { name: "two", text: "a\n\nb" },
      { name: "blank lines at the end", text: "a\n\n\n\n" },
      { name: "as many as allowed", options: { max: 4 }, text: "a\n\n\n\nb" },
      { name: "two in HTML", format: "html", text: "a<br><br>b" },
    ],
    invalid: [
      {
        name: "four",
        text: "a⟦\n\n\n\n⟧b",
        errors: [{ messageId: "found", message: "There are 4 line breaks in a row here. Use at most 2.", output: "a\n\nb" }],
      },
      { name: "with blanks and carriage returns", text: "a⟦\r\n \r\n\t\r\n⟧b", errors: [{ messageId: "found", output: "a\r\n\r\nb" }] },
      { name: "in HTML", format: "html", text: "a⟦<br><br/><br />⟧b", errors: [{ messageId: "found", output: "a<br><br>b" }] },
    ],
  },
  { describe, it },
);
