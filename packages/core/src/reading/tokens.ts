import { digitValue } from "../detect/characters.js";
import { noNumber, numberOfWord } from "../lexicon/word-numbers.js";
import { hashBasis, stepHash } from "../lexicon/word-table.js";

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

/** Scripts that occur in a text, as bits. */
export const scripts = { latin: 1, arabic: 2, han: 4, kana: 8 } as const;

/** What in the shape of the tokens may be a disguise, as bits: without any, only names in pieces and turned words are looked for. */
export const evidence = {
  /** Four single letters in a row: `v e n m o`. */
  loneLetters: 1,
  /** Letters with digits, with signs that look like letters, or with letters of other alphabets: `v3nmo`, `РayPal`. */
  mixedWord: 2,
  /** A sign, and nothing else, joins it to the token before: `Wh*ts`, `pay.pal`. */
  chain: 4,
  /** A letter three times in a row: `whatsaaapp`. */
  repeat: 8,
  /** A mark that stands for letters follows: `f***`. */
  mask: 16,
  /** An apostrophe inside. */
  apostrophe: 32,
  /** An underscore joins it to another: a piece of a name, `ring_support`. */
  piece: 64,
  /** It holds a digit 0 to 9, or one of another script. */
  digit: 128,
  otherDigit: 256,
} as const;

/**
 * The tokens of a folded text, in parallel arrays. A token is a word, a number, one Chinese or Japanese character, or one of
 * `& + % @ # $ £ € ★`.
 */
export interface Tokens {
  count: number;
  /** Offsets into the folded text, end exclusive. */
  readonly starts: number[];
  readonly ends: number[];
  /** Hash of each word as it reads. */
  readonly hashes: number[];
  /** The number of each word that a lexicon has and a text held before. */
  readonly words: number[];
  /** The gap before each token. */
  readonly gapBefore: number[];
  /** Bits of {@link evidence} that a token shows by itself. */
  readonly shapes: number[];
  /** How far along the text a token stands: a word counts two, a character of a script without spaces one. */
  readonly positions: number[];
  /** Tokens that end a question. */
  readonly questions: number[];
  /** Tokens that begin a list: a colon and a line break stand before them. */
  readonly lists: number[];
  /** What the disguised tokens read as. */
  readonly reads: Map<number, string>;
  /** Bits of {@link scripts}. */
  scripts: number;
  /** Bits of {@link evidence}. */
  evidence: number;
}

/** Tokens of which none is there yet, with room for so many. */
export function emptyTokens(room: number): Tokens {
  return {
    count: 0,
    starts: new Array<number>(room),
    ends: new Array<number>(room),
    hashes: new Array<number>(room),
    words: new Array<number>(room),
    gapBefore: new Array<number>(room),
    shapes: new Array<number>(room),
    positions: new Array<number>(room),
    questions: [],
    lists: [],
    reads: new Map(),
    scripts: 0,
    evidence: 0,
  };
}

/** Adds a token. */
export function putToken(
  tokens: Tokens,
  start: number,
  end: number,
  hash: number,
  word: number,
  gap: number,
  shape: number,
  position: number,
): void {
  const at = tokens.count++;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.hashes[at] = hash;
  tokens.words[at] = word;
  tokens.gapBefore[at] = gap;
  tokens.shapes[at] = shape;
  tokens.positions[at] = position;
}

/** Gives back the room that no token took. */
export function trimTokens({ count, starts, ends, hashes, words, gapBefore, shapes, positions }: Tokens): void {
  for (const column of [starts, ends, hashes, words, gapBefore, shapes, positions]) column.length = count;
}

const other = 1;
const letter = 2;
const single = 3;
const sign = 4;
const digit = 5;
const classes = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  classes[code] = /[a-zA-Z]/.test(char) ? letter : /\d/.test(char) ? digit : "&+%@#$".includes(char) ? sign : other;
}

const unspaced = /[\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
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
  return code >= 0x3005 && classOf(code) === single;
}

/** Whether a unit is part of a word or number. */
export function isWordUnit(code: number): boolean {
  const found = classOf(code);
  return found === letter || found === digit || found === single;
}

