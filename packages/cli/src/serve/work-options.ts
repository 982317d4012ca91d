import { resolve } from "node:path";
import type { WorkOptions } from "@sendlint/helpdesk/service";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import type { ServeFlags } from "../args.js";
import { pickShared } from "../config/config.js";
import { ConfigFileError } from "../config/config-file-error.js";
import { loadConfig } from "../config/load.js";
import { readConfigFile } from "../config/read-file.js";
import { collectMistakes } from "../mistakes.js";
import { createPreset, placeOf } from "../presets.js";

/** Where it stands how to lint and decide. Plain data, which every thread reads for itself: a rule of a plugin is code. */
export interface WorkSource extends Pick<ServeFlags, "config" | "language" | "policy" | "preset"> {
  readonly cwd: string;
}

/**
 * @param mistakes takes what is wrong with the files; what they hold is checked where it is used
 * @throws {UsageError} with every mistake in the configuration
 */
export async function readWorkOptions({ config, language, policy, preset, cwd }: WorkSource, mistakes: string[]): Promise<WorkOptions> {
  const loaded = config === undefined ? null : await loadConfig(config, cwd);
  const given = policy === undefined ? {} : await readOptionFile(policy, cwd, mistakes);
  if (preset) collectMistakes(() => createPreset(preset), mistakes);
  return {
    presets: { amazon, ebay },
    config: { ...(loaded && pickShared(loaded.config)), ...(language === undefined ? {} : { language }) },
    policy: given as WorkOptions["policy"],
    fallback: preset && placeOf(preset),
  };
}

/** What a file named by an option holds; `null` where it cannot be read. */
export async function readOptionFile(file: string, cwd: string, mistakes: string[]): Promise<unknown> {
  try {
    return await readConfigFile(resolve(cwd, file));
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error;
    mistakes.push(...error.word(file));
    return null;
  }
}
