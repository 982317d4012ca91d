import type { Severity } from "@sendlint/core";
import { linkDocsOnWeb, toWebAddress } from "../docs.js";
import { describeFinding, type Finding, listFindings, putErrorsFirst } from "../findings.js";
import { escapeMarkdown, linkMarkdown } from "../markdown.js";
import { groupByName } from "../place.js";
import type { Formatter, Settings } from "../reporter.js";
import { type RuleFacts, RuleTally } from "../rules.js";
import { count, describeSeverities, describeTotals, TotalsTally } from "../totals.js";

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

/** A file with findings, those that are errors first. */
interface FileTable {
  readonly name: string;
  /** How many of its findings are errors, and how many warnings. */
  readonly sums: Readonly<Record<Severity, number>>;
  /** No more than a comment can hold. */
  readonly rows: readonly string[];
}

/**
 * A comment for a pull request: a table for each file with findings, those with errors first, then the rules behind them. What a
 * comment cannot hold is counted. Its first line is always the same, so that a workflow can find it and write it anew.
 */
export const markdown: Formatter = (settings) => {
  const tally = new TotalsTally();
  const rules = new RuleTally(settings.rules);
  const files = { error: new TableList(), warn: new TableList() };
  return {
    add(reports) {
      tally.add(reports);
      rules.add(reports);
      for (const [name, group] of groupByName(reports)) {
        const findings = putErrorsFirst(listFindings(group));
        if (findings[0]) files[findings[0].severity].add(name, findings);
      }
      return "";
    },
    end() {
      const { totals } = tally;
      const hasErrors = totals.error + totals.failures + totals.unread > 0;
      const sign = hasErrors ? signs.error : totals.withProblems > 0 ? signs.warn : "✅";
      const title = `<!-- sendlint -->\n### ${sign} Sendlint: ${describeTotals(totals)}\n`;
      const list = renderRules(rules.list(), settings);
      const tables = [...files.error.tables, ...files.warn.tables];
      const isOpen = files.error.count + files.warn.count <= mostOpen;
      const { shown, written } = renderTables(tables, isOpen, longestComment - title.length - list.length - longestNote);
      const leftOut = files.error.findings + files.warn.findings - shown;
      const note =
        leftOut === 0 ? "" : `\n${count(leftOut, "more finding")} than a comment can hold. The other formats tell all of them.\n`;
      return title + written + note + list;
    },
  };
};

/** Files with findings, of which as many are kept as a comment can hold. */
class TableList {
  readonly tables: FileTable[] = [];
  count = 0;
  findings = 0;
  #left = longestComment;

  add(name: string, findings: readonly Finding[]): void {
    this.count++;
    this.findings += findings.length;
    if (this.#left <= 0) return;
    const error = findings.filter(({ severity }) => severity === "error").length;
    const rows: string[] = [];
    for (const finding of findings) {
      if (this.#left <= 0) break;
      const row = renderRow(finding);
      this.#left -= row.length;
      rows.push(row);
    }
    this.tables.push({ name, sums: { error, warn: findings.length - error }, rows });
  }
}

/** A table for each file, in no more than so many characters, and the number of the findings in them. */
function renderTables(files: readonly FileTable[], isOpen: boolean, room: number): { written: string; shown: number } {
  const tables: string[] = [];
  let left = room;
  let shown = 0;
  for (const { name, sums, rows } of files) {
    const head = renderHead(name, sums, isOpen);
    const fitting = takeFitting(rows, left - head.length - foot.length);
    shown += fitting.length;
    if (fitting.length > 0) tables.push(head, ...fitting, foot);
    if (fitting.length < sums.error + sums.warn) break;
    left -= [head, ...fitting, foot].reduce((sum, { length }) => sum + length, 0);
  }
  return { written: tables.join(""), shown };
}

function renderHead(name: string, sums: FileTable["sums"], isOpen: boolean): string {
  const sum = describeSeverities(sums);
  return `\n<details${isOpen ? " open" : ""}>\n<summary><b>${escapeMarkdown(name)}</b> · ${sum}</summary>\n\n| | Line | Finding | Rule |\n| --- | --- | --- | --- |\n`;
}

function renderRow(finding: Finding): string {
  const { ruleId, severity, start } = finding;
  return `| ${signs[severity]} | ${start.line}:${start.column} | ${escapeMarkdown(describeFinding(finding))} | ${escapeMarkdown(ruleId)} |\n`;
}

/** The rules that found something, with what explains them. */
function renderRules(rules: readonly RuleFacts[], settings: Settings): string {
  const found = rules.filter((rule) => rule.count > 0);
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
