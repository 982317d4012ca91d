import { linkDocs } from "../docs.js";
import { escapeControlInJson } from "../escape.js";
import { isInText } from "../place.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { sumUp } from "../totals.js";

/** For programs. The shape is documented in `docs/reports.md`; `version` changes when it changes. */
export const json: Formatter = (reports, settings) => {
  const results = reports.filter(isOfMessage).map((report) => describeResult(report, settings));
  const problems = reports.flatMap((report) => (report.problems ?? []).map((problem) => ({ name: report.name, ...problem })));
  return `${escapeControlInJson(JSON.stringify({ version: 1, totals: sumUp(reports), results, problems }, null, 2))}\n`;
};

/** For programs that read line by line: each result as `json` has it, one a line. */
export const ndjson: Formatter = (reports, settings) =>
  reports
    .filter(isOfMessage)
    .map((report) => `${escapeControlInJson(JSON.stringify(describeResult(report, settings)))}\n`)
    .join("");

function isOfMessage({ problems }: Report): boolean {
  return problems === undefined;
}

function describeResult(report: Report, { docsBase }: Settings) {
  const { name, platform, result, messages } = report;
  const { id, ok, counts, assumed, failures } = result;
  const diagnostics = result.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    offsetsIn: isInText(report, diagnostic) ? "text" : "subject",
    docs: linkDocs(docsBase, diagnostic.ruleId),
  }));
  const untold = messages === undefined ? {} : { messages };
  return { name, platform: platform ?? null, id, ...untold, ok, counts, assumed, diagnostics, failures };
}
