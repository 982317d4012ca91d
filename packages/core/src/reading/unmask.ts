import type { Vocabulary } from "../lexicon/vocabulary.js";
import { asLatin, leet } from "./look-alikes.js";
import { gaps, isUnspacedUnit, isWordUnit, type Tokens } from "./tokens.js";

/** A run of tokens that reads as one word once its disguise is undone. */
interface Unmasked {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly reads: string;
}

const longestWord = 24;
/** Shorter runs of letters are read as one word. */
const shortestPhrase = 6;

/** Which words a disguise may stand for: `any` where the disguise itself is plain to see, `strong` where it could be chance. */
type Trust = "any" | "strong";

function isKnownWord(vocabulary: Vocabulary, word: string, trust: Trust): boolean {
  return word.length >= 2 && word.length <= longestWord && vocabulary.resolveWord(word, trust === "strong") !== null;
}

/** Whether a word stands for something, also as a phrase without its spaces. */
function isKnown(vocabulary: Vocabulary, word: string, trust: Trust): boolean {
  return (
    isKnownWord(vocabulary, word, trust) ||
    (word.length >= shortestPhrase && word.length <= longestWord && vocabulary.resolvePhrase(word) !== null)
  );
}

/** All spellings of a short word with each leet sign read as a letter; at most eight, so that signs cannot multiply. */
function readLeet(word: string): string[] {
  if (/^[a-z]*$/.test(word)) return [word];
  let spellings = [""];
  for (const char of word) {
    const letters = leet.get(char) ?? [asLatin(char) ?? char];
    const next = spellings.flatMap((sofar) => letters.map((letter) => sofar + letter));
    spellings = next.length <= 8 ? next : spellings.map((sofar) => sofar + letters[0]);
  }
  return spellings;
}

/** The longest known words in a run of joined letters, from the left: `whatsappme` is `whatsapp`, `me`. */
function* segment(vocabulary: Vocabulary, letters: string): Generator<{ at: number; word: string }> {
  for (let at = 0; at < letters.length - 1; ) {
    let found = "";
    for (let size = Math.min(longestWord, letters.length - at); size >= 2 && found === ""; size--) {
      const word = letters.slice(at, at + size);
      // Two letters are a word only next to a longer one or a run of their own.
      const isWhole = size === letters.length;
      if ((size > 3 || isWhole || at > 0) && (isWhole ? isKnown : isKnownWord)(vocabulary, word, "any")) found = word;
    }
    if (found === "") at++;
    else {
      yield { at, word: found };
      at += found.length;
    }
  }
}

/** Letters set apart: `W.h.a.t.s.A.p.p`, `t - e - x - t`. Four or more single letters in a row. */
function* joinLetters(vocabulary: Vocabulary, folded: string, tokens: Tokens): Generator<Unmasked> {
  for (let i = 0; i < tokens.count; i++) {
    let end = i;
    while (end < tokens.count && isSingleLetter(folded, tokens, end) && (end === i || (tokens.gapBefore[end] as number) < gaps.paragraph))
      end++;
    if (end - i < 4) {
      i = Math.max(i, end - 1);
      continue;
    }
    const letters: string[] = [];
    for (let k = i; k < end; k++) {
      const unit = folded.slice(tokens.starts[k], tokens.ends[k]);
      letters.push((leet.get(unit)?.[0] ?? asLatin(unit) ?? unit).charAt(0));
    }
    const hasLetters = letters.filter((_, k) => !/[0-9]/.test(folded.charAt(tokens.starts[i + k] as number))).length * 2 > letters.length;
    if (hasLetters) {
      const joined = letters.join("");
      const words = [...segment(vocabulary, joined)];
      // Letters that are all words were taken apart on purpose; in other letters (`S A L E M`) only a telling word is no chance.
      const isCovered = words.reduce((sum, { word }) => sum + word.length, 0) === joined.length;
      for (const { at, word } of words) {
        if (!isCovered && (word.length < 4 || !isKnown(vocabulary, word, "strong"))) continue;
        const from = i + at;
        const to = from + word.length;
        yield { from, to, start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number, reads: word };
      }
    }
    i = end - 1;
  }
}

function isSingleLetter(folded: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (end - start > 2) return false;
  const char = String.fromCodePoint(folded.codePointAt(start) as number);
  return char.length === end - start && (asLatin(char) !== null || leet.has(char));
}

const innerMarks = new Set([..."*_~.-|·•^=\\`'\"‘’«»#"]);

/** More pieces than this are no word taken apart. */
const mostPieces = 12;

