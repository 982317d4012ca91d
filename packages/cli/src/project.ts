import { dirname } from "node:path";
import type { Probe, Rule } from "@sendlint/core";
import type { LintFlags } from "./args.js";
import { createFileConfigs, type FileConfig, listPatterns } from "./config/file-config.js";
import { ConfigFinder, emptyConfig, type LoadedConfig, loadConfig } from "./config/load.js";
import { isOwnConfig, readerOf } from "./file-kinds.js";
import { createIgnoring } from "./ignored.js";
import { type FileOutcome, lintFile } from "./library/lint-file.js";
import { UsageError } from "./mistakes.js";
import { createSettings, describeNoPreset, listRules, type Settings } from "./settings.js";
import { showPath } from "./show-path.js";

/** Options and configurations made ready: what lints the files. */
export interface Project {
  /** The files, folders and globs that were asked for. */
  readonly patterns: readonly string[];
  /** Absolute: where the patterns start. */
  readonly folder: string;
  /** The files that the configuration was read from, absolute. */
  readonly sources: readonly string[];
  /** The rules that there are, those of plugins among them. */
  readonly rules: readonly Rule[];
  /** Whether rules of others are among them. */
  readonly hasPlugins: boolean;
  /** Whether a file is of a kind that can be read, or its configuration says how. @throws {UsageError} with every mistake in that. */
  reads(path: string): Promise<boolean>;
  /**
   * Leaves out what is not to be linted, and reads the configurations of the rest, so that all mistakes in them are known before the
   * first file is linted.
   *
   * @throws {UsageError} with every mistake in them.
   */
  select(paths: readonly string[]): Promise<Selection>;
  /** A name for what a file is linted with: another one when that is; `null` where nobody can tell. */
  digest(path: string): Promise<string | null>;
  /** Lints a file, and mends it where that is asked for. */
  lint(path: string): Promise<FileOutcome>;
}

/** Files of a project. Absolute. */
export interface Selection {
  readonly paths: readonly string[];
  /** What is not to be linted, by what says so. */
  readonly ignored: ReadonlyMap<string, string>;
}

/** What the making of a project may be told besides. */
interface ProjectOptions {
  /** What is known to be wrong already. */
  readonly mistakes?: readonly string[];
  /** Goes around each step of linting. */
  readonly probe?: Probe;
}

/**
 * Makes a project of what was asked for.
 *
 * @throws {UsageError} when options or the configuration of the working folder are wrong
 */
export async function openProject(flags: LintFlags, cwd: string, { mistakes = [], probe }: ProjectOptions = {}): Promise<Project> {
  const configs = await openConfigs(flags, cwd);
  const { config, name, folder } = configs.main;
  const patterns = flags.patterns.length > 0 ? flags.patterns : listPatterns(config);
  const found = [...mistakes];
  const hasPresets = [config, ...(config.overrides ?? [])].some(({ presets = [] }) => presets.length > 0);
  if (flags.presets.length === 0 && !hasPresets && flags.patterns.length === 0) found.push(describeNoPreset(name));
  if (!patterns.some((pattern) => !pattern.startsWith("!")))
    found.push(`No files to lint. Name files, folders or globs, or set \`files\` in ${name ?? "a configuration file"}.`);
  if (found.length > 0) throw new UsageError(found);
  const ignoring = createIgnoring(flags, cwd);

  const known = new Map<LoadedConfig, Settings>();
  const settingsFor = async (path: string): Promise<Settings> => {
    const loaded = await configs.of(path);
    const settings = known.get(loaded) ?? createSettings(flags, loaded, probe);
    known.set(loaded, settings);
    return settings;
  };
  const fileConfigs = new Map<LoadedConfig, (path: string) => FileConfig>();
  const fileConfigFor = async (path: string): Promise<FileConfig> => {
    const loaded = await configs.of(path);
    const fileConfigOf = fileConfigs.get(loaded) ?? createFileConfigs(loaded);
    fileConfigs.set(loaded, fileConfigOf);
    return fileConfigOf(path);
  };
  return {
    patterns,
    folder: flags.patterns.length > 0 ? cwd : folder,
    get sources() {
      return [...new Set([configs.main, ...known.keys()].flatMap((loaded) => loaded.sources))];
    },
    get rules() {
      const all = [...known.keys()].flatMap((loaded) => listRules(loaded.config));
      return [...new Map(all.map((rule) => [rule.id, rule])).values()];
    },
    get hasPlugins() {
      return [...known.keys()].some(({ config }) => (config.plugins ?? []).length > 0);
    },
    reads: async (path) => readerOf(path) !== null || (!isOwnConfig(path) && (await fileConfigFor(path)).mapping?.reader !== undefined),
    async select(paths) {
      const kept: string[] = [];
      const ignored = new Map<string, string>();
      const wrong = new Set<string>();
      for (const path of paths) {
        try {
          const reason = ignoring(path, await configs.of(path));
          if (reason === null) kept.push(path);
          else ignored.set(path, reason);
          if (reason === null) (await settingsFor(path)).of(path);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          for (const mistake of error.mistakes) wrong.add(mistake);
        }
      }
      if (wrong.size > 0) throw new UsageError([...wrong]);
      return { paths: kept, ignored };
    },
    digest: async (path) => (await settingsFor(path)).digest(path),
    lint: async (path) => lintFile(path, showPath(path, cwd), (await settingsFor(path)).of(path)),
  };
}

/** The configurations of a run. */
export interface Configs {
  /** That of the working folder, or the one that was asked for. */
  readonly main: LoadedConfig;
  /** The one for a file: the nearest from its folder upwards, else the main one. @throws {UsageError} with every mistake in it. */
  of(path: string): Promise<LoadedConfig>;
}

/** @throws {UsageError} with every mistake in the main configuration. */
export async function openConfigs({ config }: Pick<LintFlags, "config">, cwd: string): Promise<Configs> {
  if (config !== undefined) {
    const only = config === null ? emptyConfig(cwd) : await loadConfig(config, cwd);
    return { main: only, of: async () => only };
  }
  const finder = new ConfigFinder(cwd);
  const main = (await finder.find(cwd)) ?? emptyConfig(cwd);
  return { main, of: async (path) => (await finder.find(dirname(path))) ?? main };
}
