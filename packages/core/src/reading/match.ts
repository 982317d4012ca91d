import { type ConceptId, conceptNames, conceptNumber, conceptTable } from "../lexicon/concepts.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import { gaps, type Tokens } from "./tokens.js";

/** Concepts found on runs of tokens, in parallel arrays and in the order of their first tokens. */
export interface Matches {
  /** Numbers of concepts. */
  readonly concepts: number[];
  readonly firsts: number[];
  readonly lasts: number[];
  /** Whether what denies may deny what stands before it. */
  readonly deniesBack: boolean[];
}

function emptyMatches(): Matches {
  return { concepts: [], firsts: [], lasts: [], deniesBack: [] };
}

/** Tokens of the longest phrase. */
const longestPhrase = 12;
/** Words in the gap of a phrase. */
const longestGap = 5;

const none: readonly number[] = [];

/** Finds what begins at a token, in one vocabulary. The forms of each token are looked up when first asked for. */
class Matcher {
  readonly #vocabulary: Vocabulary;
  readonly #folded: string;
  readonly #tokens: Tokens;
  readonly #forms: number[] = [];
  /** Where in {@link #forms} those of each token so far begin. */
  readonly #offsets: number[] = [0];

  constructor(vocabulary: Vocabulary, folded: string, tokens: Tokens) {
    this.#vocabulary = vocabulary;
    this.#folded = folded;
    this.#tokens = tokens;
  }

  matchAt(first: number, into: Matches): void {
    this.#lookUp(first);
    const to = this.#offsets[first + 1] as number;
    for (let at = this.#offsets[first] as number; at < to; at++) {
      const roots = this.#vocabulary.rootsOf(this.#forms[at] as number);
      for (let i = 0; i < roots.length; i++) this.#reach(roots[i] as number, first, first, into);
    }
  }

  #lookUp(token: number): void {
    const { starts, ends, hashes, reads } = this.#tokens;
    while (this.#offsets.length <= token + 1) {
      const next = this.#offsets.length - 1;
      const word = reads.size === 0 ? undefined : reads.get(next);
      const hash = hashes[next] as number;
      if (word === undefined) this.#vocabulary.findForms(hash, this.#folded, starts[next] as number, ends[next] as number, this.#forms);
      else this.#vocabulary.findForms(hash, word, 0, word.length, this.#forms);
      this.#offsets.push(this.#forms.length);
    }
  }

  /** Takes what a node stands for, and goes on to longer phrases. */
  #reach(node: number, first: number, last: number, into: Matches): void {
    const vocabulary = this.#vocabulary;
    this.#emit(node, first, last, into);
    if (!vocabulary.goesOn(node)) return;
    const nodes = this.#next(node, first, last + 1);
    for (let i = 0; i < nodes.length; i++) this.#reach(nodes[i] as number, first, last + 1, into);
    const behind = vocabulary.afterGap(node);
    if (behind !== 0) this.#leap(behind, first, last, into);
  }

  /** The nodes that the token after a phrase leads to. */
  #next(node: number, first: number, token: number): readonly number[] {
    if (token >= this.#tokens.count || token - first >= longestPhrase || (this.#tokens.gapBefore[token] as number) > gaps.space)
      return none;
    this.#lookUp(token);
    const nodes: number[] = [];
    const to = this.#offsets[token + 1] as number;
    for (let at = this.#offsets[token] as number; at < to; at++) this.#vocabulary.follow(node, this.#forms[at] as number, nodes);
    return nodes;
  }

  /** Looks for the rest of a phrase behind a few words that do not matter. What is found is the part before them. */
  #leap(node: number, first: number, last: number, into: Matches): void {
    for (let token = last + 2; token <= last + 1 + longestGap; token++) {
      if (token >= this.#tokens.count || (this.#tokens.gapBefore[token - 1] as number) > gaps.space) return;
      let nodes = this.#next(node, first, token);
      for (let end = token; nodes.length > 0; ) {
        for (let i = 0; i < nodes.length; i++) this.#emit(nodes[i] as number, first, last, into);
        end++;
        nodes = nodes.flatMap((reached) => this.#next(reached, first, end));
      }
    }
  }

  #emit(node: number, first: number, last: number, into: Matches): void {
    const { deniesBack } = this.#vocabulary;
    const concepts = this.#vocabulary.conceptsAt(node);
    for (let i = 0; i < concepts.length; i++) {
      into.concepts.push(concepts[i] as number);
      into.firsts.push(first);
      into.lasts.push(last);
      into.deniesBack.push(deniesBack);
    }
  }
}

