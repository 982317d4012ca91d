import { type ConceptId, conceptTable } from "../lexicon/concepts.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import { gaps, hashPhrase, type Tokens, wordOf } from "./tokens.js";

/** A concept found on a run of tokens. */
export interface Match {
  readonly concept: ConceptId;
  readonly first: number;
  readonly last: number;
  readonly negatesBack: boolean;
}

const longestPhrase = 10;

/** The concepts of a stem at a token. */
export type StemHit = readonly [token: number, concepts: readonly ConceptId[]];

/** A word this short has no open front worth looking for. Units. */
const shortestCompound = 8;

/** Finds every concept of the vocabulary in the tokens; of overlapping finds of one concept, the longest. */
export function matchVocabulary(vocabulary: Vocabulary, folded: string, tokens: Tokens, stemHits: readonly StemHit[]): Match[] {
  const matches: Match[] = [];
  const add = (concepts: readonly ConceptId[], first: number, last: number, negatesBack: boolean): void => {
    for (const concept of concepts) matches.push({ concept, first, last, negatesBack });
  };
  for (let first = 0; first < tokens.count; first++) {
    let hash = tokens.hashes[first] as number;
    let check = tokens.checks[first] as number;
    const word = (): string => wordOf(tokens, folded, first);
    for (let last = first; ; ) {
      const slot = last === first ? vocabulary.findWord(hash, check, word) : vocabulary.findPhrase(hash, check);
      if (slot < 0) break;
      add(vocabulary.concepts(slot), first, last, vocabulary.negatesBack(slot));
      last++;
      if (
        !vocabulary.hasMore(slot) ||
        last >= tokens.count ||
        last - first >= longestPhrase ||
        (tokens.gapBefore[last] as number) > gaps.space
      )
        break;
      hash = hashPhrase(hash, tokens.hashes[last] as number);
      check = hashPhrase(check, tokens.checks[last] as number);
    }
    const start = tokens.starts[first] as number;
    const end = tokens.ends[first] as number;
    if (end - start >= shortestCompound) add(vocabulary.tail(folded.slice(start, end)), first, first, false);
  }
  for (const [token, concepts] of stemHits) add(concepts, token, token, false);
  return settle(matches);
}

/** Drops what a longer find explains: the same concept inside it, a strong concept inside another strong one, anything inside `innocent`. */
function settle(matches: Match[]): Match[] {
  const rank = (match: Match): number => (match.concept === "innocent" || match.concept === "false-negator" ? 0 : 1);
  matches.sort((a, b) => a.first - b.first || b.last - a.last || rank(a) - rank(b));
  const kept: Match[] = [];
  /** The longest find so far that hides each kind of thing; finds come in the order of their first token. */
  let innocentUntil = -1;
  let falseNegatorUntil = -1;
  let strongUntil = -1;
  let strongFrom = -1;
  const lastOf = new Map<ConceptId, number>();
  for (const match of matches) {
    const { concept, first, last } = match;
    if (concept === "innocent") innocentUntil = Math.max(innocentUntil, last);
    else if (last <= innocentUntil) continue;
    if (concept === "false-negator") falseNegatorUntil = Math.max(falseNegatorUntil, last);
    else if ((concept === "negator" || concept === "refusal") && last <= falseNegatorUntil) continue;
    const isStrong = !conceptTable[concept].plain;
    if (isStrong && last <= strongUntil && !(first === strongFrom && last === strongUntil)) continue;
    if (last <= (lastOf.get(concept) ?? -1)) continue;
    lastOf.set(concept, last);
    if (isStrong && last > strongUntil) {
      strongUntil = last;
      strongFrom = first;
    }
    kept.push(match);
  }
  return kept;
}
