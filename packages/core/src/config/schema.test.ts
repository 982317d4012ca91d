import { expect, it } from "vitest";
import { type Config, defineConfig, type RuleSettings } from "./schema.js";

it("hands a configuration back", () => {
  const config: Config = { rules: { "content/length": ["warn", { max: 1500 }], "message/confirmation": "off" } };
  expect(defineConfig(config)).toBe(config);
});

it("types rules and their options", () => {
  const settings: RuleSettings[] = [
    { "content/length": ["error", { max: 100 }] },
    // @ts-expect-error: no such option
    { "content/length": ["error", { maximum: 100 }] },
    // @ts-expect-error: not a number
    { "content/length": ["error", { max: "100" }] },
    // @ts-expect-error: no options at all
    { "message/confirmation": ["error", { max: 100 }] },
    // @ts-expect-error: no such rule
    { "content/lenght": "error" },
    // @ts-expect-error: no such severity
    { "content/length": "warning" },
  ];
  expect(settings).toHaveLength(6);
});
