import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../mistakes.js";
import { showPath } from "../show-path.js";
import { ConfigCollection } from "./collect.js";
import type { CliConfig } from "./config.js";
import { mergeConfigs } from "./merge.js";
import { configNames } from "./read-file.js";

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
  const collection = new ConfigCollection(cwd);
  await collection.readFile(path, []);
  // Who has no configuration need not wait for what checks one.
  const { checkConfigs } = await import("./check.js");
  const mistakes = [...collection.mistakes, ...checkConfigs(collection.parts)];
  if (mistakes.length > 0) throw new UsageError(mistakes);
  const config = mergeConfigs(collection.parts.map((part) => part.config as CliConfig));
  return { config, folder: dirname(path), name: showPath(path, cwd), sources: collection.sources };
}
