import type { Vocabulary, VocabularyNode } from "../lexicon/compile.js";
import { type ConceptId, conceptTable } from "../lexicon/concepts.js";
import { gaps, hashPhrase, type Tokens, wordOf } from "./tokens.js";

/** A concept found on a run of tokens. */
export interface Match {
  readonly concept: ConceptId;
  readonly first: number;
  readonly last: number;
  readonly negatesBack: boolean;
}

const longestPhrase = 10;

/** Whether the words of a node stand at these tokens; hashes alone may collide. */
function stands(node: VocabularyNode, folded: string, tokens: Tokens, first: number, last: number): boolean {
  let at = 0;
  for (let i = first; i <= last; i++) {
    const word = wordOf(tokens, folded, i);
    if (!node.text.startsWith(word, at)) {
      // A phrase undone from its disguise is one token without the spaces of its words.
      return first === last && node.text.replaceAll(" ", "") === word;
    }
    at += word.length + 1;
  }
  return at === node.text.length + 1 || (first === last && node.text.replaceAll(" ", "") === wordOf(tokens, folded, first));
}

/** The stems that begin tokens, found while the text was cut. */
export type StemHit = readonly [token: number, node: VocabularyNode, end: number];

function matchTails(vocabulary: Vocabulary, folded: string, tokens: Tokens, token: number): VocabularyNode | null {
  const start = tokens.starts[token] as number;
  const end = tokens.ends[token] as number;
  for (let size = Math.min(vocabulary.longestTail, end - start); size >= 4; size--) {
    const node = vocabulary.tails.get(folded.slice(end - size, end));
    if (node !== undefined) return node;
  }
  return null;
}

/** Finds every concept of the vocabulary in the tokens; of overlapping finds of one concept, the longest. */
export function matchVocabulary(vocabulary: Vocabulary, folded: string, tokens: Tokens, stemHits: readonly StemHit[]): Match[] {
  const matches: Match[] = [];
  const add = (node: VocabularyNode, first: number, last: number): void => {
    for (const concept of node.concepts) matches.push({ concept, first, last, negatesBack: node.negatesBack });
  };
  for (let first = 0; first < tokens.count; first++) {
    let hash = tokens.hashes[first] as number;
    for (let last = first; last < tokens.count && last - first < longestPhrase; last++) {
      if (last > first) {
        if ((tokens.gapBefore[last] as number) > gaps.space) break;
        hash = hashPhrase(hash, tokens.hashes[last] as number);
      }
      let hasMore = false;
      for (let node = vocabulary.nodes.get(hash) ?? null; node; node = node.next) {
        if (node.hasMore) hasMore = true;
        if (node.concepts.length > 0 && stands(node, folded, tokens, first, last)) add(node, first, last);
      }
      if (!hasMore) break;
    }
    if (vocabulary.longestTail > 0 && (tokens.ends[first] as number) - (tokens.starts[first] as number) > 7) {
      const tail = matchTails(vocabulary, folded, tokens, first);
      if (tail !== null) add(tail, first, first);
    }
  }
  for (const [token, node] of stemHits) add(node, token, token);
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