/** Chains without a space: `Wh*ts*App`, `p@ypal`, `tele.gram`, `РаyPal`, `1d10t`, `f***`. */
function* joinChains(
  vocabulary: Vocabulary,
  folded: string,
  tokens: Tokens,
  isCode: (start: number, end: number) => boolean,
): Generator<Unmasked> {
  for (let i = 0; i < tokens.count; ) {
    if (isUnspacedUnit(folded.charCodeAt(tokens.starts[i] as number))) {
      // Scripts without spaces hide words in other ways: their characters are no pieces of one.
      i++;
      continue;
    }
    const chainEnd = endOfChain(folded, tokens, i);
    if (chainEnd - i > mostPieces) i = chainEnd;
    else
      for (; i < chainEnd; ) {
        const found = readToken(vocabulary, folded, tokens, i, isCode) ?? readLongestChain(vocabulary, folded, tokens, i, chainEnd, isCode);
        if (found !== null) yield found;
        i = found?.to ?? i + 1;
      }
  }
}

/** Of the chains that begin at a token, the longest that reads as a word. */
function readLongestChain(
  vocabulary: Vocabulary,
  folded: string,
  tokens: Tokens,
  from: number,
  chainEnd: number,
  isCode: (start: number, end: number) => boolean,
): Unmasked | null {
  for (let to = chainEnd; to > from; to--) {
    if (to - from < 2 && !hasMarkAfter(folded, tokens, from)) return null;
    const found = readChain(vocabulary, folded, tokens, from, to, isCode);
    if (found !== null) return found;
  }
  return null;
}

/** The token after the last that is joined to this one by marks alone. */
function endOfChain(folded: string, tokens: Tokens, from: number): number {
  let to = from + 1;
  for (; to < tokens.count; to++) {
    const gapStart = tokens.ends[to - 1] as number;
    const gapEnd = tokens.starts[to] as number;
    if (gapEnd - gapStart > 3 || isUnspacedUnit(folded.charCodeAt(gapEnd))) break;
    let joins = true;
    for (let at = gapStart; at < gapEnd && joins; at++) joins = innerMarks.has(folded.charAt(at)) || leet.has(folded.charAt(at));
    if (!joins) break;
  }
  return to;
}

function hasMarkAfter(folded: string, tokens: Tokens, index: number): boolean {
  const after = folded.charAt(tokens.ends[index] as number);
  return after === "*" || after === "#";
}

/** `V1B3R-220`: a piece of a model or serial number. */
function isPieceOfCode(folded: string, start: number, end: number): boolean {
  return /^-\d/.test(folded.slice(end, end + 2)) || /\d-$/.test(folded.slice(Math.max(0, start - 2), start));
}

/** One token whose own letters are disguised: look-alikes, leet inside, letters repeated, written backwards. */
function readToken(
  vocabulary: Vocabulary,
  folded: string,
  tokens: Tokens,
  index: number,
  isCode: (start: number, end: number) => boolean,
): Unmasked | null {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  const size = end - start;
  if (size < 3 || size > longestWord * 2) return null;
  let letters = 0;
  let digits = 0;
  let foreign = 0;
  let repeats = 0;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 97 && code <= 122) letters++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code > 127) foreign++;
    if (at > start + 1 && code === folded.charCodeAt(at - 1) && code === folded.charCodeAt(at - 2)) repeats++;
  }
  const make = (reads: string): Unmasked => ({ from: index, to: index + 1, start, end, reads });
  if (foreign > 0) {
    const spelled = [...folded.slice(start, end)].map((char) => asLatin(char) ?? "\0").join("");
    if (!spelled.includes("\0"))
      for (const reads of digits > 0 ? readLeet(spelled) : [spelled])
        if (isKnown(vocabulary, reads, foreign < size ? "any" : "strong")) return make(reads);
    return null;
  }
  if (digits > 0) {
    // Signs stand for some letters of a word; what holds more digits than letters is a number of something.
    if (letters < digits || size > longestWord || isCode(start, end) || isPieceOfCode(folded, start, end)) return null;
    const spellings = readLeet(folded.slice(start, end));
    const reads =
      spellings.find((word) => word.length > 3 && isKnownWord(vocabulary, word, "any")) ??
      (isKnown(vocabulary, spellings[0] as string, "strong") ? spellings[0] : undefined);
    return reads === undefined || reads.length <= 3 ? null : make(reads);
  }
  if (repeats > 0) {
    const word = folded.slice(start, end);
    for (const reads of [word.replace(/(.)\1{2,}/g, "$1"), word.replace(/(.)\1{2,}/g, "$1$1")])
      if (isKnown(vocabulary, reads, "strong")) return make(reads);
  }
  if (
    size >= 5 &&
    vocabulary.findWord(tokens.hashes[index] as number, tokens.checks[index] as number, () => folded.slice(start, end)) < 0
  ) {
    const reads = [...folded.slice(start, end)].reverse().join("");
    if (isKnown(vocabulary, reads, "strong")) return make(reads);
  }
  return null;
}

