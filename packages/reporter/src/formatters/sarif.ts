import type { Severity } from "@sendlint/core";
import { linkDocsOnWeb, toWebAddress } from "../docs.js";
import { escapeControl, escapeControlInJson } from "../escape.js";
import { describeFailure, describeFinding, type Finding, listFindings, putErrorsFirst } from "../findings.js";
import { createFingerprinter } from "../fingerprint.js";
import { escapeMarkdown, linkMarkdown } from "../markdown.js";
import { fromRoot, toUri } from "../path.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { collectRules, describePolicy, type RuleFacts } from "../rules.js";
import { count } from "../totals.js";

/** Results that GitHub takes of a run: docs.github.com, “SARIF support for code scanning”, read in November 2026. */
const mostResults = 25_000;
/** Units of a summary that are kept. GitHub takes 1,024 characters of a description, and escapes may double it: the same page. */
const longestSummary = 500;

const levels: Readonly<Record<Severity, string>> = { error: "error", warn: "warning" };

/** What URIs start from. */
const root = "%SRCROOT%";

/** SARIF 2.1.0 as GitHub's code scanning takes it. Errors stand first; what is more than GitHub takes is counted in a notification. */
export const sarif: Formatter = (reports, settings) => {
  const rules = collectRules(reports, settings.rules);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = createFingerprinter();
  const findings = listFindings(reports).filter(({ diagnostic }) => diagnostic !== null);
  const results = putErrorsFirst(findings).slice(0, mostResults);
  const run = {
    tool: { driver: { name: "Sendlint", ...describeVersion(settings), rules: rules.map((rule) => describeRule(rule, settings)) } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    invocations: [describeInvocation(reports, findings.length - results.length, settings)],
    results: results.map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: indexes.get(finding.ruleId),
      level: levels[finding.severity],
      message: { text: escapeMessage(describeFinding(finding)) },
      locations: [describeLocation(finding, settings)],
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
    })),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${escapeControlInJson(JSON.stringify(log, null, 2))}\n`;
};

function describeVersion({ version }: Settings) {
  return version === null ? {} : { version, semanticVersion: version };
}

function describeRule({ id, category, summary, policies }: RuleFacts, { docsBase }: Settings) {
  const description = `${(summary ?? `Report ${category}`).slice(0, longestSummary)}.`;
  const docs = linkDocsOnWeb(docsBase, id);
  const helpUri = [docs, ...policies.map(({ url }) => toWebAddress(url))].find((address) => address !== null);
  const text = [description, docs ?? [], ...policies.map(describePolicy)].flat();
  const markdown = [
    escapeMarkdown(description),
    docs === null ? [] : linkMarkdown("Documentation", docs),
    ...policies.map(({ title, year, url }) => linkMarkdown(`${title} (${year})`, toWebAddress(url))),
  ].flat();
  return {
    id,
    shortDescription: { text: escapeMessage(description) },
    fullDescription: { text: escapeMessage(description) },
    help: { text: text.map(escapeMessage).join("\n\n"), markdown: markdown.join("\n\n") },
    ...(helpUri !== undefined && { helpUri }),
    properties: { tags: [category] },
  };
}

function describeLocation({ report, start, end }: Finding, { pathPrefix }: Settings) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(fromRoot(pathPrefix, report.name)), uriBaseId: root },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

/** Rules that failed, what could not be read, and results that were left out. */
function describeInvocation(reports: readonly Report[], leftOut: number, settings: Settings) {
  const failures = reports.flatMap(({ result }) => result.failures);
  const unread = listFindings(reports.filter(({ problems }) => problems !== undefined));
  const notifications = [
    ...failures.map((failure) => ({ level: "error", message: { text: escapeMessage(describeFailure(failure)) } })),
    ...unread.map((finding) => ({
      level: "error",
      message: { text: escapeMessage(describeFinding(finding)) },
      locations: [describeLocation(finding, settings)],
    })),
  ];
  const note = `Left out, warnings before errors: ${count(leftOut, "result")}. Code scanning takes no more than ${mostResults} of a run.`;
  return {
    executionSuccessful: failures.length + unread.length === 0,
    toolExecutionNotifications: leftOut === 0 ? notifications : [...notifications, { level: "warning", message: { text: note } }],
  };
}

/** Braces are those of placeholders unless doubled, and `[…](…)` is a link unless its bracket is escaped: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function escapeMessage(text: string): string {
  return escapeControl(text).replaceAll(/[{}]/g, "$&$&").replaceAll("](", "\\](");
}
