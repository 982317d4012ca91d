import { type ConceptId, conceptNames, conceptNumber } from "../lexicon/concepts.js";
import { atEnd, atStart, noSymbol, type PhraseAutomaton } from "../lexicon/phrase-automaton.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import type { WordForms } from "../lexicon/word-forms.js";
import { emptyTokens, evidence, gaps, type Tokens } from "./tokens.js";

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

/** Matches that are being collected: so many of them are there, and there may be room for more. */
interface Draft extends Matches {
  count: number;
}

/** The signs of currencies that stand before figures. */
const currencies: ReadonlySet<number> = new Set([36, 163, 165, 8364, 8377]);

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

/** Longer texts are rare: what was made to hold their symbols is not kept. */
const mostKept = 1 << 14;

/** So many matches have room at first: more than most messages have. */
const mostRoom = 1 << 10;

/** Finds what begins at a token of a text, in one vocabulary. */
class Matcher {
  readonly #automaton: PhraseAutomaton;
  readonly #forms: WordForms;
  readonly #traits: number;
  /** The strongest break inside a phrase. */
  readonly #widestGap: number;
  /** What each token of the text can be, and the state that it leads to from the start; there may be room for more. */
  #symbols = new Int32Array(0);
  #states = new Int32Array(0);
  #tokens: Tokens = emptyTokens(0);
  #folded = "";

  constructor(vocabulary: Vocabulary) {
    this.#automaton = vocabulary.automaton;
    this.#forms = vocabulary.forms;
    this.#traits = traitsOf(vocabulary);
    this.#widestGap = vocabulary.commaInPhrases ? gaps.comma : gaps.space;
  }

  /** Takes up a text. */
  begin(folded: string, tokens: Tokens): void {
    const automaton = this.#automaton;
    const { count } = tokens;
    this.#tokens = tokens;
    this.#folded = folded;
    if (this.#symbols.length < count) this.#makeRoom(count * 2);
    automaton.prepare();
    const known = this.#forms.count;
    this.#lookUp(folded, tokens);
    this.#stepFirst(count);
    if (this.#forms.count === known) return;
    // The words after the first of an entry are known once the first is.
    this.#lookUp(folded, tokens);
    this.#stepFirst(count);
  }

  #makeRoom(room: number): void {
    this.#symbols = new Int32Array(room);
    this.#states = new Int32Array(room);
  }

  #stepFirst(count: number): void {
    for (let token = 0; token < count; token++) this.#states[token] = this.#step(atStart, token);
  }

  /** Lets the text go. */
  end(): void {
    this.#tokens = emptyTokens(0);
    this.#folded = "";
    if (this.#symbols.length > mostKept) this.#makeRoom(0);
  }

  #lookUp(folded: string, { count, starts, ends, hashes, words, shapes, reads }: Tokens): void {
    const automaton = this.#automaton;
    const symbols = this.#symbols;
    const hasReads = reads.size > 0;
    for (let token = 0; token < count; token++) {
      const read = hasReads ? reads.get(token) : undefined;
      const hash = hashes[token] as number;
      const word = words[token] as number;
      if (read !== undefined) symbols[token] = automaton.symbolOf(hash, read, 0, read.length);
      else if ((shapes[token] as number) & evidence.piece) symbols[token] = noSymbol;
      else if (word >= 0) symbols[token] = automaton.symbolOfWord(word, hash, folded, starts[token] as number, ends[token] as number);
      else symbols[token] = automaton.symbolOf(hash, folded, starts[token] as number, ends[token] as number);
    }
  }

  matchAt(first: number, into: Finds): void {
    const automaton = this.#automaton;
    let state = this.#states[first] as number;
    for (let last = first; state !== atEnd; ) {
      this.#emit(state, last, into);
      const behind = automaton.afterGap(state);
      if (behind !== atEnd) this.#leap(behind, last, into);
      const before = state;
      state = this.#goOn(before, ++last);
      if (state === atEnd && this.#isCurrency(last)) state = this.#goOn(before, ++last);
    }
  }

  /** Whether a token is the sign of a currency before its figure, which a phrase with a figure steps over: `call it $40`. */
  #isCurrency(token: number): boolean {
    const { count, gapBefore, starts, ends } = this.#tokens;
    if (token + 1 >= count || gapBefore[token] !== gaps.space || gapBefore[token + 1] !== gaps.none) return false;
    const start = starts[token] as number;
    return ends[token] === start + 1 && currencies.has(this.#folded.charCodeAt(start));
  }

  #step(state: number, token: number): number {
    const symbol = this.#symbols[token] as number;
    return symbol === noSymbol ? atEnd : this.#automaton.step(state, symbol);
  }