/** Signs may stand for some letters of a word, not for most of it: `$149` is no word. */
function isMostlyLetters(folded: string, start: number, end: number): boolean {
  let letters = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (isWordUnit(code)) letters++;
  }
  return letters > 0 && letters >= digits;
}

/** Tokens chained by marks or leet signs, read as one word: the marks dropped, read as letters, or each standing for any letter. */
function readChain(
  vocabulary: Vocabulary,
  folded: string,
  tokens: Tokens,
  from: number,
  to: number,
  isCode: (start: number, end: number) => boolean,
): Unmasked | null {
  const start = tokens.starts[from] as number;
  let end = tokens.ends[to - 1] as number;
  if (end - start > longestWord * 2 || isCode(start, end) || !isMostlyLetters(folded, start, end)) return null;
  while (/[*#]/.test(folded.charAt(end)) && end - start < longestWord) end++;
  const raw = folded.slice(start, end);
  if (/\d-|-\w*\d/.test(raw)) return null;
  const lastToken = tokens.ends[to - 1] as number;
  const make = (reads: string, stop: number): Unmasked => ({ from, to, start, end: stop, reads });
  if (to - from > 1) {
    const bare = [...folded.slice(start, lastToken)]
      .filter((char) => isWordUnit(char.charCodeAt(0)) || (leet.has(char) && !innerMarks.has(char)))
      .join("");
    // Two plain halves may be two words; many small pieces are one word taken apart.
    const isTakenApart = to - from > 2 && bare.length <= (to - from) * 2;
    for (const reads of readLeet(bare))
      if (reads.length > 3 && isKnown(vocabulary, reads, bare === reads && !isTakenApart ? "strong" : "any")) return make(reads, lastToken);
  }
  for (const reads of readLeet(raw.replace(/[*#]/g, "")))
    if (reads !== raw && reads.length > 3 && reads.length === raw.length && isKnown(vocabulary, reads, "strong")) return make(reads, end);
  if (/[*#]/.test(raw) && /[a-z]/.test(raw) && raw.length >= 4) {
    const reads = vocabulary.unmask(raw);
    if (reads !== null) return make(reads, end);
  }
  return null;
}

/** Puts the words found in place of the tokens they stand for. */
function rewrite(vocabulary: Vocabulary, tokens: Tokens, found: readonly Unmasked[]): Tokens {
  const out: Tokens = {
    count: 0,
    starts: [],
    ends: [],
    hashes: [],
    checks: [],
    gapBefore: [],
    reads: new Map(),
    afterQuestion: [],
    endsInQuestion: tokens.endsInQuestion,
  };
  let next = 0;
  for (let i = 0; i < tokens.count; ) {
    while (next < found.length && (found[next] as Unmasked).from < i) next++;
    const match = found[next];
    const isHere = match !== undefined && match.from === i;
    out.starts.push(isHere ? match.start : (tokens.starts[i] as number));
    out.ends.push(isHere ? match.end : (tokens.ends[i] as number));
    const hashes = isHere ? (vocabulary.resolveWord(match.reads, false) ?? vocabulary.resolvePhrase(match.reads)) : null;
    out.hashes.push(hashes?.[0] ?? (tokens.hashes[i] as number));
    out.checks.push(hashes?.[1] ?? (tokens.checks[i] as number));
    // A disguised word stands in a sentence like any other: the marks inside it break nothing, the gap before it is the first letter's.
    out.gapBefore.push(tokens.gapBefore[i] as number);
    out.afterQuestion.push(tokens.afterQuestion[i] as boolean);
    if (isHere) out.reads.set(out.count, match.reads);
    out.count++;
    i = isHere ? match.to : i + 1;
  }
  return out;
}

/**
 * Undoes the disguises of single words. A run of tokens is replaced only where it then reads as a word of the vocabulary, so a disguise
 * by itself changes nothing. `isCode` tells the places that hold an order number, a serial or the like: their letters mean nothing.
 */
export function unmask(vocabulary: Vocabulary, folded: string, tokens: Tokens, isCode: (start: number, end: number) => boolean): Tokens {
  const found = [...joinLetters(vocabulary, folded, tokens), ...joinChains(vocabulary, folded, tokens, isCode)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const kept: Unmasked[] = [];
  for (const match of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || match.from >= last.to) kept.push(match);
  }
  return kept.length === 0 ? tokens : rewrite(vocabulary, tokens, kept);
}
