import { describe, expect, it } from "vitest";
import { markup, trust } from "./markup.js";

describe("markup", () => {
  it("escapes what it holds, for text and for attributes", () => {
    expect(markup`<p title="${"\"a' <b>"}">${"<i> & "}${2}</p>`.markup).toBe('<p title="&quot;a&#39; &lt;b&gt;">&lt;i&gt; &amp; 2</p>');
  });

  it("keeps markup, alone and in lists", () => {
    const items = ["a", "<b>"].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<hr>`}`.markup).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>");
  });

  it("shows control characters", () => expect(markup`${"a\0\u202e\ufffe"}`.markup).toBe("a\\u{0}\\u{202e}\\u{fffe}"));
});

describe("trust", () => {
  it("escapes nothing", () => expect(markup`<style>${trust("a > b {}")}</style>`.markup).toBe("<style>a > b {}</style>"));
});
