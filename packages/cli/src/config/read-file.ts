import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { LineIndex, wholeFile } from "../library/lines.js";
import { readJsonTree } from "../library/readers/json-tree.js";
import { decodeUtf8, describeReadError } from "../read-text.js";
import { runConfig } from "../run-config.js";
import { ConfigFileError } from "./config-file-error.js";
import { readYaml } from "./read-yaml.js";

/** What a configuration's file may be called. In one folder the first of these counts. */
export const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "cjs", "json", "yaml", "yml"].map(
  (end) => `sendlint.config.${end}`,
);

/**
 * What a configuration file holds, unchecked.
 *
 * @param path absolute
 * @throws {ConfigFileError} when there is no value to be had.
 */
export async function readConfigFile(path: string): Promise<unknown> {
  if (/\.[cm]?[jt]s$/.test(path)) return readModule(path);
  if (path.endsWith(".json")) return readJson(await readText(path));
  if (/\.ya?ml$/.test(path)) return readYaml(await readText(path));
  throw new ConfigFileError(`is no configuration. Expected a file such as ${configNames.join(", ")}.`);
}

async function readModule(path: string): Promise<unknown> {
  if (!existsSync(path)) throw new ConfigFileError("cannot be read: no such file or directory.");
  const config = await runConfig(path);
  if (typeof config !== "function") return config;
  throw new ConfigFileError("exports a function. Expected a configuration; what a preset's function returns belongs into `presets`.");
}

function readJson(text: string): unknown {
  const { mistakes } = readJsonTree(text, 0, false);
  if (mistakes.length === 0) return JSON.parse(text);
  const lines = new LineIndex(wholeFile(text));
  throw new ConfigFileError(mistakes.map(({ offset, message }) => ({ position: lines.positionAt(offset), message })));
}

async function readText(path: string): Promise<string> {
  try {
    return decodeUtf8(await readFile(path));
  } catch (error) {
    throw new ConfigFileError(`cannot be read: ${describeReadError(error)}.`);
  }
}
