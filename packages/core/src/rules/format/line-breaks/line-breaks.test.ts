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
      { name: "one empty paragraph", format: "html", text: "<p>a</p><p>&nbsp;</p><p>b</p><pre></pre><pre></pre>" },
      { name: "two in HTML", format: "html", text: "a<br><br>b" },
    ],
    invalid: [
      {
        name: "four",
        text: "a⟦\n\n\n\n⟧b",
        errors: [{ messageId: "found", message: "There are 4 line breaks in a row here. Use at most 2.", output: "a\n\nb" }],
      },
      { name: "with blanks and carriage returns", text: "a⟦\r\n \r\n\t\r\n⟧b", errors: [{ messageId: "found", output: "a\r\n\r\nb" }] },
      {
        name: "in HTML with attributes and fixed spaces",
        format: "html",
        text: "a⟦<br clear=all>&nbsp;<br>\u00a0<br>⟧b",
        errors: [{ messageId: "found", output: "a<br><br>b" }],
      },
      {
        name: "empty paragraphs and lines of an editor",
        format: "html",
        text: "<p>a</p>⟦<p>&nbsp;</p><p class=x><span><br></span></p>⟧<p>b</p>⟦<div><br></div><div><br></div>⟧",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
      { name: "in HTML", format: "html", text: "a⟦<br><br/><br />⟧b", errors: [{ messageId: "found", output: "a<br><br>b" }] },
    ],
  },
  { describe, it },
);
