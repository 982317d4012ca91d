import { type ConceptId, conceptTable } from "../lexicon/concepts.js";
import type { Language, Lexicon } from "../lexicon/schema.js";
import { joinPath, type Problem, unknownName, wrongChoice, wrongValue } from "./errors.js";

/** The parts of a configuration that say which languages are read, and with which words. */
interface LanguageSettings {
  readonly languages?: readonly (string | Language)[] | undefined;
  readonly plugins?:
    | readonly { readonly languages?: readonly Language[] | undefined; readonly lexicons?: readonly Lexicon[] | undefined }[]
    | undefined;
}

type Shape<Type> = { readonly [Key in keyof Type]?: unknown };

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

export function isLexicon(value: unknown): value is Lexicon {
  if (!isObject(value)) return false;
  const { locale, entries } = value as Shape<Lexicon>;
  return (
    typeof locale === "string" &&
    isObject(entries) &&
    Object.values(entries).every((words) => Array.isArray(words) && words.every((word) => typeof word === "string"))
  );
}

export function isLanguage(value: unknown): value is Language {
  if (!isObject(value)) return false;
  const { locale, lexicons, grammar, numbers } = value as Shape<Language>;
  return typeof locale === "string" && Array.isArray(lexicons) && lexicons.every(isLexicon) && isObject(grammar) && isObject(numbers);
}

const conceptIds = (Object.keys(conceptTable) as ConceptId[]).filter((id) => !conceptTable[id].detected);

/** The mistakes of a lexicon: concepts that no lexicon has, a language that is not there. */
function findMistakes(lexicon: Lexicon, path: string, locales: readonly string[]): Problem[] {
  const unknown = Object.keys(lexicon.entries).filter((id) => !conceptIds.includes(id as ConceptId));
  const problems = unknown.map((id) => unknownName(joinPath(`${path}.entries`, [id]), id, "concept", conceptIds));
  return locales.includes(lexicon.locale) ? problems : [wrongChoice(`${path}.locale`, lexicon.locale, locales), ...problems];
}

/**
 * The languages that a configuration asks for, with the words that its plugins add. The built-in list itself where nothing is said, so that
 * all linters share what is made of it.
 */
export function resolveLanguages(
  { languages, plugins = [] }: LanguageSettings,
  builtIn: readonly Language[],
  problems: Problem[],
): readonly Language[] {
  const own = plugins.flatMap((plugin) => plugin.languages ?? []);
  const given = (languages ?? []).filter((language) => typeof language !== "string");
  const there = new Map([...builtIn, ...own, ...given].map((language) => [language.locale, language]));
  const locales = [...there.keys()];

  const lexicons = plugins.flatMap((plugin, index) =>
    (plugin.lexicons ?? []).map((lexicon, position) => ({ lexicon, path: `plugins[${index}].lexicons[${position}]` })),
  );
  for (const { lexicon, path } of lexicons) problems.push(...findMistakes(lexicon, path, locales));
  languages?.forEach((language, index) => {
    if (typeof language === "string" && !there.has(language)) problems.push(wrongChoice(`languages[${index}]`, language, locales));
  });
  if (languages?.length === 0) problems.push(wrongValue("languages", "an empty list", "at least one language"));
  if (languages === undefined && own.length === 0 && lexicons.length === 0) return builtIn;

  const chosen = languages?.map((language) => (typeof language === "string" ? language : language.locale)) ?? locales;
  return [...new Set(chosen)].flatMap((locale) => {
    const language = there.get(locale);
    if (language === undefined) return [];
    const added = lexicons.flatMap(({ lexicon }) => (lexicon.locale === locale ? [lexicon] : []));
    return [added.length === 0 ? language : { ...language, lexicons: [...language.lexicons, ...added] }];
  });
}
