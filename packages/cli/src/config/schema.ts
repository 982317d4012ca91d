import { configShape, formats, helpdesks, kinds, levels, stages } from "@sendlint/core";
import { marketplaces } from "@sendlint/preset-amazon";
import { sites } from "@sendlint/preset-ebay";
import * as z from "zod/mini";
import { readerNames } from "../library/mapping.js";
import { compilePath, isPath } from "../library/select.js";
import { presetNames } from "../presets.js";

type Schema = z.core.$ZodType;

/** Readers of files in which a path can look something up. */
const structured: ReadonlySet<unknown> = new Set([undefined, "csv", "json", "ndjson", "tsv", "yaml"]);

const text = (description: string) => z.optional(z.string().check(z.describe(description)));

function globs(description: string) {
  const glob = z.string().check(z.minLength(1));
  return z.union([glob, z.array(glob).check(z.minLength(1))], { error: "a glob or an array of globs" }).check(z.describe(description));
}

/** Why a path cannot be used, to complete a sentence; `null` where it can. */
function findPathMistake(path: string): string | null {
  try {
    compilePath(path);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/ \('.*$/s, "") : String(error);
  }
}

/** A value that is the same for all messages of a file, or that is looked up in it. */
function fact(description: string, choices?: readonly string[]): Schema {
  const schema = z.string().check(z.minLength(1), z.describe(description), (context) => {
    const { value } = context;
    if (isPath(value)) {
      const mistake = findPathMistake(value);
      if (mistake === null) return;
      const message = `a JSONPath, such as "$.items[*].body"; this one does not parse: ${mistake}`;
      context.issues.push({ code: "custom", message, input: value });
    } else if (choices && !choices.includes(value)) {
      context.issues.push({ code: "invalid_value", values: [...choices], input: value });
    }
  });
  return z.optional(choices ? schema.check(z.meta({ anyOf: [{ enum: [...choices] }, { pattern: "^\\$" }] })) : schema);
}

function mapping() {
  const path = z
    .string()
    .check(z.describe("JSONPath to the texts, such as $.items[*].body; found by their shape unless said"), (context) => {
      const mistake = isPath(context.value) ? findPathMistake(context.value) : "";
      if (mistake === null) return;
      const message = `a JSONPath, such as "$.items[*].body"${mistake === "" ? "" : `; this one does not parse: ${mistake}`}`;
      context.issues.push({ code: "custom", message, input: context.value });
    });
  return z
    .strictObject({
      glob: globs("Which files, from the folder of the configuration."),
      reader: z.optional(z.enum(readerNames).check(z.describe("How the files are read; as their names say unless said."))),
      text: z.optional(path),
      format: z.optional(z.enum(formats).check(z.describe("How the texts are written; as they look unless said."))),
      subject: fact("The subject of the messages, or a JSONPath to it."),
      platform: fact("The platform that the messages are for, or a JSONPath to it.", presetNames),
      marketplace: fact("The marketplace that the messages are for, or a JSONPath to it."),
      locale: fact("The language of the messages, or a JSONPath to it."),
      kind: fact("What the messages are, or a JSONPath to it.", kinds),
      stage: fact("Whether the buyer has bought, or a JSONPath to it.", stages),
      helpdesk: fact("The system that fills in the placeholders, or a JSONPath to it.", helpdesks),
    })
    .check((context) => {
      const { reader } = context.value;
      if (structured.has(reader)) return;
      for (const [key, value] of Object.entries(context.value)) {
        if (!isPath(value)) continue;
        const message = `no path: files of the reader ${JSON.stringify(reader)} have nothing to look up`;
        context.issues.push({ code: "custom", message, input: value, path: [key] });
      }
    });
}

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
  const override = z.strictObject({ files: globs("Which files, from the folder of the configuration."), ...ofSome });
  const files = z.union(
    [z.string().check(z.minLength(1)), z.array(z.union([z.string().check(z.minLength(1)), mapping()])).check(z.minLength(1))],
    {
      error: "a glob or an array of globs",
    },
  );
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
