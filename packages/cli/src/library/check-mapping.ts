import { describeValue, formats, helpdesks, kinds, stages, unknownName, wrongChoice, wrongValue } from "@sendlint/core";
import { presetNames } from "../presets.js";
import { readerNames } from "./mapping.js";
import { compilePath, isPath } from "./select.js";

/** Values that a key may have; any string where none are listed. */
const choices: Readonly<Record<string, readonly string[]>> = {
  reader: readerNames,
  format: formats,
  platform: presetNames,
  kind: kinds,
  stage: stages,
  helpdesk: helpdesks,
};
const keys = ["format", "glob", "helpdesk", "kind", "locale", "marketplace", "platform", "reader", "stage", "subject", "text"];
/** Keys whose values may be looked up in the file. */
const paths: ReadonlySet<string> = new Set(["helpdesk", "kind", "locale", "marketplace", "platform", "stage", "subject", "text"]);
/** Readers of files in which a path can look something up. */
const structured: ReadonlySet<unknown> = new Set([undefined, "csv", "json", "ndjson", "tsv", "yaml"]);

/** Every mistake in a mapping, as sentences. */
export function checkMapping(mapping: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const mistakes = Object.keys(mapping).flatMap((key) =>
    keys.includes(key) ? [] : [unknownName(`${path}.${key}`, key, "key", keys).message],
  );
  const globs = Array.isArray(mapping.glob) ? mapping.glob : [mapping.glob];
  if (globs.length === 0 || !globs.every((glob) => typeof glob === "string" && glob !== "")) {
    mistakes.push(wrongValue(`${path}.glob`, describeValue(mapping.glob), "a glob or an array of globs").message);
  }
  for (const key of keys) {
    const value = mapping[key];
    if (key === "glob" || value === undefined) continue;
    mistakes.push(...checkValue(key, value, `${path}.${key}`));
    if (isPath(value) && !structured.has(mapping.reader)) {
      mistakes.push(`\`${path}.${key}\` is a path, but files of the reader ${JSON.stringify(mapping.reader)} have nothing to look up.`);
    }
  }
  return mistakes;
}

function checkValue(key: string, value: unknown, path: string): string[] {
  if (typeof value !== "string" || value === "") return [wrongValue(path, describeValue(value), "a string").message];
  if (paths.has(key) && isPath(value)) return checkPath(value, path);
  if (key === "text") return [wrongValue(path, describeValue(value), 'a JSONPath, such as "$.items[*].body"').message];
  const known = choices[key];
  return known && !known.includes(value) ? [wrongChoice(path, value, known).message] : [];
}

function checkPath(value: string, path: string): string[] {
  try {
    compilePath(value);
    return [];
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/ \('.*$/s, "") : String(error);
    return [`\`${path}\` is ${JSON.stringify(value)}, which is no JSONPath: ${cause}. Expected one such as "$.items[*].body".`];
  }
}
