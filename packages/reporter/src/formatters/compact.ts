import { listFindings, writeLine } from "../findings.js";
import type { Formatter } from "../reporter.js";

/** One line per diagnostic: `name:line:column severity message (rule)`. Line and column start at 1. A program that
 * lints says itself what it could not read. */
export const compact: Formatter = () => ({
  add: (reports) =>
    listFindings(reports.filter(({ problems }) => problems === undefined))
      .map((finding) => `${writeLine(finding)}\n`)
      .join(""),
  end: () => "",
});
