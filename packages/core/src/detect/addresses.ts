import type { Span } from "../document/document.js";
import { matchAt, matchesOf } from "../matches.js";
import { isDigit, isOneOf, kindOf, lastUnits, none } from "./characters.js";
import type { IdentifierDetection } from "./detection.js";
import type { Glossary } from "./glossary.js";
import { isSpacedLetter, type NumberText, type NumberWord } from "./numbers.js";
import { isPhoneAnnounced } from "./phones.js";
import { referenceCueAt } from "./references.js";

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpacedLetter(code) || isDigit(code) || code === 39 || code === 45 || (code >= 0x620 && code < 0x700);
}

const maxToken = 24;

/** The next words on the line from `at`, at most `limit`; a comma or any other sign ends them. */
function tokensAfter(folded: string, at: number, limit: number): Token[] {
  const tokens: Token[] = [];
  let from = at;
  while (tokens.length < limit) {
    if (folded[from] === "." && tokens.length > 0) from++;
    if (folded[from] === " ") from++;
    else if (tokens.length > 0) break;
    let end = from;
    while (end < folded.length && end - from < maxToken && isWordUnit(folded, end)) end++;
    if (end === from) break;
    tokens.push({ start: from, end, word: folded.slice(from, end) });
    from = end;
  }
  return tokens;
}

/** The words on the line before `at`, nearest first, at most `limit`. */
function tokensBefore(folded: string, at: number, limit: number): Token[] {
  const tokens: Token[] = [];
  let to = at;
  while (tokens.length < limit) {
    let end = to;
    if (end > 0 && folded[end - 1] === " ") end--;
    else if (tokens.length > 0 && folded[end - 1] !== "." && folded[end - 1] !== "/") break;
    if (end > 0 && (folded[end - 1] === "." || folded[end - 1] === "/")) end--;
    let start = end;
    while (start > 0 && end - start < maxToken && isWordUnit(folded, start - 1)) start--;
    if (start === end) break;
    tokens.push({ start, end, word: folded.slice(start, end) });
    to = start;
  }
  return tokens;
}

function isCapital(clean: string, at: number): boolean {
  const unit = clean.charAt(at);
  return unit !== unit.toLowerCase() || isDigit(unit.charCodeAt(0)) || /[\u0600-\u06ff]/.test(unit);
}

/** A street with its number. */
interface Street {
  readonly start: number;
  readonly end: number;
  /** The word for a street is one of those that are also something else. */
  readonly isVague: boolean;
  /** The name is written in capitals as names are. */
  readonly isNamed: boolean;
  /** Only a postcode can prove it. */
  readonly isBare: boolean;
}

/** Letters for figures in what no street is called: `Ring O7O-l23 45`. */
const maskedPrefix = /(?<![a-z\d])(?=[olis]{0,3}\d)(?=\d{0,3}[olis])[\dolis]{3,5}[ -]/;
/** Digits among which letters stand that look like some: `4I2`. */
const maskedNumber = /\d[\dilo]{0,3}[ilo][\dilo]{0,2}\d(?![a-z\d])/y;
const houseNumber = /\d{1,6}(?:[a-z](?![a-z])| [a-z](?=,)| ?(?:bis|ter)\b)?(?:\s?[-/]\s?(?:\d{1,5}[a-z]?|[a-z])(?![\da-z-]))?/y;
/** Figures between letters that look like letters. */
const looks: Readonly<Record<string, string>> = { "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t" };

/** Whether figures stand for letters in any word: `W1llow`, `R0ad`. */
function hasMaskedWord({ words, folded }: NumberText): boolean {
  return words.some(
    ({ start, end, digits }) => digits * 2 < end - start && digits < 4 && !isDigit(folded.charCodeAt(start)) && end - start > 2,
  );
}

/** A word with the figures in it read as letters. */
function unmasked(word: string): string {
  return /\d/.test(word) && !isDigit(word.charCodeAt(0)) ? word.replace(/[013457]/g, (figure) => looks[figure] as string) : word;
}

