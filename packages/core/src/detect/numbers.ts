import type { Span } from "../document/document.js";
import { evidence, scripts, type Tokens } from "../reading/tokens.js";
import { digitValue, isAlphanumeric, isDigit } from "./characters.js";
import { isBridge } from "./cues.js";
import type { DetectContext } from "./detection.js";
import type { Glossary, NumberCues, SpokenCues } from "./glossary.js";

/** A run of ASCII letters and digits that holds a digit. Offsets into the text, end exclusive. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  /** How many digits it holds. */
  readonly digits: number;
  /** It holds nothing but digits, and no letter of any alphabet that is written with spaces touches it. */
  readonly isNumeric: boolean;
}

/** A text prepared once for all detectors of numbers; whoever recognises a stretch claims it, and later detectors leave it alone. */
export interface NumberText {
  /** Case kept; digits of every script as ASCII. Same offsets as the reading. */
  readonly clean: string;
  /** Lower case without accents; digits of every script as ASCII. */
  readonly folded: string;
  readonly words: readonly NumberWord[];
  /** The words that say what numbers near them are. */
  readonly cues: NumberCues;
  /** The words that stand for digits and signs. */
  readonly spoken: SpokenCues;
  /** Country of the marketplace. */
  readonly region: string;
  /** The languages that the text is written in. */
  readonly locales: readonly string[];
  readonly glossary: Glossary;
  /** Whether it holds Chinese characters. */
  readonly hasHan: boolean;
  /** The author set digits on keys, as nobody writes a price or an order. */
  readonly hasKeycaps: boolean;
  /** Whether an offset stands in a span of code, as texts to be engraved or printed do. */
  isCode(at: number): boolean;
  /** Whether nothing but words and signs that bridge stands between two offsets; see {@link isBridge}. */
  isBridged(start: number, end: number): boolean;
  isFree(start: number, end: number): boolean;
  claim(start: number, end: number): void;
}

/** A text with the digits of every script as those of ASCII. */
export function toAsciiDigits(text: string): string {
  let ascii = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x660) continue;
    const value = digitValue(code);
    if (value < 0) continue;
    ascii += text.slice(from, at) + value;
    from = at + 1;
  }
  return from === 0 ? text : ascii + text.slice(from);
}

/** A letter of a script that is written with spaces: a digit that touches one belongs to its word. */
export function isSpacedLetter(code: number): boolean {
  return code < 128 ? isAlphanumeric(code) && !isDigit(code) : code >= 0xc0 && code < 0x0600 && code !== 0xd7 && code !== 0xf7;
}

/** Bits of tokens with a digit of any script. */
const digitsOfAll = evidence.digit | evidence.otherDigit;

/** More numbers than this with nothing but signs between are a table or noise; nobody reads one of them as a number of its own. */
const longestChain = 64;

/** Whether a letter stands between two offsets. */
function holdsLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 || (code >= 65 && code <= 90)) return true;
  }
  return false;
}

/** Every word with a digit, all of which stand in tokens with one; words of endless chains left out. */
export function findNumberWords(text: string, { count, starts, ends, shapes }: Tokens): NumberWord[] {
  const words: NumberWord[] = [];
  let chain = 0;
  const closeChain = (): void => {
    if (chain > longestChain) words.length -= chain;
    chain = 0;
  };
  /** Where the last word ends. */
  let last = 0;
  for (let token = 0; token < count; token++) {
    if (((shapes[token] as number) & digitsOfAll) === 0) continue;
    const tokenEnd = ends[token] as number;
    for (let at = starts[token] as number; at < tokenEnd; at++) {
      if (!isDigit(text.charCodeAt(at))) continue;
      let start = at;
      let end = at;
      let digits = 0;
      while (start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) start--;
      while (end < text.length && isAlphanumeric(text.charCodeAt(end))) {
        if (isDigit(text.charCodeAt(end))) digits++;
        end++;
      }
      const isFigures = digits === end - start;
      if (!isFigures || holdsLetter(text, last, start)) closeChain();
      chain = isFigures ? chain + 1 : 0;
      const isNumeric = isFigures && !isSpacedLetter(text.charCodeAt(start - 1)) && !isSpacedLetter(text.charCodeAt(end));
      words.push({ start, end, digits, isNumeric });
      last = end;
      at = end - 1;
    }
  }
  closeChain();
  return words;
}

/** Whether a unit ends no web address. */
function isAddressUnit(code: number): boolean {
  return code > 32 && code !== 34 && code !== 39 && code !== 60 && code !== 62 && code !== 0xa0 && code !== 0x3000;
}

const longestAddress = 2048;

/** Letters, digits and `.` `-` of ASCII. */
function isHostUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 46;
}

/** The same, and `_` `%` `+`. */
function isMailboxUnit(code: number): boolean {
  return isHostUnit(code) || code === 95 || code === 37 || code === 43;
}

/** Where the units end that belong together from an offset on, or back from it. */
function reach(text: string, from: number, step: 1 | -1, belongs: (code: number) => boolean, limit: number): number {
  let at = from;
  for (let count = 0; count < limit; count++) {
    const next = step === 1 ? at : at - 1;
    if (next < 0 || next >= text.length || !belongs(text.charCodeAt(next))) break;
    at += step;
  }
  return at;
}

