import { simplify } from "./simplify.js";

/**
 * Characters that a reader does not see or that only lengthen a word: zero-width, joiners, bidi controls, soft hyphens, the Arabic tatweel,
 * variation selectors, fillers, tags.
 * The combining marks are handled apart: NFC first, then what is left is dropped from the folded text only by {@link foldText}.
 */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
  /[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const combining = /\p{M}/u;

/** A folded text: `clean` and `folded` have the same length; `map` leads back to the source text, `null` where nothing moved. */
export interface FoldedText {
  readonly clean: string;
  readonly folded: string;
  /** For each unit of `clean`: where its source starts, and where it ends (exclusive). */
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

const foldedUnits = new Map<string, string>();

/** Pictures stand between words as spaces do, also where nothing holds them apart: `👍WhatsApp`. Letters in frames come before them. */
const firstPicture = 0x1f260;
const lastPicture = 0x1fbef;

const smallCapitals: ReadonlyMap<string, string> = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((capital, index) => [capital, "abcdefghijklmnoprstuvwyz".charAt(index)]),
);
/** A letter that only disguises write: a small capital. */
export const smallCapital: RegExp = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]/;

/** One unit in lower case without accents, in simplified Chinese; always one UTF-16 unit. */
function foldUnit(unit: string): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize("NFD").charAt(0).toLowerCase();
  const special: Record<string, string> = {
    ł: "l",
    ø: "o",
    đ: "d",
    ı: "i",
    æ: "a",
    œ: "o",
    // Letters of Arabic that are written for one another.
    ة: "ه",
    ى: "ي",
    ی: "ي",
    ک: "ك",
    پ: "ب",
    چ: "ج",
    ڤ: "ف",
    گ: "ك",
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "➕": "+",
    // What Japanese masks a letter with: `ラ○ン`.
    "✩": "☆",
    "✪": "★",
    "✭": "★",
    "✮": "★",
    "✯": "★",
    "⭑": "★",
    "○": "〇",
    "◯": "〇",
    "♥": "❤",
  };
  const hangul = /[\uac00-\ud7a3\u3040-\u30ff]/.test(unit);
  const folded = hangul ? unit : (smallCapitals.get(base) ?? special[base] ?? simplify(base));
  if (foldedUnits.size < 8192) foldedUnits.set(unit, folded);
  return folded;
}

/** Characters in brackets of their own, `⒜`, `⑴`, `🄐`, by their first: what is in the brackets is meant. */
const bracketed: readonly (readonly [first: number, count: number, meant: number])[] = [
  [0x2474, 9, 0x31],
  [0x249c, 26, 0x61],
  [0x1f110, 26, 0x41],
];

/** The character in the brackets of one that has them. */
function unbracket(char: string): string | null {
  const code = char.codePointAt(0) as number;
  const range = bracketed.find(([first, count]) => code >= first && code < first + count);
  return range === undefined ? null : String.fromCharCode(range[2] + code - range[0]);
}

/** Longer is what a character stands for that is a phrase, `ﷺ`, or a measure, `㌖`. */
const longestForm = 4;

/** Whether a character stays as it is, since a text of such would be many times as long. */
function isPhrase(char: string): boolean {
  return char.normalize("NFKC").length > longestForm;
}

/** What a character is that stands alone: `""` where nobody sees it, `null` where it is a mark of the letter before it. */
const resolvedCharacters = new Map<string, string | null>();

function resolveCharacter(char: string): string | null {
  const known = resolvedCharacters.get(char);
  if (known !== undefined) return known;
  const resolved = invisible.test(char)
    ? ""
    : combining.test(char)
      ? null
      : (unbracket(char) ?? (isPhrase(char) ? char : char.normalize("NFKC")));
  if (resolvedCharacters.size < 8192) resolvedCharacters.set(char, resolved);
  return resolved;
}

/** Whether a unit is a mark of the letter before it. */
function isMark(code: number): boolean {
  return code >= 0x300 && cleanUnitOf(code) === involved && resolveCharacter(String.fromCharCode(code)) === null;
}

/**
 * Whether a unit goes on with the syllable before it: a Hangul vowel or final consonant, as decomposed texts have them, or a mark of sound
 * of narrow Katakana.
 */
