/** Scripts that tell languages apart. */
export type Script = "arabic" | "cyrillic" | "greek" | "han" | "hangul" | "hebrew" | "indic" | "kana" | "latin" | "thai";

const patterns: readonly (readonly [Script, RegExp])[] = [
  ["latin", /\p{Script=Latin}/gu],
  ["han", /\p{Script=Han}/gu],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["greek", /\p{Script=Greek}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["indic", /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/gu],
  ["thai", /\p{Script=Thai}/gu],
];

/** Languages of the marketplaces that are not written in Latin letters, with the scripts they need. Japanese is not written without kana. */
const needed: Readonly<Record<string, readonly Script[]>> = {
  ar: ["arabic"],
  be: ["cyrillic"],
  bg: ["cyrillic"],
  bn: ["indic"],
  el: ["greek"],
  fa: ["arabic"],
  he: ["hebrew"],
  hi: ["indic"],
  ja: ["kana"],
  ko: ["hangul"],
  mr: ["indic"],
  ru: ["cyrillic"],
  ta: ["indic"],
  te: ["indic"],
  th: ["thai"],
  uk: ["cyrillic"],
  ur: ["arabic"],
  zh: ["han"],
};

/** Languages that are written in two scripts: nothing can be said. */
const mixed: ReadonlySet<string> = new Set(["az", "kk", "ky", "mn", "pa", "sr", "tg", "uz"]);

/** Script whose letters a language also uses: their presence is no sign against it. */
const shared: Readonly<Record<string, readonly Script[]>> = { ja: ["han"], ko: ["han"] };

/** Fewer letters are a name or a greeting. */
const fewestLetters = 24;

/** At most this part of a text may be in the language's own script where it counts as written in another. */
const mostOwn = 0.05;

/** Codes that name the same language. */
const aliases: Readonly<Record<string, string>> = { in: "id", iw: "he", nb: "no", nn: "no" };

/** The language of a BCP 47 tag. */
export function languageOf(locale: string): string {
  const language = (locale.split(/[-_]/)[0] as string).toLowerCase();
  return aliases[language] ?? language;
}

/** Whether a text cannot be in a language, by its letters alone. */
export function isForeign(text: string, locale: string): boolean {
  const language = languageOf(locale);
  if (mixed.has(language)) return false;
  const counts = new Map(patterns.map(([script, pattern]) => [script, text.match(pattern)?.length ?? 0]));
  const count = (scripts: readonly Script[]) => scripts.reduce((sum, script) => sum + (counts.get(script) as number), 0);
  const own = needed[language] ?? ["latin"];
  const letters = count([...counts.keys()]);
  // Chinese says in one letter what takes five Latin ones.
  const weight = letters + 3 * count(["han", "kana"]);
  if (weight < fewestLetters) return false;
  const neutral = count(shared[language] ?? []);
  if (neutral === letters) return language === "ja" && neutral >= fewestLetters;
  return count(own) <= mostOwn * letters;
}
