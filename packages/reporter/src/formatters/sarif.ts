import type { Severity } from "@sendlint/core";
import { linkDocsOnWeb, toWebAddress } from "../docs.js";
import { escapeControl, escapeControlInJson } from "../escape.js";
import { describeFailure, describeFinding, type Finding, listFindings } from "../findings.js";
import { createFingerprinter } from "../fingerprint.js";
import { escapeMarkdown, linkMarkdown } from "../markdown.js";
import { fromRoot, toUri } from "../path.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { describePolicy, type RuleFacts, RuleTally } from "../rules.js";
import { count } from "../totals.js";

/** Results that GitHub takes of a run: docs.github.com, “SARIF support for code scanning”, read in November 2026. */
const mostResults = 25_000;
/** Units of a summary that are kept. GitHub takes 1,024 characters of a description, and escapes may double it: the same page. */
const longestSummary = 500;

const levels: Readonly<Record<Severity, string>> = { error: "error", warn: "warning" };

/** What URIs start from. */
const root = "%SRCROOT%";

/** SARIF 2.1.0 as GitHub's code scanning takes it. Errors stand first; what is more than GitHub takes is counted in a notification. */
export const sarif: Formatter = (settings) => {
  const tally = new RuleTally(settings.rules);
  const results: Readonly<Record<Severity, Result[]>> = { error: [], warn: [] };
  const notifications: Notification[] = [];
  let found = 0;
  return {
    add(reports) {
      tally.add(reports);
      notifications.push(...listNotifications(reports, settings));
      const fingerprint = createFingerprinter();
      for (const finding of listFindings(reports)) {
        if (finding.diagnostic === null) continue;
        found++;
        const print = fingerprint(finding);
        const same = results[finding.severity];
        if (same.length < mostResults) same.push(describeResult(finding, print, settings));
      }
      return "";
    },
    end() {
      const rules = tally.list();
      const indexes = new Map(rules.map(({ id }, index) => [id, index]));
      const shown = [...results.error, ...results.warn].slice(0, mostResults);
      const run = {
        tool: { driver: { name: "Sendlint", ...describeVersion(settings), rules: rules.map((rule) => describeRule(rule, settings)) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
        invocations: [describeInvocation(notifications, found - shown.length)],
        results: shown.map(({ ruleId, ...result }) => ({ ruleId, ruleIndex: indexes.get(ruleId), ...result })),
      };
      const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
      return `${escapeControlInJson(JSON.stringify(log, null, 2))}\n`;
    },
  };
};

type Result = ReturnType<typeof describeResult>;

function describeResult(finding: Finding, fingerprint: string, settings: Settings) {
  return {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: escapeMessage(describeFinding(finding)) },
    locations: [describeLocation(finding, settings)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

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

interface Notification {
  readonly level: "error" | "warning";
  readonly message: { readonly text: string };
  readonly locations?: readonly ReturnType<typeof describeLocation>[];
}

/** Rules that failed, and what could not be read. */
function listNotifications(reports: readonly Report[], settings: Settings): Notification[] {
  const failures = reports.flatMap(({ result }) => result.failures);
  const unread = listFindings(reports.filter(({ problems }) => problems !== undefined));
  return [
    ...failures.map((failure) => ({ level: "error" as const, message: { text: escapeMessage(describeFailure(failure)) } })),
    ...unread.map((finding) => ({
      level: "error" as const,
      message: { text: escapeMessage(describeFinding(finding)) },
      locations: [describeLocation(finding, settings)],
    })),
  ];
}

function describeInvocation(notifications: readonly Notification[], leftOut: number) {
  const note = `Left out, warnings before errors: ${count(leftOut, "result")}. Code scanning takes no more than ${mostResults} of a run.`;
  return {
    executionSuccessful: notifications.length === 0,
    toolExecutionNotifications: leftOut === 0 ? notifications : [...notifications, { level: "warning", message: { text: note } }],
  };
}

/** Braces are those of placeholders unless doubled, and `[…](…)` is a link unless its bracket is escaped: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function escapeMessage(text: string): string {
  return escapeControl(text).replaceAll(/[{}]/g, "$&$&").replaceAll("](", "\\](");
}
