import { expect, it } from "vitest";
import type { CliConfig } from "./config.js";
import { mergeConfigs } from "./merge.js";

it("lets later configurations win, and joins what adds up", () => {
  const plugin = { name: "my", rules: [] };
  const base: CliConfig = {
    $schema: "x",
    files: "a",
    kind: "reply",
    presets: [{ preset: "amazon" }],
    ignores: ["a", "b"],
    plugins: [plugin],
    overrides: [{ files: "a" }],
    suppressions: { requireReason: true, reportUnused: "warn" },
    templates: { allow: ["name"], placeholders: { sig: "signature", "order.note": "buyer-words" } },
    rules: { "content/length": ["error", { max: 5 }], "format/emoji": "warn", "links/external": "error" },
  };
  const own: CliConfig = {
    extends: "./base.json",
    files: "b",
    locale: "de",
    presets: [{ preset: "ebay" }],
    ignores: ["b", "c"],
    plugins: [plugin],
    overrides: [{ files: "b" }],
    suppressions: { reportUnused: "off" },
    templates: { placeholders: { sig: "fine" } },
    rules: { "content/length": "warn", "format/emoji": ["error", { emoticons: true }] },
  };
  expect(mergeConfigs([base, own])).toEqual({
    files: "b",
    kind: "reply",
    locale: "de",
    presets: [{ preset: "ebay" }],
    ignores: ["a", "b", "c"],
    plugins: [plugin],
    overrides: [{ files: "a" }, { files: "b" }],
    suppressions: { requireReason: true, reportUnused: "off" },
    templates: { allow: ["name"], placeholders: { sig: "fine", "order.note": "buyer-words" } },
    rules: { "content/length": ["warn", { max: 5 }], "format/emoji": ["error", { emoticons: true }], "links/external": "error" },
  });
});
