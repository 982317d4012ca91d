import type { Config, Helpdesk, Kind, Preset, Stage } from "@sendlint/core";
import type { SuppressionConfig } from "../library/directive-book.js";
import type { FileMapping } from "../library/mapping.js";
import type { NamedPreset } from "../presets.js";

/** What core is told besides the preset. */
export type SharedConfig = Pick<Config, "ignore" | "language" | "languages" | "plugins" | "rules" | "templates">;

/** What a file does not say about the message in it. */
export interface FileFacts {
  readonly kind?: Kind;
  readonly stage?: Stage;
  /** BCP 47 language of the text. */
  readonly locale?: string;
  readonly subject?: string;
  /** The system that fills in the placeholders. */
  readonly helpdesk?: Helpdesk;
}

/** What holds for some files; what it does not say stays as it is for all. */
export interface FileOverride extends FileFacts, Pick<CliConfig, "ignore" | "presets" | "rules" | "templates"> {
  /** Globs, from the folder of the configuration. */
  readonly files: string | readonly string[];
}

/** A configuration to start from: itself, its file's path from this one, or the package that exports it. A preset stands for `{ presets: [preset] }`. */
export type Base = string | CliConfig | Preset;

/** What `sendlint.config.ts` exports and `sendlint.config.json` holds. */
export interface CliConfig extends SharedConfig, FileFacts {
  /** For editors: where the JSON Schema of this file stands. */
  readonly $schema?: string;
  /** Later ones win over earlier ones, and this configuration over all of them. */
  readonly extends?: Base | readonly Base[];
  /**
   * Files, folders and globs to lint where the command names none, from the folder of the configuration; `!` leaves files out. An
   * object says where in some files the messages are.
   */
  readonly files?: string | readonly (string | FileMapping)[];
  /** Files that are never linted: patterns as in `.gitignore`, from the folder of the configuration. */
  readonly ignores?: readonly string[];
  readonly suppressions?: SuppressionConfig;
  /** Each makes a linter of its own; every file is linted with each. */
  readonly presets?: readonly (NamedPreset | Preset)[];
  /** Later ones win; what a file says in its front matter wins over all. */
  readonly overrides?: readonly FileOverride[];
}

/**
 * Types a configuration of the command, so that an editor completes it.
 *
 * @example
 * export default defineConfig({ files: ["templates"], presets: [{ preset: "amazon", marketplace: "amazon.de" }] });
 */
export function defineConfig(config: CliConfig): CliConfig {
  return config;
}

/** The keys that are for core. */
export const sharedKeys: readonly (keyof SharedConfig)[] = ["ignore", "language", "languages", "plugins", "rules", "templates"];

/** The part of a configuration that is for core. */
export function pickShared(config: CliConfig): SharedConfig {
  return Object.fromEntries(sharedKeys.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]));
}
