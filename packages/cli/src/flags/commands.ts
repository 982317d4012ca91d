import type { NamedPreset } from "../presets.js";
import { type Given, hasOption, present, textOf } from "./given.js";

/** What was asked of `sendlint rules`. */
export interface RulesFlags {
  readonly command: "rules";
  /** Whose severities are shown; those of all platforms unless said. */
  readonly presets: readonly NamedPreset[];
  readonly json: boolean;
  /** `null` for none; looked for where nothing was said. */
  readonly config?: string | null;
}

/** What was asked of `sendlint explain`. */
export interface ExplainFlags extends Omit<RulesFlags, "command"> {
  readonly command: "explain";
  /** Its ID. */
  readonly rule: string;
  /** `null` where nothing was said. */
  readonly color: boolean | null;
}

/** How a configuration is written. */
export const configTypes = ["json", "yaml", "ts", "js"] as const;
export type ConfigType = (typeof configTypes)[number];

/** Services for which `sendlint init` writes a workflow. */
export const ciServices = ["github", "gitlab", "none"] as const;
export type CiService = (typeof ciServices)[number];

/** What was asked of `sendlint init`. What was not said is asked for on a terminal. */
export interface InitFlags {
  readonly command: "init";
  /** Folders and globs of the templates. */
  readonly templates: readonly string[];
  readonly presets: readonly NamedPreset[];
  readonly type?: ConfigType;
  readonly ci?: CiService;
  /** Ask nothing: what was not said is as proposed. */
  readonly yes: boolean;
  /** Replace files that are there. */
  readonly force: boolean;
}

/** What was read of a command line besides its command. */
interface Read {
  readonly given: readonly Given[];
  readonly positionals: readonly string[];
  readonly presets: readonly NamedPreset[];
}

export function readRulesFlags({ given, positionals, presets }: Read, mistakes: string[]): RulesFlags {
  if (positionals.length > 0)
    mistakes.push(`\`sendlint rules\` lists all rules; for one of them say \`sendlint explain ${positionals[0]}\`.`);
  return { command: "rules", presets, json: hasOption(given, "json"), ...readConfig(given) };
}

export function readExplainFlags({ given, positionals, presets }: Read, mistakes: string[]): ExplainFlags {
  const [rule = ""] = positionals;
  if (positionals.length !== 1) mistakes.push("`sendlint explain` needs the ID of one rule: `sendlint explain contact/off-platform`.");
  const color = hasOption(given, "color") ? true : hasOption(given, "no-color") ? false : null;
  return { command: "explain", rule, presets, json: hasOption(given, "json"), color, ...readConfig(given) };
}

export function readInitFlags({ given, positionals, presets }: Read): InitFlags {
  return {
    command: "init",
    templates: positionals,
    presets,
    ...present({ type: textOf(given, "type") as ConfigType | undefined, ci: textOf(given, "ci") as CiService | undefined }),
    yes: hasOption(given, "yes"),
    force: hasOption(given, "force"),
  };
}

function readConfig(given: readonly Given[]): Pick<RulesFlags, "config"> {
  return present({ config: hasOption(given, "no-config") ? null : textOf(given, "config") });
}
