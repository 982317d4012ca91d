export { escapeControl } from "./escape.js";
export { format, formatterNames } from "./format.js";
export { maskResult } from "./mask.js";
export type { FormatOptions, FormatterName, Report, Source } from "./reporter.js";
