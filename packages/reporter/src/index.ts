export { escapeControl } from "./escape.js";
export { fingerprintDiagnostics } from "./fingerprint.js";
export { format, formatterNames, openReport } from "./format.js";
export type { FormatOptions, FormatterName, Problem, Report, ReportWriter, Source } from "./reporter.js";
