import { configShape, helpdesks, kinds, levels, stages } from "@sendlint/core";
import { marketplaces } from "@sendlint/preset-amazon";
import { sites } from "@sendlint/preset-ebay";
import * as z from "zod/mini";
import { presetNames } from "../presets.js";
import { mappingSchema } from "./mapping-schema.js";
import { filled, globs, text } from "./schema-parts.js";

/** What is true of messages that do not say it themselves. */
function facts() {
  return {
    kind: z.optional(z.enum(kinds).check(z.describe("What the messages are."))),
    stage: z.optional(z.enum(stages).check(z.describe("Whether the buyer has bought."))),
    locale: text("BCP 47 language of the messages."),
    subject: text("The subject of messages that have none."),
    helpdesk: z.optional(z.enum(helpdesks).check(z.describe("The system that fills in the placeholders."))),
  };
}

/** A value with `platform`: made by a preset's function, and checked by core. */
const isPreset = (value: unknown): boolean => typeof value === "object" && value !== null && "platform" in value;

function presets() {
  const place = (hosts: readonly { readonly host: string }[]) => z.string().check(z.meta({ examples: hosts.map(({ host }) => host) }));
  const named = z.strictObject({
    preset: z.enum(presetNames as ["amazon", "ebay"]),
    marketplace: z.optional(place([...marketplaces, ...sites])),
    site: z.optional(place(sites)),
    level: z.optional(z.enum(levels)),
    kind: z.optional(z.enum(kinds)),
    stage: z.optional(z.enum(stages)),
    allowHosts: z.optional(z.array(z.string())),
  });
  const either = z.union([named, z.custom(isPreset).check(z.meta({ type: "object", required: ["platform"] }))], {
    error: "an object with preset, or what a preset's function returns",
  });
  return z.optional(z.array(either).check(z.describe("Whose rules to lint by; every file is linted with each.")));
}

function buildSchema(): z.ZodMiniObject {
  const { ignore, rules, templates, ...shape } = configShape();
  const ofSome = { ignore, rules, templates, presets: presets(), ...facts() };
  const override = z.strictObject({ files: globs(), ...ofSome });
  const list = z.array(z.union([filled(), mappingSchema()], { error: "a glob or an object with glob" })).check(z.minLength(1));
  const files = z.union([filled(), list], { error: "a glob or an array of globs" });
  const config = z.custom((value) => typeof value === "object" && value !== null && !Array.isArray(value)).check(z.meta({ $ref: "#" }));
  const base = z.union([z.string(), config], { error: "a path, a package's name or a configuration" });
  const bases = z.union([base, z.array(base)], { error: "a path, a package's name, a configuration, or an array of these" });
  return z.strictObject({
    $schema: text("Where the JSON Schema of this file stands."),
    extends: z.optional(bases.check(z.describe("What to start from; later ones win, and this configuration wins over all."))),
    files: z.optional(files.check(z.describe("Files, folders and globs to lint, and where in some files the messages are."))),
    ignores: z.optional(z.array(z.string()).check(z.describe("Files that are never linted: patterns as in .gitignore."))),
    overrides: z.optional(z.array(override).check(z.describe("What holds for some files only; later ones win."))),
    suppressions: z.optional(
      z.strictObject({
        requireReason: z.optional(z.boolean().check(z.describe("Make it an error to hide findings without a reason."))),
        reportUnused: z.optional(z.enum(["off", "warn", "error"]).check(z.describe("How severe it is that a comment hides nothing."))),
      }),
    ),
    ...shape,
    ...ofSome,
  });
}

let schema: z.ZodMiniObject | undefined;

/** The schema of a configuration. Rules and their options are checked by core. */
export function configSchema(): z.ZodMiniObject {
  schema ??= buildSchema();
  return schema;
}
