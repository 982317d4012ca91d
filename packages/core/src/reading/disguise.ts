import { isDigit, isOneOf } from "../detect/characters.js";
import { numberOfWord } from "../lexicon/word-numbers.js";
import { beginning, hashWord, stepHash } from "../lexicon/word-table.js";
import { type HiddenWords, shortestReversed } from "./hidden-words.js";
import { asLatin, leet, mayBeLatin, turnOver } from "./look-alikes.js";
import { emptyTokens, evidence, gaps, isUnspacedUnit, isWordUnit, putToken, type Tokens, trimTokens } from "./tokens.js";

/** Whether a span lies in an order number, a serial or the like, whose letters mean nothing. */
export type IsCode = (start: number, end: number) => boolean;

/** A word that some tokens read as. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly reads: string;
}

/** A run of tokens that reads as other words once its disguise is undone. */
interface Unmasked {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly words: readonly Word[];
}

/**
 * How much a disguise has to prove: `any` word where the disguise itself is plain to see, only a `telling` one where it could be chance,
 * and that one as a `whole`, without open ends, where the pieces could be the parts of a compound.
 */
type Trust = "any" | "telling" | "whole";

const longestWord = 24;
/** Shorter runs of letters are no phrase. */
const shortestPhrase = 6;
/** So many words before a disguised one may begin a phrase with it. */
const mostWordsBefore = 3;
/** So many single letters in a row may be a word. */
const fewestLetters = 4;
/** Signs that are words of their own and stand for no letter. */
const wordSign = /[%&#]/;
/** Letters that are words: `a s t u p i d`. */
const wordsOfOneLetter = "aeiouwyz";
/** What parts letters that are counted up. */
const listSign = / \/ |, /;
/** A sign that parts no letters in plain writing. */
const oddSign = /^[♦❤★☆●○◆■▪~*|•=^]$/;
/** Signs that are tokens, so that letters between them are, too. */
const tokenSigns = "+❤★☆⭐$€@&#";
/** More pieces than this are no word taken apart. */
const mostPieces = 12;
/** A word said syllable by syllable has so many, none longer than a few letters. */
const fewestSyllables = 3;
const mostSyllables = 5;
const longestSyllable = 4;
/** How far a word brings the text along, see {@link Tokens.positions}. */
const wordWidth = 2;
/** What stands where a name is cut, and how long it is at most. */
const cut = /^(?: |\n| ?[-/|] ?)$/;
const longestCut = 3;
/** A name so long is no chance, though one half of it is a word. */
const shortestSure = 7;
const bracketGap = /^[()[\]{}]{1,2}$/;
/** More spellings than this of one word are not tried, so that signs cannot multiply. */
const mostSpellings = 8;

const plainWord = /^[a-z]*$/;
/** Greek or Cyrillic letters beside Latin ones. */
const mixedScript = /[a-z][a-z0-9]{0,24}[\u0370-\u052f]|[\u0370-\u052f][a-z0-9]{0,24}[a-z]/;
/** Small capitals, among them the Latin letters that have none. */
const fontWord = /^(?=.{0,24}[\u1d00-\u1d7f\ua730-\ua7ff\u0250-\u02af]{2})[a-z\u1d00-\u1d7f\ua730-\ua7ff\u0250-\u02af]{2,24}$/;
/** One or two letters left blank: `Ve_mo`. */
const blankWord = /^[a-z]{1,12}_[a-z]{0,12}_?[a-z]{1,12}$/;
/** The sign of a currency, and a word behind a hyphen. */
const currencyPart = /^[$€£¥]-\p{L}{3}/u;
/** Letters that stand for themselves, though some look like Latin ones. */
const arabicLetter = /^[\u0621-\u064a]$/;

/** All spellings of a short word with each leet sign read as a letter. */
function readLeet(word: string): string[] {
  if (plainWord.test(word)) return [word];
  let spellings = [""];
  for (const char of word) {
    const letters = leet.get(char);
    const [first = asLatin(char) ?? char] = letters ?? [];
    if (letters === undefined || letters.length === 1 || spellings.length * letters.length > mostSpellings) {
      for (let i = 0; i < spellings.length; i++) spellings[i] += first;
    } else spellings = spellings.flatMap((sofar) => letters.map((letter) => sofar + letter));
  }
  return spellings;
}

/** An app's name as it sounds: `vaatsap`, `ouatsapp`, `watzap`; `WASAPI` is an interface for sound. */
const soundsLikeWhatsapp =
  /^(?!wasapi)(?:wh?|v[vh]?|ou|u|gu|hu)[aou]{1,2}t{0,2}h?(?:s{1,2}|z{1,2}|c)h?[ae]{1,2}p{1,3}(?:a|e|u|s|es|em|ie|ta|te|tan|ten|in)?$/;
/** By unit of ASCII: 1 for the first letters of those, 2 for the second ones. */
const lettersOfWhatsapp = new Uint8Array(128);
for (const [bit, letters] of [
  [1, "wvough"],
  [2, "aouhv"],
] as const)
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    lettersOfWhatsapp[code] = (lettersOfWhatsapp[code] as number) | bit;
  }

const innerMarks = new Set([..."*_~.-|·•^=\\`'\"‘’«»#"]);

