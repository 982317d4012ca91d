import type { DiagnosticLanguage, Language } from "@sendlint/core";
import { createLint, type LintFunction, warmUp } from "@sendlint/helpdesk";
import { loadLanguages, loadTexts } from "./languages.js";
import { loadPreset, type PlatformName } from "./presets/load.js";
import type { Settings } from "./settings.js";

/** A linter that messages may already be given while what it needs is still loading, and when it is ready. */
export interface DeskLint {
  readonly lint: LintFunction;
  /** Rejects with what is wrong with the settings of rules, or where a language, a preset or the texts of findings did not load. */
  readonly ready: Promise<unknown>;
}

/** Makes the linter of a shop. It loads what the platforms of its marketplaces need, and another one's with the first message for it. */
export function createDeskLint({ languages, level, places, rules }: Settings, language: DiagnosticLanguage): DeskLint {
  const lints = new Map<PlatformName, Promise<LintFunction>>();
  let words: Promise<readonly Language[]> | undefined;
  // Linters of the same list read with the same tables.
  const loadWords = (): Promise<readonly Language[]> => {
    words ??= loadLanguages(languages);
    words.catch(() => {
      words = undefined;
    });
    return words;
  };
  const load = async (platform: PlatformName): Promise<LintFunction> => {
    const [loaded, presets, texts] = await Promise.all([loadWords(), loadPreset(platform, level), loadTexts(language)]);
    return createLint(presets, { language: texts, languages: loaded, rules });
  };
  const lintFor = (platform: PlatformName): Promise<LintFunction> => {
    const lint = lints.get(platform) ?? load(platform);
    lints.set(platform, lint);
    // What did not load is asked for again.
    lint.catch(() => lints.delete(platform));
    return lint;
  };
  const lint: LintFunction = async (message, destination) => (await lintFor(destination.platform))(message, destination);

  const { tags, brands, domains, otherwise } = places;
  const entries = [tags, brands, domains, { otherwise }].flatMap((table) => Object.values(table ?? {})).filter((place) => place != null);
  const named = [...new Map(entries.map((entry) => [entry.place, entry])).values()];
  const ready = Promise.all((named.length > 0 ? named.map(({ platform }) => platform) : (["amazon", "ebay"] as const)).map(lintFor));
  // What is wrong is told by `ready`.
  ready.then(() => warmUp(lint, named.length > 0 ? named : undefined)).catch(() => {});
  return { lint, ready };
}
