import type { Vocabulary } from "../lexicon/vocabulary.js";
import { hashWord } from "../lexicon/word-table.js";
import { emptyTokens, gaps, type Tokens, wordOf } from "./tokens.js";

/** Shorter rests are no words. */
const shortestRest = 3;

interface Cut {
  readonly token: number;
  /** How many units the first part has. */
  readonly at: number;
}

/**
 * Cuts words that are written together into the words that they are: the Spanish `escríbanos` is `escríba`, `nos`, the Arabic `وراسلنا`
 * is `و`, `راسل`, `نا`. A word is cut only where the language knows what is left.
 */
export function cutClitics(vocabularies: readonly Vocabulary[], folded: string, tokens: Tokens): Tokens {
  const joining = vocabularies.filter(({ proclitics, enclitics }) => proclitics.length + enclitics.length > 0);
  if (joining.length === 0) return tokens;
  let cut = tokens;
  // A word may have one at its front and one at its end.
  for (let round = 0; round < 2; round++) {
    const cuts = findCuts(joining, folded, cut);
    if (cuts.length === 0) break;
    cut = applyCuts(cut, folded, cuts);
  }
  return cut;
}

function findCuts(vocabularies: readonly Vocabulary[], folded: string, tokens: Tokens): Cut[] {
  const cuts: Cut[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.ends[token] as number) - (tokens.starts[token] as number) <= shortestRest) continue;
    const word = wordOf(tokens, folded, token);
    for (const vocabulary of vocabularies) {
      if (vocabulary.isForm(word)) continue;
      const at = findCut(vocabulary, word);
      if (at === null) continue;
      cuts.push({ token, at });
      break;
    }
  }
  return cuts;
}

function findCut(vocabulary: Vocabulary, word: string): number | null {
  for (const enclitic of vocabulary.enclitics) {
    const at = word.length - enclitic.length;
    if (at >= shortestRest && word.endsWith(enclitic) && vocabulary.isForm(word.slice(0, at))) return at;
  }
  for (const proclitic of vocabulary.proclitics) {
    const rest = word.slice(proclitic.length);
    if (rest.length < shortestRest || !word.startsWith(proclitic)) continue;
    const isKnown = vocabulary.isForm(rest) || vocabulary.enclitics.some((end) => rest.endsWith(end) && vocabulary.isForm(rest.slice(0, -end.length)));
    if (isKnown) return proclitic.length;
  }
  return null;
}

function applyCuts(tokens: Tokens, folded: string, cuts: readonly Cut[]): Tokens {
  const out = emptyTokens();
  out.scripts = tokens.scripts;
  out.evidence = tokens.evidence;
  const put = (token: number, start: number, end: number, word: string | undefined, gap: number): void => {
    out.starts.push(start);
    out.ends.push(end);
    out.hashes.push(word === undefined ? (tokens.hashes[token] as number) : hashWord(word));
    out.gapBefore.push(gap);
    out.positions.push(tokens.positions[token] as number);
    out.count++;
  };
  let next = 0;
  let question = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    const gap = tokens.gapBefore[token] as number;
    const reads = tokens.reads.get(token);
    const cut = cuts[next]?.token === token ? cuts[next++] : undefined;
    if (cut === undefined) {
      if (reads !== undefined) out.reads.set(out.count, reads);
      put(token, start, end, undefined, gap);
    } else {
      const word = reads ?? folded.slice(start, end);
      const parts = [word.slice(0, cut.at), word.slice(cut.at)] as const;
      parts.forEach((part, index) => {
        if (reads !== undefined) out.reads.set(out.count, part);
        const from = reads !== undefined || index === 0 ? start : start + cut.at;
        const to = reads !== undefined || index === 1 ? end : start + cut.at;
        put(token, from, to, part, index === 0 ? gap : gaps.none);
      });
    }
    if (tokens.questions[question] === token) {
      out.questions.push(out.count - 1);
      question++;
    }
  }
  return out;
}
