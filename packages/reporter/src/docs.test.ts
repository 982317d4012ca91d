import { describe, expect, it } from "vitest";
import { linkDocs, linkDocsOnWeb, toWebAddress } from "./docs.js";

describe("linkDocs", () => {
  it("leads to the page of a rule", () => expect(linkDocs("docs/rules/", "a/b")).toBe("docs/rules/a/b.md"));
});

describe("linkDocsOnWeb", () => {
  it("leads nowhere where the pages are not on the web", () => {
    expect(linkDocsOnWeb("https://docs.example/", "a/b")).toBe("https://docs.example/a/b.md");
    expect(linkDocsOnWeb("docs/rules/", "a/b")).toBeNull();
  });
});

describe("toWebAddress", () => {
  it.each(["http://a.example", "HTTPS://a.example/b?c=(d)&e#f"])("takes %s", (address) => expect(toWebAddress(address)).toBe(address));
  it.each([
    "javascript:alert(1)",
    "docs/a.md",
    "//a.example",
    "https://a.example/>b",
    "https://a.example/ b",
    'https://a.example/"',
    "https://a|b",
  ])("does not take %s", (address) => expect(toWebAddress(address)).toBeNull());
});