const repetition = /^ (?:bis|ter|quater)\b/;
const direction = /^\.? (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\b\.?/;

/** `14 Sycamore Road`, `12 rue des Lilas`: the number comes first. */
function streetAfter(text: NumberText, start: number, end: number, isMasked: boolean): Street | null {
  const { clean, folded, glossary } = text;
  let from = end + (isOneOf(folded.charCodeAt(end + 1), "btq") ? (repetition.exec(folded.slice(end, end + 8))?.[0].length ?? 0) : 0);
  if (folded[from] === ",") from++;
  if (folded[from] !== " " || (!isMasked && text.cues.street.after(from, 72) === null)) return null;
  const plain = tokensAfter(folded, from, 6);
  const tokens = isMasked ? plain.map((token) => ({ ...token, word: unmasked(token.word) })) : plain;
  const [first] = tokens;
  if (first === undefined || isCommon(glossary, first.word)) return null;
  const particles = glossary.streets("particle");
  if (glossary.streets("before").has(first.word) && tokens.length > 1) {
    const name = tokens.slice(1, 6);
    // `70 al 655 904 317`: a short word for a street is another word before figures.
    if (first.word.length <= 2 && isDigit(folded.charCodeAt((name[0] as Token).start))) return null;
    let last = 0;
    while (last < name.length - 1 && (particles.has((name[last] as Token).word) || isCapital(clean, (name[last + 1] as Token).start)))
      last++;
    const to = name[last] as Token;
    const isNamed = name.slice(0, last + 1).some((token) => isCapital(clean, token.start) || isCapital(clean, token.start + 2));
    if (glossary.streets("after").has(first.word) && !isNamed) return null;
    return { start, end: to.end, isVague: first.word.length <= 3, isNamed, isBare: false };
  }
  for (let index = Math.min(tokens.length, 5) - 1; index > 0; index--) {
    const token = tokens[index] as Token;
    const isVague = glossary.streets("after-vague").has(token.word);
    if (!isVague && !glossary.streets("after").has(token.word)) continue;
    const name = tokens.slice(0, index);
    if (name.some(({ word }) => isCommon(glossary, word) && !particles.has(word))) continue;
    const isNamed = tokens.slice(0, index + 1).every(({ start: at, word }) => isCapital(clean, at) || particles.has(word));
    const to = token.end + (direction.exec(folded.slice(token.end, token.end + 8))?.[0].length ?? 0);
    return { start, end: to, isVague, isNamed, isBare: false };
  }
  return null;
}

const shortestSuffix = 3;
const longestSuffix = 8;

const endingsOfSuffixes = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The last units of some suffixes: most words end in none of them. */
function endingsOf(suffixes: ReadonlySet<string>): ReadonlySet<string> {
  let endings = endingsOfSuffixes.get(suffixes);
  if (endings === undefined) {
    endings = new Set([...suffixes].map((suffix) => suffix.slice(-shortestSuffix)));
    endingsOfSuffixes.set(suffixes, endings);
  }
  return endings;
}

/** Whether a word is one of a ground's `suffixes`, at the end of another. */
function endsIn(word: string, suffixes: ReadonlySet<string>): boolean {
  if (!endingsOf(suffixes).has(word.slice(-shortestSuffix))) return false;
  for (let length = shortestSuffix; length <= longestSuffix && length + 2 <= word.length; length++)
    if (suffixes.has(word.slice(-length))) return true;
  return false;
}

/** The word that ends at an offset, as far as it is looked at. */
function wordBefore(folded: string, end: number): string {
  let start = end;
  while (end - start < maxToken && kindOf(folded.charCodeAt(start - 1)) !== none && !isDigit(folded.charCodeAt(start - 1))) start--;
  return folded.slice(start, end);
}

/** The offset before a blank, and before a full stop or with `withComma` a comma in front of it. */
function beforeGap(folded: string, end: number, withComma: boolean): number {
  const at = folded.charCodeAt(end - 1) === 32 ? end - 1 : end;
  const sign = folded.charCodeAt(at - 1);
  return sign === 46 || (withComma && sign === 44) ? at - 1 : at;
}

/** Whether the word before a number, or before the sign of one, ends as names of streets do. */
function followsStreet(folded: string, start: number, glossary: Glossary): boolean {
  const isStreet = (word: string): boolean =>
    word.length >= 4 && (endsIn(word, glossary.streets("end")) || endsIn(word, glossary.streets("end-vague")));
  const end = beforeGap(folded, start, true);
  if (end < start && isStreet(wordBefore(folded, end))) return true;
  const signEnd = beforeGap(folded, start, false);
  const sign = wordBefore(folded, signEnd);
  if (sign === "" || sign.length > 7) return false;
  const at = signEnd - sign.length;
  const streetEnd = beforeGap(folded, at, true);
  return streetEnd < at && isStreet(wordBefore(folded, streetEnd));
}

/** The longest number of a house in a street that no word names as one. */
const longestBare = 4;

/** `Hauptstr. 12`, `Calle Mayor 5`, `Çiçek Sok. No: 5`: the number comes last. */
function streetBefore(text: NumberText, start: number, end: number, isMasked: boolean): Street | null {
  const { clean, folded, glossary } = text;
  const isClosed = /[,،\n]/.test(folded[end] ?? " ");
  const near = isMasked || text.cues.street.before(start, 80) !== null;
  if (!near && !isClosed && !followsStreet(folded, start, glossary)) return null;
  const sign = patternsOf(glossary).numberSign.exec(folded.slice(Math.max(0, start - 10), start))?.[0];
  if (sign === undefined) return null;
  const plain = tokensBefore(folded, start - sign.length, near ? 6 : 3);
  const tokens = isMasked ? plain.map((token) => ({ ...token, word: unmasked(token.word) })) : plain;
  const [nearest] = tokens;
  if (nearest === undefined || isDigit(nearest.word.charCodeAt(0))) return null;
  const street = (from: Token, isVague: boolean, isBare = false): Street => ({
    start: from.start,
    end,
    isVague,
    isNamed: isCapital(clean, from.start),
    isBare,
  });
  if (endsIn(nearest.word, glossary.streets("end"))) return street(nearest, false);
  // `Ring O70-…`: a word for ringing somebody up is no street.
  const isCall = text.cues.phone.before(start, 1)?.start === nearest.start;
  if (!isCall && endsIn(nearest.word, glossary.streets("end-vague"))) return street(nearest, true);
  for (let index = near ? tokens.length - 1 : -1; index >= 0; index--) {
    const token = tokens[index] as Token;
    const word = folded[token.end] === "/" ? `${token.word}/` : token.word;
    if (!glossary.streets("apart").has(word) || sentenceEnd.test(clean.slice(token.end, start))) continue;
    // `Ring Declan on 087 …`
    if (text.cues.phone.before(token.end, token.word.length)?.start === token.start) continue;
    // “No PO box cos it's UPS Ground, 62 lbs”: `po` is a street only by itself.
    if ([...glossary.streets("post-box")].some((box) => box.length > word.length && folded.startsWith(box, token.start))) continue;
    const name = index > 0 ? tokens.slice(0, index) : tokens.slice(1, 2);
    // `70 al 655`: what stands before such a word is a name, no figure.
    if (index === 0 && isDigit(folded.charCodeAt(name[0]?.start ?? start))) continue;
    if (!name.some((part) => isCapital(clean, part.start))) continue;
    const found = street(index > 0 ? token : (tokens[1] as Token), word.length <= 2);
    // `rua das Acácias 218`: its capital names it. `via eBay 5` is another word.
    const isOfName = word.length > 3 || name.some((part) => glossary.streets("particle").has(part.word));
    return isOfName && isCapital(clean, nearest.start) ? { ...found, isNamed: true } : found;
  }
  if (!isClosed) return null;
  const preposition = tokens.find(({ word }, index) => index > 0 && index <= 2 && glossary.streets("preposition").has(word));
  if (preposition !== undefined && isCapital(clean, nearest.start)) return street(preposition, true, true);
  // `CBS 64331`: no house has five figures without a word for its street.
  if (end - start > longestBare) return null;
  return isCapital(clean, nearest.start) && nearest.word.length > 2 ? street(nearest, true, true) : null;
}

interface Patterns {
  /** What stands between a street and its number. */
  readonly numberSign: RegExp;
  readonly unit: RegExp;
  readonly postBox: RegExp;
  /** The last two units of all that stands before the number of a post box, see {@link lastUnits}. */
  readonly postBoxEnds: ReadonlySet<number>;
}

const patternsOfGlossaries = new WeakMap<Glossary, Patterns>();

/** Any of these words, with or without a full stop. */
function anyOf(words: Iterable<string>): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", " ?"));
  return escaped.length === 0 ? "(?!)" : `(?:${escaped.join("|")})`;
}