  /** The state that the token after a phrase leads to. */
  #goOn(state: number, token: number): number {
    const { count, gapBefore } = this.#tokens;
    const canGoOn = token < count && (gapBefore[token] as number) <= this.#widestGap && this.#automaton.goesOn(state);
    return canGoOn ? this.#step(state, token) : atEnd;
  }

  /** Looks for the rest of a phrase behind a few words that do not matter. What is found is the part before them. */
  #leap(behind: number, last: number, into: Finds): void {
    const { count, gapBefore, positions } = this.#tokens;
    const reach = (positions[last] as number) + longestGap;
    for (let token = last + 2; token < count && (positions[token - 1] as number) <= reach; token++) {
      if ((gapBefore[token - 1] as number) > this.#widestGap) return;
      let state = this.#goOn(behind, token);
      for (let end = token; state !== atEnd; state = this.#goOn(state, ++end)) this.#emit(state, last, into);
    }
  }

  #emit(state: number, last: number, into: Finds): void {
    const concepts = this.#automaton.conceptsAt(state);
    for (let i = 0; i < concepts.length; i++) into.add(concepts[i] as number, last, this.#traits);
  }
}

/**
 * Finds every concept of some vocabularies in the tokens of texts; of overlapping finds of one concept, the longest. One text at a time:
 * what is needed to read it is used for the next again.
 */
export class PhraseMatcher {
  readonly #matchers: readonly Matcher[];
  readonly #finds = new Finds();

  constructor(vocabularies: readonly Vocabulary[]) {
    this.#matchers = vocabularies.map((vocabulary) => new Matcher(vocabulary));
  }

  /** @param isOpaque tells the words of addresses and the names in placeholders, which are none of a language; `null` where there are none */
  match(folded: string, tokens: Tokens, isOpaque: ((start: number, end: number) => boolean) | null): Matches {
    const matchers = this.#matchers;
    for (let i = 0; i < matchers.length; i++) (matchers[i] as Matcher).begin(folded, tokens);
    const room = Math.min(tokens.count, mostRoom);
    const kept: Draft = {
      count: 0,
      concepts: new Array<number>(room),
      firsts: new Array<number>(room),
      lasts: new Array<number>(room),
      traits: new Array<number>(room),
    };
    const finds = this.#finds;
    finds.begin();
    for (let token = 0; token < tokens.count; token++) {
      if (isOpaque?.(tokens.starts[token] as number, tokens.ends[token] as number)) continue;
      for (let i = 0; i < matchers.length; i++) (matchers[i] as Matcher).matchAt(token, finds);
      if (finds.count > 0) finds.settle(token, kept);
    }
    for (let i = 0; i < matchers.length; i++) (matchers[i] as Matcher).end();
    for (const column of [kept.concepts, kept.firsts, kept.lasts, kept.traits]) column.length = kept.count;
    return kept;
  }
}

const isHider = (name: ConceptId): boolean => name === "innocent" || name === "false-negator";
const hides: readonly boolean[] = conceptNames.map(isHider);
const names: ReadonlySet<ConceptId> = new Set(["messenger", "social-network", "payment-outside", "payment-wallet"]);
const isName: readonly boolean[] = conceptNames.map((name) => names.has(name));
const innocent = conceptNumber("innocent");
const falseNegator = conceptNumber("false-negator");
/** What a false negator is none of: “お願いできませんか” asks, and says no plain no. */
const denials: ReadonlySet<number> = new Set([conceptNumber("negator"), conceptNumber("refusal"), conceptNumber("decline")]);
const payVerb = conceptNumber("pay-verb");
const review = conceptNumber("review");
const criticism = conceptNumber("criticism");
const again = conceptNumber("again");
const reported = conceptNumber("reported");
const around: ReadonlySet<number> = new Set([conceptNumber("outside-platform"), conceptNumber("than-here")]);
/** Ways through the platform. */
const through: ReadonlySet<number> = new Set((["platform-feature", "checkout", "account-place"] as const).map(conceptNumber));

