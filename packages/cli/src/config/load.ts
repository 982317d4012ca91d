import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UsageError } from "../mistakes.js";
import { decodeUtf8, describeReadError } from "../read-text.js";
import { ConfigFileError, runConfig } from "../run-config.js";
import { showPath } from "../show-path.js";
import { checkConfigs, type Part } from "./check.js";
import type { Base, CliConfig } from "./config.js";
import { mergeConfigs } from "./merge.js";
import { parseYaml } from "./yaml.js";

/** In one folder the first of these counts. */
export const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "cjs", "json", "yaml", "yml"].map(
  (end) => `sendlint.config.${end}`,
);

export interface LoadedConfig {
  readonly config: CliConfig;
  /** Absolute: where its globs start. */
  readonly folder: string;
  /** How the user sees the file; `null` where there is none. */
  readonly name: string | null;
  /** The files that it was read from, those that it starts from among them. Absolute. */
  readonly sources: readonly string[];
}

/** The configuration of a folder that has none. */
export function emptyConfig(folder: string): LoadedConfig {
  return { config: {}, folder, name: null, sources: [] };
}

/** Reads the nearest configuration upwards from folders, each file once. */
export class ConfigFinder {
  readonly #cwd: string;
  readonly #known = new Map<string, Promise<LoadedConfig | null>>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * @param folder absolute
   * @returns `null` where there is none
   * @throws {UsageError} with every mistake in it.
   */
  find(folder: string): Promise<LoadedConfig | null> {
    const known = this.#known.get(folder) ?? this.#look(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #look(folder: string): Promise<LoadedConfig | null> {
    const name = configNames.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return loadConfig(join(folder, name), this.#cwd);
    return folder === dirname(folder) ? null : this.find(dirname(folder));
  }
}

/**
 * Reads and checks a configuration file and what it starts from.
 *
 * @throws {UsageError} with every mistake in them.
 */
export async function loadConfig(file: string, cwd: string): Promise<LoadedConfig> {
  const path = resolve(cwd, file);
  const reading = new ConfigReading(cwd);
  await reading.readFile(path, []);
  const mistakes = [...reading.mistakes, ...checkConfigs(reading.parts)];
  if (mistakes.length > 0) throw new UsageError(mistakes);
  const config = mergeConfigs(reading.parts.map((part) => part.config as CliConfig));
  return { config, folder: dirname(path), name: showPath(path, cwd), sources: reading.sources };
}

/** Collects a configuration and what it starts from, the last of which wins. */
class ConfigReading {
  readonly parts: Part[] = [];
  readonly mistakes: string[] = [];
  readonly sources: string[] = [];
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** @param chain the files that lead here, each by `extends` of the one before */
  async readFile(path: string, chain: readonly string[]): Promise<void> {
    const name = showPath(path, this.#cwd);
    if (chain.includes(path)) {
      const names = [...chain.slice(chain.indexOf(path)), path].map((file) => showPath(file, this.#cwd));
      this.mistakes.push(`${name}: \`extends\` runs in a circle: ${names.join(" → ")}.`);
      return;
    }
    this.sources.push(path);
    try {
      await this.#add(await readValue(path), name, path, [...chain, path]);
    } catch (error) {
      if (!(error instanceof ConfigFileError)) throw error;
      this.mistakes.push(`${name}: ${error.message}`);
    }
  }

  async #add(config: unknown, name: string, path: string, chain: readonly string[]): Promise<void> {
    const bases = (config as { readonly extends?: unknown } | null)?.extends ?? [];
    for (const [index, base] of (Array.isArray(bases) ? bases : [bases]).entries()) {
      await this.#extend(base as Base, `extends${Array.isArray(bases) ? `[${index}]` : ""}`, name, path, chain);
    }
    this.parts.push({ name, config });
  }

  async #extend(base: Base, at: string, name: string, path: string, chain: readonly string[]): Promise<void> {
    if (typeof base === "string") {
      const found = await findBase(base, path);
      if (found !== null) await this.readFile(found, chain);
      else this.mistakes.push(`${name}: \`${at}\` is ${JSON.stringify(base)}, which is not there. ${describeMissing(base)}`);
    } else if (typeof base === "object" && base !== null && !Array.isArray(base)) {
      const config = "platform" in base ? { presets: [base] } : base;
      await this.#add(config, `${name} (${at})`, path, chain);
    }
  }
}

/** The file that `extends` means: beside the configuration, or what a package exports. */
async function findBase(base: string, from: string): Promise<string | null> {
  if (base.startsWith(".") || isAbsolute(base)) {
    const path = resolve(dirname(from), base);
    return existsSync(path) ? path : null;
  }
  const { createJiti } = await import("jiti");
  const url = createJiti(pathToFileURL(from).href).esmResolve(base, { try: true });
  return url?.startsWith("file:") ? fileURLToPath(url) : null;
}

function describeMissing(base: string): string {
  return base.startsWith(".") || isAbsolute(base)
    ? "Expected the path of a configuration, from the file that names it."
    : `Install the package, or write "./${base}" for a file beside this one.`;
}

/** @throws {ConfigFileError} when there is no value to be had. */
async function readValue(path: string): Promise<unknown> {
  if (/\.[cm]?[jt]s$/.test(path)) {
    if (!existsSync(path)) throw new ConfigFileError("cannot be read: no such file or directory.");
    const config = await runConfig(path);
    if (typeof config === "function")
      throw new ConfigFileError("exports a function. Expected a configuration; what a preset's function returns belongs into `presets`.");
    return config;
  }
  if (!/\.(?:json|ya?ml)$/.test(path)) throw new ConfigFileError(`is no configuration. Expected a file such as ${configNames.join(", ")}.`);
  const text = await readText(path);
  if (!path.endsWith(".json")) return parseYaml(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigFileError(`is not valid JSON: ${(error as Error).message}.`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return decodeUtf8(await readFile(path));
  } catch (error) {
    throw new ConfigFileError(`cannot be read: ${describeReadError(error)}.`);
  }
}
