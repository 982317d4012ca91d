import { rules } from "@sendlint/core";
import * as z from "zod/mini";
import { configSchema } from "./schema.js";

type JsonSchema = Record<string, unknown>;

const severity: JsonSchema = { enum: ["off", "warn", "error"] };

/** A severity, or a severity with options. */
function entry(options: JsonSchema): JsonSchema {
  return { anyOf: [severity, { type: "array", items: [severity, options], minItems: 2, maxItems: 2 }] };
}

function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { target: "draft-7", io: "input", unrepresentable: "any" });
  return written;
}

/** Settings of rules, and not the rules of a plugin. */
function isSettings(schema: unknown): boolean {
  return (schema as JsonSchema).type === "object";
}

/** The JSON Schema of a configuration that is written as JSON or YAML, for editors. It knows the built-in rules with their options. */
export function createJsonSchema(): JsonSchema {
  const settings = {
    type: "object",
    properties: Object.fromEntries(
      rules.map(({ id, meta, options }) => [id, { description: `${meta.summary}.`, ...entry(toJsonSchema(options)) }]),
    ),
    // Those of plugins.
    additionalProperties: entry({ type: "object" }),
  };
  const written = JSON.stringify(toJsonSchema(configSchema()), (key, value: unknown) =>
    key === "rules" && isSettings(value) ? { $ref: "#/definitions/rules" } : value,
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of sendlint",
    ...(JSON.parse(written) as JsonSchema),
    definitions: { rules: settings },
  };
}
