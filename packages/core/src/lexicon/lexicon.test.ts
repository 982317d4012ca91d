import { describe, expect, it } from "vitest";
import { foldWord } from "../reading/fold.js";
import { findConcepts } from "../testing/concepts.js";
import { type ConceptId, conceptTable } from "./concepts.js";
import { spaceOut } from "./forms.js";
import { languages } from "./languages.js";
import { Vocabulary } from "./vocabulary.js";

describe.each(languages.map((language) => [language.locale, language] as const))("the lexicons of %s", (_, language) => {
  const vocabulary = new Vocabulary(language);
  const entries = language.lexicons.flatMap((lexicon) => Object.entries(lexicon.entries) as [ConceptId, readonly string[]][]);

  it("name only concepts that lexicons may name", () => {
    const wrong = entries
      .map(([concept]) => concept)
      .filter((concept) => conceptTable[concept] === undefined || conceptTable[concept].detected);
    expect(wrong).toEqual([]);
  });

  it("lack no concept", () => {
    const named = new Set(entries.map(([concept]) => concept));
    const lacking = (Object.keys(conceptTable) as ConceptId[]).filter((id) => !conceptTable[id].detected && !named.has(id));
    expect(lacking).toEqual([]);
  });

  it.each(entries)("hold %s sorted, and nothing twice", (_, words) => {
    expect([...words]).toEqual([...words].sort());
    const phrases = words.map((word) => foldWord(word));
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });

  it("hold no character that tokens lose", () => {
    const lost = entries.flatMap(([, words]) => words.filter((word) => /[^\p{L}\p{N}&+%@#$£€¥₹★☆⭐❤… '’~|/?-]/u.test(word)));
    expect(lost).toEqual([]);
  });

  it("mark as missing whole words only, no alternative of one", () => {
    expect(entries.flatMap(([, phrases]) => phrases.filter((phrase) => phrase.includes("?|")))).toEqual([]);
  });

  it("part no alternative by what parts words", () => {
    const parted = entries.flatMap(([, phrases]) =>
      phrases.filter((phrase) => phrase.split(" ").some((word) => word.includes("|") && spaceOut(word) !== word)),
    );
    expect(parted).toEqual([]);
  });

  const hits = language.lexicons.flatMap(({ proof }) => Object.entries(proof.hit) as [ConceptId, string][]);
  const misses = language.lexicons.flatMap(({ proof }) => Object.entries(proof.miss) as [ConceptId, string][]);

  it.each(hits)("find %s in “%s”", (concept, sentence) => {
    expect(findConcepts(vocabulary, sentence)).toContain(concept);
  });

  it.each(misses)("find no %s in “%s”", (concept, sentence) => {
    expect(findConcepts(vocabulary, sentence)).not.toContain(concept);
  });
});
