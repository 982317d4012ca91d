import { linkDocs } from "../docs.js";
import { escapeControlInJson } from "../escape.js";
import { JsonList } from "../json-list.js";
import { isInText } from "../place.js";
import type { Formatter, Report, Settings } from "../reporter.js";
import { TotalsTally } from "../totals.js";

/** For programs. The shape is documented in `docs/reports.md`; `version` changes when it changes. */
export const json: Formatter = (settings) => {
  const results = new JsonList(1);
  const problems = new JsonList(1);
  const tally = new TotalsTally();
  let head = '{\n  "version": 1,\n  "results": ';
  let listed = "";
  return {
    add(reports) {
      tally.add(reports);
      for (const { name, problems: found = [] } of reports) listed += problems.add(found.map((problem) => ({ name, ...problem })));
      const text = head + results.add(reports.filter(isOfMessage).map((report) => describeResult(report, settings)));
      head = "";
      return text;
    },
    end() {
      const totals = JSON.stringify(tally.totals, null, 2).replaceAll("\n", "\n  ");
      return `${head}${results.end()},\n  "problems": ${listed}${problems.end()},\n  "totals": ${totals}\n}\n`;
    },
  };
};

/** For programs that read line by line: each result as `json` has it, one a line. */
export const ndjson: Formatter = (settings) => ({
  add: (reports) =>
    reports
      .filter(isOfMessage)
      .map((report) => `${escapeControlInJson(JSON.stringify(describeResult(report, settings)))}\n`)
      .join(""),
  end: () => "",
});

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
