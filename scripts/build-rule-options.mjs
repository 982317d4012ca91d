// Writes packages/core/src/config/rule-options.ts: the options of each rule as a type, from the rule's schema. The rules themselves
// are exported as plain `Rule`, so no type can be inferred from them. `--check` writes nothing and fails where the file is not as it
// would be written. Needs a built core.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rules } from "@sendlint/core";
import { root } from "./shell.mjs";

const core = join(root, "packages/core");
const { z } = await import(pathToFileURL(createRequire(join(core, "package.json")).resolve("zod")).href);
const path = join(core, "src/config/rule-options.ts");

const entries = rules
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  .map(({ id, options }) => `  ${JSON.stringify(id)}: ${writeType(z.toJSONSchema(options, { io: "input" }))};`);
const written = `/**
 * The options of each rule by rule ID. A plugin makes its own rules known by declaration merging.
 *
 * Written by scripts/build-rule-options.mjs from the rules' schemas.
 */
export interface RuleOptions {
${entries.join("\n")}
}
`;

if (!process.argv.includes("--check")) {
  writeFileSync(path, written);
} else if (readFileSync(path, "utf8") !== written) {
  console.error("packages/core/src/config/rule-options.ts is not up to date. Build core and run `node scripts/build-rule-options.mjs`.");
  process.exitCode = 1;
}

/** A JSON Schema as a TypeScript type. */
function writeType({ type, enum: values, const: value, anyOf, items, properties, additionalProperties, required = [] }) {
  if (value !== undefined) return JSON.stringify(value);
  if (values) return values.map((one) => JSON.stringify(one)).join(" | ");
  if (anyOf) return anyOf.map(writeType).join(" | ");
  if (type === "array") return `readonly ${wrap(writeType(items ?? {}))}[]`;
  if (type === "object") {
    if (additionalProperties) return `Readonly<Record<string, ${writeType(additionalProperties)}>>`;
    const keys = Object.entries(properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    if (keys.length === 0) return "Readonly<Record<string, never>>";
    return `{ ${keys.map(([key, schema]) => `readonly ${key}${required.includes(key) ? "" : "?"}: ${writeType(schema)}`).join("; ")} }`;
  }
  if (type === "integer") return "number";
  return type ?? "unknown";
}

function wrap(type) {
  return type.includes("|") ? `(${type})` : type;
}
