import type { Preset } from "../preset.js";
import type { DiagnosticLanguage, Rule } from "../rule.js";

/** How severe a rule's findings are; `"off"` does not run it. */
export type RuleSeverity = "off" | "warn" | "error";

/** A severity, or a severity with the rule's options. */
export type RuleEntry = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>];

/** Own rules under a name. */
export interface Plugin {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** How templates are written and what they may print. */
export interface TemplateConfig {
  /** Names that are allowed; with a list, any other name is unknown. */
  readonly allow?: readonly string[];
}

/** What to check and how. Later presets win over earlier ones, `rules` win over presets. */
export interface Config {
  readonly extends?: readonly Preset[];
  readonly plugins?: readonly Plugin[];
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  /** Language of the diagnostics. */
  readonly language?: DiagnosticLanguage;
  readonly templates?: TemplateConfig;
  /** Texts whose findings are not reported: exact, case-insensitive. */
  readonly ignore?: readonly string[];
}