function patternsOf(glossary: Glossary): Patterns {
  let patterns = patternsOfGlossaries.get(glossary);
  if (patterns === undefined) {
    patterns = {
      numberSign: new RegExp(`(?:,? ?${anyOf([...new Set(glossary.cues("number-sign")), "n", "nº", "n°"])}\\.?:? ?|, ?| )$`),
      unit: new RegExp(
        `^[,،\\s]{0,3}(?:${anyOf(glossary.streets("unit"))}(?![\\p{L}\\d])\\.?:? ?#?(?:\\d{1,5}[a-z]?|[a-z]\\d{0,4})\\b|#\\s?\\d{1,5}[a-z]?\\b|\\d{1,2}[ºª°o]\\s?[a-z]?\\b|d:\\s?\\d{1,4})`,
        "u",
      ),
      postBox: new RegExp(`(?<![a-z])${anyOf(glossary.streets("post-box"))}\\s?(?:n[o°]\\.? ?)?\\d{1,6}(?!\\d)`, "g"),
      postBoxEnds: new Set([...glossary.streets("post-box"), "no", "n°", "o.", "°."].map((word) => lastUnits(word, word.length))),
    };
    patternsOfGlossaries.set(glossary, patterns);
  }
  return patterns;
}

/** Symbols of units, beside the words for them. */
const symbols: ReadonlySet<string> = new Set(["gb", "tb", "mb", "mm", "cm", "m", "kg", "g", "ml", "l", "w", "v", "x"]);

