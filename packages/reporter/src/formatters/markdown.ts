import type { Severity } from "@sendlint/core";
import { linkDocsOnWeb, toWebAddress } from "../docs.js";
import { describeFinding, type Finding, listFindings, putErrorsFirst } from "../findings.js";
import { escapeMarkdown, linkMarkdown } from "../markdown.js";
import { groupByName } from "../place.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { collectRules, type RuleFacts } from "../rules.js";
import { count, describeSeverities, describeTotals, sumUp } from "../totals.js";

/** Characters that GitHub takes of a comment, as it answers to a longer one: “body is too long (maximum is 65536 characters)”. */
const longestComment = 65_536;
/** The part of them that the list of rules may take. */
const shareOfRules = 1 / 4;
/** Room for the sentence that says what was left out. */
const longestNote = 200;
/** Of more files than these each is folded up. */
const mostOpen = 3;

const signs: Readonly<Record<Severity, string>> = { error: "❌", warn: "⚠️" };
const foot = "\n</details>\n";

/**
 * A comment for a pull request: a table for each file with findings, those with errors first, then the rules behind them. What a
 * comment cannot hold is counted. Its first line is always the same, so that a workflow can find it and write it anew.
 */
export const markdown: Formatter = (reports, settings) => {
  const totals = sumUp(reports);
  const hasErrors = totals.error + totals.failures + totals.unread > 0;
  const sign = hasErrors ? signs.error : totals.withProblems > 0 ? signs.warn : "✅";
  const title = `<!-- sendlint -->\n### ${sign} Sendlint: ${describeTotals(totals)}\n`;
  const rules = renderRules(reports, settings);
  const { tables, leftOut } = renderTables(reports, longestComment - title.length - rules.length - longestNote);
  const note = leftOut === 0 ? "" : `\n${count(leftOut, "more finding")} than a comment can hold. The other formats tell all of them.\n`;
  return title + tables + note + rules;
};

/** A table for each file, in no more than so many characters. */
function renderTables(reports: readonly Report[], room: number): { tables: string; leftOut: number } {
  const files = listFiles(reports);
  const tables: string[] = [];
  let left = room;
  let leftOut = 0;
  for (const { name, findings } of files) {
    const head = renderHead(name, findings, files.length <= mostOpen);
    const rows = leftOut > 0 ? [] : takeFitting(findings.map(renderRow), left - head.length - foot.length);
    leftOut += findings.length - rows.length;
    if (rows.length === 0) continue;
    tables.push(head, ...rows, foot);
    left -= [head, ...rows, foot].reduce((sum, { length }) => sum + length, 0);
  }
  return { tables: tables.join(""), leftOut };
}

/** The files with findings and their findings, in both errors first. */
function listFiles(reports: readonly Report[]) {
  const files = Array.from(groupByName(reports), ([name, group]) => ({ name, findings: putErrorsFirst(listFindings(group)) }));
  return putErrorsFirst(files.flatMap(({ name, findings }) => findings.slice(0, 1).map(({ severity }) => ({ name, findings, severity }))));
}

function renderHead(name: string, findings: readonly Finding[], isOpen: boolean): string {
  const error = findings.filter(({ severity }) => severity === "error").length;
  const sum = describeSeverities({ error, warn: findings.length - error });
  return `\n<details${isOpen ? " open" : ""}>\n<summary><b>${escapeMarkdown(name)}</b> · ${sum}</summary>\n\n| | Line | Finding | Rule |\n| --- | --- | --- | --- |\n`;
}

function renderRow(finding: Finding): string {
  const { ruleId, severity, start } = finding;
  return `| ${signs[severity]} | ${start.line}:${start.column} | ${escapeMarkdown(describeFinding(finding))} | ${escapeMarkdown(ruleId)} |\n`;
}

/** The rules that found something, with what explains them. */
function renderRules(reports: readonly Report[], settings: Settings): string {
  const found = collectRules(reports, settings.rules).filter((rule) => rule.count > 0);
  const lines = takeFitting(
    found.map((rule) => renderRule(rule, settings)),
    longestComment * shareOfRules,
  );
  return lines.length === 0 ? "" : `\n<details>\n<summary>Rules and the policies behind them</summary>\n\n${lines.join("")}${foot}`;
}

function renderRule({ id, summary, policies }: RuleFacts, { docsBase }: Settings): string {
  const name = linkMarkdown(id, linkDocsOnWeb(docsBase, id));
  const about = summary === null ? "" : `: ${escapeMarkdown(summary)}`;
  const sources = policies.map(({ title, year, url }) => `  - ${linkMarkdown(`${title} (${year})`, toWebAddress(url))}\n`);
  return `- ${name}${about}\n${sources.join("")}`;
}

/** As many texts from the start as fit together. */
function takeFitting(texts: readonly string[], room: number): readonly string[] {
  let left = room;
  const end = texts.findIndex((text) => {
    left -= text.length;
    return left < 0;
  });
  return end < 0 ? texts : texts.slice(0, end);
}
