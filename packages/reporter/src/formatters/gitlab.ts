import type { Severity } from "@sendlint/core";
import { escapeControlInJson } from "../escape.js";
import { describeFinding, listFindings } from "../findings.js";
import { createFingerprinter } from "../fingerprint.js";
import { fromRoot } from "../path.js";
import type { Formatter } from "../reporter.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warn: "minor" };

/** GitLab's code quality report: an array with an object for each finding, `[]` where there is none. */
export const gitlab: Formatter = (reports, { pathPrefix }) => {
  const fingerprint = createFingerprinter();
  const issues = listFindings(reports).map((finding) => ({
    description: describeFinding(finding),
    check_name: finding.ruleId,
    fingerprint: fingerprint(finding),
    severity: severities[finding.severity],
    location: { path: fromRoot(pathPrefix, finding.report.name), lines: { begin: finding.start.line } },
  }));
  return `${escapeControlInJson(JSON.stringify(issues, null, 2))}\n`;
};