function scriptOf(code: number): number {
  if (code < 0x250) return scripts.latin;
  if (code >= 0x600 && code < 0x700) return scripts.arabic;
  if (code >= 0x3040 && code < 0x3100) return scripts.kana;
  return code >= 0x3400 && code < 0xa000 ? scripts.han : 0;
}

/** What a unit between two tokens is, as bits. */
const marks = { sentenceEnd: 1, question: 2, clause: 4, comma: 8, colon: 16 } as const;
const marksByUnit = new Uint8Array(0x10000);
for (const [units, mark] of [
  ["!?…。！？؟।", marks.sentenceEnd],
  ["?？؟", marks.question],
  [":;()[]{}|/–—→•·（）【】：；؛<>=", marks.clause],
  [",，،、", marks.comma],
  [":：", marks.colon],
] as const) {
  for (const unit of units) marksByUnit[unit.charCodeAt(0)] = (marksByUnit[unit.charCodeAt(0)] as number) | mark;
}

const openingBracket = 40;
const closingBracket = 41;
const comma = 44;
const dot = 46;
const hyphen = 45;
const newline = 10;
const questionMark = 63;
const space = 32;
const slash = 47;
const bar = 124;
const apostrophe = 39;
const asterisk = 42;
const underscore = 95;

/** Bits beside the size of a gap: it ends a question, it opens a list. */
const gapSize = 7;
const endsQuestion = 8;
const opensList = 16;

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}

/** Whether a unit is a letter by itself, as in `p.p`. */
function isLone(clean: string, at: number): boolean {
  return (
    classOf(clean.charCodeAt(at)) === letter && !(at > 0 && isWordUnit(clean.charCodeAt(at - 1))) && !isWordUnit(clean.charCodeAt(at + 1))
  );
}

/** Whether a sign stands between characters of a script without spaces that it only holds apart: `微/信`, `銀.行.振.込`. */
function isSeam(clean: string, at: number): boolean {
  const code = clean.charCodeAt(at);
  if (
    (code !== slash && code !== bar && code !== dot) ||
    !isUnspacedUnit(clean.charCodeAt(at - 1)) ||
    !isUnspacedUnit(clean.charCodeAt(at + 1))
  )
    return false;
  return code !== dot || clean.charCodeAt(at - 2) === dot || clean.charCodeAt(at + 2) === dot;
}

/** How far apart ornaments of one word stand. Units. */
const ornamentReach = 3;

/** Whether a sign stands between characters of a script without spaces as another of the kind does near it: `星★いつ★つ`. */
function isOrnament(clean: string, at: number): boolean {
  if (!isUnspacedUnit(clean.charCodeAt(at - 1)) || !isUnspacedUnit(clean.charCodeAt(at + 1))) return false;
  const near = clean.slice(Math.max(0, at - ornamentReach), at) + clean.slice(at + 1, at + 1 + ornamentReach);
  return near.includes(clean.charAt(at));
}

/** Whether a slash shortens the word before it to a letter: `w/ your order`, `c/ frete`. */
function isShortWord(clean: string, start: number, at: number): boolean {
  return at === start && clean.charCodeAt(at) === slash && clean.charCodeAt(at + 1) === space && isLone(clean, at - 1);
}

/** Whether a bracket opens or closes an aside within a clause of a script without spaces: `联系方式（微信）请告知`. */
function isAside(clean: string, at: number): boolean {
  const code = clean.charCodeAt(at);
  return (
    (code === openingBracket && isUnspacedUnit(clean.charCodeAt(at - 1))) ||
    (code === closingBracket && isUnspacedUnit(clean.charCodeAt(at + 1)))
  );
}

/** Whether one sign stands between the figures of a number: `35.99`, `1,200`, `10:30`. */
function isWithinNumber(clean: string, start: number, end: number): boolean {
  return end - start === 1 && classOf(clean.charCodeAt(start - 1)) === digit && classOf(clean.charCodeAt(end)) === digit;
}

