import type { Rule } from "@sendlint/core";
import type { RulesFlags } from "../flags/commands.js";
import { collectMistakes, UsageError } from "../mistakes.js";
import { openConfigs } from "../project.js";
import { listRules } from "../settings.js";
import { type ListedPreset, listPresets } from "./rule-facts.js";

/** The rules that there are, those of plugins among them, and the presets to show their severities by. */
export interface Catalog {
  readonly rules: readonly Rule[];
  readonly presets: readonly ListedPreset[];
}

/** @throws {UsageError} when options or configuration are wrong */
export async function openCatalog(flags: Pick<RulesFlags, "config" | "presets">, cwd: string): Promise<Catalog> {
  const { main } = await openConfigs(flags, cwd);
  const mistakes: string[] = [];
  const presets = collectMistakes(() => listPresets(flags.presets), mistakes);
  if (!presets) throw new UsageError(mistakes);
  return { rules: listRules(main.config), presets };
}
