import type { RuleOptions } from "../config/rule-options.js";
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

/** A line for every rule there is; options are checked against the rule's own. */
export type PresetLines = { readonly [Id in keyof RuleOptions]: PresetLine<RuleEntry<RuleOptions[Id]>> };

/** Rules and sources of a preset at one level. */
export function readLines(lines: PresetLines, level: Level): Pick<Preset, "policy" | "rules"> {
  const entries: [string, PresetLine][] = Object.entries(lines);
  return {
    rules: Object.fromEntries(
      entries.map(([id, { recommended, strict = recommended }]) => [id, level === "strict" ? strict : recommended]),
    ),
    policy: Object.fromEntries(entries.flatMap(([id, { policy }]) => (policy ? [[id, policy]] : []))),
  };
}
