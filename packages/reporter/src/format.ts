import type { LintResult } from "@sendlint/core";
import picocolors from "picocolors";
import { checkstyle } from "./formatters/checkstyle.js";
import { compact } from "./formatters/compact.js";
import { github } from "./formatters/github.js";
import { gitlab } from "./formatters/gitlab.js";
import { html } from "./formatters/html.js";
import { json, ndjson } from "./formatters/json.js";
import { junit } from "./formatters/junit.js";
import { markdown } from "./formatters/markdown.js";
import { rdjson } from "./formatters/rdjson.js";
import { sarif } from "./formatters/sarif.js";
import { stylish } from "./formatters/stylish.js";
import { tap } from "./formatters/tap.js";
import type { FormatOptions, Formatter, FormatterName, Report, ReportWriter, Settings } from "./reporter.js";

const formatters: Readonly<Record<FormatterName, Formatter>> = {
  checkstyle,
  compact,
  github,
  gitlab,
  html,
  json,
  junit,
  markdown,
  ndjson,
  rdjson,
  sarif,
  stylish,
  tap,
};

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
  const writer = openReport(options);
  return writer.add(results.map(toReport)) + writer.end();
}

/**
 * Begins a report that is written while results come, so that nobody has to hold all of them.
 *
 * @returns what gives the text piece by piece: together it is what {@link format} gives
 * @throws {RangeError} when no formatter has the name given
 *
 * @example
 * const writer = openReport({ formatter: "ndjson" });
 * for (const result of results) stream.write(writer.add([{ name: result.id, result }]));
 * stream.write(writer.end());
 */
export function openReport(options: FormatOptions = {}): ReportWriter {
  const { formatter = "stylish" } = options;
  if (!Object.hasOwn(formatters, formatter)) {
    throw new RangeError(`${JSON.stringify(formatter)} is not a formatter. Formatters: ${formatterNames.join(", ")}.`);
  }
  return formatters[formatter](fillSettings(options));
}

function fillSettings(options: FormatOptions): Settings {
  const {
    color = false,
    docsBase = "docs/rules/",
    pathPrefix = "",
    rules = [],
    showPersonalData = false,
    version = null,
    width = 100,
  } = options;
  return { colors: picocolors.createColors(color), docsBase, masksPersonalData: !showPersonalData, pathPrefix, rules, version, width };
}

function toReport(result: Report | LintResult, index: number): Report {
  return "result" in result ? result : { name: result.id ?? `message ${index + 1}`, result };
}