/**
 * What is found at one token after another. Dropped is what a longer find explains: the same concept inside it, a name inside a longer
 * name, a verb that a name of money ends with (“WeChat Pay”), a negator inside a false one, what the buyer said inside what the buyer published, a way through the platform inside one around it,
 * anything inside `innocent`.
 */
class Finds {
  /** How many are not settled yet; the lists may hold more. */
  count = 0;
  readonly #concepts: number[] = [];
  readonly #lasts: number[] = [];
  readonly #traits: number[] = [];
  /** Last token of the longest find so far that hides each kind of thing. */
  #innocentUntil = -1;
  #reviewUntil = -1;
  #falseNegatorUntil = -1;
  #aroundUntil = -1;
  #nameUntil = -1;
  #nameFrom = -1;
  readonly #lastOf = new Int32Array(conceptNames.length);

  /** Takes up a text. */
  begin(): void {
    this.count = 0;
    this.#innocentUntil = -1;
    this.#reviewUntil = -1;
    this.#falseNegatorUntil = -1;
    this.#aroundUntil = -1;
    this.#nameUntil = -1;
    this.#nameFrom = -1;
    this.#lastOf.fill(-1);
  }

  add(concept: number, last: number, traits: number): void {
    const at = this.count++;
    this.#concepts[at] = concept;
    this.#lasts[at] = last;
    this.#traits[at] = traits;
  }

  /** Settles the finds, which begin at one token, the longest first, and adds those that stay. */
  settle(first: number, kept: Draft): void {
    if (this.count > 1) this.#sort();
    for (let i = 0; i < this.count; i++) {
      const concept = this.#concepts[i] as number;
      const last = this.#lasts[i] as number;
      if (!this.#keeps(concept, first, last)) continue;
      const at = kept.count++;
      kept.concepts[at] = concept;
      kept.firsts[at] = first;
      kept.lasts[at] = last;
      kept.traits[at] = this.#traits[i] as number;
    }
    this.count = 0;
  }

  /** Puts a few finds of the same first token in order of rank. */
  #sort(): void {
    const concepts = this.#concepts;
    const lasts = this.#lasts;
    const traits = this.#traits;
    for (let i = 1; i < this.count; i++) {
      const concept = concepts[i] as number;
      const last = lasts[i] as number;
      const trait = traits[i] as number;
      const rank = rankOf(concept, last);
      let at = i;
      for (; at > 0 && rankOf(concepts[at - 1] as number, lasts[at - 1] as number) < rank; at--) {
        concepts[at] = concepts[at - 1] as number;
        lasts[at] = lasts[at - 1] as number;
        traits[at] = traits[at - 1] as number;
      }
      concepts[at] = concept;
      lasts[at] = last;
      traits[at] = trait;
    }
  }

  #keeps(concept: number, first: number, last: number): boolean {
    if (concept === innocent) this.#innocentUntil = Math.max(this.#innocentUntil, last);
    else if (last <= this.#innocentUntil) return false;
    if (concept === review || concept === criticism || concept === again) this.#reviewUntil = Math.max(this.#reviewUntil, last);
    else if (concept === reported && last <= this.#reviewUntil) return false;
    if (concept === falseNegator) this.#falseNegatorUntil = Math.max(this.#falseNegatorUntil, last);
    else if (denials.has(concept) && last <= this.#falseNegatorUntil) return false;
    if (around.has(concept)) this.#aroundUntil = Math.max(this.#aroundUntil, last);
    else if (through.has(concept) && last <= this.#aroundUntil) return false;
    const names = isName[concept] as boolean;
    if (names && last <= this.#nameUntil && !(first === this.#nameFrom && last === this.#nameUntil)) return false;
    if (concept === payVerb && first > this.#nameFrom && last === this.#nameUntil) return false;
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
