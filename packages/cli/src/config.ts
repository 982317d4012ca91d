import {
  type Config,
  createLinter,
  describeValue,
  type Kind,
  kinds,
  type Linter,
  type Preset,
  SendlintError,
  type Stage,
  stages,
  unknownName,
  wrongChoice,
  wrongValue,
} from "@sendlint/core";
import { createPreset, isPresetName, type NamedPreset, presetNames } from "./presets.js";

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
  /** Files, folders and globs to lint where the command names none, from the folder of the configuration; `!` leaves files out. */
  readonly files?: string | readonly string[];
  /** Each makes a linter of its own; every file is linted with each. */
  readonly presets?: readonly (NamedPreset | Preset)[];
  /** Later ones win; what a file says in its front matter wins over all. */
  readonly overrides?: readonly FileOverride[];
}

/** Types a configuration of the command, so that an editor completes it. */
export function defineConfig(config: CliConfig): CliConfig {
  return config;
}

/** A linter for one platform. */
export interface PlatformLinter {
  /** `"amazon"`, `"ebay"`, or `"any"`. */
  readonly platform: string;
  /** How reports call it: `"amazon.de"`. */
  readonly label: string;
  readonly linter: Linter;
}

type Mistakes = string[];
type Fields = Readonly<Record<string, unknown>>;

const sharedKeys = ["ignore", "language", "plugins", "rules", "templates"] as const satisfies readonly (keyof SharedConfig)[];
const configKeys = [...sharedKeys, "files", "kind", "locale", "overrides", "presets", "stage"].sort();
const overrideKeys = ["files", "kind", "locale", "stage", "subject"];

/** The part of a configuration that is for core. */
export function pickShared(config: CliConfig): SharedConfig {
  return Object.fromEntries(sharedKeys.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]));
}

/** Every mistake in a configuration, as sentences; none where it is fine. Presets are checked too. */
export function checkConfig(given: unknown): readonly string[] {
  if (!isFields(given))
    return [wrongValue("config", describeValue(given), 'an object, such as { presets: [{ preset: "amazon" }] }').message];
  const mistakes: Mistakes = [];
  checkKeys(given, configKeys, "", mistakes);
  checkFacts(given, "", mistakes);
  if (given.files !== undefined) checkNames(given.files, "files", mistakes);
  if (given.overrides !== undefined) checkOverrides(given.overrides, mistakes);
  if (given.presets !== undefined) checkPresets(given.presets, mistakes);
  collectMistakes(() => createLinter(pickShared(given)), "", mistakes);
  return mistakes;
}

/** @throws {SendlintError} when a preset or the shared configuration is malformed. */
export function createPlatformLinter(entry: NamedPreset | Preset, shared: SharedConfig): PlatformLinter {
  const preset = "preset" in entry ? createPreset(entry) : entry;
  const { id, marketplace } = preset.platform;
  return { platform: id, label: marketplace === "" ? preset.name : marketplace, linter: createLinter({ ...shared, extends: [preset] }) };
}

/** Runs what may find mistakes in the configuration, and keeps them. */
export function collectMistakes<Value>(run: () => Value, prefix: string, mistakes: Mistakes): Value | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof SendlintError)) throw error;
    mistakes.push(...error.problems.map(({ message }) => prefix + message));
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkKeys(fields: Fields, valid: readonly string[], path: string, mistakes: Mistakes): void {
  for (const key of Object.keys(fields)) if (!valid.includes(key)) mistakes.push(unknownName(path + key, key, "key", valid).message);
}

function checkFacts({ kind, stage, locale, subject }: Fields, path: string, mistakes: Mistakes): void {
  if (kind !== undefined && !kinds.includes(kind as Kind)) mistakes.push(wrongChoice(`${path}kind`, kind, kinds).message);
  if (stage !== undefined && !stages.includes(stage as Stage)) mistakes.push(wrongChoice(`${path}stage`, stage, stages).message);
  for (const [key, value] of Object.entries({ locale, subject })) {
    if (value !== undefined && typeof value !== "string") mistakes.push(wrongValue(path + key, describeValue(value), "a string").message);
  }
}

function checkNames(value: unknown, path: string, mistakes: Mistakes): void {
  const names = Array.isArray(value) ? value : [value];
  const isGood = names.length > 0 && names.every((name) => typeof name === "string" && name !== "");
  if (!isGood) mistakes.push(wrongValue(path, describeValue(value), "a glob or an array of globs").message);
}

function checkOverrides(given: unknown, mistakes: Mistakes): void {
  if (!Array.isArray(given)) {
    mistakes.push(wrongValue("overrides", describeValue(given), "an array of objects with files").message);
    return;
  }
  given.forEach((override: unknown, index) => {
    const path = `overrides[${index}]`;
    if (!isFields(override)) {
      mistakes.push(wrongValue(path, describeValue(override), "an object with files").message);
      return;
    }
    checkKeys(override, overrideKeys, `${path}.`, mistakes);
    checkNames(override.files, `${path}.files`, mistakes);
    checkFacts(override, `${path}.`, mistakes);
  });
}

function checkPresets(given: unknown, mistakes: Mistakes): void {
  if (!Array.isArray(given)) {
    mistakes.push(
      wrongValue("presets", describeValue(given), 'an array, such as [{ preset: "amazon", marketplace: "amazon.de" }]').message,
    );
    return;
  }
  given.forEach((entry: unknown, index) => {
    const path = `presets[${index}]`;
    if (!isFields(entry))
      mistakes.push(wrongValue(path, describeValue(entry), "an object with preset, or what a preset's function returns").message);
    else if ("platform" in entry) collectMistakes(() => createLinter({ extends: [entry as unknown as Preset] }), `${path}: `, mistakes);
    else if (!isPresetName(entry.preset)) mistakes.push(wrongChoice(`${path}.preset`, entry.preset, presetNames).message);
    else collectMistakes(() => createPreset(entry as unknown as NamedPreset), `${path}: `, mistakes);
  });
}