/**
 * Finds every concept of some vocabularies in the tokens; of overlapping finds of one concept, the longest. The words of web and email
 * addresses, which `isAddress` tells, are none of a language.
 */
export function matchVocabularies(
  vocabularies: readonly Vocabulary[],
  folded: string,
  tokens: Tokens,
  isAddress: (start: number, end: number) => boolean,
): Matches {
  const matchers = vocabularies.map((vocabulary) => new Matcher(vocabulary, folded, tokens));
  const settler = new Settler();
  const here = emptyMatches();
  for (let token = 0; token < tokens.count; token++) {
    if (isAddress(tokens.starts[token] as number, tokens.ends[token] as number)) continue;
    for (const matcher of matchers) matcher.matchAt(token, here);
    if (here.concepts.length > 0) settler.take(here);
  }
  return settler.kept;
}

const isHider = (name: ConceptId): boolean => name === "innocent" || name === "false-negator";
const hides: readonly boolean[] = conceptNames.map(isHider);
const isTelling: readonly boolean[] = conceptNames.map((name) => conceptTable[name].plain !== true);
const innocent = conceptNumber("innocent");
const falseNegator = conceptNumber("false-negator");
const negator = conceptNumber("negator");
const refusal = conceptNumber("refusal");

/**
 * Drops what a longer find explains: the same concept inside it, a telling concept inside another telling one, a negator inside a false
 * one, anything inside `innocent`. Finds come token by token.
 */
class Settler {
  readonly kept = emptyMatches();
  /** Last token of the longest find so far that hides each kind of thing. */
  #innocentUntil = -1;
  #falseNegatorUntil = -1;
  #tellingUntil = -1;
  #tellingFrom = -1;
  readonly #lastOf = new Int32Array(conceptNames.length).fill(-1);
  readonly #order: number[] = [];

  /** Takes the finds that begin at one token, the longest first, and empties the list. */
  take(found: Matches): void {
    const { concepts, firsts, lasts, deniesBack } = found;
    const order = this.#order;
    order.length = 0;
    for (let i = 0; i < concepts.length; i++) {
      const rank = rankOf(found, i);
      let at = order.length;
      while (at > 0 && rankOf(found, order[at - 1] as number) < rank) at--;
      order.splice(at, 0, i);
    }
    for (let k = 0; k < order.length; k++) {
      const i = order[k] as number;
      if (!this.#keeps(concepts[i] as number, firsts[i] as number, lasts[i] as number)) continue;
      this.kept.concepts.push(concepts[i] as number);
      this.kept.firsts.push(firsts[i] as number);
      this.kept.lasts.push(lasts[i] as number);
      this.kept.deniesBack.push(deniesBack[i] as boolean);
    }
    concepts.length = firsts.length = lasts.length = deniesBack.length = 0;
  }

  #keeps(concept: number, first: number, last: number): boolean {
    if (concept === innocent) this.#innocentUntil = Math.max(this.#innocentUntil, last);
    else if (last <= this.#innocentUntil) return false;
    if (concept === falseNegator) this.#falseNegatorUntil = Math.max(this.#falseNegatorUntil, last);
    else if ((concept === negator || concept === refusal) && last <= this.#falseNegatorUntil) return false;
    const tells = isTelling[concept] as boolean;
    if (tells && last <= this.#tellingUntil && !(first === this.#tellingFrom && last === this.#tellingUntil)) return false;
    if (last <= (this.#lastOf[concept] as number)) return false;
    this.#lastOf[concept] = last;
    if (tells && last > this.#tellingUntil) {
      this.#tellingUntil = last;
      this.#tellingFrom = first;
    }
    return true;
  }
}

/** The longer a find, the sooner it is taken; of two as long, the one that hides others. */
function rankOf({ concepts, lasts }: Matches, index: number): number {
  return (lasts[index] as number) * 2 + (hides[concepts[index] as number] ? 1 : 0);
}