/** Whether a word is one of prose or measures: with it a number and capitals are a product, not a house. */
function isCommon(glossary: Glossary, word: string): boolean {
  return symbols.has(word) || glossary.set("units").has(word) || glossary.frequent.has(word);
}

const postcodes: readonly RegExp[] = [
  /\b(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])[., ]{1,2}\d{5}(?:-\d{4})?(?![\d-])/,
  /\b(?:gir ?0aa|[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2})(?![a-z\d])/,
  /\b[abceghj-nprstvxy]\d[a-z][ -]?\d[a-z]\d(?![a-z\d])/,
  /\b[acdefhknprtvwxy]\d[\dw] ?[acdefhknprtvwxy\d]{4}(?![a-z\d])/,
  /\b(?:nsw|vic|qld|sa|wa|tas|nt|act)[ ,]{1,2}\d{4}(?!\d)/,
  /(?<![\d-])\d{4} ?[a-z]{2}(?![a-z\d])[ ,]{1,2}\p{L}[\p{L}-]{2,24}/u,
  /(?:\b(?:d|f|i|e|cp|c\.p\.|pl|s|se)[- ]?)?(?<![\d-])\d{5}(?:-\d{3})?(?![\d-])(?:[ ,]{1,2}\p{L}[\p{L}'-]{1,24}(?: \p{L}[\p{L}'-]{2,24}){0,2})?/u,
  /(?<![\d-])\d{2}-\d{3}(?![\d-]) \p{L}[\p{L}-]{2,24}/u,
  /(?<![\d-])\d{4}-\d{3}(?![\d-])(?: \p{L}[\p{L}-]{2,24})?/u,
  /(?<![\d-])\d{3} \d{2} \p{L}[\p{L}-]{2,24}/u,
  /(?<![\d-])[1-9]\d{2} ?\d{3}(?![\d-])/,
  /(?<![\d-])[1-9]\d{3}(?![\d-]) \p{L}[\p{L}-]{2,24}/u,
];

/** `1260mm`: figures with a unit, which are no postcode. */
const measure = /^\d{4} ?(?:mm|cm|km|kg|ml|gb|tb|mb|kw|hz)(?![A-Za-z])/;
/** `No. 38104`: figures that are told to be a number of something. */
const numberSign = /(?<!\p{L})n[or]s?\.? ?$/u;

const listItem = /\n\s{0,8}[-*•]/;