/** Whether a full stop is that of a short word before a figure: `Rs. 120`, `No. 5`. */
function isShortened(clean: string, start: number, end: number): boolean {
  if (end - start !== 2 || clean.charCodeAt(start) !== dot || clean.charCodeAt(start + 1) !== space) return false;
  if (classOf(clean.charCodeAt(end)) !== digit) return false;
  let from = start;
  while (from > 0 && classOf(clean.charCodeAt(from - 1)) === letter) from--;
  return start - from > 0 && start - from <= longestShortened;
}

/** A question mark, and the first pair of what a link asks for. */
const query = /^\?[\w-]{1,32}=/;

/** Whether a question mark parts the query of a link from its path: `/track?code=6A`. */
function isQuery(clean: string, start: number, end: number): boolean {
  return end - start === 1 && clean.charCodeAt(start) === questionMark && query.test(clean.slice(start, start + 34));
}

/** The break that the characters between two tokens make: its size, with what it ends and opens. */
function measureGap(clean: string, start: number, end: number): number {
  if (isWithinNumber(clean, start, end) && clean.charCodeAt(start) !== newline) return gaps.space;
  if (isShortened(clean, start, end)) return gaps.space;
  if (isQuery(clean, start, end)) return gaps.comma;
  let gap: number = gaps.space;
  let lines = 0;
  let found = 0;
  for (let at = start; at < end; at++) {
    const code = clean.charCodeAt(at);
    if (code === space) continue;
    if (code === newline) lines++;
    else if (isSeam(clean, at) || isShortWord(clean, start, at)) continue;
    else if (code === dot) {
      // Without a space after it, a full stop ends a sentence only between a small letter and a capital: `done.We`.
      const opensSentence = at + 1 < end || (isUpper(clean.charCodeAt(end)) && isLower(clean.charCodeAt(at - 1)));
      const isAbbreviation = at === start && at + 1 === end && isLone(clean, at - 1) && isLone(clean, end);
      gap = Math.max(gap, isAbbreviation ? gaps.space : opensSentence ? gaps.sentence : gaps.comma);
    } else {
      const mark = marksByUnit[code] as number;
      found |= mark;
      if (mark & marks.sentenceEnd) gap = Math.max(gap, gaps.sentence);
      else if (mark & marks.comma)
        gap = Math.max(gap, code === comma && isUnspacedUnit(clean.charCodeAt(at - 1)) ? gaps.clause : gaps.comma);
      else if (isAside(clean, at)) gap = Math.max(gap, gaps.comma);
      else if (mark & marks.clause) gap = Math.max(gap, gaps.clause);
      else if (code === hyphen) {
        const isDash = clean.charCodeAt(at - 1) === space || clean.charCodeAt(at + 1) === space || clean.charCodeAt(at - 1) === hyphen;
        if (isDash) gap = Math.max(gap, gaps.clause);
      }
    }
  }
  if (lines > 1) gap = gaps.paragraph;
  else if (lines === 1) {
    const continues = gap < gaps.clause && isLower(clean.charCodeAt(end));
    gap = Math.max(gap, continues ? gaps.space : gaps.sentence);
  }
  return gap | (found & marks.question ? endsQuestion : 0) | (lines > 0 && found & marks.colon ? opensList : 0);
}

/** Whether what stands between two tokens is nothing but signs; with nothing between them, whether one of them is a sign. */
function isJoint(clean: string, start: number, end: number): boolean {
  if (start === end) return classOf(clean.charCodeAt(start)) === sign || classOf(clean.charCodeAt(start - 1)) === sign;
  for (let at = start; at < end; at++) if (clean.charCodeAt(at) <= space) return false;
  return true;
}

/** Letters of a word that may be short for another: `Nr`, `Rs`, `No`. */
const longestShortened = 2;

/** A longer run of letters is no word of any lexicon. Units. */
const longestWord = 64;
/** So many single letters in a row may be a word taken apart. */
const fewestLone = 3;
/** Signs between two tokens, without a space, that may hold a word apart. */
const longestJoint = 3;

/** Room for so many tokens is made at once; longer texts are rare, and may hold fewer. */
const mostRoom = 1 << 12;

