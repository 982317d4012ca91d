import { escapeControl, escapeControlInJson } from "../escape.js";
import { describeFinding, type Finding, listFindings } from "../findings.js";
import { describeMessage } from "../place.js";
import type { Formatter, Report } from "../reporter.js";

/** TAP 14, which readers of TAP 13 take too: a test for each message, not ok where something is an error, its findings in YAML below. How many tests there are stands at the end. */
export const tap: Formatter = () => {
  let head = "TAP version 14\n";
  let tests = 0;
  return {
    add(reports) {
      const lines = reports.flatMap((report) => [
        `${report.result.ok && !report.problems ? "ok" : "not ok"} ${++tests} - ${escapeDescription(describeMessage(report))}`,
        ...renderFindings(report),
      ]);
      const text = head + lines.map((line) => `${line}\n`).join("");
      head = "";
      return text;
    },
    end: () => `${head}1..${tests}\n`,
  };
};

function renderFindings(report: Report): string[] {
  const findings = listFindings([report]);
  return findings.length === 0 ? [] : ["  ---", "  findings:", ...findings.map(renderFinding), "  ..."];
}

/** JSON in one line is YAML too, and no text can end the block in it. */
function renderFinding(finding: Finding): string {
  const { ruleId, severity, start } = finding;
  return `    - ${escapeControlInJson(JSON.stringify({ rule: ruleId, severity, line: start.line, column: start.column, message: describeFinding(finding) }))}`;
}

/** `#` would start a directive such as `# SKIP`. */
function escapeDescription(text: string): string {
  return escapeControl(text).replaceAll(/[\\#]/g, "\\$&");
}
