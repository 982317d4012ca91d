import type { Diagnostic, Severity } from "@sendlint/core";
import type { Colors } from "picocolors/types.js";
import { linkDocs } from "../docs.js";
import { escapeControl } from "../escape.js";
import { describeFailure } from "../findings.js";
import { drawMarks, takeFrame } from "../frame.js";
import { collectPersonalSpans, type PersonalSpans } from "../mask.js";
import { isInText, recordOf, sourceOf } from "../place.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { describePolicy, type RuleFacts, RuleTally } from "../rules.js";
import { AssumedTally, count, describeTotals, type Totals, TotalsTally } from "../totals.js";

/** For a person at a terminal: the findings of each message under its name, each with its place in the source, then the rules behind them. */
export const stylish: Formatter = (settings) => {
  const rules = new RuleTally();
  const tally = new TotalsTally();
  const assumed = new AssumedTally();
  return {
    add(reports) {
      for (const each of [rules, tally, assumed]) each.add(reports);
      const personal = settings.masksPersonalData ? collectPersonalSpans(reports) : () => [];
      return reports
        .filter(hasProblems)
        .map((report) => `${renderReport(report, settings, personal)}\n\n`)
        .join("");
    },
    end() {
      const sections = [renderRules(rules.list(), settings), renderSum(tally.totals, assumed.describe(), settings.colors)];
      return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
    },
  };
};

function hasProblems({ result }: Report): boolean {
  return result.diagnostics.length > 0 || result.failures.length > 0;
}

function renderReport(report: Report, settings: Settings, personal: PersonalSpans): string {
  const { name, platform, result } = report;
  const { colors } = settings;
  const context = [recordOf(report) ?? [], platform ?? []].flat();
  const title = [colors.underline(escapeControl(name)), ...context.map((fact) => colors.dim(escapeControl(fact)))].join(" ");
  const width = result.diagnostics.reduce((widest, diagnostic) => Math.max(widest, describePlace(report, diagnostic).length), 0);
  const findings = result.diagnostics.map((diagnostic) => {
    const place = colors.dim(describePlace(report, diagnostic).padEnd(width));
    const head = `  ${place}  ${paintSeverity(diagnostic.severity, colors)}  ${escapeControl(diagnostic.message)}  ${colors.dim(diagnostic.ruleId)}`;
    return [head, ...renderFrame(report, diagnostic, personal, settings)].join("\n");
  });
  const failures = result.failures.map((failure) => `  ${colors.red("failed")}  ${escapeControl(describeFailure(failure))}`);
  return [title, ...findings, ...failures].join("\n");
}

function describePlace(report: Report, diagnostic: Diagnostic): string {
  const { line, column } = diagnostic.loc.start;
  return `${isInText(report, diagnostic) ? "" : "subject "}${line}:${column}`;
}

function paintSeverity(severity: Severity, colors: Colors): string {
  switch (severity) {
    case "error":
      return colors.red("error  ");
    case "warn":
      return colors.yellow("warning");
  }
}

function renderFrame(report: Report, diagnostic: Diagnostic, personal: PersonalSpans, { colors, width }: Settings): string[] {
  const source = sourceOf(report, diagnostic);
  if (source === null) return [];
  const frame = takeFrame({ source, range: diagnostic, personal: personal(source), width });
  const number = String(diagnostic.loc.start.line).padStart(6);
  const gutter = " ".repeat(number.length);
  const line = frame.before + frame.marked + frame.after;
  const rest = frame.moreLines === 0 ? "" : colors.dim(` and ${count(frame.moreLines, "more line")}`);
  return [`${colors.dim(`${number} │`)} ${line}`.trimEnd(), `${gutter} ${colors.dim("│")} ${colors.red(drawMarks(frame))}${rest}`];
}

/** Each rule once, with its documentation and the policies that it rests on. */
function renderRules(rules: readonly RuleFacts[], { colors, docsBase }: Settings): string {
  const lines = rules.flatMap(({ id, policies }) => [
    `  ${id}  ${colors.cyan(linkDocs(docsBase, id))}`,
    ...policies.map((policy) => `    ${colors.dim(escapeControl(describePolicy(policy)))}`),
  ]);
  return lines.length === 0 ? "" : ["Rules and the policies behind them:", ...lines].join("\n");
}

function renderSum(totals: Totals, assumed: string, colors: Colors): string {
  const sum = describeTotals(totals);
  const verdict =
    totals.withProblems + totals.unread === 0
      ? colors.green(`✔ ${sum}`)
      : totals.error + totals.failures + totals.unread > 0
        ? colors.red(`✖ ${sum}`)
        : colors.yellow(`⚠ ${sum}`);
  return assumed === "" ? verdict : `${verdict}\n${colors.dim(`  ${escapeControl(assumed)}`)}`;
}
