import { describe, expect, it } from "vitest";
import { de } from "../lexicon/de/index.js";
import { en } from "../lexicon/en/index.js";
import { fr } from "../lexicon/fr/index.js";
import { defineLexicon } from "../lexicon/schema.js";
import type { Problem } from "./errors.js";
import { isLanguage, isLexicon, resolveLanguages } from "./languages.js";

const builtIn = [de, en];

function resolve(settings: Parameters<typeof resolveLanguages>[0]) {
  const problems: Problem[] = [];
  return { languages: resolveLanguages(settings, builtIn, problems), problems: problems.map(({ message }) => message) };
}

describe("resolveLanguages", () => {
  it("gives the built-in list itself where nothing is said", () => {
    expect(resolve({}).languages).toBe(builtIn);
    expect(resolve({ plugins: [{}] }).languages).toBe(builtIn);
  });

  it("narrows them by locale", () => expect(resolve({ languages: ["en"] })).toEqual({ languages: [en], problems: [] }));

  it("takes languages that are given", () => {
    expect(resolve({ languages: [fr, "de", fr] }).languages).toEqual([fr, de]);
  });

  it("adds those of plugins, and puts one of the same locale in a built-in one's place", () => {
    expect(resolve({ plugins: [{ languages: [fr] }] }).languages).toEqual([de, en, fr]);
    const other = { ...en };
    expect(resolve({ plugins: [{ languages: [other] }] }).languages[1]).toBe(other);
  });

  it("adds the words of plugins to their language", () => {
    const slang = defineLexicon({ locale: "en", entries: { messenger: ["purple bubble"] } });
    const [first, second] = resolve({ plugins: [{ lexicons: [slang] }] }).languages;
    expect(first).toBe(de);
    expect(second?.lexicons).toEqual([...en.lexicons, slang]);
    expect(resolve({ languages: ["de"], plugins: [{ lexicons: [slang] }] })).toEqual({ languages: [de], problems: [] });
  });

  it("names every language and concept that is not there", () => {
    const wrong = { locale: "eng", entries: { mesenger: ["x"] } } as never;
    expect(resolve({ languages: ["dee"], plugins: [{ lexicons: [wrong] }] }).problems).toEqual([
      '`plugins[0].lexicons[0].locale` is "eng". Did you mean "en"? Expected "de" or "en".',
      "`plugins[0].lexicons[0].entries.mesenger` is not a concept. Did you mean `messenger`?",
      '`languages[0]` is "dee". Did you mean "de"? Expected "de" or "en".',
    ]);
  });

  it("wants at least one", () => {
    expect(resolve({ languages: [] }).problems).toEqual(["`languages` is an empty list. Expected at least one language."]);
  });
});

describe("isLanguage and isLexicon", () => {
  it("tell what has the parts from what lacks some", () => {
    expect(isLanguage(en)).toBe(true);
    expect([null, "en", {}, { ...en, lexicons: [{}] }, { ...en, grammar: null }].map(isLanguage)).toEqual(Array(5).fill(false));
    expect(isLexicon({ locale: "en", entries: { money: ["cash"] } })).toBe(true);
    expect([null, { locale: "en" }, { locale: "en", entries: { money: "cash" } }].map(isLexicon)).toEqual([false, false, false]);
  });
});
