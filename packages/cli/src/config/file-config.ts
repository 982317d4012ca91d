import { relative, sep } from "node:path";
import picomatch from "picomatch";
import type { FileMapping } from "../library/mapping.js";
import type { CliConfig } from "./config.js";
import type { LoadedConfig } from "./load.js";
import { mergeConfigs } from "./merge.js";
import { toList } from "./to-list.js";

/** What a configuration says of one file. */
export interface FileConfig {
  /** With the overrides that are for the file. Files for which the same overrides hold share one object. */
  readonly config: CliConfig;
  /** Where in the file the messages are; `null` where their shape says it. */
  readonly mapping: FileMapping | null;
}

/** Makes ready what a configuration says of each file, by absolute path. */
export function createFileConfigs({ config, folder }: LoadedConfig): (path: string) => FileConfig {
  const overrides = (config.overrides ?? []).map(({ files, ...override }) => ({ matches: matchGlobs(files), override }));
  const mappings = listMappings(config).map((mapping) => ({ matches: matchGlobs(mapping.glob), mapping }));
  const known = new Map<string, CliConfig>();
  return (path) => {
    const place = relative(folder, path).replaceAll(sep, "/");
    const held = overrides.map(({ matches }) => matches(place));
    const key = held.join();
    const merged = known.get(key) ?? mergeConfigs([config, ...overrides.filter((_, index) => held[index]).map(({ override }) => override)]);
    known.set(key, merged);
    // Of several mappings the last one is the one that was meant for this file.
    return { config: merged, mapping: mappings.findLast(({ matches }) => matches(place))?.mapping ?? null };
  };
}

function matchGlobs(globs: string | readonly string[]): (place: string) => boolean {
  return picomatch([...toList(globs)], { dot: true });
}

function listMappings({ files = [] }: CliConfig): readonly FileMapping[] {
  return typeof files === "string" ? [] : files.filter((entry) => typeof entry !== "string");
}

/** The globs of the files to lint. */
export function listPatterns({ files = [] }: CliConfig): readonly string[] {
  return toList(files).flatMap((entry) => (typeof entry === "string" ? [entry] : toList(entry.glob)));
}