function goesOnWithSyllable(code: number): boolean {
  return (code >= 0x1161 && code <= 0x1175) || (code >= 0x11a8 && code <= 0x11c2) || code === 0xff9e || code === 0xff9f;
}

function foldAscii(text: string): string {
  return text.toLowerCase().replaceAll("`", "'");
}

/** Units as a text is folded: both views, with a way back for each. */
class FoldedUnits {
  #clean: Uint16Array;
  #folded: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  length = 0;

  constructor(room: number) {
    this.#clean = new Uint16Array(room);
    this.#folded = new Uint16Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  put(clean: number, folded: number, start: number, end: number): void {
    const at = this.length++;
    if (at === this.#clean.length) this.#grow();
    this.#clean[at] = clean;
    this.#folded[at] = folded;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  #grow(): void {
    const grown = new FoldedUnits(this.#clean.length * 2 + 16);
    grown.#clean.set(this.#clean);
    grown.#folded.set(this.#folded);
    grown.#starts.set(this.#starts);
    grown.#ends.set(this.#ends);
    this.#clean = grown.#clean;
    this.#folded = grown.#folded;
    this.#starts = grown.#starts;
    this.#ends = grown.#ends;
  }

  /** The last unit goes on to an offset. */
  extend(end: number): void {
    this.#ends[this.length - 1] = end;
  }

  /**
   * @param isMapped whether units moved, so that the way back is needed
   * @param hasLone whether a surrogate may stand alone
   */
  finish(isMapped: boolean, hasLone: boolean): FoldedText {
    const textOf = hasLone ? joinUnits : (units: Uint16Array): string => decoder.decode(units);
    return {
      clean: textOf(this.#clean.subarray(0, this.length)),
      folded: textOf(this.#folded.subarray(0, this.length)),
      starts: isMapped ? this.#starts.slice(0, this.length) : null,
      ends: isMapped ? this.#ends.slice(0, this.length) : null,
    };
  }
}

/** So many units are made a text at once: each is an argument of a call. */
const mostArguments = 1 << 12;

/** The text of some units, among which surrogates may stand alone: no decoder leaves those as they are. */
function joinUnits(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += mostArguments) text += String.fromCharCode(...units.subarray(at, at + mostArguments));
  return text;
}

/** Whether the character at an offset goes on with the one before it: a mark, or a part of its syllable. */
function goesOnAt(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff) return isMark(code) || goesOnWithSyllable(code);
  return resolveCharacter(String.fromCodePoint(code)) === null;
}

/** Folds a text that is not plain ASCII: one pass over its code points, with a way back for each unit. */
function foldUnicode(text: string): FoldedText {
  const units = new FoldedUnits(text.length);
  let moved = false;
  let hasLone = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const width = code > 0xffff ? 2 : 1;
    let end = at + width;
    const goesOn = code < 0x80 ? isMark(text.charCodeAt(end)) : goesOnAt(text, end);
    if (!goesOn && width === 1) {
      const isLone = code >= firstSurrogate && code <= lastSurrogate;
      const clean = isLone ? code : cleanUnitOf(code);
      if (clean !== involved) {
        units.put(clean, isLone ? code : (foldedUnitsOf[code] as number), at, end);
        if (isLone) hasLone = true;
        at = end;
        continue;
      }
    }
    const char = text.slice(at, end);
    const alone = resolveCharacter(char);
    if (alone === "") {
      moved = true;
      at = end;
      continue;
    }
    if (alone === null) {
      // A mark that has no composed form: its letter reads the same without it. At the beginning there is no letter.
      if (units.length > 0) units.extend(end);
      moved = true;
      at = end;
      continue;
    }
    while (goesOnAt(text, end)) end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
    const resolved = end === at + width || (code > 0x7f && isPhrase(char)) ? alone : text.slice(at, end).normalize("NFKC");
    const isPicture = code >= firstPicture && code <= lastPicture;
    for (let i = 0; i < resolved.length; i++) {
      const unit = resolved[i] as string;
      if (i > 0 && resolveCharacter(unit) === null) continue;
      units.put(unit.charCodeAt(0), isPicture ? space : foldUnit(unit).charCodeAt(0), at, end);
    }
    if (resolved.length !== end - at) moved = true;
    at = end;
  }
  return units.finish(moved || units.length !== text.length, hasLone);
}

const space = 32;
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/** A unit that is not one unit of its own in both views, whatever stands around it. */
const involved = 0xffff;
/** By unit: what it is in the clean view and in the folded one; 0 where that was not asked yet. */
const cleanUnits = new Uint16Array(0x10000);
const foldedUnitsOf = new Uint16Array(0x10000);

function lookUp(code: number): number {
  const unit = String.fromCharCode(code);
  const isSurrogate = code >= firstSurrogate && code <= lastSurrogate;
  const resolved = isSurrogate || goesOnWithSyllable(code) ? null : resolveCharacter(unit);
  const isOne = resolved !== null && resolved.length === 1;
  cleanUnits[code] = isOne ? resolved.charCodeAt(0) : involved;
  if (isOne) foldedUnitsOf[code] = foldUnit(resolved).charCodeAt(0);
  return cleanUnits[code] as number;
}

/** What a unit is in the clean view, or {@link involved}. */
function cleanUnitOf(code: number): number {
  return (cleanUnits[code] as number) || lookUp(code);
}

/** Part of Node and of browsers; TypeScript counts it to the DOM. */
declare const TextDecoder: new (encoding: string) => { decode(units: Uint16Array): string };
const decoder = new TextDecoder("utf-16le");

/** Room for the two views of a text, used again for the next; longer texts are rare, and get their own. */
const mostKept = 1 << 13;
const keptClean = new Uint16Array(mostKept);
const keptFolded = new Uint16Array(mostKept);

/** Folds a text in which each unit stays one; `null` where one does not. */
function foldUnits(text: string): FoldedText | null {
  const { length } = text;
  const clean = length > mostKept ? new Uint16Array(length) : keptClean;
  const folded = length > mostKept ? new Uint16Array(length) : keptFolded;
  let isClean = true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const unit = cleanUnitOf(code);
    if (unit === involved) return null;
    clean[at] = unit;
    if (unit !== code) isClean = false;
    folded[at] = foldedUnitsOf[code] as number;
  }
  const textOf = (units: Uint16Array): string => decoder.decode(units.subarray(0, length));
  return { clean: isClean ? text : textOf(clean), folded: textOf(folded), starts: null, ends: null };
}

