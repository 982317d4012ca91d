import type { Vocabulary } from "../lexicon/vocabulary.js";
import { hashWord } from "../lexicon/word-table.js";
import { emptyTokens, evidence, gaps, type Tokens } from "./tokens.js";

/** Shorter rests are no words. */
const shortestRest = 3;
/** Longer words are none of any language. Units. */
const longestWord = 32;

interface Cut {
  readonly token: number;
  /** How many units the first part has. */
  readonly at: number;
}

/**
 * Cuts words that are written together into the words that they are: the Spanish `escríbanos` is `escríba`, `nos`, the Arabic `وراسلنا`
 * is `و`, `راسل`, `نا`. Where no apostrophe shows it, a word is cut only where the language knows what is left.
 */
export function cutClitics(vocabularies: readonly Vocabulary[], folded: string, tokens: Tokens): Tokens {
  const joining = vocabularies.filter(
    ({ proclitics, enclitics, cutsAtApostrophes }) =>
      proclitics.length + enclitics.length > 0 && (!cutsAtApostrophes || (tokens.evidence & evidence.apostrophe) !== 0),
  );
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
    const length = (tokens.ends[token] as number) - (tokens.starts[token] as number);
    if (length <= shortestRest || length > longestWord) continue;
    const hasApostrophe = ((tokens.shapes[token] as number) & evidence.apostrophe) !== 0;
    for (const vocabulary of vocabularies) {
      if (vocabulary.cutsAtApostrophes && !hasApostrophe) continue;
      const at = findCut(vocabulary, folded, tokens, token);
      if (at === null) continue;
      cuts.push({ token, at });
      break;
    }
  }
  return cuts;
}

/** Where a word is to be cut, as an offset into it; `null` where the language knows it as it is, or not what would be left. */
function findCut(vocabulary: Vocabulary, folded: string, tokens: Tokens, token: number): number | null {
  const reads = tokens.reads.get(token);
  const text = reads ?? folded;
  const start = reads === undefined ? (tokens.starts[token] as number) : 0;
  const end = reads === undefined ? (tokens.ends[token] as number) : reads.length;
  if (!vocabulary.mayHaveClitic(text.charCodeAt(start), text.charCodeAt(end - 1))) return null;
  // An apostrophe shows by itself that a word ends there.
  const leaves = (clitic: string, from: number, to: number): boolean =>
    clitic.includes("'") || vocabulary.forms.find(hashWord(text, from, to), text, from, to) >= 0;
  if (vocabulary.forms.find(tokens.hashes[token] as number, text, start, end) >= 0) return null;
  for (const enclitic of vocabulary.enclitics) {
    const at = end - enclitic.length;
    if (at - start >= shortestRest && text.startsWith(enclitic, at) && leaves(enclitic, start, at)) return at - start;
  }
  for (const proclitic of vocabulary.proclitics) {
    const from = start + proclitic.length;
    if (end - from < shortestRest || !text.startsWith(proclitic, start)) continue;
    const isKnown =
      leaves(proclitic, from, end) ||
      vocabulary.enclitics.some((last) => text.startsWith(last, end - last.length) && leaves(last, from, end - last.length));
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
    out.shapes.push(tokens.shapes[token] as number);
    out.positions.push(tokens.positions[token] as number);
    out.count++;
  };
  let next = 0;
  let question = 0;
  let list = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    const gap = tokens.gapBefore[token] as number;
    const reads = tokens.reads.get(token);
    if (tokens.lists[list] === token) {
      out.lists.push(out.count);
      list++;
    }
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
