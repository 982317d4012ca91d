import { matchesOf } from "../matches.js";
import type { Tokens } from "../reading/tokens.js";
import { isAlphanumeric, isOneOf, isSmallLetter, kindOf, lastUnits, none, unspaced } from "./characters.js";
import type { DetectContext } from "./detection.js";
import type { AddressSign, Glossary } from "./glossary.js";
import { sortByStart } from "./order.js";

/** How a sign of an address is written. */
export type SignForm =
  /** As it belongs: `.`, `@`. */
  | "plain"
  /** With blanks around: ` . `. */
  | "spaced"
  /** Within brackets, or fastened by strokes: `[.]`, `(at)`, `_dot_`. */
  | "marked"
  /** By a look-alike or a code of it: `●`, `&#46;`, `%40`. */
  | "symbol"
  /** By a word: `dot`. */
  | "word";

/** A sign of an address, with the blanks around it. */
export interface Sign {
  readonly start: number;
  readonly end: number;
  readonly sign: AddressSign;
  readonly form: SignForm;
  /** The word it is written with, or `""`. */
  readonly word: string;
}

/** The full stop of Chinese and Japanese. */
const fullStop = "。";
/** Other points of all kinds, and ornaments in the place of one. */
const points = "●•・·∙⋅◦‧‣▪■◾⚫";
const ornaments = "*✿❀❁✦✧★☆♥❤♡◆◇♦○◎⊙丶";

const symbols: ReadonlyMap<string, "@" | "."> = new Map([
  ...[fullStop, ...points, ...ornaments, "&#46;", "&#x2e;", "&period;", "%2e"].map((written) => [written, "."] as const),
  ...["&#64;", "&#x40;", "&commat;", "%40"].map((written) => [written, "@"] as const),
]);
const otherPoints = new RegExp(`[${points}${ornaments.slice(1)}]`, "g");
const openings = "[({<|\"'*【「『〔";
const closings = "])}>|\"'*】」』〕";
/** Units that fasten a word to names: `_dot_`. */
const strokes = "-_~";
/** Units that hold letters apart: `s h o p.c o m`. */
const gaps = " *~|·•";

/** The bare sign within its dress of brackets and blanks. */
interface Core {
  readonly start: number;
  readonly end: number;
  readonly sign: Sign["sign"];
  readonly kind: "char" | "symbol" | "word" | "glyph";
  /** A word that means nothing but the at-sign. */
  readonly isNamed?: boolean;
}

/** A word whose letters stand apart: `p u n k t`; one of two letters only in brackets: `[a t]`. */
const lettersApart = /(?<![a-z0-9])(?:[a-z](?:[ .*_-][a-z]){2,12}|(?<=[([{<])[a-z][ .*_-][a-z](?=[)\]}>]))(?![a-z0-9])/g;

/** By unit of ASCII: 1 where it may hold letters apart. */
const joints = new Uint8Array(128);
for (const joint of " .*_-") joints[joint.charCodeAt(0)] = 1;

/** Whether anywhere two letters stand by themselves with one sign between, as all of {@link lettersApart} do: each ends or begins a token. */
function hasLettersApart(text: string, { count, starts, ends }: Tokens): boolean {
  for (let token = 1; token < count; token++) {
    const start = starts[token] as number;
    // Most tokens have a second letter.
    if (isAlphanumeric(text.charCodeAt(start + 1)) || !isSmallLetter(text.charCodeAt(start)) || ends[token - 1] !== start - 1) continue;
    const isBefore = isSmallLetter(text.charCodeAt(start - 2)) && !isAlphanumeric(text.charCodeAt(start - 3));
    if (isBefore && joints[text.charCodeAt(start - 1)] === 1) return true;
  }
  return false;
}

/** What is an at-sign only in brackets: the `a` in its circle, the Turkish word. */
const bracketedAts: readonly string[] = ["(a)", "[a]", "(et)", "[et]"];

const linkingOfGlossaries = new WeakMap<Glossary, Linking>();

/** Words around a dictated sign: `, then dot com`, `then the a in a circle, then`. */
interface Linking {
  readonly before: Lead;
  readonly beforeNamed: Lead;
  readonly after: RegExp;
}

/** Words that lead to a sign. */
interface Lead {
  readonly pattern: RegExp;
  /** Their last two units, see {@link lastUnits}, or the only one. */
  readonly ends: ReadonlySet<number>;
}

function leadOf(words: readonly string[]): Lead {
  return {
    pattern: new RegExp(`(?:^|[\\s,([{])((?:(?:${words.join("|")})\\s){1,3})$`),
    ends: new Set(words.map((word) => (word.length === 1 ? word.charCodeAt(0) : lastUnits(word, word.length)))),
  };
}

