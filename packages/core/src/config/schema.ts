import type { OwnPlaceholders } from "../document/helpdesk.js";
import type { Language, Lexicon } from "../lexicon/schema.js";
import type { Preset } from "../preset.js";
import type { DiagnosticLanguage, ReportTexts, Rule } from "../rule.js";
import type { RuleOptions } from "./rule-options.js";

/** How severe a rule's findings are; `"off"` does not run it. */
export type RuleSeverity = "off" | "warn" | "error";

/** A severity, or a severity with the rule's options. */
export type RuleEntry<Options = Readonly<Record<string, unknown>>> = RuleSeverity | readonly [RuleSeverity, Options];

/** Settings of rules by rule ID. A plugin's rules become known to it by declaration merging with {@link RuleOptions}. */
export type RuleSettings = { readonly [Id in keyof RuleOptions]?: RuleEntry<RuleOptions[Id]> };

/** Own rules and own words under a name. */
export interface Plugin {
  readonly name: string;
  readonly rules?: readonly Rule[];
  /** Languages besides the built-in ones; one of the same locale takes a built-in one's place. */
  readonly languages?: readonly Language[];
  /** More words for languages that are there. */
  readonly lexicons?: readonly Lexicon[];
}

/** How templates are written and what they may print. */
export interface TemplateConfig {
  /** Names that are allowed; with a list, any other name is unknown. */
  readonly allow?: readonly string[];
  /**
   * What placeholders of one's own print, or the same ones otherwise than the lists say: `{ "order.track_url": "link" }`. In a name `*`
   * stands for one part, and at its end for all that follows.
   */
  readonly placeholders?: OwnPlaceholders;
}

/** What to check and how. Later presets win over earlier ones, `rules` win over presets. */
export interface Config {
  readonly extends?: readonly Preset[];
  readonly plugins?: readonly Plugin[];
  /** A severity alone keeps the options that a preset gave; options replace those of the same name. */
  readonly rules?: RuleSettings;
  /**
   * The languages that messages are read in, by BCP 47 locale or as they come from `@sendlint/core/languages/<locale>`; all that there are
   * unless said.
   */
  readonly languages?: readonly (string | Language)[];
  /**
   * Language of the diagnostics, by name or as its texts come from `@sendlint/core/texts/<locale>`; `"en"` unless said. In a page,
   * `@sendlint/core/lite` holds no other texts than the English ones.
   */
  readonly language?: DiagnosticLanguage | ReportTexts;
  readonly templates?: TemplateConfig;
  /** Texts whose findings are not reported: exact, case-insensitive. */
  readonly ignore?: readonly string[];
}

/**
 * Types a configuration, so that an editor completes rule IDs and options.
 *
 * @example
 * export default defineConfig({ extends: [amazon({ marketplace: "amazon.de" })], rules: { "content/length": ["warn", { max: 1500 }] } });
 */
export function defineConfig(config: Config): Config {
  return config;
}
