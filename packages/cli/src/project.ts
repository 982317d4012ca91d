import { relative, sep } from "node:path";
import { type Rule, rules } from "@sendlint/core";
import picomatch from "picomatch";
import type { LintFlags } from "./args.js";
import { type CliConfig, type FileFacts, pickShared } from "./config.js";
import { findConfig, type LoadedConfig, loadConfig } from "./config-file.js";
import type { SuppressionSettings } from "./library/directive-book.js";
import { type FileOutcome, type LibrarySettings, lintFile } from "./library/lint-file.js";
import type { FileMapping } from "./library/mapping.js";
import { collectMistakes, UsageError } from "./mistakes.js";
import { createPlatformLinter, type PlatformLinter } from "./platform-linter.js";
import { showPath } from "./show-path.js";

/** Options and configuration made ready: what lints the files. */
export interface Project {
  /** The files, folders and globs that were asked for. */
  readonly patterns: readonly string[];
  /** Absolute: where the patterns start. */
  readonly folder: string;
  /** The rules that there are, those of plugins among them. */
  readonly rules: readonly Rule[];
  /** Whether rules of others are among them. */
  readonly hasPlugins: boolean;
  /** Lints a file, and mends it where that is asked for. */
  lint(path: string): Promise<FileOutcome>;
}

/**
 * Makes a project of what was asked for.
 *
 * @param mistakes what is known to be wrong already
 * @throws {UsageError} when options or configuration are wrong
 */
export async function openProject(flags: LintFlags, cwd: string, mistakes: readonly string[] = []): Promise<Project> {
  const loaded = flags.config === undefined ? await findConfig(cwd) : await loadConfig(flags.config, cwd);
  const { linters, patterns } = prepare(flags, loaded, [...mistakes]);
  const settingsOf = createSettingsReader(flags, loaded, linters);
  return {
    patterns,
    folder: flags.patterns.length > 0 ? cwd : loaded.folder,
    rules: listRules(loaded.config),
    hasPlugins: (loaded.config.plugins ?? []).length > 0,
    lint: (path) => lintFile(path, showPath(path, cwd), settingsOf(path)),
  };
}

function prepare(
  flags: LintFlags,
  { config, name }: LoadedConfig,
  mistakes: string[],
): { linters: PlatformLinter[]; patterns: readonly string[] } {
  const shared = { ...pickShared(config), ...(flags.language === undefined ? {} : { language: flags.language }) };
  const isAsked = flags.presets.length > 0;
  const presets = isAsked ? flags.presets : (config.presets ?? []);
  const prefix = isAsked ? "" : `${name}: `;
  const linters = presets.flatMap(
    (preset) =>
      collectMistakes(
        () => createPlatformLinter(preset, shared),
        mistakes,
        ({ message }) => prefix + message,
      ) ?? [],
  );
  const patterns = flags.patterns.length > 0 ? flags.patterns : listPatterns(config);
  const place = name === null ? "a configuration file" : name;
  if (presets.length === 0)
    mistakes.push(
      `No preset says whose rules to lint by. Add \`--preset amazon --marketplace amazon.de\`, or set \`presets\` in ${place}.`,
    );
  if (!patterns.some((pattern) => !pattern.startsWith("!")))
    mistakes.push(`No files to lint. Name files, folders or globs, or set \`files\` in ${place}.`);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return { linters, patterns };
}

/** What each file is linted with. */
function createSettingsReader(
  flags: LintFlags,
  loaded: LoadedConfig,
  linters: readonly PlatformLinter[],
): (path: string) => LibrarySettings {
  const factsOf = createFactReader(flags, loaded);
  const mappings = listMappings(loaded.config).map((mapping) => ({
    matches: picomatch([...toList(mapping.glob)], { dot: true }),
    mapping,
  }));
  const fix = flags.fix === null ? null : { families: flags.fixTypes.length === 0 ? null : flags.fixTypes, writes: flags.fix === "write" };
  const suppressions = readSuppressionSettings(flags, loaded.config);
  return (path) => ({
    linters,
    facts: factsOf(path),
    // Of several mappings the last one is the one that was meant for this file.
    mapping: mappings.findLast(({ matches }) => matches(placeOf(path, loaded.folder)))?.mapping ?? null,
    suppressions,
    fix,
  });
}

function readSuppressionSettings(flags: LintFlags, config: CliConfig): SuppressionSettings {
  const { suppressions = {}, language } = config;
  return {
    requireReason: flags.requireReason || suppressions.requireReason === true,
    unused: flags.reportUnused ? "warn" : (suppressions.reportUnused ?? "off"),
    language: flags.language ?? language ?? "en",
    ruleIds: listRules(config).map(({ id }) => id),
  };
}

function listRules({ plugins = [] }: CliConfig): readonly Rule[] {
  return [...rules, ...plugins.flatMap((plugin) => plugin.rules ?? [])];
}

function listMappings({ files = [] }: CliConfig): readonly FileMapping[] {
  return typeof files === "string" ? [] : files.filter((entry) => typeof entry !== "string");
}

/** The globs of the files to lint. */
function listPatterns({ files = [] }: CliConfig): readonly string[] {
  return toList(files).flatMap((entry) => (typeof entry === "string" ? [entry] : toList(entry.glob)));
}

function toList<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value : [value as Item];
}

function placeOf(path: string, folder: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}

/** What is known of a file's message: the command line wins over the file, the file over the configuration. */
function createFactReader(
  { kind, stage, locale }: LintFlags,
  { config, folder }: LoadedConfig,
): (path: string) => (own: FileFacts) => FileFacts {
  const overrides = (config.overrides ?? []).map(({ files, ...facts }) => ({
    matches: picomatch([...toList(files)], { dot: true }),
    facts,
  }));
  const base = present({ kind: "template" as const, ...present({ kind: config.kind, stage: config.stage, locale: config.locale }) });
  const asked = present({ kind, stage, locale });
  return (path) => {
    const matching = overrides.filter(({ matches }) => matches(placeOf(path, folder))).map(({ facts }) => facts);
    return (own) => Object.assign({}, base, ...matching, own, asked) as FileFacts;
  };
}

function present<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Partial<Value>;
}