function linkingOf(glossary: Glossary): Linking {
  let linking = linkingOfGlossaries.get(glossary);
  if (linking === undefined) {
    const fillers = ["plus", ...glossary.set("fillers")];
    linking = {
      before: leadOf(fillers),
      beforeNamed: leadOf([...fillers, ...glossary.streets("particle")]),
      after: new RegExp(`^(?:(?:${fillers.join("|")})\\s){1,2}`),
    };
    linkingOfGlossaries.set(glossary, linking);
  }
  return linking;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0;
}

function isNameUnit(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) !== none;
}

/** Steps over at most `most` blanks, and not over an empty line: what stands behind it is another thought. */
function overBlanks(text: string, from: number, step: 1 | -1, most: number): number {
  let at = from;
  let breaks = 0;
  for (let unit = step === 1 ? at : at - 1; Math.abs(at - from) < most && isBlank(text, unit); unit += step) {
    if (text.charCodeAt(unit) === 10 && ++breaks === 2) return from;
    at += step;
  }
  return at;
}

/** Steps back over words that lead to a dictated ending: `, then dot com`. */
function overLinkingWords(text: string, start: number, { pattern, ends }: Lead): number {
  // `g l o b e . c o m`: a letter of a name is no word.
  if (!isBlank(text, start - 1) || (isBlank(text, start - 3) && isBlank(text, start - 5))) return start;
  const mayLead = ends.has(lastUnits(text, start - 1)) || (!isNameUnit(text, start - 3) && ends.has(text.charCodeAt(start - 2)));
  if (!mayLead) return start;
  return start - (pattern.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.length ?? 0);
}

/** Whether one of some signs stands at an offset; the text's end is none. */
function hasOneOf(signs: string, text: string, at: number): boolean {
  return isOneOf(text.charCodeAt(at), signs);
}

function signAt(text: string, core: Core, start: number, end: number, form: SignForm): Sign {
  const word = core.kind === "word" || core.kind === "glyph" ? text.slice(core.start, core.end) : "";
  return { start, end, sign: core.sign, form, word };
}

/** A sign in brackets or between marks, up to the blanks outside: `[.]`, `( at )`, `"dot"`, `(then dot com)`. */
function readMarked(text: string, core: Core, linking: Linking): Sign | null {
  const { start, end } = core;
  let left = overBlanks(text, overLinkingWords(text, start, linking.before), -1, 2);
  if (!hasOneOf(openings, text, left - 1)) return null;
  const isBracket = hasOneOf("([", text, left - 1);
  left -= hasOneOf(openings, text, left - 2) ? 2 : 1;
  let right = overBlanks(text, end, 1, 2);
  if (hasOneOf(closings, text, right)) right += hasOneOf(closings, text, right + 1) ? 2 : 1;
  else if (!isBracket || !/^[a-z]{2,6}[)\]]/.test(text.slice(right, right + 7))) return null;
  return signAt(text, core, overBlanks(text, left, -1, 3), overBlanks(text, right, 1, 3), "marked");
}

/** What follows an ornament or a point with blanks around, which is mostly something else. */
const commonEnding = /(?:com|net|org|co\.uk)(?![\p{L}\p{N}-])/uy;

/** A symbol between two names. */
function readSymbol(text: string, core: Core): Sign | null {
  const left = overBlanks(text, core.start, -1, 1);
  const right = overBlanks(text, core.end, 1, 1);
  if (!isNameUnit(text, left - 1) || !isNameUnit(text, right)) return null;
  commonEnding.lastIndex = right;
  const isSure = left === core.start && right === core.end && !ornaments.includes(text.charAt(core.start));
  const isSymmetric = core.start - left === right - core.end;
  return isSure || (isSymmetric && commonEnding.test(text)) ? signAt(text, core, left, right, "symbol") : null;
}

