import { describeSeverity, type PolicySource, type Preset, type Rule } from "@sendlint/core";
import { createPreset, type NamedPreset, presetNames } from "../presets.js";

/** A preset as rules are listed by it. */
export interface ListedPreset {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly recommended: Preset;
  readonly strict: Preset;
}

/** What a preset says of a rule. */
export interface RuleSetting {
  readonly marketplace: string;
  /** `"error"`, `"off, error for sp-api"`. */
  readonly recommended: string;
  readonly strict: string;
  /** The published rule behind it. */
  readonly policy: PolicySource | null;
}

/** What is known of a rule without its page: plain data. */
export interface RuleFacts {
  readonly id: string;
  readonly category: string;
  readonly summary: string;
  /** How its findings can be mended: unseen, by a choice of suggestions, or by a person. */
  readonly repair: "fix" | "suggestion" | "none";
  readonly settings: readonly RuleSetting[];
}

/**
 * The presets to list rules by: those that were asked for, else each platform's own.
 *
 * @throws {SendlintError} when a preset knows no such marketplace.
 */
export function listPresets(asked: readonly NamedPreset[]): readonly ListedPreset[] {
  const named = asked.length > 0 ? asked : presetNames.map((preset): NamedPreset => ({ preset }));
  return named.map((preset) => {
    const recommended = createPreset(preset);
    return { marketplace: recommended.platform.marketplace, recommended, strict: createPreset({ ...preset, level: "strict" }) };
  });
}

export function describeRule({ id, meta }: Rule, presets: readonly ListedPreset[]): RuleFacts {
  return {
    id,
    category: meta.category,
    summary: meta.summary,
    repair: meta.fixable ? "fix" : meta.hasSuggestions ? "suggestion" : "none",
    settings: presets.map(({ marketplace, recommended, strict }) => ({
      marketplace,
      recommended: describeSeverity(recommended, id),
      strict: describeSeverity(strict, id),
      policy: strict.policy[id] ?? null,
    })),
  };
}
