import { formsOf, inflectedForms, isOptional, lemmaOf, spaceOut, wordsOf } from "./forms.js";
import type { Grammar } from "./schema.js";

/** So many phrases of an entry are written out at most, to see whether others say them all. */
const mostPhrases = 4096;

/** How often each alternative stands in the entries of a language. */
export type AlternativeCounts = ReadonlyMap<string, number>;

export function countAlternatives(entries: readonly string[]): AlternativeCounts {
  const counts = new Map<string, number>();
  for (const word of entries.flatMap(wordsOf)) {
    for (const alternative of lemmaOf(word).split("|")) counts.set(alternative, (counts.get(alternative) ?? 0) + 1);
  }
  return counts;
}

/** Alternatives that are all the forms of one of them, `deal|deals`, as its lemma: `deal/n`. */
function nameLemmas(alternatives: readonly string[], grammar: Grammar): readonly string[] {
  const left = new Set(alternatives);
  for (const alternative of alternatives) {
    if (!/^\p{L}+$/u.test(alternative) || !left.has(alternative)) continue;
    for (const paradigm of Object.keys(grammar.paradigms)) {
      const lemma = `${alternative}/${paradigm}`;
      const forms = inflectedForms(lemma, grammar);
      if (forms.length < 2 || !forms.every((form) => left.has(form))) continue;
      for (const form of forms) left.delete(form);
      left.add(lemma);
      break;
    }
  }
  return [...left];
}

/** A word of an entry with its alternatives in order, the commonest first: the same ones look the same in all entries, which archivers like. */
function sortAlternatives(word: string, grammar: Grammar, counts: AlternativeCounts): string {
  const countOf = (alternative: string): number => counts.get(alternative) ?? 0;
  const alternatives = nameLemmas(lemmaOf(word).split("|"), grammar);
  const sorted = alternatives.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)).join("|");
  return isOptional(word) ? `${sorted}?` : sorted;
}

/** All phrases that an entry stands for, in all forms of its words; `null` where they are too many. */
function phrasesOf(entry: string, grammar: Grammar): readonly string[] | null {
  let phrases = [""];
  for (const word of wordsOf(entry)) {
    const forms = lemmaOf(word)
      .split("|")
      .flatMap((alternative) => formsOf(alternative, grammar));
    const longer = phrases.flatMap((phrase) => forms.map((form) => `${phrase} ${form}`));
    phrases = isOptional(word) ? [...phrases, ...longer] : longer;
    if (phrases.length > mostPhrases) return null;
  }
  return [...new Set(phrases)];
}

/** Entries without those whose phrases others stand for as well. */
function withoutImplied(entries: readonly string[], grammar: Grammar): string[] {
  const phrases = entries.map((entry) => phrasesOf(entry, grammar));
  const times = new Map<string, number>();
  for (const list of phrases) for (const phrase of list ?? []) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  return entries.filter((_, index) => {
    const list = phrases[index] ?? null;
    const isImplied = list?.every((phrase) => (times.get(phrase) as number) > 1) ?? false;
    if (isImplied) for (const phrase of list ?? []) times.set(phrase, (times.get(phrase) as number) - 1);
    return !isImplied;
  });
}

/** A word with alternatives, or that may have some: no gap and no sign. */
const hasAlternatives = /^[\p{L}\p{N}\p{M}'’|/~]+\??$/u;

/** An entry as all that is around one of its words, which is left open: entries that differ in that word alone have this in common. */
function aroundWord(words: readonly string[], at: number): string {
  const mark = isOptional(words[at] as string) ? "?" : "";
  return words.with(at, mark).join(" ");
}

/** Joins entries that differ in one word, which then has the alternatives of all of them; those that save most are joined first. */
function joinAlike(entries: readonly string[], grammar: Grammar, counts: AlternativeCounts): string[] {
  const alike = new Map<string, { at: number; among: string[] }>();
  for (const entry of entries) {
    const words = entry.split(" ");
    if (words.length === 1 || spaceOut(entry) !== entry) continue;
    for (const [at, word] of words.entries()) {
      if (!hasAlternatives.test(word)) continue;
      const key = aroundWord(words, at);
      alike.set(key, { at, among: [...(alike.get(key)?.among ?? []), entry] });
    }
  }
  const joined = new Map(entries.map((entry) => [entry, entry]));
  const saving = ([key, { among }]: [string, { among: readonly string[] }]): number => (among.length - 1) * key.length;
  const isFree = (entry: string): boolean => joined.get(entry) === entry;
  for (const [, { at, among }] of [...alike].sort((a, b) => saving(b) - saving(a))) {
    const free = among.filter(isFree);
    const [first, ...others] = free;
    if (first === undefined || others.length === 0) continue;
    const words = first.split(" ");
    const mark = isOptional(words[at] as string) ? "?" : "";
    const alternatives = new Set(free.flatMap((entry) => lemmaOf(entry.split(" ")[at] as string).split("|")));
    joined.set(first, words.with(at, sortAlternatives([...alternatives].join("|") + mark, grammar, counts)).join(" "));
    for (const other of others) joined.delete(other);
  }
  return joined.size < entries.length ? joinAlike([...joined.values()], grammar, counts) : [...joined.values()];
}

/** What two entries have in common is told by pieces of so many units: the shortest that an archiver makes one of. */
const pieceLength = 4;

function piecesOf(entry: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, entry.length - pieceLength + 1) }, (_, at) => entry.slice(at, at + pieceLength)));
}

/** Entries in such an order that each is like the one before it, which archivers like. */
export function orderAlike(entries: readonly string[]): string[] {
  const left = new Map(entries.map((entry) => [entry, piecesOf(entry)]));
  const ordered: string[] = [];
  let [next] = left.keys();
  while (next !== undefined) {
    const last = left.get(next) as ReadonlySet<string>;
    left.delete(next);
    ordered.push(next);
    next = undefined;
    let most = -1;
    for (const [entry, pieces] of left) {
      let shared = 0;
      for (const piece of pieces) if (last.has(piece)) shared++;
      // Of a long entry much is shared with any.
      const likeness = shared / Math.sqrt(pieces.size + 8);
      if (likeness > most) [most, next] = [likeness, entry];
    }
  }
  return ordered;
}

/** The entries of one concept as a bundle holds them: they stand for the same phrases in fewer words. */
export function tidyEntries(entries: readonly string[], grammar: Grammar, counts: AlternativeCounts): readonly string[] {
  const sorted = entries.map((entry) => {
    const isSpaced = spaceOut(entry) === entry;
    return isSpaced ? wordsOf(entry).map((word) => sortAlternatives(word, grammar, counts)).join(" ") : entry;
  });
  return joinAlike(withoutImplied([...new Set(sorted)], grammar), grammar, counts);
}
