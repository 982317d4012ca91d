import type { Level, Preset } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";

/** Amazon's preset of a level, for any of its marketplaces. */
export function amazonOf(level: Level): (options: { readonly marketplace: string }) => Preset {
  return (options) => amazon({ ...options, level });
}
