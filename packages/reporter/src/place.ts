import type { Diagnostic } from "@sendlint/core";
import type { Report } from "./reporter.js";

/** Whether a diagnostic's offsets count in the source's `text`, and not in a subject that stands apart. */
export function isInText({ source }: Report, { field }: Diagnostic): boolean {
  if (field === "text") return true;
  return source !== undefined && source !== null && source.subject === undefined;
}

/** The string in which a diagnostic's offsets count; `null` where the report does not bring it. */
export function sourceOf(report: Report, diagnostic: Diagnostic): string | null {
  const { source } = report;
  if (!source) return null;
  return isInText(report, diagnostic) ? source.text : (source.subject ?? null);
}

/** The message's own ID, where the name does not say it: a file may hold many messages. */
export function recordOf({ name, result }: Report): string | null {
  return result.id === name ? null : result.id;
}

/** Name, record and platform of a message in one line: `macros.json (late-parcel, amazon.de)`. */
export function describeMessage(report: Report): string {
  const { messages, platform } = report;
  const untold = messages === undefined ? [] : `${messages} more without findings`;
  const context = [recordOf(report) ?? [], untold, platform ?? []].flat();
  return context.length === 0 ? report.name : `${report.name} (${context.join(", ")})`;
}

/** Reports by the file that holds their messages, in the order of the first of each. */
export function groupByName(reports: readonly Report[]): Map<string, Report[]> {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const group = groups.get(report.name);
    if (group) group.push(report);
    else groups.set(report.name, [report]);
  }
  return groups;
}
