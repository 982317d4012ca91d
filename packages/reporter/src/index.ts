export { escapeControl } from "./escape.js";
export { format, formatterNames } from "./format.js";
export type { FormatOptions, FormatterName, Report, Source } from "./reporter.js";
