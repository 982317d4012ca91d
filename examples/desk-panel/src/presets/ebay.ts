import type { Level, Preset } from "@sendlint/core";
import ebay from "@sendlint/preset-ebay";

/** eBay's preset of a level, for any of its sites. */
export function ebayOf(level: Level): (options: { readonly site: string }) => Preset {
  return (options) => ebay({ ...options, level });
}
