import { createLinter, type Linter, type Preset } from "@sendlint/core";
import type { SharedConfig } from "./config.js";
import { createPreset, type NamedPreset } from "./presets.js";

/** A linter for one platform. */
export interface PlatformLinter {
  /** `"amazon"`, `"ebay"`, or `"any"`. */
  readonly platform: string;
  /** How reports call it: `"amazon.de"`. */
  readonly label: string;
  readonly linter: Linter;
}

/** @throws {SendlintError} when a preset or the shared configuration is malformed. */
export function createPlatformLinter(entry: NamedPreset | Preset, shared: SharedConfig): PlatformLinter {
  const preset = "preset" in entry ? createPreset(entry) : entry;
  const { id, marketplace } = preset.platform;
  return { platform: id, label: marketplace === "" ? preset.name : marketplace, linter: createLinter({ ...shared, extends: [preset] }) };
}
