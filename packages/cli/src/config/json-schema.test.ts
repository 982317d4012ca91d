import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { createJsonSchema } from "./json-schema.js";

const validate = new Ajv({ strictRequired: false, strictTypes: false, strictTuples: false, allErrors: true }).compile(createJsonSchema());

/** Where an editor would underline something. */
function wrongIn(config: unknown): string[] {
  validate(config);
  return [
    ...new Set((validate.errors ?? []).map(({ instancePath, params }) => `${instancePath} ${params.additionalProperty ?? ""}`.trim())),
  ];
}

it("takes what a configuration may hold", () => {
  const config = {
    $schema: "./node_modules/sendlint/dist/schema.json",
    extends: ["./base.json", { kind: "reply" }],
    files: ["templates", { glob: ["a/*.json"], reader: "json", text: "$..body", locale: "$.lang", platform: "ebay", kind: "reply" }],
    ignores: ["*.bak.txt"],
    presets: [{ preset: "amazon", marketplace: "amazon.de", level: "strict" }, { preset: "ebay" }],
    overrides: [{ files: "templates/**", stage: "pre-sale", rules: { "content/length": ["warn", { max: 100 }], "my/shouting": "warn" } }],
    suppressions: { requireReason: true, reportUnused: "warn" },
    rules: { "content/length": "off", "my/shouting": ["error", { loud: true }] },
    languages: ["en", "de"],
    templates: { allow: ["name"] },
  };
  expect(wrongIn(config)).toEqual([]);
});

it.each([
  [{ file: "a" }, "file"],
  [{ kind: "replly" }, "/kind"],
  [{ extends: { kind: "x" } }, "/extends/kind"],
  [{ files: [{ glob: "a", platform: "amazn" }] }, "/files/0/platform"],
  [{ presets: [{ preset: "amazon", site: 1 }] }, "/presets/0/site"],
  [{ rules: { "content/length": "warning" } }, "/rules/content~1length"],
  [{ rules: { "content/length": ["warn", { max: "x" }] } }, "/rules/content~1length/1/max"],
  [{ overrides: [{ files: "a", rules: { "content/length": ["warn", { maxx: 1 }] } }] }, "/overrides/0/rules/content~1length/1 maxx"],
  [{ overrides: [{}] }, "/overrides/0"],
])("underlines what is wrong in %j", (config, place) => expect(wrongIn(config)).toContain(place));

it("says what a rule does", () => {
  expect(createJsonSchema()).toMatchObject({
    definitions: { rules: { properties: { "review/incentive": { description: "Disallow a reward for a review or feedback." } } } },
  });
});