/** A word or a point by itself between two names; `null` where it belongs to something else. */
function readBare(text: string, core: Core, linking: Linking): Sign | null {
  const { start, end, sign, kind, isNamed } = core;
  if (kind === "symbol") return readSymbol(text, core);
  if (kind === "word" && hasOneOf(strokes, text, start - 1) && text.charAt(start - 1) === text.charAt(end)) {
    return isNameUnit(text, start - 2) && isNameUnit(text, end + 1) ? signAt(text, core, start - 1, end + 1, "marked") : null;
  }
  const lead = sign === "." ? linking.before : isNamed ? linking.beforeNamed : null;
  let left = overBlanks(text, lead === null ? start : overLinkingWords(text, start, lead), -1, 3);
  // Dictated, a sign stands between commas: `lumora, dot, example`.
  const isPaused = kind === "word" && text.charAt(left - 1) === "," && text.charAt(end) === ",";
  let right = overBlanks(text, isPaused ? end + 1 : end, 1, 3);
  if (isNamed) right += linking.after.exec(text.slice(right, right + 40))?.[0].length ?? 0;
  if (!isNameUnit(text, right)) return null;
  if (kind === "word") {
    if (left === start || right === end) return null;
    if (text.charAt(left - 1) === ",") left--;
    return signAt(text, core, left, right, "word");
  }
  if (kind === "char" && text.charAt(left - 1) === "," && left < start - 1) left--;
  if (!isNameUnit(text, left - 1) && !hasOneOf("*_", text, left - 1)) return null;
  if (kind === "glyph") return signAt(text, core, left, right, "word");
  return signAt(text, core, left, right, left === start && right === end ? "plain" : "spaced");
}

/** Where signs can be: every point that is not within a host, every at-sign, every word for one. */
function findCores({ folded, tokens, spoken, glossary }: DetectContext): Core[] {
  const cores: Core[] = [];
  for (let at = folded.indexOf("@"); at >= 0; at = folded.indexOf("@", at + 1))
    cores.push(
      / @t /.test(folded.slice(at - 1, at + 3))
        ? { start: at, end: at + 2, sign: "@", kind: "word", isNamed: true }
        : { start: at, end: at + 1, sign: "@", kind: "char" },
    );
  for (let at = folded.indexOf("."); at >= 0; at = folded.indexOf(".", at + 1)) {
    const isWithinHost =
      isNameUnit(folded, at - 1) && isNameUnit(folded, at + 1) && !hasOneOf(gaps, folded, at - 2) && !hasOneOf(gaps, folded, at + 2);
    if (!isWithinHost) cores.push({ start: at, end: at + 1, sign: ".", kind: "char" });
  }
  const homophones = glossary.set("homophones");
  for (const { kind: sign, start, end } of spoken.sign.all) {
    const isNamed = sign === "@" && !homophones.has(folded.slice(start, end));
    cores.push({ start, end, sign, kind: kindOf(folded.charCodeAt(start)) === unspaced ? "glyph" : "word", isNamed });
  }
  for (const { index: start, 0: apart } of hasLettersApart(folded, tokens) ? matchesOf(lettersApart, folded) : []) {
    const sign = glossary.signs.get(apart.replace(/[ .*_-]/g, ""));
    if (sign !== undefined) cores.push({ start, end: start + apart.length, sign, kind: "word" });
  }
  for (const mark of folded.includes("(") || folded.includes("[") ? bracketedAts : [])
    for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + mark.length))
      cores.push({ start: at + 1, end: at + mark.length - 1, sign: "@", kind: "word" });
  for (let at = folded.indexOf("*"); at >= 0; at = folded.indexOf("*", at + 1))
    cores.push({ start: at, end: at + 1, sign: ".", kind: "symbol" });
  if (folded.includes("&") || folded.includes("%")) addSymbols(cores, folded, /&(?:#46|#x2e|period|#64|#x40|commat);|%(?:2e|40)/g);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
  if (!/^[\x00-\x7f]*$/.test(folded)) {
    addSymbols(cores, folded, otherPoints);
    addFullStops(cores, folded);
  }
  return cores;
}

/** Adds the full stops that no script without spaces stands before: behind it, they end a sentence. */
function addFullStops(cores: Core[], text: string): void {
  for (let at = text.indexOf(fullStop); at >= 0; at = text.indexOf(fullStop, at + 1))
    if (kindOf(text.charCodeAt(at - 1)) !== unspaced) cores.push({ start: at, end: at + 1, sign: ".", kind: "symbol" });
}

function addSymbols(cores: Core[], text: string, pattern: RegExp): void {
  for (const { index: start, 0: written } of matchesOf(pattern, text))
    cores.push({ start, end: start + written.length, sign: symbols.get(written) as Sign["sign"], kind: "symbol" });
}

/** Everything in a text that can be a sign of an address, in order and without overlap; a plain dot within a host is not listed. */
export function findSigns(context: DetectContext): Sign[] {
  const { folded } = context;
  const linking = linkingOf(context.glossary);
  const found: Sign[] = [];
  for (const core of findCores(context)) {
    const sign = readMarked(folded, core, linking) ?? readBare(folded, core, linking);
    if (sign !== null) found.push(sign);
  }
  if (found.length < 2) return found;
  let end = 0;
  return sortByStart(found).filter((sign) => {
    if (sign.start < end) return false;
    end = sign.end;
    return true;
  });
}