/** Folds a text as if its lines ended in `\n` alone: then a distance in it does not depend on who sent it. */
function foldWindowsLines(text: string): FoldedText {
  const { clean, folded, starts, ends } = foldText(text.replaceAll("\r\n", "\n"));
  /** For each offset of the text without `\r`: where it stands in the one with them, before a `\r` that was left out. */
  const origin: number[] = [];
  for (let at = 0; at < text.length; at++) {
    origin.push(at);
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
  }
  origin.push(text.length);
  const moved = (offsets: Uint32Array | null, by: number): Uint32Array =>
    Uint32Array.from({ length: clean.length }, (_, at) => origin[offsets === null ? at + by : (offsets[at] as number)] as number);
  return { clean, folded, starts: moved(starts, 0), ends: moved(ends, 1) };
}

/** Folds a text to the two parallel views that everything downstream reads. Plain ASCII is its own view. */
export function foldText(text: string): FoldedText {
  if (text.includes("\r\n")) return foldWindowsLines(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
  if (/^[\x00-\x7f]*$/.test(text)) return { clean: text, folded: foldAscii(text), starts: null, ends: null };
  return foldUnits(text) ?? foldUnicode(text);
}

/** Folds words of a lexicon the way messages are folded, all at once: most of the time goes into beginning. */
export function foldWords(words: readonly string[]): string[] {
  return words.length === 0 ? [] : foldText(words.join("\n")).folded.split("\n");
}

/** Words that are folded as they stand, most of a lexicon, and the sign for a gap, which stands for none. */
const isFolded = /^[a-z0-9~' -]*$|^…$/;

/** Folds a word of a lexicon the way messages are folded. */
export function foldWord(word: string): string {
  return isFolded.test(word) ? word : foldText(word).folded;
}
