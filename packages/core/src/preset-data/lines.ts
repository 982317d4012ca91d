import type { RuleEntry } from "../config/schema.js";
import type { PolicySource } from "../diagnostic.js";
import type { Preset } from "../preset.js";
import type { Level } from "./options.js";

/** What a preset says about one rule. */
export interface PresetLine<Entry = RuleEntry> {
  readonly recommended: Entry;
  /** At the level `strict`, where it differs. */
  readonly strict?: Entry;
  /** The published rule behind it; `null` where the platform has none, and the rule is off. */
  readonly policy: PolicySource | null;
}

/** Rules and sources of a preset at one level. */
export function readLines(lines: Readonly<Record<string, PresetLine>>, level: Level): Pick<Preset, "policy" | "rules"> {
  const entries = Object.entries(lines);
  return {
    rules: Object.fromEntries(
      entries.map(([id, { recommended, strict = recommended }]) => [id, level === "strict" ? strict : recommended]),
    ),
    policy: Object.fromEntries(entries.flatMap(([id, { policy }]) => (policy ? [[id, policy]] : []))),
  };
}
