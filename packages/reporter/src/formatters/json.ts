import { linkDocs } from "../docs.js";
import { escapeControlInJson } from "../escape.js";
import { isInText } from "../place.js";
import type { Formatter } from "../reporter.js";
import { sumUp } from "../totals.js";

/** For programs. The shape is documented in the README; `version` changes when it changes. */
export const json: Formatter = (reports, { docsBase }) => {
  const results = reports.map((report) => {
    const { name, platform, result } = report;
    const { id, ok, counts, assumed, failures } = result;
    const diagnostics = result.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      offsetsIn: isInText(report, diagnostic) ? "text" : "subject",
      docs: linkDocs(docsBase, diagnostic.ruleId),
    }));
    return { name, platform: platform ?? null, id, ok, counts, assumed, diagnostics, failures };
  });
  return `${escapeControlInJson(JSON.stringify({ version: 1, totals: sumUp(reports), results }, null, 2))}\n`;
};
