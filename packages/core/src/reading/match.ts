import { type ConceptId, conceptNames, conceptNumber } from "../lexicon/concepts.js";
import { atEnd, atStart, noSymbol, type PhraseAutomaton } from "../lexicon/phrase-automaton.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import { evidence, gaps, type Tokens } from "./tokens.js";

/** Concepts found on runs of tokens, in parallel arrays and in the order of their first tokens. */
export interface Matches {
  /** Numbers of concepts. */
  readonly concepts: number[];
  readonly firsts: number[];
  readonly lasts: number[];
  /** Bits of {@link traits} of the language that each is found in. */
  readonly traits: number[];
}

/** What the clauses of a language are like, as bits. */
export const traits = {
  /** What denies may deny what stands after it. */
  deniesAhead: 1,
  /** What denies may deny what stands before it. */
  deniesBack: 2,
  /** A clause ends with its verb. */
  verbsLast: 4,
  /** A verb before a comma shows that its clause ends there. */
  verbsClose: 8,
} as const;

function emptyMatches(): Matches {
  return { concepts: [], firsts: [], lasts: [], traits: [] };
}

/** How long the gap of a phrase may be, in positions: five words. */
const longestGap = 10;

function traitsOf({ deniesBack, deniesAhead, verbsLast, clauseEnds }: Vocabulary): number {
  return (
    (deniesBack ? traits.deniesBack : 0) |
    (deniesAhead ? traits.deniesAhead : 0) |
    (verbsLast ? traits.verbsLast : 0) |
    (verbsLast && clauseEnds === "" ? traits.verbsClose : 0)
  );
}

/** Finds what begins at a token, in one vocabulary. */
class Matcher {
  readonly #automaton: PhraseAutomaton;
  readonly #traits: number;
  /** The strongest break inside a phrase. */
  readonly #widestGap: number;
  readonly #count: number;
  readonly #gapBefore: readonly number[];
  readonly #positions: readonly number[];
  /** What each token can be. */
  readonly #symbols: Int32Array;

  constructor(vocabulary: Vocabulary, folded: string, tokens: Tokens) {
    const { automaton, forms } = vocabulary;
    this.#automaton = automaton;
    this.#traits = traitsOf(vocabulary);
    this.#widestGap = vocabulary.commaInPhrases ? gaps.comma : gaps.space;
    this.#count = tokens.count;
    this.#gapBefore = tokens.gapBefore;
    this.#positions = tokens.positions;
    this.#symbols = new Int32Array(tokens.count);
    automaton.prepare();
    const known = forms.count;
    this.#lookUp(folded, tokens);
    for (const symbol of this.#symbols) if (symbol !== noSymbol) automaton.step(atStart, symbol);
    // The words after the first of an entry are known once the first is.
    if (forms.count > known) this.#lookUp(folded, tokens);
  }

  #lookUp(folded: string, { count, starts, ends, hashes, shapes, reads }: Tokens): void {
    const automaton = this.#automaton;
    for (let token = 0; token < count; token++) {
      const word = reads.size === 0 ? undefined : reads.get(token);
      const hash = hashes[token] as number;
      if (word !== undefined) this.#symbols[token] = automaton.symbolOf(hash, word, 0, word.length);
      else if ((shapes[token] as number) & evidence.piece) this.#symbols[token] = noSymbol;
      else this.#symbols[token] = automaton.symbolOf(hash, folded, starts[token] as number, ends[token] as number);
    }
  }

  matchAt(first: number, into: Matches): void {
    const automaton = this.#automaton;
    let state = this.#step(atStart, first);
    for (let last = first; state !== atEnd; state = this.#goOn(state, ++last)) {
      this.#emit(state, first, last, into);
      const behind = automaton.afterGap(state);
      if (behind !== atEnd) this.#leap(behind, first, last, into);
    }
  }

