import { escapeControl } from "../escape.js";
import { isInText } from "../place.js";
import type { Formatter } from "../reporter.js";

/** One line per diagnostic: `name:line:column severity message (rule)`. Line and column start at 1. */
export const compact: Formatter = (reports) => {
  const lines = reports.flatMap((report) => {
    const { name, platform, result } = report;
    const place = platform === undefined ? "" : `, ${platform}`;
    const diagnostics = result.diagnostics.map((diagnostic) => {
      const { message, severity, ruleId, loc } = diagnostic;
      const where = isInText(report, diagnostic) ? name : `${name} (subject)`;
      return `${where}:${loc.start.line}:${loc.start.column} ${severity} ${message} (${ruleId}${place})`;
    });
    const failures = result.failures.map(({ ruleId, cause }) => `${name}:1:1 failure ${cause} (${ruleId}${place})`);
    return [...diagnostics, ...failures];
  });
  return lines.map((line) => `${escapeControl(line)}\n`).join("");
};
