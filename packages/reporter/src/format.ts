import type { LintResult } from "@sendlint/core";
import picocolors from "picocolors";
import { compact } from "./formatters/compact.js";
import { json } from "./formatters/json.js";
import { stylish } from "./formatters/stylish.js";
import type { FormatOptions, Formatter, FormatterName, Report } from "./reporter.js";

const formatters: Readonly<Record<FormatterName, Formatter>> = { compact, json, stylish };

/** The names that {@link format} takes, sorted. */
export const formatterNames: readonly FormatterName[] = Object.keys(formatters).sort() as FormatterName[];

/**
 * Writes results for a reader. Pure: nothing is printed, no terminal is asked.
 *
 * @param results what `lint` gave, or reports that add a name and the source; the source brings code frames
 * @returns lines that end with a line break; empty where the formatter has nothing to say
 * @throws {RangeError} when no formatter has the name given
 *
 * @example
 * console.log(format([{ name: "welcome.txt", result, source: message }], { formatter: "stylish", color: true }));
 */
export function format(results: readonly (Report | LintResult)[], options: FormatOptions = {}): string {
  const { formatter = "stylish", color = false, docsBase = "docs/rules/", showPersonalData = false, width = 100 } = options;
  if (!Object.hasOwn(formatters, formatter)) {
    throw new RangeError(`${JSON.stringify(formatter)} is not a formatter. Formatters: ${formatterNames.join(", ")}.`);
  }
  const settings = { colors: picocolors.createColors(color), docsBase, masksPersonalData: !showPersonalData, width };
  return formatters[formatter](results.map(toReport), settings);
}

function toReport(result: Report | LintResult, index: number): Report {
  return "result" in result ? result : { name: result.id ?? `message ${index + 1}`, result };
}
