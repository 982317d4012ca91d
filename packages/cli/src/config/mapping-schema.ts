import { formats, helpdesks, kinds, stages } from "@sendlint/core";
import * as z from "zod/mini";
import { readerNames } from "../library/mapping.js";
import { compilePath, isPath } from "../library/select.js";
import { presetNames } from "../presets.js";
import { filled, globs } from "./schema-parts.js";

/** Readers of files in which a path can look something up. */
const structured: ReadonlySet<unknown> = new Set([undefined, "csv", "json", "ndjson", "tsv", "yaml"]);

/** What is asked for where a value is no path that can be used; `null` where it is one. */
function findPathMistake(value: string): string | null {
  const expected = 'a JSONPath, such as "$.items[*].body"';
  if (!isPath(value)) return expected;
  try {
    compilePath(value);
    return null;
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/ \('.*$/s, "") : String(error);
    return `${expected}; this one does not parse: ${cause}`;
  }
}

const checkPath: z.core.CheckFn<string> = ({ value, issues }) => {
  const message = findPathMistake(value);
  if (message !== null) issues.push({ code: "custom", message, input: value });
};

/** A value that is the same for all messages of a file, or that is looked up in it. */
function fact(description: string, choices?: readonly string[]) {
  const schema = filled().check(z.describe(description), (context) => {
    const { value, issues } = context;
    if (isPath(value)) checkPath(context);
    else if (choices && !choices.includes(value)) issues.push({ code: "invalid_value", values: [...choices], input: value });
  });
  return z.optional(choices ? schema.check(z.meta({ anyOf: [{ enum: [...choices] }, { pattern: "^\\$" }] })) : schema);
}

/** The schema of a `FileMapping`. */
export function mappingSchema(): z.ZodMiniType {
  return z
    .strictObject({
      glob: globs(),
      reader: z.optional(z.enum(readerNames).check(z.describe("How the files are read; as their names say unless said."))),
      text: z.optional(z.string().check(z.describe("A JSONPath to the texts; found by their shape unless said."), checkPath)),
      format: z.optional(z.enum(formats).check(z.describe("How the texts are written; as they look unless said."))),
      subject: fact("The subject of the messages, or a JSONPath to it."),
      platform: fact("The platform that the messages are for, or a JSONPath to it.", presetNames),
      marketplace: fact("The marketplace that the messages are for, or a JSONPath to it."),
      locale: fact("The language of the messages, or a JSONPath to it."),
      kind: fact("What the messages are, or a JSONPath to it.", kinds),
      stage: fact("Whether the buyer has bought, or a JSONPath to it.", stages),
      helpdesk: fact("The system that fills in the placeholders, or a JSONPath to it.", helpdesks),
    })
    .check(({ value, issues }) => {
      const { reader } = value;
      if (structured.has(reader)) return;
      const message = `no path: files of the reader ${JSON.stringify(reader)} have nothing to look up`;
      for (const [key, given] of Object.entries(value)) {
        if (isPath(given)) issues.push({ code: "custom", message, input: given, path: [key] });
      }
    });
}
