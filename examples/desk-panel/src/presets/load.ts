import type { Level } from "@sendlint/core";
import type { Presets } from "@sendlint/helpdesk";

export type PlatformName = keyof Presets;

/** Each preset is a file of its own, so that a shop loads those of the platforms that it sells on. */
const loaders = {
  amazon: async (level: Level): Promise<Presets> => ({ amazon: (await import("./amazon.js")).amazonOf(level) }),
  ebay: async (level: Level): Promise<Presets> => ({ ebay: (await import("./ebay.js")).ebayOf(level) }),
} as const satisfies Record<PlatformName, unknown>;

/** Loads the preset of a platform. */
export function loadPreset(platform: PlatformName, level: Level): Promise<Presets> {
  return loaders[platform](level);
}
