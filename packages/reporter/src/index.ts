export { escapeControl } from "./escape.js";
export { fingerprintDiagnostics } from "./fingerprint.js";
export { format, formatterNames } from "./format.js";
export type { FormatOptions, FormatterName, Problem, Report, Source } from "./reporter.js";
