import type { Vocabulary } from "../lexicon/vocabulary.js";
import { numberOfWord } from "../lexicon/word-numbers.js";
import { hashWord } from "../lexicon/word-table.js";
import { emptyTokens, evidence, gaps, putToken, type Tokens, trimTokens } from "./tokens.js";

/** Shorter rests are no words. */
const shortestRest = 2;
/** Shorter words have no clitics. */
const shortestWord = 4;
/** Longer words are none of any language. Units. */
const longestWord = 32;
/** `ول-رقم-نا`: and to our number. */
const mostClitics = 3;

interface Cut {
  readonly token: number;
  /** How many units the first part has, as an offset into the word. */
  readonly at: number;
  /** The part that says nothing that matters and is dropped, by number. */
  readonly dropped: 0 | 1 | null;
}

/**
 * Cuts words that are written together into the words that they are: the Spanish `escríbanos` is `escríba`, `nos`, the Arabic `وراسلنا`
 * is `و`, `راسل`, `نا`, and `بالواتساب` is `واتساب`. Where no apostrophe shows it, a word is cut only where the language knows what is left.
 */
export function cutClitics(vocabularies: readonly Vocabulary[], folded: string, tokens: Tokens): Tokens {
  const joining = vocabularies.filter(
    ({ prefixes, proclitics, enclitics, cutsAtApostrophes }) =>
      prefixes.length + proclitics.length + enclitics.length > 0 && (!cutsAtApostrophes || (tokens.evidence & evidence.apostrophe) !== 0),
  );
  if (joining.length === 0) return tokens;
  let cut = tokens;
  for (let round = 0; round < mostClitics; round++) {
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
    if (length < shortestWord || length > longestWord) continue;
    const hasApostrophe = ((tokens.shapes[token] as number) & evidence.apostrophe) !== 0;
    for (const vocabulary of vocabularies) {
      if (vocabulary.cutsAtApostrophes && !hasApostrophe) continue;
      const cut = findCut(vocabulary, folded, tokens, token);
      if (cut === null) continue;
      cuts.push({ token, ...cut });
      break;
    }
  }
  return cuts;
}

/** A word with the clitics that it may have: what has to be asked to cut it. */
class Word {
  readonly #vocabulary: Vocabulary;
  readonly #text: string;

  constructor(vocabulary: Vocabulary, text: string) {
    this.#vocabulary = vocabulary;
    this.#text = text;
  }

  /** Whether a part of the text is a word of the language with so many clitics. */
  #isKnown(from: number, to: number, clitics: number): boolean {
    return clitics > 0
      ? this.cut(from, to, clitics - 1) !== null
      : this.#vocabulary.forms.find(hashWord(this.#text, from, to), this.#text, from, to) >= 0;
  }

  /** Whether a part of the text begins or ends as a clitic does. */
  hasClitic(from: number, to: number): boolean {
    const { enclitics, proclitics, prefixes, suffixes } = this.#vocabulary;
    const begins = (clitic: string): boolean => this.#text.startsWith(clitic, from);
    const ends = (clitic: string): boolean => this.#text.startsWith(clitic, to - clitic.length);
    return prefixes.some(begins) || proclitics.some(begins) || enclitics.some(ends) || suffixes.some(ends);
  }

  /** Where the outermost clitic of a part of the text is to be cut off, so that a known word with so many others is left. */
  cut(from: number, to: number, others: number): Omit<Cut, "token"> | null {
    const { enclitics, proclitics, prefixes, suffixes } = this.#vocabulary;
    // An apostrophe shows by itself that a word ends there.
    const leaves = (clitic: string, start: number, end: number): boolean =>
      end - start >= shortestRest && (clitic.includes("'") || this.#isKnown(start, end, others));
    for (const [clitics, dropped] of [
      [prefixes, 0],
      [proclitics, null],
    ] as const) {
      for (const clitic of clitics) {
        if (this.#text.startsWith(clitic, from) && leaves(clitic, from + clitic.length, to)) return { at: clitic.length, dropped };
      }
    }
    for (const [clitics, dropped] of [
      [enclitics, null],
      [suffixes, 1],
    ] as const) {
      for (const clitic of clitics) {
        const at = to - clitic.length;
        if (this.#text.startsWith(clitic, at) && leaves(clitic, from, at)) return { at: at - from, dropped };
      }
    }
    return null;
  }
}

/** Where a word is to be cut; `null` where the language knows it as it is, or not what would be left. */
function findCut(vocabulary: Vocabulary, folded: string, tokens: Tokens, token: number): Omit<Cut, "token"> | null {
  const reads = tokens.reads.get(token);
  const text = reads ?? folded;
  const start = reads === undefined ? (tokens.starts[token] as number) : 0;
  const end = reads === undefined ? (tokens.ends[token] as number) : reads.length;
  if (!vocabulary.mayHaveClitic(text.charCodeAt(start), text.charCodeAt(end - 1))) return null;
  if (vocabulary.forms.find(tokens.hashes[token] as number, text, start, end) >= 0) return null;
  const word = new Word(vocabulary, text);
  if (!word.hasClitic(start, end)) return null;
  for (let others = 0; others < mostClitics; others++) {
    const cut = word.cut(start, end, others);
    if (cut !== null) return cut;
  }
  return null;
}

function applyCuts(tokens: Tokens, folded: string, cuts: readonly Cut[]): Tokens {
  const out = emptyTokens(tokens.count + cuts.length);
  out.scripts = tokens.scripts;
  out.evidence = tokens.evidence;
  const put = (token: number, start: number, end: number, hash: number, word: number, gap: number): void =>
    putToken(out, start, end, hash, word, gap, tokens.shapes[token] as number, tokens.positions[token] as number);
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
      put(token, start, end, tokens.hashes[token] as number, tokens.words[token] as number, gap);
    } else {
      const word = reads ?? folded.slice(start, end);
      const parts = [word.slice(0, cut.at), word.slice(cut.at)] as const;
      parts.forEach((part, index) => {
        if (index === cut.dropped) return;
        if (reads !== undefined) out.reads.set(out.count, part);
        const from = reads !== undefined || index === 0 ? start : start + cut.at;
        const to = reads !== undefined || index === 1 ? end : start + cut.at;
        const hash = hashWord(part);
        put(token, from, to, hash, numberOfWord(hash, part, 0, part.length), index === 0 || cut.dropped === 0 ? gap : gaps.none);
      });
    }
    if (tokens.questions[question] === token) {
      out.questions.push(out.count - 1);
      question++;
    }
  }
  trimTokens(out);
  return out;
}
