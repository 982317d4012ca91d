import type { RuleEntry } from "../config/schema.js";
import type { Preset } from "../preset.js";

/** How severe a preset holds a rule's findings to be, and for which messages otherwise: `"error, warn for post-sale"`. */
export function describeSeverity({ rules, overrides }: Pick<Preset, "rules" | "overrides">, ruleId: string): string {
  const base = severityOf(rules[ruleId] ?? "off");
  const others = overrides.flatMap(({ when, rules: changed }) => {
    const entry = changed[ruleId];
    if (entry === undefined || severityOf(entry) === base) return [];
    return [`${severityOf(entry)} for ${Object.values(when).flat().join(", ")}`];
  });
  return [base, ...others].join(", ");
}

function severityOf(entry: RuleEntry): string {
  return typeof entry === "string" ? entry : entry[0];
}
