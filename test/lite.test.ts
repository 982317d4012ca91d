import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { en } from "@sendlint/core/languages/en";
import { createLinter } from "@sendlint/core/lite";
import { expect, it } from "vitest";

// Core as pages load it.

const linter = createLinter({ languages: [en], rules: { "contact/off-platform": "error" } });

it("reads text and HTML", () => {
  expect(linter.lint("Add me on WhatsApp").ok).toBe(false);
  expect(linter.lint({ text: "<p>Add me on <b>Whats</b>App</p>", format: "html" }).ok).toBe(false);
});

it("refuses Markdown and says what it reads", () => {
  expect(() => linter.lint({ text: "*Hello*", format: "markdown" })).toThrow('`message.format` is "markdown". Expected "text" or "html".');
});

it("brings neither Markdown's parser nor the library of schemas", () => {
  const code = readFileSync(fileURLToPath(import.meta.resolve("@sendlint/core/lite")), "utf8");
  expect(code).toMatch(/from *["']zod\/mini["']/);
  expect(code).not.toContain("chunkedSplice");
  expect(code).not.toContain("characterReferenceMarkerHexadecimal");
});