  #step(state: number, token: number): number {
    const symbol = this.#symbols[token] as number;
    return symbol === noSymbol ? atEnd : this.#automaton.step(state, symbol);
  }

  /** The state that the token after a phrase leads to. */
  #goOn(state: number, token: number): number {
    const canGoOn = token < this.#count && (this.#gapBefore[token] as number) <= this.#widestGap && this.#automaton.goesOn(state);
    return canGoOn ? this.#step(state, token) : atEnd;
  }

  /** Looks for the rest of a phrase behind a few words that do not matter. What is found is the part before them. */
  #leap(behind: number, first: number, last: number, into: Matches): void {
    const reach = (this.#positions[last] as number) + longestGap;
    for (let token = last + 2; token < this.#count && (this.#positions[token - 1] as number) <= reach; token++) {
      if ((this.#gapBefore[token - 1] as number) > this.#widestGap) return;
      let state = this.#goOn(behind, token);
      for (let end = token; state !== atEnd; state = this.#goOn(state, ++end)) this.#emit(state, first, last, into);
    }
  }

  #emit(state: number, first: number, last: number, into: Matches): void {
    const concepts = this.#automaton.conceptsAt(state);
    for (let i = 0; i < concepts.length; i++) {
      into.concepts.push(concepts[i] as number);
      into.firsts.push(first);
      into.lasts.push(last);
      into.traits.push(this.#traits);
    }
  }
}

/**
 * Finds every concept of some vocabularies in the tokens; of overlapping finds of one concept, the longest. The words of
 * addresses and the names in placeholders, which `isOpaque` tells, are none of a language.
 */
export function matchVocabularies(
  vocabularies: readonly Vocabulary[],
  folded: string,
  tokens: Tokens,
  isOpaque: (start: number, end: number) => boolean,
): Matches {
  const matchers = vocabularies.map((vocabulary) => new Matcher(vocabulary, folded, tokens));
  const found = emptyMatches();
  const settler = new Settler(found);
  for (let token = 0; token < tokens.count; token++) {
    if (isOpaque(tokens.starts[token] as number, tokens.ends[token] as number)) continue;
    for (const matcher of matchers) matcher.matchAt(token, found);
    settler.settle();
  }
  return settler.kept;
}

const isHider = (name: ConceptId): boolean => name === "innocent" || name === "false-negator";
const hides: readonly boolean[] = conceptNames.map(isHider);
const names: ReadonlySet<ConceptId> = new Set(["messenger", "social-network", "payment-outside", "payment-wallet"]);
const isName: readonly boolean[] = conceptNames.map((name) => names.has(name));
const innocent = conceptNumber("innocent");
const falseNegator = conceptNumber("false-negator");
const review = conceptNumber("review");
const criticism = conceptNumber("criticism");
const reported = conceptNumber("reported");
const negator = conceptNumber("negator");
const refusal = conceptNumber("refusal");

/**
 * Drops what a longer find explains: the same concept inside it, a name inside a longer name, a negator inside a false
 * one, what the buyer said inside what the buyer published, anything inside `innocent`. Finds come token by token.
 */
class Settler {
  readonly kept = emptyMatches();
  readonly #found: Matches;
  /** How many finds are settled. */
  #settled = 0;
  /** Last token of the longest find so far that hides each kind of thing. */
  #innocentUntil = -1;
  #reviewUntil = -1;
  #falseNegatorUntil = -1;
  #nameUntil = -1;
  #nameFrom = -1;
  readonly #lastOf = new Int32Array(conceptNames.length).fill(-1);

  constructor(found: Matches) {
    this.#found = found;
  }

  /** Settles the new finds, which begin at one token, the longest first. */
  settle(): void {
    const { concepts, firsts, lasts, traits: of } = this.#found;
    this.#sort(this.#settled, concepts.length);
    for (let i = this.#settled; i < concepts.length; i++) {
      if (!this.#keeps(concepts[i] as number, firsts[i] as number, lasts[i] as number)) continue;
      this.kept.concepts.push(concepts[i] as number);
      this.kept.firsts.push(firsts[i] as number);
      this.kept.lasts.push(lasts[i] as number);
      this.kept.traits.push(of[i] as number);
    }
    this.#settled = concepts.length;
  }

  /** Puts a few finds of the same first token in order of rank. */
  #sort(from: number, to: number): void {
    const { concepts, lasts, traits: of } = this.#found;
    for (let i = from + 1; i < to; i++) {
      const concept = concepts[i] as number;
      const last = lasts[i] as number;
      const trait = of[i] as number;
      const rank = rankOf(concept, last);
      let at = i;
      for (; at > from && rankOf(concepts[at - 1] as number, lasts[at - 1] as number) < rank; at--) {
        concepts[at] = concepts[at - 1] as number;
        lasts[at] = lasts[at - 1] as number;
        of[at] = of[at - 1] as number;
      }
      concepts[at] = concept;
      lasts[at] = last;
      of[at] = trait;
    }
  }

  #keeps(concept: number, first: number, last: number): boolean {
    if (concept === innocent) this.#innocentUntil = Math.max(this.#innocentUntil, last);
    else if (last <= this.#innocentUntil) return false;
    if (concept === review || concept === criticism) this.#reviewUntil = Math.max(this.#reviewUntil, last);
    else if (concept === reported && last <= this.#reviewUntil) return false;
    if (concept === falseNegator) this.#falseNegatorUntil = Math.max(this.#falseNegatorUntil, last);
    else if ((concept === negator || concept === refusal) && last <= this.#falseNegatorUntil) return false;
    const names = isName[concept] as boolean;
    if (names && last <= this.#nameUntil && !(first === this.#nameFrom && last === this.#nameUntil)) return false;
    if (last <= (this.#lastOf[concept] as number)) return false;
    this.#lastOf[concept] = last;
    if (names && last > this.#nameUntil) {
      this.#nameUntil = last;
      this.#nameFrom = first;
    }
    return true;
  }
}

/** The longer a find, the sooner it is taken; of two as long, the one that hides others. */
function rankOf(concept: number, last: number): number {
  return last * 2 + (hides[concept] ? 1 : 0);
}