/** Three letters taken apart by one sign; capitals by blanks alone. */
const shortName = /^([a-zA-Z])((?<=[a-z])[-._/·]| )([a-zA-Z])\2([a-zA-Z])$/;
/** Three letters with an `@` inside: `b@r`. */
const smallLeet = /^[a-z]@[a-z]$/;
/** Three letters with a zero for one: `0ff`, `y0u`; in capitals they may be a code. */
const zeroInside = /^(?:0[a-z]{2}|[a-z]0[a-z])$/;
/** A capital that passes for a small letter, within a word of small ones. */
const capitalInside = /[a-z\u00df-\u024f]I/;
/** Signs for letters, and letters on both sides. */
const leetInside = /^[a-z]{1,24}(?:[@$€£!][a-z]{1,24}){1,4}$/;

/** Undoes the disguises of single words in one text. A run of tokens is replaced only where it then reads as a known word. */
class Unmasker {
  readonly #known: HiddenWords;
  /** With capitals. */
  readonly #clean: string;
  readonly #folded: string;
  readonly #tokens: Tokens;
  readonly #isCode: IsCode;
  /** Where the body begins behind a subject; 0 where there is none. */
  readonly #seam: number;

  constructor(known: HiddenWords, clean: string, folded: string, tokens: Tokens, isCode: IsCode, seam: number) {
    this.#known = known;
    this.#clean = clean;
    this.#folded = folded;
    this.#tokens = tokens;
    this.#isCode = isCode;
    this.#seam = seam;
  }

  /** Everything found, in order and without overlap: letters set apart before words joined by signs. */
  findAll(): Unmasked[] {
    const found: Unmasked[] = [];
    const { evidence: seen } = this.#tokens;
    if (seen & evidence.loneLetters) {
      this.#joinBetweenSigns(found);
      this.#joinLetters(found);
    }
    if (seen & (evidence.mixedWord | evidence.chain | evidence.repeat | evidence.mask)) this.#joinChains(found);
    if (seen & evidence.chain) this.#joinBrackets(found);
    this.#joinSyllables(found);
    this.#joinHalves(found);
    this.#spellOut(found);
    if (capitalInside.test(this.#clean)) this.#readCapitals(found);
    this.#turnAround(found);
    if (this.#seam > 0) this.#joinAcross(found);
    if (found.length < 2) return found;
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    const kept: Unmasked[] = [];
    for (const run of found) {
      const last = kept.at(-1);
      if (last === undefined || run.from >= last.to) kept.push(run);
    }
    return kept;
  }

  #isKnown(word: string, trust: Trust): boolean {
    if (word.length < 2 || word.length > longestWord) return false;
    const isWord = trust === "whole" ? this.#known.knowsWhole(word, true) : this.#known.knows(word, trust === "telling");
    return isWord || (word.length >= shortestPhrase && this.#known.splitPhrase(word, true) !== null);
  }

  #start(token: number): number {
    return this.#tokens.starts[token] as number;
  }

  #end(token: number): number {
    return this.#tokens.ends[token] as number;
  }

  /** A run that reads as one word, or as the words of a phrase that was written without spaces. */
  #reads(from: number, to: number, start: number, end: number, reads: string): Unmasked {
    const words = this.#known.knows(reads, false) ? null : this.#known.splitPhrase(reads, false);
    if (words === null) return { from, to, words: [{ start, end, reads }] };
    return { from, to, words: words.map((word) => ({ start, end, reads: word })) };
  }

  /** Whether the words of a run are its tokens: `gift-card` hides nothing. */
  #readsAsItStands({ from, to, words }: Unmasked): boolean {
    return (
      words.length === to - from && words.every(({ reads }, i) => reads === this.#folded.slice(this.#start(from + i), this.#end(from + i)))
    );
  }

