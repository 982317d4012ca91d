import type { Config, Kind, Preset, Stage } from "@sendlint/core";
import type { SuppressionConfig } from "./library/directive-book.js";
import type { FileMapping } from "./library/mapping.js";
import type { NamedPreset } from "./presets.js";

/** What core is told besides the preset. */
export type SharedConfig = Pick<Config, "ignore" | "language" | "plugins" | "rules" | "templates">;

/** What a file does not say about the message in it. */
export interface FileFacts {
  readonly kind?: Kind;
  readonly stage?: Stage;
  /** BCP 47 language of the text. */
  readonly locale?: string;
  readonly subject?: string;
}

/** Facts about some files. */
export interface FileOverride extends FileFacts {
  /** Globs, from the folder of the configuration. */
  readonly files: string | readonly string[];
}

/** What `sendlint.config.js` exports and `sendlint.config.json` holds. */
export interface CliConfig extends SharedConfig, Omit<FileFacts, "subject"> {
  /**
   * Files, folders and globs to lint where the command names none, from the folder of the configuration; `!` leaves files out. An
   * object says where in some files the messages are.
   */
  readonly files?: string | readonly (string | FileMapping)[];
  readonly suppressions?: SuppressionConfig;
  /** Each makes a linter of its own; every file is linted with each. */
  readonly presets?: readonly (NamedPreset | Preset)[];
  /** Later ones win; what a file says in its front matter wins over all. */
  readonly overrides?: readonly FileOverride[];
}

/** Types a configuration of the command, so that an editor completes it. */
export function defineConfig(config: CliConfig): CliConfig {
  return config;
}

export const sharedKeys: readonly (keyof SharedConfig)[] = ["ignore", "language", "plugins", "rules", "templates"];

/** The part of a configuration that is for core. */
export function pickShared(config: CliConfig): SharedConfig {
  return Object.fromEntries(sharedKeys.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]));
}
