import { fileURLToPath } from "node:url";
import { en } from "@sendlint/core/languages/en";
import { createLinter } from "@sendlint/core/lite";
import { build } from "esbuild";
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

it("comes to a page once, with the languages that the page names, and without Markdown's parser", async () => {
  const contents = `
    import { createLinter } from "@sendlint/core/lite";
    import { en } from "@sendlint/core/languages/en";
    import amazon from "@sendlint/preset-amazon";
    export const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })], languages: [en] });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../bench", import.meta.url)) },
    bundle: true,
    charset: "utf8",
    format: "esm",
    external: ["zod"],
    tsconfigRaw: "{}",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.text ?? "";
  expect([...code.matchAll(/locale: "(\w+)"/g)].map(([, locale]) => locale)).toContain("en");
  expect(code).not.toContain('locale: "de"');
  expect(code).not.toContain("chunkedSplice");
  expect(code).not.toContain("characterReferenceMarkerHexadecimal");
  expect(code.match(/class \w+ extends Error/g)).toHaveLength(1);
});