  /** Letters set apart: `W.h.a.t.s.A.p.p`, `t - e - x - t`. */
  #joinLetters(found: Unmasked[]): void {
    const { count, gapBefore } = this.#tokens;
    const joined = new Map(found.map(({ from, to }) => [from, to]));
    for (let i = 0; i < count; i++) {
      const to = joined.get(i);
      if (to !== undefined) {
        i = to - 1;
        continue;
      }
      let end = i;
      while (end < count && this.#isSingleLetter(end) && (end === i || this.#goesOn(end, gapBefore[end] as number))) end++;
      if (
        end - i < fewestLetters &&
        !(end - i === fewestLetters - 1 && (this.#isHeldApart(i) || this.#isBehindSign(i) || this.#isShortName(i)))
      ) {
        i = Math.max(i, end - 1);
        continue;
      }
      let letters = "";
      let digits = 0;
      for (let token = i; token < end; token++) {
        const unit = this.#folded.slice(this.#start(token), this.#end(token));
        letters += arabicLetter.test(unit) ? unit : (leet.get(unit)?.[0] ?? asLatin(unit) ?? unit).charAt(0);
        if (isDigit(unit.charCodeAt(0))) digits++;
      }
      if (digits * 2 < letters.length && !this.#readWordsApart(letters, i, found)) this.#segmentLetters(letters, i, found);
      i = end - 1;
    }
  }

  /** Letters that stand farther apart where a word ends: `t e x t   m e`, `c-a-l-l m-e`. Returns whether they are such, and known. */
  #readWordsApart(letters: string, first: number, found: Unmasked[]): boolean {
    const gapOf = (token: number): string => this.#folded.slice(this.#end(token - 1), this.#start(token));
    const inner = gapOf(first + 1);
    if (inner === "") return false;
    const words: { from: number; word: string }[] = [{ from: 0, word: letters.charAt(0) }];
    for (let at = 1; at < letters.length; at++) {
      const gap = gapOf(first + at);
      if (gap === inner) (words.at(-1) as { word: string }).word += letters.charAt(at);
      else if (/\s/.test(gap) && gap.length >= inner.length) words.push({ from: at, word: letters.charAt(at) });
      else return false;
    }
    if (words.length === 1 || !words.some(({ word }) => word.length >= fewestLetters - 1 && this.#known.knows(word, false))) return false;
    const head = words[0] as { from: number; word: string };
    // `a g i f t   c a r d`
    if (!this.#known.knows(head.word, false) && wordsOfOneLetter.includes(head.word.charAt(0)) && this.#isPart(head.word.slice(1)))
      words[0] = { from: 1, word: head.word.slice(1) };
    const read = words.flatMap(({ from, word }) => this.#asLetters(word, first, from).words);
    found.push({ from: first + (words[0] as { from: number }).from, to: first + letters.length, words: read });
    return true;
  }

  /** Whether a word is known, or begins a phrase. */
  #isPart(word: string): boolean {
    return this.#known.knows(word, false) || this.#known.goesOn([], word, true);
  }

  /** Whether one odd sign stands on both sides of the second of three letters: `z♦f♦b`. */
  #isHeldApart(first: number): boolean {
    const sign = this.#folded.slice(this.#end(first), this.#start(first + 1));
    return oddSign.test(sign) && sign === this.#folded.slice(this.#end(first + 1), this.#start(first + 2));
  }

  /** Whether three letters with one sign between are a name or an oath: `p-i-x`, `z a p`; in capitals they may be a code. */
  #isShortName(first: number): boolean {
    const letters = shortName.exec(this.#clean.slice(this.#start(first), this.#end(first + 2)));
    return letters !== null && this.#known.isNamed(`${letters[1]}${letters[3]}${letters[4]}`.toLowerCase());
  }

  /** Whether a sign that stands apart, too, leads to a letter: `2 0 % o f f`. */
  #isBehindSign(first: number): boolean {
    const { gapBefore } = this.#tokens;
    if (first < 2 || gapBefore[first] !== gaps.space || gapBefore[first - 1] !== gaps.space) return false;
    return this.#folded.slice(this.#start(first - 1), this.#end(first - 1)) === "%";
  }

  /** Whether a single letter may belong to those before it: not behind a paragraph's end, a slash that stands free or a list's comma. */
  #goesOn(token: number, gap: number): boolean {
    return gap < gaps.paragraph && !listSign.test(this.#folded.slice(this.#end(token - 1), this.#start(token)));
  }

  #isSingleLetter(token: number): boolean {
    const start = this.#start(token);
    const end = this.#end(token);
    if (end - start > 2) return false;
    const char = String.fromCodePoint(this.#folded.codePointAt(start) as number);
    return char.length === end - start && !wordSign.test(char) && (asLatin(char) !== null || leet.has(char) || arabicLetter.test(char));
  }

  /** The known words in a run of joined letters, the longest from the left: `whatsappme` is `whatsapp`, `me`. */
  #segmentLetters(letters: string, first: number, found: Unmasked[]): void {
    const whole = this.#readLetters(letters, first);
    if (whole !== null) {
      found.push(whole);
      return;
    }
    const words: { at: number; word: string }[] = [];
    const longest = this.#known.longestWords(letters, longestWord);
    let covered = 0;
    for (let at = 0; at < letters.length - 1; ) {
      const word = at === 0 && this.#isWhole(letters) ? letters : letters.slice(at, at + (longest[at] as number));
      // Two or three letters are a word only next to another.
      if (word.length < 2 || (at === 0 && word.length <= 3 && word.length < letters.length)) at++;
      else {
        words.push({ at, word });
        covered += word.length;
        at += word.length;
      }
    }
    if (words.every(({ word }) => word.length < fewestLetters) && letters.length <= longestWord) {
      found.push(this.#asLetters(letters, first, 0));
      return;
    }
    // Letters that are all words were taken apart on purpose; in other letters (`S A L E M`) only a telling word is no chance.
    const isCovered = covered === letters.length;
    for (const { at, word } of words) {
      if (!isCovered && (word.length < fewestLetters || !this.#isKnown(word, "telling"))) continue;
      const from = first + at;
      const to = from + word.length;
      found.push(this.#reads(from, to, this.#start(from), this.#end(to - 1), word));
    }
  }

  /**
   * Letters that stand apart as one word, which may be a part of a phrase: `aufs K o n t o`. A word of one letter may stand beside them:
   * `k o n t o i …`.
   */
  #readLetters(letters: string, first: number): Unmasked | null {
    if (letters.length > longestWord) return null;
    for (const [from, to] of [
      [0, letters.length],
      [0, letters.length - 1],
      [1, letters.length],
    ] as const) {
      const isBeside = to - from < letters.length;
      const beside = letters.charAt(from === 0 ? to : 0);
      if (isBeside && !wordsOfOneLetter.includes(beside) && !this.#known.knows(beside, false)) continue;
      const word = letters.slice(from, to);
      const isRead =
        this.#known.knowsWhole(word, false) ||
        this.#known.goesOn(this.#wordsBefore(first + from), word, true) ||
        (word.length >= shortestPhrase && this.#known.splitPhrase(word, false) !== null);
      if (isRead) return this.#asLetters(word, first, from);
    }
    return null;
  }

  /** A word whose letters are the tokens from one on, so far behind the first. */
  #asLetters(word: string, first: number, from: number): Unmasked {
    const to = first + from + word.length;
    return this.#reads(first + from, to, this.#start(first + from), this.#end(to - 1), word);
  }

  /** Whether letters that stand apart are one word or phrase from the first to the last. */
  #isWhole(letters: string): boolean {
    const isPhrase = letters.length >= shortestPhrase && letters.length <= 2 * longestWord;
    return this.#isKnown(letters, "any") || (isPhrase && this.#known.splitPhrase(letters, false) !== null);
  }

  /** A name of which one half ends the subject and the other begins the body: `Typewriter - Western`, `Union is how I like it paid`. */
  #joinAcross(found: Unmasked[]): void {
    const { count, starts, ends } = this.#tokens;
    let body = 0;
    while (body < count && (starts[body] as number) < this.#seam) body++;
    if (body === 0 || body === count) return;
    const start = this.#start(body);
    if (/\S/.test(this.#folded.slice(ends[body - 1], start))) return;
    const head = this.#folded.slice(starts[body - 1], ends[body - 1]);
    const tail = this.#folded.slice(start, ends[body]);
    const reads = [[head + tail], [head, tail]].find((words) => this.#known.isName(words));
    if (reads === undefined) return;
    // What is said of it stands in the body.
    const end = this.#end(body);
    found.push({ from: body - 1, to: body + 1, words: reads.map((word) => ({ start, end, reads: word })) });
  }

  /** Names of which each letter stands behind the same sign, one that else is a word or a letter: `V+e+n+m+o`, `V❤e❤n❤m❤o`. */
  #joinBetweenSigns(found: Unmasked[]): void {
    for (let i = 0; i + 2 < this.#tokens.count; i++) {
      const sign = this.#unitOf(i + 1);
      if (!isOneOf(sign, tokenSigns) || !isWordUnit(this.#unitOf(i))) continue;
      let last = i;
      while (this.#unitOf(last + 1) === sign && isWordUnit(this.#unitOf(last + 2))) last += 2;
      const run = this.#readBetweenSigns(i, last);
      if (run !== null) found.push(run);
      // The last letter may be the first of those between other signs.
      i = run === null ? Math.max(i, last - 1) : last;
    }
  }

  /** The longest telling word that some letters between signs end with. */
  #readBetweenSigns(first: number, last: number): Unmasked | null {
    for (let from = Math.max(first, last - 2 * (longestWord - 1)); from <= last - 2 * fewestLetters; from += 2) {
      let reads = "";
      for (let token = from; token <= last; token += 2) reads += this.#folded.charAt(this.#start(token));
      if (this.#isKnown(reads, "telling"))
        return { from, to: last + 1, words: [{ start: this.#start(from), end: this.#end(last), reads }] };
    }
    return null;
  }

  /** The unit that a token consists of; 0 for a longer one, and behind the last. */
  #unitOf(token: number): number {
    return token < this.#tokens.count && this.#end(token) - this.#start(token) === 1 ? this.#folded.charCodeAt(this.#start(token)) : 0;
  }

  /** Names with some letters in brackets: `Ven(m)o`. */
  #joinBrackets(found: Unmasked[]): void {
    const { count, shapes } = this.#tokens;
    const isBracketed = (token: number): boolean =>
      token < count &&
      ((shapes[token] as number) & evidence.chain) !== 0 &&
      bracketGap.test(this.#folded.slice(this.#end(token - 1), this.#start(token)));
    for (let i = 0; i + 1 < count; i++) {
      let to = i + 1;
      while (isBracketed(to)) to++;
      if (to - i < 2) continue;
      const reads = to - i > mostPieces ? "" : this.#folded.slice(this.#start(i), this.#end(to - 1)).replace(/[()[\]{}]/g, "");
      if (this.#known.isBrand(reads)) found.push({ from: i, to, words: [{ start: this.#start(i), end: this.#end(to - 1), reads }] });
      i = to - 1;
    }
  }

  /** Names cut in two: `Ven mo`, `Rev - olut`; not what two words are together, `pay me`. */
  #joinHalves(found: Unmasked[]): void {
    const { count, hashes } = this.#tokens;
    for (let i = 0; i + 1 < count; i++) {
      const start = this.#start(i);
      const first = this.#folded.charCodeAt(start);
      const second = this.#folded.charCodeAt(start + 1);
      if (!this.#known.beginsBrand(first, second)) continue;
      const middle = this.#end(i);
      const next = this.#start(i + 1);
      const end = this.#end(i + 1);
      if (next - middle > longestCut || middle - start < 2 || end - next < 2 || middle - start + end - next > longestWord) continue;
      let hash = hashes[i] as number;
      for (let at = next; at < end; at++) hash = stepHash(hash, this.#folded.charCodeAt(at));
      if (!this.#known.mayBeBrand(hash, first, second)) continue;
      const head = this.#folded.slice(start, middle);
      const rest = this.#folded.slice(next, end);
      if (!cut.test(this.#folded.slice(middle, next)) || !this.#known.isBrand(head + rest) || this.#known.isPhrase([head, rest])) continue;
      const isKnown = (half: string): boolean => this.#known.knows(half, false);
      if (head.length + rest.length >= shortestSure ? isKnown(head) && isKnown(rest) : isKnown(head) || isKnown(rest)) continue;
      found.push({ from: i, to: i + 2, words: [{ start, end, reads: head + rest }] });
      i++;
    }
  }

  /** Telling words whose syllables are set apart: `te le gram`, `ha va le`. */
  #joinSyllables(found: Unmasked[]): void {
    const { count, gapBefore } = this.#tokens;
    for (let i = 0; i + fewestSyllables <= count; ) {
      let end = i;
      while (end < count && this.#isSyllable(end) && (end === i || gapBefore[end] === gaps.space)) end++;
      for (; end - i >= fewestSyllables; i++) {
        const run = this.#readSyllables(i, end);
        if (run === null) continue;
        found.push(run);
        i = run.to - 1;
      }
      i = Math.max(i + 1, end);
    }
  }

  #isSyllable(token: number): boolean {
    const length = this.#end(token) - this.#start(token);
    return length > 1 && length <= longestSyllable && this.#folded.charCodeAt(this.#start(token)) < 128;
  }

  /** The telling word that the tokens from one on are together, of those before an end. */
  #readSyllables(from: number, end: number): Unmasked | null {
    const start = this.#start(from);
    const first = this.#folded.charCodeAt(start);
    const second = this.#folded.charCodeAt(start + 1);
    const last = Math.min(end, from + mostSyllables);
    let hash = this.#tokens.hashes[from] as number;
    let length = this.#end(from) - start;
    for (let token = from + 1; token < last; token++) {
      const to = this.#end(token);
      for (let at = this.#start(token); at < to; at++) {
        hash = stepHash(hash, this.#folded.charCodeAt(at));
        if (++length === beginning && !this.#known.mayBegin(hash, first, second)) return null;
      }
      if (token - from + 1 < fewestSyllables || length < shortestPhrase || !this.#known.mayBeStem(hash, first, second)) continue;
      const reads = this.#folded.slice(start, to).replaceAll(" ", "");
      if (plainWord.test(reads) && this.#known.knowsStem(reads)) return { from, to: token + 1, words: [{ start, end: to, reads }] };
    }
    return null;
  }

  /** Words with a capital `I` for an `l`: `teIegram`. */
  #readCapitals(found: Unmasked[]): void {
    const { count } = this.#tokens;
    for (let i = 0; i < count; i++) {
      const start = this.#start(i);
      const end = this.#end(i);
      const written = this.#clean.slice(start, end);
      if (written.length > longestWord || !capitalInside.test(written)) continue;
      const reads = written.replaceAll("I", "l").toLowerCase();
      if (reads.length === end - start && this.#isKnown(reads, "whole") && !this.#known.knows(this.#folded.slice(start, end), false))
        found.push({ from: i, to: i + 1, words: [{ start, end, reads }] });
    }
  }

  /** Telling words spelled as on the telephone: `Papa Alpha Yankee Papa Alpha Lima`. */
  #spellOut(found: Unmasked[]): void {
    const { count, gapBefore, hashes } = this.#tokens;
    const goesOn = (token: number): boolean =>
      token < count && this.#known.spells(hashes[token] as number) && (gapBefore[token] as number) < gaps.clause;
    // Of so many words in a row, each so many-th word of the text is one.
    for (let i = fewestLetters - 1; i < count; i += fewestLetters) {
      if (!this.#known.spells(hashes[i] as number)) continue;
      let from = i;
      while (from > 0 && (gapBefore[from] as number) < gaps.clause && this.#known.spells(hashes[from - 1] as number)) from--;
      let end = i + 1;
      while (goesOn(end)) end++;
      if (end - from < fewestLetters) continue;
      let letters = "";
      for (let token = from; token < end; token++) letters += this.#folded.charAt(this.#start(token));
      const longest = this.#known.longestWords(letters, longestWord);
      for (let at = 0; at < letters.length; at++) {
        const word = letters.slice(at, at + (longest[at] as number));
        if (word.length >= fewestLetters && this.#isKnown(word, "whole")) found.push(this.#asLetters(word, from, at));
      }
      i = end;
    }
  }

  /** The telling word that stands on its head: `oɯuǝʌ`. */
  #readUpsideDown(token: number, start: number, end: number): string | null {
    if (((this.#tokens.shapes[token] as number) & evidence.mixedWord) === 0) return null;
    const turned = turnOver(this.#folded.slice(start, end));
    return turned !== null && this.#isKnown(turned, "telling") ? turned : null;
  }

  /** What an unknown word sounds like. */
  #readAloud(start: number, end: number): string | null {
    const first = lettersOfWhatsapp[this.#folded.charCodeAt(start)] ?? 0;
    const second = lettersOfWhatsapp[this.#folded.charCodeAt(start + 1)] ?? 0;
    return (first & 1) !== 0 && (second & 2) !== 0 ? this.#soundsLike(this.#folded.slice(start, end)) : null;
  }

  #soundsLike(word: string): string | null {
    return soundsLikeWhatsapp.test(word) && !this.#known.knows(word, false) ? "whatsapp" : null;
  }

  /** Words written backwards, `lapyaP`, or as they sound, `vatsapp`. */
  #turnAround(found: Unmasked[]): void {
    const { count, starts, ends, words } = this.#tokens;
    for (let i = 0; i < count; i++) {
      const start = starts[i] as number;
      const end = ends[i] as number;
      if (end - start < shortestReversed) continue;
      const reads =
        this.#known.readBackwards(words[i] as number, this.#folded, start, end) ??
        this.#readAloud(start, end) ??
        this.#readUpsideDown(i, start, end);
      if (reads !== null) found.push({ from: i, to: i + 1, words: [{ start, end, reads }] });
    }
  }

  /** Chains without a space: `Wh*ts*App`, `p@ypal`, `tele.gram`, `РаyPal`, `1d10t`, `f***`. */
  #joinChains(found: Unmasked[]): void {
    for (let i = 0; i < this.#tokens.count; ) {
      // Scripts without spaces hide words in other ways: their characters are no pieces of one.
      if (!this.#isDisguised(i) || isUnspacedUnit(this.#folded.charCodeAt(this.#start(i)))) {
        i++;
        continue;
      }
      const chainEnd = this.#endOfChain(i);
      if (chainEnd - i > mostPieces) {
        i = chainEnd;
        continue;
      }
      const halves = this.#readHalves(i, chainEnd);
      if (halves !== null) {
        found.push(halves);
        i = Math.max(chainEnd, halves.to);
        continue;
      }
      while (i < chainEnd) {
        const run = this.#readToken(i) ?? this.#readLongestChain(i, chainEnd);
        if (run !== null) found.push(run);
        i = run?.to ?? i + 1;
      }
    }
  }

  /** A telling word that a space cuts in two, one half of it a disguised chain: `t3le gr@m`, `face b00k`. */
  #readHalves(from: number, to: number): Unmasked | null {
    const { count, gapBefore } = this.#tokens;
    if (!mayBeLatin(this.#folded, this.#start(from), this.#end(to - 1))) return null;
    if (to < count && gapBefore[to] === gaps.space) {
      const run = this.#readTogether(from, to, this.#endOfChain(to));
      if (run !== null) return run;
    }
    return from > 0 && gapBefore[from] === gaps.space ? this.#readTogether(from - 1, from, to) : null;
  }

  /** Tokens on both sides of a space as one word. */
  #readTogether(from: number, middle: number, to: number): Unmasked | null {
    const start = this.#start(from);
    const end = this.#end(to - 1);
    const headEnd = this.#end(middle - 1);
    const tailStart = this.#start(middle);
    // A single letter is cut off only where signs cut the rest too: `W hats-App`.
    const shortestHead = to - middle > 1 ? 1 : 2;
    if (headEnd - start < shortestHead || end - tailStart < 2 || headEnd - start + end - tailStart > longestWord) return null;
    if (!isMostlyLetters(this.#folded, start, end) || this.#isCode(start, end)) return null;
    const halves = [this.#folded.slice(start, headEnd), this.#folded.slice(tailStart, end)];
    const joined = halves.join("");
    // `S-WI 5H 12`: capitals with figures are a plate or a code.
    const isPlate = joined.length <= shortestPhrase && /^(?=.{0,48}\d)[^a-z]{1,48}$/.test(this.#clean.slice(start, end));
    if (isPlate) return null;
    const reads = readLeet(joined.replace(/-/g, "")).find((word) => plainWord.test(word) && this.#known.knowsWhole(word, true));
    // “Press *Pay now*”: a phrase is no name in two.
    return reads === undefined || this.#known.isPhrase(halves) ? null : this.#reads(from, to, start, end, reads);
  }

  /** Whether a token may be part of a disguised word: by its own shape, or because the next is joined to it. */
  #isDisguised(token: number): boolean {
    const { shapes } = this.#tokens;
    const own = evidence.mixedWord | evidence.repeat | evidence.mask;
    return ((shapes[token] as number) & own) !== 0 || ((shapes[token + 1] ?? 0) & evidence.chain) !== 0;
  }

  /** Of the chains that begin at a token, the longest that reads as a word. */
  #readLongestChain(from: number, chainEnd: number): Unmasked | null {
    for (let to = chainEnd; to > from; to--) {
      if (to - from < 2 && !this.#hasMarkAfter(from)) return null;
      const run = this.#readChain(from, to);
      if (run !== null) return run;
    }
    return null;
  }

  /** The token after the last that is joined to this one by marks alone. */
  #endOfChain(from: number): number {
    let to = from + 1;
    for (; to < this.#tokens.count && (this.#tokens.shapes[to] as number) & evidence.chain; to++) {
      const gapStart = this.#end(to - 1);
      const gapEnd = this.#start(to);
      let joins = true;
      for (let at = gapStart; at < gapEnd && joins; at++)
        joins = innerMarks.has(this.#folded.charAt(at)) || leet.has(this.#folded.charAt(at));
      if (!joins) break;
    }
    return to;
  }

  #hasMarkAfter(token: number): boolean {
    return ((this.#tokens.shapes[token] as number) & evidence.mask) !== 0;
  }

  /** One token whose own letters are disguised: look-alikes, leet inside, letters repeated, written backwards. */
  #readToken(index: number): Unmasked | null {
    if (((this.#tokens.shapes[index] as number) & (evidence.mixedWord | evidence.repeat)) === 0) return null;
    const start = this.#start(index);
    const end = this.#end(index);
    if (end - start < 3 || end - start > longestWord * 2) return null;
    const reads = this.#readWord(index, this.#folded.slice(start, end), start, end);
    return reads === null ? null : this.#reads(index, index + 1, start, end, reads);
  }

  /** The few words before a token, in the same clause. */
  #wordsBefore(token: number): string[] {
    const words: string[] = [];
    for (let at = token; at > 0 && token - at < mostWordsBefore && this.#tokens.gapBefore[at] === gaps.space; at--)
      words.unshift(this.#folded.slice(this.#start(at - 1), this.#end(at - 1)));
    return words;
  }

  #readWord(index: number, word: string, start: number, end: number): string | null {
    let digits = 0;
    let foreign = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (isDigit(code)) digits++;
      else if (code > 127) foreign++;
    }
    if (foreign > 0) {
      if (!mayBeLatin(word, 0, word.length)) return null;
      const spelled = Array.from(word, (char) => asLatin(char) ?? "\0").join("");
      if (spelled.includes("\0")) return null;
      // Small capitals are of no script that anybody writes in.
      const isFont = fontWord.test(word);
      const trust = foreign < word.length || isFont ? "any" : "telling";
      const spellings = digits > 0 ? readLeet(spelled) : [spelled];
      const known = spellings.find((reads) => this.#isKnown(reads, trust));
      // Two alphabets in one word are no chance: each word of a phrase may be written so.
      return known ?? (isFont || mixedScript.test(word) ? (spellings[0] as string) : null);
    }
    if (digits > 0) {
      // Signs stand for some letters of a word; what holds more digits than letters is a number of something.
      const isCode =
        word.length > longestWord || word.length + 1 < digits * 2 || this.#isCode(start, end) || this.#isPieceOfCode(start, end);
      if (isCode) return null;
      // `5W15H`: in capitals, a mark or a code.
      if (digits * 2 >= word.length && !/\p{Ll}/u.test(this.#clean.slice(start, end))) return null;
      const isSmall = zeroInside.test(this.#clean.slice(start, end));
      const spellings = readLeet(word).filter((reads) => reads.length > 3 || isSmall || this.#isSmallName(reads, start, end));
      const [first] = spellings;
      const known = spellings.find((reads) => this.#known.knows(reads, false));
      if (known !== undefined) return known;
      if (first !== undefined && this.#isKnown(first, "telling")) return first;
      // `c4rd numb3r`: words that say something together.
      const isLegible = digits * 2 < word.length || /^[a-z]\d\d[a-z]$/.test(word);
      if (!isLegible) return null;
      const before = this.#wordsBefore(index);
      return spellings.find((reads) => this.#known.goesOn(before, reads, false)) ?? null;
    }
    if (/([a-z])\1\1/.test(word)) {
      for (const kept of ["$1", "$1$1"]) {
        const reads = word.replace(/(.)\1{2,}/g, kept);
        if (this.#isKnown(reads, "telling")) return reads;
      }
    }
    return null;
  }

  /** Whether three letters, one of them a sign for one, are a name: `z@p`, `p1x`; in capitals they may be a code. */
  #isSmallName(reads: string, start: number, end: number): boolean {
    const written = this.#clean.slice(start, end);
    return /^(?:[a-z]\d|[a-zA-Z][@!|])[a-z]$/.test(written) && this.#known.isName([reads]);
  }

  /** `V1B3R-220`: a piece of a model or serial number. */
  #isPieceOfCode(start: number, end: number): boolean {
    return /^-\d/.test(this.#folded.slice(end, end + 2)) || /\d-$/.test(this.#folded.slice(Math.max(0, start - 2), start));
  }

  /** Tokens chained by marks or leet signs, read as one word: the marks dropped, read as letters, or each standing for any letter. */
  #readChain(from: number, to: number): Unmasked | null {
    const start = this.#start(from);
    const lastToken = this.#end(to - 1);
    let end = lastToken;
    if (end - start > longestWord * 2 || this.#isCode(start, end) || !isMostlyLetters(this.#folded, start, end)) return null;
    while (/[*#]/.test(this.#folded.charAt(end)) && end - start < longestWord) end++;
    const raw = this.#folded.slice(start, end);
    // `10-€-Gutschein`: the sign of a currency is a part of the compound.
    if (currencyPart.test(raw)) return null;
    // Figures beside a hyphen are mostly a code's: `b1-zum` has to be one name from end to end.
    const isCodeLike = /\d-|-\w*\d/.test(raw);
    if (isCodeLike && !/^(?=\D{1,9}\d\D{1,9}$)[a-zA-Z][\p{L}\d]{0,9}-[\p{L}\d]{0,9}\p{Ll}$/u.test(this.#clean.slice(start, end)))
      return null;
    if (to - from > 1) {
      const bare = [...this.#folded.slice(start, lastToken)]
        .filter((char) => isWordUnit(char.charCodeAt(0)) || (leet.has(char) && !innerMarks.has(char)))
        .join("");
      // Two plain halves may be two words; many small pieces are one word taken apart.
      const isTakenApart = to - from > 2 && bare.length <= (to - from) * 2;
      for (const reads of readLeet(bare)) {
        const isRead = isCodeLike
          ? reads.length > 4 && this.#known.knowsWhole(reads, true)
          : reads.length > 3
            ? this.#isKnown(reads, bare === reads && !isTakenApart ? "whole" : "any") ||
              (leetInside.test(raw) && this.#known.goesOn(this.#wordsBefore(from), reads, false))
            : this.#isSmallName(reads, start, lastToken) ||
              (reads.length === 3 &&
                smallLeet.test(this.#clean.slice(start, lastToken)) &&
                this.#known.goesOn(this.#wordsBefore(from), reads, true));
        if (isRead) {
          const run = this.#reads(from, to, start, lastToken, reads);
          return this.#readsAsItStands(run) ? null : run;
        }
      }
    }
    const heard = to - from === 2 ? this.#soundsLike(raw.replace(/[-.]/, "")) : null;
    if (heard !== null) return this.#reads(from, to, start, lastToken, heard);
    if (isCodeLike) return null;
    const isMasked = /[*#]/.test(raw);
    for (const reads of readLeet(isMasked ? raw.replace(/[*#]/g, "") : raw)) {
      const isLong = reads.length > 3 && this.#isKnown(reads, "telling");
      if (reads !== raw && reads.length === raw.length && (isLong || (reads.length === 3 && this.#isSmallName(reads, start, end))))
        return this.#reads(from, to, start, end, reads);
    }
    if (blankWord.test(raw)) {
      const named = this.#known.unmask(raw.replaceAll("_", "*"));
      if (named !== null && this.#known.isBrand(named)) return this.#reads(from, to, start, end, named);
    }
    if (!isMasked || raw.length < 4 || !/[a-z]/.test(raw)) return null;
    for (const reads of new Set([raw, ...readLeet(raw)])) {
      const masked = this.#known.unmask(reads);
      if (masked !== null) return this.#reads(from, to, start, end, masked);
    }
    return null;
  }
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

/** Puts the words found in place of the tokens they stand for. */
function rewrite(tokens: Tokens, found: readonly Unmasked[]): Tokens {
  const out = emptyTokens(tokens.count);
  out.scripts = tokens.scripts;
  out.evidence = tokens.evidence;
  /** How much farther the text has come by its pieces than it would have by the words that they are. */
  let surplus = 0;
  const put = (token: number, start: number, end: number, hash: number, word: number, gap: number, ahead = 0): void =>
    putToken(out, start, end, hash, word, gap, tokens.shapes[token] as number, (tokens.positions[token] as number) + ahead - surplus);
  let next = 0;
  let question = 0;
  let list = 0;
  for (let i = 0; i < tokens.count; ) {
    const run = found[next]?.from === i ? found[next++] : undefined;
    const to = run?.to ?? i + 1;
    // A disguised word stands in a sentence like any other: the marks inside it break nothing, the gap before it is the first letter's.
    const gap = tokens.gapBefore[i] as number;
    for (; list < tokens.lists.length && (tokens.lists[list] as number) <= i; list++) out.lists.push(out.count);
    if (run === undefined)
      put(i, tokens.starts[i] as number, tokens.ends[i] as number, tokens.hashes[i] as number, tokens.words[i] as number, gap);
    else {
      run.words.forEach(({ start, end, reads }, index) => {
        out.reads.set(out.count, reads);
        const hash = hashWord(reads);
        put(i, start, end, hash, numberOfWord(hash, reads, 0, reads.length), index === 0 ? gap : gaps.space, index * wordWidth);
      });
      const width = (tokens.positions[to - 1] as number) - (tokens.positions[i] as number) + wordWidth;
      surplus += Math.max(0, width - run.words.length * wordWidth);
    }
    for (; question < tokens.questions.length && (tokens.questions[question] as number) < to; question++) out.questions.push(out.count - 1);
    i = to;
  }
  trimTokens(out);
  return out;
}

/**
 * Undoes the disguises of single words. A disguise by itself changes nothing: what reads as no known word stays as it is.
 *
 * @param seam where the body begins behind a subject; 0 where there is none
 */
export function unmask(known: HiddenWords, clean: string, folded: string, tokens: Tokens, isCode: IsCode, seam: number): Tokens {
  const found = new Unmasker(known, clean, folded, tokens, isCode, seam).findAll();
  return found.length === 0 ? tokens : rewrite(tokens, found);
}