/** Cuts a folded text into tokens, in one pass. `clean` has the same offsets and keeps the case that shows where a sentence begins. */
export function tokenize(folded: string, clean: string = folded): Tokens {
  const { length } = folded;
  // As many as most texts have; in a script without spaces each unit is one.
  const expected = isUnspacedUnit(folded.charCodeAt(length >> 1)) ? length : Math.min(length, (length >> 2) + 16);
  const tokens = emptyTokens(Math.min(expected, mostRoom));
  const { shapes, questions, lists } = tokens;
  let found = 0;
  let used = 0;
  let position = 0;
  let last = 0;
  let lone = 0;
  for (let at = 0; at < length; ) {
    const code = folded.charCodeAt(at);
    const kind = code < 128 ? (classes[code] as number) : classOf(code);
    if (kind === other || (kind === sign && code > 128 && isOrnament(clean, at))) {
      if (at === last && tokens.count > 0 && code === asterisk) {
        shapes[tokens.count - 1] = (shapes[tokens.count - 1] as number) | evidence.mask;
        found |= evidence.mask;
      }
      at++;
      continue;
    }
    const start = at;
    let wordHash = stepHash(hashBasis, code);
    let shape = 0;
    at++;
    if (kind === letter || kind === digit) {
      let kinds = kind === letter ? 1 : 2;
      let isForeign = code > 127;
      let repeats = 0;
      let before = code;
      for (; at < length; at++) {
        const next = folded.charCodeAt(at);
        const nextKind = next < 128 ? (classes[next] as number) : classOf(next);
        if (nextKind === letter) kinds |= 1;
        else if (nextKind === digit) kinds |= 2;
        else if (next === apostrophe && at + 1 < length && classOf(folded.charCodeAt(at + 1)) === letter) shape |= evidence.apostrophe;
        else break;
        if (next > 127) {
          isForeign = true;
          if (digitValue(next) >= 0) shape |= evidence.otherDigit;
        }
        if (next === before) {
          if (++repeats === 2 && nextKind === letter) shape |= evidence.repeat;
        } else repeats = 0;
        before = next;
        wordHash = stepHash(wordHash, next);
      }
      if (at - start > longestWord) wordHash = 0;
      if (kinds === 3 || isForeign) shape |= evidence.mixedWord;
      if (kinds & 2) shape |= evidence.digit;
      if (digitValue(code) >= 0 && code > 127) shape |= evidence.otherDigit;
      if (kinds !== 2) used |= scriptOf(code);
      position += 2;
    } else {
      if (kind === single) used |= scriptOf(code);
      position += kind === single ? 1 : 2;
    }
    const before = tokens.count - 1;
    let gap: number = gaps.paragraph;
    if (before >= 0) {
      if (kind !== single && start - last <= longestJoint && isJoint(clean, last, start)) shape |= evidence.chain;
      if (start === last) gap = gaps.none;
      else if (start - last === 1 && clean.charCodeAt(last) === space) gap = gaps.space;
      else {
        if (start - last === 1 && clean.charCodeAt(last) === underscore) {
          shapes[before] = (shapes[before] as number) | evidence.piece;
          shape |= evidence.piece;
        }
        const measured = measureGap(clean, last, start);
        if (measured & endsQuestion) questions.push(before);
        if (measured & opensList) lists.push(before + 1);
        gap = measured & gapSize;
      }
    }
    found |= shape;
    lone = at - start === 1 && (kind === letter || kind === digit || (shape & evidence.chain) !== 0) ? lone + 1 : 0;
    if (lone >= fewestLone) found |= evidence.loneLetters;
    const number = wordHash === 0 ? noNumber : numberOfWord(wordHash, folded, start, at);
    putToken(tokens, start, at, wordHash, number, gap, shape, position);
    last = at;
  }
  if (tokens.count > 0 && last < length && measureGap(clean, last, length) & endsQuestion) questions.push(tokens.count - 1);
  tokens.scripts = used;
  tokens.evidence = found;
  trimTokens(tokens);
  return tokens;
}

/** The word of a token as it reads. */
export function wordOf(tokens: Tokens, folded: string, index: number): string {
  return tokens.reads.get(index) ?? folded.slice(tokens.starts[index], tokens.ends[index]);
}
