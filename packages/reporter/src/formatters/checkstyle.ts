import { describeFinding, type Finding, listFindings } from "../findings.js";
import { type Markup, markup } from "../markup.js";
import { groupByName } from "../place.js";
import type { Formatter } from "../reporter.js";

/** XML of Checkstyle 4.3: a `file` for each file, and in it an `error` for each finding. Line and column start at 1. */
export const checkstyle: Formatter = () => {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  return {
    add(reports) {
      const files = Array.from(
        groupByName(reports),
        ([name, group]) => markup`  <file name="${name}">\n${listFindings(group).map(renderError)}  </file>\n`.markup,
      );
      const text = head + files.join("");
      head = "";
      return text;
    },
    end: () => `${head}</checkstyle>\n`,
  };
};

function renderError(finding: Finding): Markup {
  const { ruleId, severity, start } = finding;
  const level = severity === "error" ? "error" : "warning";
  return markup`    <error line="${start.line}" column="${start.column}" severity="${level}" message="${describeFinding(finding)}" source="sendlint.${ruleId}"/>\n`;
}
