import { type Finding, listFindings, writeLine } from "../findings.js";
import { type Markup, markup } from "../markup.js";
import { describeMessage, groupByName } from "../place.js";
import type { Formatter, Report } from "../reporter.js";
import { count } from "../totals.js";

/**
 * JUnit XML as CI servers read it: a suite for each file, a case for each message, also where nothing was found. Errors fail a case, a
 * rule that failed is an error of it, and warnings stand in its output. All is said in the text of elements, because some readers drop
 * attributes. No time was measured, so all times are 0. Readers sum up the
 * suites themselves: their sums stand at each suite, which is written before the next one is known.
 */
export const junit: Formatter = () => {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sendlint" time="0">\n';
  return {
    add(reports) {
      const suites = Array.from(
        groupByName(reports),
        ([name, group]) =>
          markup`  <testsuite name="${name}" ${countCases(group)} skipped="0" time="0">\n${group.map(renderCase)}  </testsuite>\n`.markup,
      );
      const text = head + suites.join("");
      head = "";
      return text;
    },
    end: () => `${head}</testsuites>\n`,
  };
};

function countCases(reports: readonly Report[]): Markup {
  const failures = reports.filter(({ result }) => result.counts.error > 0).length;
  const errors = reports.filter(({ result, problems = [] }) => result.failures.length + problems.length > 0).length;
  return markup`tests="${reports.length}" failures="${failures}" errors="${errors}"`;
}

function renderCase(report: Report): Markup {
  const findings = listFindings([report]);
  const failed = findings.filter(({ diagnostic }) => diagnostic === null);
  const errors = findings.filter(({ diagnostic }) => diagnostic?.severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warn");
  return markup`    <testcase classname="sendlint" name="${describeMessage(report)}" time="0">\n${[
    renderList("error", failed, describeFailed(report, failed.length)),
    renderList("failure", errors, markup` type="error" message="${count(errors.length, "error")}"`),
    renderList("system-out", warnings),
  ]}    </testcase>\n`;
}

function describeFailed({ problems }: Report, amount: number): Markup {
  return problems
    ? markup` type="unreadable" message="${count(amount, "place")} could not be read"`
    : markup` type="failure" message="${count(amount, "rule")} failed"`;
}

/** An element that lists findings; nothing where there are none. */
function renderList(element: string, findings: readonly Finding[], attributes: Markup = markup``): Markup {
  if (findings.length === 0) return markup``;
  return markup`      <${element}${attributes}>\n${findings.map((finding) => markup`${writeLine(finding)}\n`)}      </${element}>\n`;
}
