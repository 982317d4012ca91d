import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkConfig } from "./check-config.js";
import type { CliConfig } from "./config.js";
import { UsageError } from "./mistakes.js";
import { decodeUtf8, describeReadError } from "./read-text.js";
import { showPath } from "./show-path.js";

/** In one folder the first of these counts. */
const names = ["sendlint.config.js", "sendlint.config.mjs", "sendlint.config.json"];

export interface LoadedConfig {
  readonly config: CliConfig;
  /** Absolute: where its globs start. */
  readonly folder: string;
  /** How the user sees the file; `null` where there is none. */
  readonly name: string | null;
}

/** The configuration of a folder: the nearest file upwards; an empty one where there is none. */
export async function findConfig(cwd: string): Promise<LoadedConfig> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const name = names.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return loadConfig(join(folder, name), cwd);
    if (folder === dirname(folder)) return { config: {}, folder: cwd, name: null };
  }
}

/**
 * Reads and checks a configuration file.
 *
 * @throws {UsageError} with every mistake in it.
 */
export async function loadConfig(file: string, cwd: string): Promise<LoadedConfig> {
  const path = resolve(cwd, file);
  const name = showPath(path, cwd);
  const config = await readConfig(path, name);
  const mistakes = checkConfig(config);
  if (mistakes.length > 0) throw new UsageError(mistakes.map((mistake) => `${name}: ${mistake}`));
  return { config: config as CliConfig, folder: dirname(path), name };
}

async function readConfig(path: string, name: string): Promise<unknown> {
  if (path.endsWith(".json")) {
    const text = await readBytes(path, name);
    return attempt(`${name}: is not valid JSON`, () => JSON.parse(text));
  }
  if (!/\.[cm]?js$/.test(path))
    throw new UsageError([`${name}: is no configuration. Expected a file that ends in .js, .mjs, .cjs or .json.`]);
  if (!existsSync(path)) throw new UsageError([`${name}: cannot be read: no such file or directory.`]);
  const module = await attempt<Promise<{ default?: unknown }>>(`${name}: cannot be run`, () => import(pathToFileURL(path).href));
  if (module.default === undefined) throw new UsageError([`${name}: exports no configuration. Write \`export default { … }\`.`]);
  return module.default;
}

async function readBytes(path: string, name: string): Promise<string> {
  try {
    return decodeUtf8(await readFile(path));
  } catch (error) {
    throw new UsageError([`${name}: cannot be read: ${describeReadError(error)}.`]);
  }
}

async function attempt<Value>(failure: string, run: () => Value): Promise<Awaited<Value>> {
  try {
    return await run();
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    const [, line] = /^file:\S+?:(\d+)\n/.exec(cause.stack ?? "") ?? [];
    throw new UsageError([`${failure}: ${cause.message}${line === undefined ? "" : ` (line ${line})`}`]);
  }
}