/** What every postcode has: three figures in a row, or figures and letters without a space. */
const hasCode = /\d{3}|\d{2}[ -]\d|[a-z]\d|\d[a-z]/;

/** What may stand between a street and its postcode: names, commas, line breaks, the number of a flat. */
const between = /^[\p{L}\d\s,،.'’/#()º°-]{0,60}$/u;
const letters = /\p{L}{2,20}/gu;

/** Whether a word stands between two offsets that no name holds: a sentence goes on. */
function isProse({ clean, folded, glossary }: NumberText, from: number, to: number): boolean {
  for (const { index, 0: word } of matchesOf(letters, folded.slice(from, to))) {
    const isName =
      glossary.streets("particle").has(word) || glossary.streets("preposition").has(word) || glossary.set("webPrepositions").has(word);
    if (glossary.frequent.has(word) && !isName && !isCapital(clean, from + index)) return true;
  }
  return false;
}

/** The postcode, with the town after it, that belongs to a street; `null` where there is none. */
function findPostcode(text: NumberText, from: number): Span | null {
  const window = text.folded.slice(from, from + 96);
  if (!hasCode.test(window)) return null;
  const stop = /\n\s*\n|[!?;:]|(?<=\p{L}{4})\.\s+(?=\p{Lu})/u.exec(text.clean.slice(from, from + 96))?.index ?? window.length;
  const searched = window.slice(0, stop);
  if (!hasCode.test(searched)) return null;
  let best: Span | null = null;
  for (const postcode of postcodes) {
    const found = postcode.exec(searched);
    if (found === null || found.index === 0) continue;
    const gap = searched.slice(0, found.index);
    if (
      !/^[,،\s.-]/.test(gap) ||
      !between.test(gap) ||
      numberSign.test(gap) ||
      measure.test(text.clean.slice(from + found.index, from + found.index + 9)) ||
      isProse(text, from, from + found.index) ||
      gap.split("\n").length > 4 ||
      listItem.test(gap)
    )
      continue;
    const start = from + found.index;
    const end = start + trimTown(text.clean, start, found[0]);
    if (best === null || end > best.end) best = { start, end };
  }
  return best;
}

/** The length of a postcode with the words of its town: only those in capitals. */
function trimTown(clean: string, start: number, found: string): number {
  const words = found.split(" ");
  let length = (words[0] as string).length;
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as string;
    if (!isCapital(clean, start + length + 1) && !/\d/.test(word)) break;
    length += word.length + 1;
  }
  return length;
}

/** Whether a word without a capital stands between two offsets: prose, not the lines of an address. */
function hasCommonWord(clean: string, start: number, end: number): boolean {
  return /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/u.test(clean.slice(start, end));
}

const leadingPostcode = /(?:〒\s?\d{3}-\d{4}|(?<!\d)\d{4,6}) \p{L}[\p{L} -]{1,30},\s?$/u;
/** `Mr K Oduya, `: whoever is named so before a street lives there. */
const addressee =
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Dr|Herrn?|Frau|Mme|Sra?|Sig)\.? (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?,?\s$/u;
const townAfter = /^[,،]\s?(?:\p{Lu}[\p{L}'-]{2,24}(?:[ -]\p{Lu}[\p{L}'-]{1,24}){0,2}|[\u0620-\u064a]{3,16}(?: ال[\u0620-\u064a]{2,14})?)/u;

