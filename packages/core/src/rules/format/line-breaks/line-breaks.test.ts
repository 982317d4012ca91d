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
      { name: "tags in a text", text: "<p></p><p></p><p></p>" },
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
      {
        name: "at the end of HTML, where a signature may follow",
        format: "html",
        text: "a⟦<br><br><br>⟧",
        errors: [{ messageId: "found", output: "a<br><br>" }],
      },
      {
        name: "three where one is allowed",
        options: { max: 1 },
        text: "a⟦\n\n\r⟧b",
        errors: [{ messageId: "found", message: "There are 3 line breaks in a row here. Use at most 1.", output: "a\nb" }],
      },
      {
        name: "two in HTML where one is allowed",
        format: "html",
        options: { max: 1 },
        text: "a⟦<BR><br>⟧b",
        errors: [{ messageId: "found", message: "There are 2 line breaks in a row here. Use at most 1.", output: "a<br>b" }],
      },
      {
        name: "two empty paragraphs",
        format: "html",
        text: "<p>a</p>⟦<p></p><p></p>⟧<p>b</p>",
        errors: [{ messageId: "found", message: "There are 3 line breaks in a row here. Use at most 2." }],
      },
    ],
  },
  { describe, it },
);
