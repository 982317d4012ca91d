import type { ConceptId } from "./concepts.js";

/** Words that stand for signs in dictated numbers and addresses. */
export interface Spoken {
  /** Word → digits: `{ seven: "7", twenty: "20", oh: "0" }`. */
  readonly digits: Readonly<Record<string, string>>;
  /** Word → how often the next digit stands: `{ double: 2 }`. */
  readonly repeats: Readonly<Record<string, number>>;
  readonly signs: Readonly<Partial<Record<"@" | "." | "-" | "_" | "+" | "/", readonly string[]>>>;
}

/** The entries of one group of concepts in one language. `~` marks an open end: `gutschein~` covers compounds and inflections. */
export interface Lexicon {
  readonly locale: string;
  readonly entries: Readonly<Partial<Record<ConceptId, readonly string[]>>>;
  /** Sentences that prove the entries: each `hit` holds its concept, no `miss` does. */
  readonly proof: {
    readonly hit: Readonly<Partial<Record<ConceptId, string>>>;
    readonly miss: Readonly<Partial<Record<ConceptId, string>>>;
  };
}

/** Inflection by ending: the first pair whose ending fits gives the forms that take its place. `["y", ["y", "ies"]]`. */
export type Paradigm = readonly (readonly [ending: string, forms: readonly string[]])[];

/** Parameters of a language's grammar: how its words inflect and its clauses are read. The clause words are concepts. */
export interface Grammar {
  /** Paradigms by letter: `word/n` in an entry stands for all forms of the paradigm `n`. */
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  /** On which side of the word it denies a negator stands within a clause. */
  readonly negation: "before" | "both";
}

/** The lexicons of a language as text: lines of a phrase, a tab and its concepts, sorted by code unit. */
export interface PackedLexicons {
  readonly phrases: string;
  /** Words with an open end, without the mark. */
  readonly stems: string;
  /** Words with an open front, without the mark. */
  readonly tails: string;
}

/** One language: its lexicons, its grammar, its spoken signs. */
export interface Language {
  readonly locale: string;
  readonly lexicons: readonly Lexicon[];
  /** The lexicons packed; the build puts this in their place, since it needs nothing to be built at start. */
  readonly packed?: PackedLexicons;
  readonly grammar: Grammar;
  readonly spoken: Spoken;
}

/** Declares a group of entries of one language. */
export function lexicon(locale: string, entries: Lexicon["entries"], proof: Lexicon["proof"] = { hit: {}, miss: {} }): Lexicon {
  return { locale, entries, proof };
}
