import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import ignore from "ignore";
import type { LintFlags } from "./args.js";
import type { LoadedConfig } from "./config/load.js";
import { UsageError } from "./mistakes.js";
import { decodeUtf8, describeReadError } from "./read-text.js";
import { showPath } from "./show-path.js";

/** Found upwards from the working folder. */
export const ignoreFileName = ".sendlintignore";

/** Patterns as in `.gitignore`, and where they come from. */
interface Patterns {
  /** How the user knows them. */
  readonly name: string;
  matches(path: string): boolean;
}

/** Tells what keeps a file from being linted: how the user knows it; `null` where nothing does. Paths are absolute. */
export type Ignoring = (path: string, config: LoadedConfig) => string | null;

/**
 * Reads what is not to be linted: `.sendlintignore`, found upwards, `ignores` of the configuration and `--ignore-pattern`.
 *
 * @throws {UsageError} when `.sendlintignore` cannot be read.
 */
export function createIgnoring({ ignores, ignorePatterns }: Pick<LintFlags, "ignores" | "ignorePatterns">, cwd: string): Ignoring {
  if (!ignores) return () => null;
  const file = findFile(cwd);
  const general: readonly Patterns[] = [
    ...(file === null ? [] : [createPatterns(showPath(file, cwd), dirname(file), readPatterns(file, cwd))]),
    createPatterns("--ignore-pattern", cwd, ignorePatterns),
  ];
  const known = new Map<LoadedConfig, Patterns>();
  return (path, loaded) => {
    const own = known.get(loaded) ?? createPatterns(`\`ignores\` of ${loaded.name}`, loaded.folder, loaded.config.ignores ?? []);
    known.set(loaded, own);
    return [...general, own].find(({ matches }) => matches(path))?.name ?? null;
  };
}

function findFile(folder: string): string | null {
  const path = join(folder, ignoreFileName);
  if (existsSync(path)) return path;
  return folder === dirname(folder) ? null : findFile(dirname(folder));
}

function readPatterns(file: string, cwd: string): readonly string[] {
  try {
    return decodeUtf8(readFileSync(file)).split(/\r?\n/);
  } catch (error) {
    throw new UsageError([`${showPath(file, cwd)}: cannot be read: ${describeReadError(error)}.`]);
  }
}

function createPatterns(name: string, folder: string, patterns: readonly string[]): Patterns {
  const rules = ignore().add(patterns);
  return {
    name,
    matches(path) {
      const place = relative(folder, path).replaceAll(sep, "/");
      // Patterns hold in their folder and below it.
      return place !== "" && !place.startsWith("../") && !isAbsolute(place) && rules.ignores(place);
    },
  };
}
