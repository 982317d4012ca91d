import type { Position } from "@sendlint/core";
import { escapeControl } from "../escape.js";
import { describeFinding, type Finding, listFindings, writeLine } from "../findings.js";
import { fromRoot } from "../path.js";
import type { Formatter } from "../reporter.js";
import { count, describeTotals, TotalsTally } from "../totals.js";

/** Annotations of each level that a step may have. github.com/actions/toolkit, docs/problem-matchers.md, read in November 2026. */
const mostShown = 10;

/**
 * Workflow commands of GitHub Actions: annotations for the first ten errors and ten warnings, and the sum. From the first finding on that
 * is none of these, all stand in a group that is folded up, the others as plain lines.
 */
export const github: Formatter = ({ pathPrefix }) => {
  const tally = new TotalsTally();
  const shown = { error: 0, warn: 0 };
  let rest = 0;
  const write = (finding: Finding): string[] => {
    if (shown[finding.severity] < mostShown) {
      shown[finding.severity]++;
      return [annotate(finding, pathPrefix)];
    }
    rest++;
    return [...(rest === 1 ? [writeCommand("group", {}, "More findings")] : []), disarm(writeLine(finding))];
  };
  return {
    add(reports) {
      tally.add(reports);
      return join(listFindings(reports).flatMap(write));
    },
    end: () => join([...endRest(rest), describeTotals(tally.totals)]),
  };
};

function join(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function annotate(finding: Finding, pathPrefix: string): string {
  const { report, ruleId, severity, start, end } = finding;
  const place = { file: fromRoot(pathPrefix, report.name), line: start.line, endLine: end.line, ...describeColumns(start, end) };
  return writeCommand(severity === "error" ? "error" : "warning", { ...place, title: ruleId }, describeFinding(finding));
}

/** GitHub takes columns only where the lines are the same, and counts the last one in. */
function describeColumns(start: Position, end: Position) {
  return start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
}

function endRest(rest: number): string[] {
  if (rest === 0) return [];
  const note = `GitHub shows ten errors and ten warnings of a step. The log of this step has ${count(rest, "more finding")}.`;
  return ["::endgroup::", writeCommand("notice", { title: "Sendlint" }, note)];
}

/** A line that no runner takes for a command: those start with `::`, or hold `##[` anywhere. */
function disarm(line: string): string {
  return line.replace(/^\s*::/, "\\u{3a}:").replaceAll("##[", "##\\u{5b}");
}

/** With control characters shown by their code points, no value holds a line break. */
function writeCommand(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[name, written.join(",")].filter((part) => part !== "").join(" ")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return escapeControl(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
