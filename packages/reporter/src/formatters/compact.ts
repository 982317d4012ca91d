import { listFindings, writeLine } from "../findings.js";
import type { Formatter } from "../reporter.js";

/** One line per diagnostic: `name:line:column severity message (rule)`. Line and column start at 1. */
export const compact: Formatter = (reports) =>
  listFindings(reports)
    .map((finding) => `${writeLine(finding)}\n`)
    .join("");
