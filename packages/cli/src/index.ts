export { type Base, type CliConfig, defineConfig, type FileFacts, type FileOverride, type SharedConfig } from "./config/config.js";
export type { SuppressionConfig } from "./library/directive-book.js";
export type { FileMapping, ReaderName } from "./library/mapping.js";
export type { NamedPreset } from "./presets.js";
