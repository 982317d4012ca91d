import { createLinter, localeOf, type Probe, type Rule, rules } from "@sendlint/core";
import type { LintFlags } from "./args.js";
import { digestSettings } from "./cache/file-key.js";
import { type CliConfig, type FileFacts, pickShared, sharedKeys } from "./config/config.js";
import { createFileConfigs } from "./config/file-config.js";
import type { LoadedConfig } from "./config/load.js";
import { mergeConfigs } from "./config/merge.js";
import type { SuppressionSettings } from "./library/directive-book.js";
import type { LibrarySettings } from "./library/lint-file.js";
import { collectMistakes, UsageError } from "./mistakes.js";
import { createPlatformLinter, type PlatformLinter } from "./platform-linter.js";

/** What the command line says besides the configuration, which it wins over. */
export type Overruling = Pick<
  LintFlags,
  "fix" | "fixTypes" | "kind" | "language" | "locale" | "presets" | "reportUnused" | "requireReason" | "rules" | "stage"
>;

/** What files are linted with, by absolute path. */
export interface Settings {
  /** @throws {UsageError} where no linter can be made for the file */
  of(path: string): LibrarySettings;
  /** A name that is another one when anything is set otherwise; `null` where code is among it, of which nobody can tell. */
  digest(path: string): string | null;
}

/** What linters are made of. Configurations for some files that differ in nothing of it share their linters. */
const linterKeys: readonly (keyof CliConfig)[] = [...sharedKeys, "presets"];

/** Makes ready what the files of a configuration are linted with. */
export function createSettings(flags: Overruling, loaded: LoadedConfig, probe?: Probe): Settings {
  const fileConfigOf = createFileConfigs(loaded);
  const known = new Map<CliConfig, Omit<LibrarySettings, "mapping">>();
  const digests = new Map<CliConfig, string | null>();
  const made: (readonly [config: CliConfig, linters: readonly PlatformLinter[]])[] = [];
  const lintersFor = (config: CliConfig): readonly PlatformLinter[] => {
    const [, same] = made.find(([other]) => linterKeys.every((key) => other[key] === config[key])) ?? [];
    if (same) return same;
    const linters = createLinters(flags, config, loaded.name, probe);
    made.push([config, linters]);
    return linters;
  };
  return {
    of(path) {
      const { config, mapping } = fileConfigOf(path);
      const settings = known.get(config) ?? createLibrarySettings(flags, config, lintersFor(config));
      known.set(config, settings);
      return { ...settings, mapping };
    },
    digest(path) {
      const { config, mapping } = fileConfigOf(path);
      const { presets, kind, stage, locale, language, rules: ruled, requireReason, reportUnused } = flags;
      const digest = digests.has(config)
        ? digests.get(config)
        : digestSettings({ config, presets, kind, stage, locale, language, ruled, requireReason, reportUnused });
      digests.set(config, digest ?? null);
      return digest == null ? null : `${digest} ${JSON.stringify(mapping)}`;
    },
  };
}

function createLibrarySettings(flags: Overruling, config: CliConfig, linters: readonly PlatformLinter[]): Omit<LibrarySettings, "mapping"> {
  return {
    linters,
    facts: createFactReader(flags, config),
    suppressions: readSuppressionSettings(flags, config),
    fix: flags.fix === null ? null : { families: flags.fixTypes.length === 0 ? null : flags.fixTypes, writes: flags.fix === "write" },
  };
}

function createLinters(
  { presets: asked, rules: ruled, language }: Overruling,
  config: CliConfig,
  name: string | null,
  probe: Probe | undefined,
): PlatformLinter[] {
  const presets = asked.length > 0 ? asked : (config.presets ?? []);
  if (presets.length === 0) throw new UsageError([describeNoPreset(name)]);
  const shared = pickShared(mergeConfigs([config, { rules: ruled, ...(language === undefined ? {} : { language }) }]));
  const prefix = asked.length > 0 || name === null ? "" : `${name}: `;
  const mistakes: string[] = [];
  collectMistakes(
    () => createLinter({ plugins: config.plugins ?? [], rules: ruled }),
    mistakes,
    ({ message }) => `--rule: ${message}`,
  );
  if (mistakes.length > 0) throw new UsageError(mistakes);
  const linters = presets.flatMap(
    (preset) =>
      collectMistakes(
        () => createPlatformLinter(preset, shared, probe),
        mistakes,
        ({ message }) => prefix + message,
      ) ?? [],
  );
  if (mistakes.length > 0) throw new UsageError([...new Set(mistakes)]);
  return linters;
}

export function describeNoPreset(name: string | null): string {
  const place = name ?? "a configuration file";
  return `No preset says whose rules to lint by. Add \`--preset amazon --marketplace amazon.de\`, or set \`presets\` in ${place}.`;
}

/** What is known of a file's message: the command line wins over the file, the file over the configuration. */
function createFactReader(
  { kind, stage, locale }: Overruling,
  { kind: ofKind = "template", stage: ofStage, locale: ofLocale, subject, helpdesk }: CliConfig,
): (own: FileFacts) => FileFacts {
  const base = present({ kind: ofKind, stage: ofStage, locale: ofLocale, subject, helpdesk });
  const asked = present({ kind, stage, locale });
  return (own) => ({ ...base, ...own, ...asked }) as FileFacts;
}

function present<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Partial<Value>;
}

function readSuppressionSettings(flags: Overruling, config: CliConfig): SuppressionSettings {
  const { suppressions = {}, language } = config;
  return {
    requireReason: flags.requireReason || suppressions.requireReason === true,
    unused: flags.reportUnused ? "warn" : (suppressions.reportUnused ?? "off"),
    language: flags.language ?? localeOf(language),
    ruleIds: listRules(config).map(({ id }) => id),
  };
}

/** The rules that there are, those of plugins among them. */
export function listRules({ plugins = [] }: CliConfig): readonly Rule[] {
  return [...rules, ...plugins.flatMap((plugin) => plugin.rules ?? [])];
}
