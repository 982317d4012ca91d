import type { Severity } from "@sendlint/core";
import { describeFinding, listFindings } from "../findings.js";
import { createFingerprinter } from "../fingerprint.js";
import { JsonList } from "../json-list.js";
import { fromRoot } from "../path.js";
import type { Formatter } from "../reporter.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warn: "minor" };

/** GitLab's code quality report: an array with an object for each finding, `[]` where there is none. */
export const gitlab: Formatter = ({ pathPrefix }) => {
  const issues = new JsonList(0);
  return {
    add(reports) {
      const fingerprint = createFingerprinter();
      return issues.add(
        listFindings(reports).map((finding) => ({
          description: describeFinding(finding),
          check_name: finding.ruleId,
          fingerprint: fingerprint(finding),
          severity: severities[finding.severity],
          location: { path: fromRoot(pathPrefix, finding.report.name), lines: { begin: finding.start.line } },
        })),
      );
    },
    end: () => `${issues.end()}\n`,
  };
};