/** Claims what begins like a web address. */
function claimLedBy(lead: string, text: string, claim: (start: number, end: number) => void): void {
  for (let at = text.indexOf(lead); at >= 0; ) {
    const end = reach(text, at, 1, isAddressUnit, longestAddress);
    claim(at, end);
    at = text.indexOf(lead, end);
  }
}

/** Claims what looks like a web address or an email address: the digits in them are no numbers of their own. */
function claimAddresses(text: string, claim: (start: number, end: number) => void): void {
  const hasSlash = text.includes("/");
  if (hasSlash) claimLedBy("://", text, claim);
  claimLedBy("www.", text, claim);
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const start = reach(text, at, -1, isMailboxUnit, 64);
    const end = reach(text, at + 1, 1, isHostUnit, 255);
    // After dots in a row, `jo@lumora.com...five`, the sentence goes on.
    const host = text.slice(at, end).split("..", 1)[0] as string;
    if (start < at && host.includes(".")) claim(start, at + host.length);
  }
  if (!hasSlash) return;
  for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) {
    const start = reach(text, at, -1, isHostUnit, 255);
    if (!/\.[a-z]{2,24}$/.test(text.slice(Math.max(start, at - 25), at))) continue;
    const end = reach(text, at, 1, isAddressUnit, longestAddress);
    claim(start, end);
    at = Math.max(at, end - 1);
  }
}

/** The sign that sets a digit on a key. */
const keycap = "\u20e3";

/** Whether a text has anything that stands for a digit. */
export function mayHoldNumbers({ tokens, spoken }: DetectContext): boolean {
  return (tokens.evidence & digitsOfAll) !== 0 || !spoken.digit.isEmpty;
}

/** Prepares a text for the detectors of numbers. */
export function readNumbers(context: DetectContext): NumberText {
  return new PreparedText(context);
}

/** Longer texts are rare, and get room of their own. */
const mostKept = 1 << 13;
const keptRoom = new Uint8Array(mostKept);

/** A place for each unit of a text, none claimed; one text is read at a time, and what it had is used for the next again. */
function roomForClaims(length: number): Uint8Array {
  return length > mostKept ? new Uint8Array(length) : keptRoom.fill(0, 0, length);
}

/** A class, since what an object literal has getters for outlives its message. */
class PreparedText implements NumberText {
  readonly clean: string;
  readonly folded: string;
  readonly words: readonly NumberWord[];
  readonly spoken: SpokenCues;
  readonly region: string;
  readonly locales: readonly string[];
  readonly glossary: Glossary;
  readonly hasHan: boolean;
  readonly #context: DetectContext;
  /** By unit: 1 where it is claimed. */
  readonly #claimed: Uint8Array;
  readonly #code: readonly Span[];
  /** Whether what stands between two offsets bridges: several detectors ask of the same number. */
  #bridged: Map<number, boolean> | undefined;

  constructor(context: DetectContext) {
    const { document, glossary } = context;
    const { evidence: seen } = context.tokens;
    const hasDigits = (seen & digitsOfAll) !== 0;
    const hasOthers = (seen & evidence.otherDigit) !== 0;
    this.#context = context;
    this.clean = hasOthers ? toAsciiDigits(context.clean) : context.clean;
    this.folded = hasOthers ? toAsciiDigits(context.folded) : context.folded;
    this.#claimed = roomForClaims(this.folded.length);
    if (hasDigits || !context.spoken.digit.isEmpty) claimAddresses(this.folded, (start, end) => this.claim(start, end));
    const toSpan = ({ start, end }: Span): Span => ({ start: context.fromDocument(start), end: context.fromDocument(end) });
    for (const { span } of document.placeholders) {
      const { start, end } = toSpan(span);
      this.claim(start, end);
    }
    this.#code = document.code.map(toSpan);
    this.words = hasDigits ? findNumberWords(this.folded, context.tokens) : [];
    this.spoken = context.spoken;
    this.region = context.platform.region;
    this.locales = context.locales;
    this.glossary = glossary;
    this.hasHan = (context.tokens.scripts & scripts.han) !== 0;
  }

  get cues(): NumberCues {
    return this.#context.cues;
  }

  get hasKeycaps(): boolean {
    return this.#context.document.text.split(keycap, 7).length === 7;
  }

  isCode(at: number): boolean {
    return this.#code.some(({ start, end }) => start <= at && at < end);
  }

  isBridged(start: number, end: number): boolean {
    const key = start * (this.folded.length + 1) + end;
    this.#bridged ??= new Map();
    let bridged = this.#bridged.get(key);
    if (bridged === undefined) {
      bridged = isBridge(this.folded.slice(start, end), this.glossary.set("bridges"));
      this.#bridged.set(key, bridged);
    }
    return bridged;
  }

  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#claimed[at] === 1) return false;
    return true;
  }

  claim(start: number, end: number): void {
    this.#claimed.fill(1, start, end);
  }
}
