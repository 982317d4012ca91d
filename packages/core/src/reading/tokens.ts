/** How far two neighbouring tokens stand apart; the larger, the stronger the break. */
export const gaps = {
  /** Nothing between: `加` `v`, letters and digits of one run. */
  none: 0,
  /** Spaces, hyphens, quotation marks, emphasis, a line break inside a sentence. */
  space: 1,
  comma: 2,
  /** Colon, semicolon, dash, bracket, slash. */
  clause: 3,
  sentence: 4,
  paragraph: 5,
} as const;

/** The tokens of a folded text, in parallel arrays. A token is a word, a number, one Chinese or Japanese character, or one of `& + % @ # $ £ € ★`. */
export interface Tokens {
  count: number;
  /** Offsets into the folded text, end exclusive. */
  starts: number[];
  ends: number[];
  /** Two independent 32-bit hashes of each word. */
  hashes: number[];
  checks: number[];
  /** The gap before each token. */
  gapBefore: number[];
  /** What the disguised tokens read as. */
  reads: Map<number, string>;
  /** A question mark ends the gap before this token. */
  afterQuestion: boolean[];
  /** A question mark ends the text. */
  endsInQuestion: boolean;
}

const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;

const checkBasis = 0x2f0b4a27;
const checkPrime = 0x85ebca6b;

function stepHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

function stepCheck(check: number, code: number): number {
  return Math.imul(check ^ code, checkPrime);
}

/** The two hashes of a word: FNV-1a over UTF-16 units, with two bases and primes. */
export function hashWord(word: string): readonly [hash: number, check: number] {
  let hash = offsetBasis;
  let check = checkBasis;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = stepHash(hash, code);
    check = stepCheck(check, code);
  }
  return [hash, check];
}

/** A hash of the words so far with one more. */
export function hashPhrase(sofar: number, word: number): number {
  return Math.imul(sofar ^ (word >>> 7) ^ 0x20, 0x9e3779b1) ^ word;
}

const other = 1;
const letter = 2;
const single = 3;
const sign = 4;
const classes = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  classes[code] = /[a-zA-Z0-9]/.test(char) ? letter : "&+%@#$".includes(char) ? sign : other;
}
const unspaced = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const word = /[\p{L}\p{N}\p{M}]/u;

/** What a UTF-16 unit is in a token; looked up once per unit of the script. */
function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const found = unspaced.test(char)
    ? single
    : word.test(char) || (code >= 0xd800 && code <= 0xdfff)
      ? letter
      : "£€¥₹★☆⭐❤".includes(char)
        ? sign
        : other;
  classes[code] = found;
  return found;
}

/** Whether a unit is of a script without spaces, where each character is a token. */
export function isUnspacedUnit(code: number): boolean {
  return code >= 0x3040 && classOf(code) === single;
}

export function isWordUnit(code: number): boolean {
  const found = classOf(code);
  return found === letter || found === single;
}

const sentenceEnds = new Set([..."!?…。！？؟।"].map((char) => char.charCodeAt(0)));
const clauseMarks = new Set([...":;()[]{}|/–—→•·「」『』（）【】：；、<>="].map((char) => char.charCodeAt(0)));
const commas = new Set([...",，،"].map((char) => char.charCodeAt(0)));

const dot = 46;
const hyphen = 45;
const newline = 10;

interface Gap {
  readonly gap: number;
  readonly isQuestion: boolean;
}

const noGap: Gap = { gap: gaps.none, isQuestion: false };
const oneSpace: Gap = { gap: gaps.space, isQuestion: false };

/** The break that the characters between two tokens make. */
function measureGap(clean: string, start: number, end: number): Gap {
  if (start === end) return noGap;
  if (end - start === 1 && clean.charCodeAt(start) === 32) return oneSpace;
  let gap: number = gaps.space;
  let lines = 0;
  let isQuestion = false;
  for (let at = start; at < end; at++) {
    const code = clean.charCodeAt(at);
    if (code === 32) continue;
    if (code === newline) lines++;
    else if (code === dot) {
      const next = clean.charCodeAt(at + 1);
      const before = clean.charCodeAt(at - 1);
      const opensSentence = at + 1 >= end ? next >= 65 && next <= 90 && before >= 97 && before <= 122 : true;
      gap = Math.max(gap, opensSentence ? gaps.sentence : gaps.comma);
    } else if (sentenceEnds.has(code)) {
      gap = Math.max(gap, gaps.sentence);
      if (code === 63 || code === 0xff1f) isQuestion = true;
    } else if (commas.has(code)) gap = Math.max(gap, gaps.comma);
    else if (clauseMarks.has(code)) gap = Math.max(gap, gaps.clause);
    else if (code === hyphen && (clean.charCodeAt(at - 1) === 32 || clean.charCodeAt(at + 1) === 32 || clean.charCodeAt(at - 1) === hyphen))
      gap = Math.max(gap, gaps.clause);
  }
  if (lines > 1) gap = gaps.paragraph;
  else if (lines === 1) {
    const next = clean.charCodeAt(end);
    const continues = gap < gaps.clause && next >= 97 && next <= 122;
    gap = Math.max(gap, continues ? gaps.space : gaps.sentence);
  }
  return { gap, isQuestion };
}

/**
 * Cuts a folded text into tokens. One pass; `clean` has the same offsets and keeps the case that shows where a sentence begins.
 * `onPrefix` hears the hash of every beginning of four or more units of each word.
 */
export function tokenize(folded: string, clean: string = folded, onPrefix?: (token: number, hash: number, end: number) => void): Tokens {
  const tokens: Tokens = {
    count: 0,
    starts: [],
    ends: [],
    hashes: [],
    checks: [],
    gapBefore: [],
    reads: new Map(),
    afterQuestion: [],
    endsInQuestion: false,
  };
  const length = folded.length;
  let at = 0;
  let last = 0;
  while (at < length) {
    const code = folded.charCodeAt(at);
    const kind = classOf(code);
    if (kind === other) {
      at++;
      continue;
    }
    const start = at;
    let hash = stepHash(offsetBasis, code);
    let check = stepCheck(checkBasis, code);
    at++;
    if (kind === letter) {
      for (; at < length; at++) {
        const next = folded.charCodeAt(at);
        if (classOf(next) !== letter) {
          const isInner = next === 39 && at + 1 < length && classOf(folded.charCodeAt(at + 1)) === letter;
          if (!isInner) break;
        }
        hash = stepHash(hash, next);
        check = stepCheck(check, next);
        if (onPrefix !== undefined && at - start >= 3) onPrefix(tokens.count, hash, at + 1);
      }
    }
    if (at - start > 64) {
      // No word is that long: what is, is no word of any lexicon, and pieces of it keep every window bounded.
      hash = 0;
    }
    const { gap, isQuestion } = measureGap(clean, last, start);
    tokens.starts.push(start);
    tokens.ends.push(at);
    tokens.hashes.push(hash);
    tokens.checks.push(check);
    tokens.gapBefore.push(tokens.count === 0 ? gaps.paragraph : gap);
    tokens.afterQuestion.push(isQuestion);
    tokens.count++;
    last = at;
  }
  tokens.endsInQuestion = last < length && measureGap(clean, last, length).isQuestion;
  return tokens;
}

/** The word of a token as it reads. */
export function wordOf(tokens: Tokens, folded: string, index: number): string {
  return tokens.reads.get(index) ?? folded.slice(tokens.starts[index], tokens.ends[index]);
}
