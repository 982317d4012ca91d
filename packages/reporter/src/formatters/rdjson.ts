import type { Diagnostic, Position, Severity } from "@sendlint/core";
import { createByteLocator } from "../byte-locator.js";
import { linkDocsOnWeb } from "../docs.js";
import { describeFinding, type Finding, listFindings, unreadable } from "../findings.js";
import { JsonList } from "../json-list.js";
import { isInText } from "../place.js";
import type { Formatter } from "../reporter.js";
import type { Span } from "../spans.js";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warn: "WARNING" };

type Locate = (offset: number) => Position;

/** Reviewdog's diagnostic format. Columns count bytes of UTF-8 from 1; a fix or suggestion of one edit is offered as a change. */
export const rdjson: Formatter = ({ docsBase }) => {
  const diagnostics = new JsonList(1);
  let head = '{\n  "source": {\n    "name": "sendlint"\n  },\n  "diagnostics": ';
  return {
    add(reports) {
      const described = reports.flatMap((report) => {
        const locate = report.source ? createByteLocator(report.source.text) : null;
        return listFindings([report]).map((finding) =>
          describe(finding, locate, finding.ruleId === unreadable ? null : linkDocsOnWeb(docsBase, finding.ruleId)),
        );
      });
      const text = head + diagnostics.add(described);
      head = "";
      return text;
    },
    end: () => `${head}${diagnostics.end()}\n}\n`,
  };
};

function describe(finding: Finding, locate: Locate | null, url: string | null) {
  const { report, diagnostic, ruleId, severity, start } = finding;
  const line = ruleId === unreadable && { range: { start: { line: start.line } } };
  const inFile = diagnostic && isInText(report, diagnostic) ? diagnostic : null;
  const suggestions = inFile && locate ? suggest(inFile, locate) : [];
  return {
    message: describeFinding(finding),
    location: { path: report.name, ...line, ...(inFile && { range: locate ? locateSpan(inFile, locate) : locateLines(inFile) }) },
    severity: severities[severity],
    code: { value: ruleId, ...(url !== null && { url }) },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function locateSpan({ start, end }: Span, locate: Locate) {
  return { start: locate(start), end: locate(end) };
}

/** A range without columns takes whole lines, the last one included. */
function locateLines({ loc: { start, end } }: Diagnostic) {
  return { start: { line: start.line }, end: { line: end.line } };
}

/** Changes that belong together cannot be told apart from changes to choose from, so those of several edits are left out. */
function suggest({ fix, suggestions }: Diagnostic, locate: Locate) {
  return [fix ?? [], ...suggestions].flat().flatMap(({ edits: [edit, ...more] }) => {
    return edit && more.length === 0 ? [{ range: locateSpan(edit, locate), text: edit.text }] : [];
  });
}
