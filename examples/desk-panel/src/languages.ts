import type { DiagnosticLanguage, Language, ReportTexts } from "@sendlint/core";
import type { LanguageName } from "./language-names.js";

/** Each language is a file of its own, so that a shop loads those it writes in. */
const loaders = {
  ar: () => import("@sendlint/core/languages/ar").then(({ ar }) => ar),
  de: () => import("@sendlint/core/languages/de").then(({ de }) => de),
  en: () => import("@sendlint/core/languages/en").then(({ en }) => en),
  es: () => import("@sendlint/core/languages/es").then(({ es }) => es),
  fr: () => import("@sendlint/core/languages/fr").then(({ fr }) => fr),
  it: () => import("@sendlint/core/languages/it").then(({ it }) => it),
  ja: () => import("@sendlint/core/languages/ja").then(({ ja }) => ja),
  nl: () => import("@sendlint/core/languages/nl").then(({ nl }) => nl),
  pl: () => import("@sendlint/core/languages/pl").then(({ pl }) => pl),
  pt: () => import("@sendlint/core/languages/pt").then(({ pt }) => pt),
  sv: () => import("@sendlint/core/languages/sv").then(({ sv }) => sv),
  tr: () => import("@sendlint/core/languages/tr").then(({ tr }) => tr),
  zh: () => import("@sendlint/core/languages/zh").then(({ zh }) => zh),
} as const satisfies Record<LanguageName, () => Promise<Language>>;

/** Loads what it takes to read some languages. */
export function loadLanguages(names: readonly LanguageName[]): Promise<Language[]> {
  return Promise.all(names.map((name) => loaders[name]()));
}

/** Loads what findings are told with. The English texts are there. */
export async function loadTexts(language: DiagnosticLanguage): Promise<DiagnosticLanguage | ReportTexts> {
  return language === "zh-CN" ? (await import("@sendlint/core/texts/zh-CN")).zhCN : language;
}