function addressAt(text: NumberText, street: Street): IdentifierDetection | null {
  const { clean, folded } = text;
  let { start, end } = street;
  let hasUnit = false;
  for (let count = 0; count < 3; count++) {
    const found = patternsOf(text.glossary).unit.exec(folded.slice(end, end + 32));
    if (found === null) break;
    hasUnit = true;
    end += found[0].length;
  }
  const postcode = findPostcode(text, end);
  const leading = leadingPostcode.exec(clean.slice(Math.max(0, start - 44), start));
  const isProven = postcode !== null || leading !== null;
  if (street.isBare && (!isProven || (postcode !== null && hasCommonWord(clean, end, postcode.start)))) return null;
  if (postcode !== null) end = Math.max(end, postcode.end);
  if (leading !== null) start -= leading[0].length;
  const town = isProven ? null : townAfter.exec(clean.slice(end, end + 64));
  const cue = text.cues.address.before(start, 40);
  const isHome = cue?.kind === "home" || addressee.test(clean.slice(Math.max(0, start - 72), start));
  const proof = isProven || (hasUnit && (street.isNamed || isHome)) || (street.isNamed && ((town !== null && !street.isVague) || isHome));
  if (!proof && (street.isVague || !street.isNamed)) {
    if (!(street.isVague && street.isNamed && town !== null)) return null;
  }
  if (town !== null && proof) end += town[0].length;
  const lineEnd = folded.indexOf("\n", end);
  // `Packstation 145` is a place itself.
  const isPlace = hasPlace(text, Math.max(0, start - 56), street.isBare ? street.end : start);
  const rest = clean.slice(end, Math.min(end + 40, lineEnd < 0 ? folded.length : lineEnd));
  const trailsPlace = hasPlace(text, end, end + (firstEnd.exec(rest)?.index ?? rest.length));
  return { kind: "postal-address", label: "postal address", start, end, strength: proof && !isPlace && !trailsPlace ? "strong" : "weak" };
}

/** The last end of a sentence in a stretch; what ends in four small letters is no abbreviation. */
const sentenceEnd = /\p{Ll}{4}[.!?]\s(?!.*\p{Ll}{4}[.!?]\s)/su;

const firstEnd = /[.!?]\s/;

/** Whether a word for a shop, an office or a company stands in the last sentence between two offsets. */
function hasPlace(text: NumberText, start: number, end: number): boolean {
  const sentence = sentenceEnd.exec(text.clean.slice(start, end));
  const from = sentence === null ? start : start + sentence.index + sentence[0].length;
  let at = end;
  while (at > from) {
    const cue = text.cues.address.before(at, at - from);
    if (cue === null) return false;
    if (cue.kind === "place") return true;
    at = cue.start;
  }
  return false;
}

/** Whether a number follows what a word for a post box, or a sign of its number, ends in. */
function mayHoldPostBox({ folded, words, glossary }: NumberText): boolean {
  const { postBoxEnds } = patternsOf(glossary);
  return words.some(({ start }) => {
    let digit = start;
    while (!isDigit(folded.charCodeAt(digit))) digit++;
    const end = /\s/.test(folded.charAt(digit - 1)) ? digit - 1 : digit;
    return postBoxEnds.has(lastUnits(folded, end));
  });
}

function findPostBoxes(text: NumberText): IdentifierDetection[] {
  const found: IdentifierDetection[] = [];
  if (!mayHoldPostBox(text)) return found;
  for (const match of matchesOf(patternsOf(text.glossary).postBox, text.folded)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!text.isFree(start, end)) continue;
    const postcode = findPostcode(text, end);
    const to = postcode?.end ?? end;
    text.claim(start, to);
    found.push({ kind: "postal-address", label: "post box", start, end: to, strength: postcode === null ? "weak" : "strong" });
  }
  return found;
}

const han = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]/;
const chineseTail = /(?: ?[号號弄巷栋幢楼樓层層室单元座](?: ?[a-z]?\d{1,5}|[a-z])?){1,8}|之\d{1,3}/y;
const japaneseNumber = /\d{1,4}(?:(?:-|の|丁目|番地?|号)\d{1,4}){1,3}号?|\d{1,4}(?:丁目|番地)/y;
/** `三条上る下白山町412`: in Kyoto the way from the crossing makes one number enough. */
const crossing = /[上下]る|[東西]入/;
/** What leads to an address in a run of characters without spaces. */
const leads = ["地址", "住址", "住所", "寄到", "寄往", "寄给", "送到", "发到", "退到", "退回", "住在", "是", "在", "到", "至", "为", "は"];

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3005 && code <= 0x3007);
}

/** The run of characters without spaces that ends at `at`, without the words that lead to it. */
function hanBefore(folded: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && (isHan(folded.charCodeAt(start - 1)) || isDigit(folded.charCodeAt(start - 1)))) start--;
  const run = folded.slice(start, at);
  return start + Math.max(0, ...leads.map((lead) => (run.includes(lead) ? run.lastIndexOf(lead) + lead.length : 0)));
}

