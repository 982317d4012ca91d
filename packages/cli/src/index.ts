export { type CliConfig, defineConfig, type FileFacts, type FileOverride, type SharedConfig } from "./config.js";
export type { NamedPreset } from "./presets.js";
