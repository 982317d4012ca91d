import type { DiagnosticLanguage, ReportTexts } from "../rule.js";
import { describeValue, type Problem, wrongValue } from "./errors.js";
import type { BuiltIn } from "./resolve.js";
import type { Config } from "./schema.js";

export const diagnosticLanguages: readonly DiagnosticLanguage[] = ["en", "zh-CN"];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

export function isReportTexts(value: unknown): value is ReportTexts {
  if (!isObject(value)) return false;
  const { locale, messages } = value as { readonly [Key in keyof ReportTexts]?: unknown };
  return (
    diagnosticLanguages.includes(locale as DiagnosticLanguage) &&
    isObject(messages) &&
    Object.values(messages).every((texts) => isObject(texts) && Object.values(texts).every((text) => typeof text === "string"))
  );
}

/** Which language diagnostics are written in, whether a configuration names it, brings its texts or says nothing. */
export function localeOf(language: Config["language"]): DiagnosticLanguage {
  return typeof language === "string" ? language : (language?.locale ?? "en");
}

/** The texts that a configuration brings or asks for; none where all of them stand in the rules. */
export function resolveTexts(
  language: Config["language"],
  { rules, texts = [] }: Pick<BuiltIn, "rules" | "texts">,
  problems: Problem[],
): ReportTexts {
  const locale = localeOf(language);
  const found = typeof language === "object" ? language : (texts.find((some) => some.locale === locale) ?? { locale, messages: {} });
  const isComplete = rules.every(({ id, messages }) =>
    Object.entries(messages).every(([messageId, template]) => (found.messages[id]?.[messageId] ?? template[locale]) !== undefined),
  );
  const expected = '"en", or all texts of the language: zhCN of @sendlint/core/texts/zh-CN';
  if (!isComplete) problems.push(wrongValue("language", describeValue(language), expected));
  return found;
}