/** Characters for a kind of place, one of which every address has. */
const hanPlace = /[路街道巷弄村里段都府県市区區县縣镇鎮州町郡]/;

function findHanAddress(text: NumberText, word: NumberWord): IdentifierDetection | null {
  const { folded } = text;
  const nameEnd = folded[word.start - 1] === " " ? word.start - 1 : word.start;
  if (!isHan(folded.charCodeAt(nameEnd - 1))) return null;
  const previous = folded[nameEnd - 1] as string;
  const isChinese = /[路街道巷弄村里段]/.test(previous);
  const number =
    matchAt(japaneseNumber, folded, word.start) ??
    (crossing.test(folded.slice(Math.max(0, word.start - 16), word.start)) ? folded.slice(word.start, word.end) : null);
  if (!isChinese && number === null) return null;
  if (!hanPlace.test(folded.slice(Math.max(0, word.start - 40), word.start))) return null;
  let start = hanBefore(folded, nameEnd);
  const name = folded.slice(start, nameEnd);
  if (name.length < 3) return null;
  const result = (end: number, isFull: boolean): IdentifierDetection => {
    const isHome = isFull && !hasPlace(text, Math.max(0, start - 12), Math.min(folded.length, end + 16));
    return { kind: "postal-address", label: "postal address", start, end, strength: isHome ? "strong" : "weak" };
  };
  if (isChinese) {
    const tail = matchAt(chineseTail, folded, word.end);
    if (tail !== null) return result(word.end + tail.length, /[省市区區县縣镇鎮州]/.test(name));
  }
  if (number === null || !/[都道府県市区町村郡]/.test(name) || /[年月日]$/.test(name)) return null;
  const postcode = /〒?\s?\d{3}-\d{4}\s?$/.exec(folded.slice(Math.max(0, start - 12), start));
  if (postcode !== null) start -= postcode[0].length;
  return result(word.start + number.length, postcode !== null || /[都道府県].{1,12}[市区町村郡]|市.{1,8}[区町]/.test(name));
}

/** `1.9 TDI`, `3,7 V`: a full stop that figures follow, or a comma and one or two. */
function isDecimal(folded: string, end: number): boolean {
  return isDigit(folded.charCodeAt(end + 1)) && /^(?:\.\d|,\d{1,2}(?!\d))/.test(folded.slice(end, end + 4));
}

/** Postal addresses with a street and a number, and post boxes. Claims what it finds. */
export function findAddresses(text: NumberText): IdentifierDetection[] {
  const found = findPostBoxes(text);
  const { folded } = text;
  const hasHan = han.test(folded);
  const isMasked = hasMaskedWord(text);
  for (const word of text.words) {
    const { start } = word;
    if (word.digits > 6 || !isDigit(folded.charCodeAt(start)) || !text.isFree(start, word.end)) continue;
    let hit = hasHan ? findHanAddress(text, word) : null;
    if (hit === null) {
      if (folded.charCodeAt(start - 1) !== 32 && !/[\s,.:(/°º]/.test(folded[start - 1] ?? " ")) continue;
      const number = (word.isNumeric ? null : matchAt(maskedNumber, folded, start)) ?? matchAt(houseNumber, folded, start);
      if (number === null || start + number.length < word.end) continue;
      const end = start + number.length;
      if ((folded.charCodeAt(end) !== 32 && !/[\s,،.;)!?'\n]/.test(folded[end] ?? " ")) || isDecimal(folded, end)) continue;
      // `code postal 75011`
      const named = referenceCueAt(text, start);
      if (named !== null && named.end >= start - 2) continue;
      const after = streetAfter(text, start, end, isMasked);
      hit = after === null ? null : addressAt(text, after);
      if (hit === null) {
        const street = streetBefore(text, start, end, isMasked);
        const isOther =
          street === null || (street.isVague && isPhoneAnnounced(text, start)) || maskedPrefix.test(folded.slice(street.start, start));
        hit = isOther ? null : addressAt(text, street);
      }
    }
    if (hit === null || !text.isFree(hit.start, hit.end)) continue;
    text.claim(hit.start, hit.end);
    found.push(hit);
  }
  return found;
}
