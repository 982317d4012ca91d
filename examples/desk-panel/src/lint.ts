import type { DiagnosticLanguage } from "@sendlint/core";
import { createLint, type LintFunction, warmUp } from "@sendlint/helpdesk";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { loadLanguages } from "./languages.js";
import type { Settings } from "./settings.js";

/** A linter that messages may already be given while its languages are still loading, and when it is ready. */
export interface DeskLint {
  readonly lint: LintFunction;
  /** Rejects with what is wrong with the settings of rules, or where a language did not load. */
  readonly ready: Promise<unknown>;
}

/** Makes the linter of a shop. */
export function createDeskLint({ languages, level, rules }: Settings, language: DiagnosticLanguage): DeskLint {
  const presets = {
    amazon: (options: { readonly marketplace: string }) => amazon({ ...options, level }),
    ebay: (options: { readonly site: string }) => ebay({ ...options, level }),
  };
  const ready = loadLanguages(languages).then((loaded) => createLint(presets, { language, languages: loaded, rules }));
  // What is wrong is told by `ready`.
  ready.then(warmUp).catch(() => {});
  return { lint: async (message, destination) => (await ready)(message, destination), ready };
}
