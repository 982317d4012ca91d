import { createLinter, type Linter, type Preset, type Probe } from "@sendlint/core";
import type { SharedConfig } from "./config/config.js";
import { createPreset, type NamedPreset } from "./presets.js";

/** A linter for one platform. */
export interface PlatformLinter {
  /** `"amazon"`, `"ebay"`, or `"any"`. */
  readonly platform: string;
  /** How reports call it: `"amazon.de"`. */
  readonly label: string;
  readonly linter: Linter;
  /**
   * The same rules for another marketplace of the platform. A preset that came as an object is for the one that it was made for.
   *
   * @throws {SendlintError} when the preset knows no such marketplace.
   */
  at(marketplace: string): PlatformLinter;
}

/** @throws {SendlintError} when a preset or the shared configuration is malformed. */
export function createPlatformLinter(entry: NamedPreset | Preset, shared: SharedConfig, probe?: Probe): PlatformLinter {
  const preset = "preset" in entry ? createPreset(entry) : entry;
  const { id, marketplace } = preset.platform;
  const elsewhere = new Map<string, PlatformLinter>();
  const linter: PlatformLinter = {
    platform: id,
    label: marketplace === "" ? preset.name : marketplace,
    linter: createLinter({ ...shared, extends: [preset] }, probe),
    at(place) {
      if (!("preset" in entry) || place === marketplace) return linter;
      const { site: _site, ...rest } = entry;
      const found = elsewhere.get(place) ?? createPlatformLinter({ ...rest, marketplace: place } as NamedPreset, shared, probe);
      elsewhere.set(place, found);
      return found;
    },
  };
  return linter;
}
