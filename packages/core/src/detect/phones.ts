import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core/es6";
import { matchesOf } from "../matches.js";
import { isDigit, toDigits } from "./characters.js";
import { columnHead } from "./columns.js";
import type { Cue } from "./cues.js";
import {
  groupings,
  homesOfLanguages,
  mobileShapes,
  northAmerica,
  plausibleShapes,
  shortPrefixes,
  withoutTrunk,
} from "./data/mobile-prefixes.js";
import { phonePlans } from "./data/phone-plans.js";
import { readPlanTable } from "./data/plan-table.js";
import type { PhoneDetection, ReferenceDetection } from "./detection.js";
import type { NumberText } from "./numbers.js";
import { isCompound, isDenied, referenceCueAt } from "./references.js";
import { isCalledThing, readThing } from "./things.js";

/** Telephone signs: what stands right before a number without a word. */
const phoneSigns = /[☎☏✆]$|[\ud83d][\udcde\udcdf\udce0\udcf1\udcf2\udcac]$/;

/** What the words around a number say of it. */
export type Announcement = "phone" | "number" | "number-sign" | "reference" | "denied" | "none";

type PhoneCue = Cue<"phone" | "call" | "number" | "number-sign">;

/** Whether a word says of a number that it is rung. */
function isRung(cue: PhoneCue | null): cue is PhoneCue {
  return cue?.kind === "phone" || cue?.kind === "call";
}

const sentenceEnd = /[!?;。！？\n]|\.\s+\p{Lu}/u;

/** How far behind a number its sentence may say that it is no telephone. UTF-16 units. */
const farDenial = 64;

/** How long what denies a word right before it may be. UTF-16 units. */
const longestDenial = 16;

/** A word that denies what stands right before it, and ends there; shorter ones, `phone no.`, are something else. */
const denialBehind = /^ \p{L}{4,12}[,.;:!)\n]$/u;

/** Whether the sentence of a number says behind it that it is no telephone: `0112-448 is the batch no., not a phone`, `電話番号ではなく`. */
function isDeniedAfter(text: NumberText, end: number): boolean {
  let phone = text.cues.phone.after(end, farDenial);
  // A word for a number alone says nothing.
  while (phone?.kind === "number" || phone?.kind === "number-sign") phone = text.cues.phone.after(phone.end, farDenial - (phone.end - end));
  if (phone?.kind !== "phone" || sentenceEnd.test(text.clean.slice(end, phone.start))) return false;
  const denial = text.cues.denial.after(phone.end, longestDenial);
  if (isDenied(text, phone) || denial?.start === phone.end) return true;
  // `telefon değil, …`: or ends its part with a word that denies.
  return denial !== null && denialBehind.test(text.folded.slice(phone.end, denial.end + 1).padEnd(denial.end + 1 - phone.end, "."));
}

const lastTwo = /(?<!\p{L})(\p{L}{1,30}) (\p{L}{1,30}) $/u;

/** Whether the sentence of a number calls it something: `415-555-0142 you see inside the hem is the pattern number`. */
function isCalled({ cues, folded, glossary }: NumberText, end: number, at: number): boolean {
  const between = folded.slice(end, at);
  const words = /[,;:]/.test(between) ? null : lastTwo.exec(between);
  const bridges = glossary.set("bridges");
  if (words?.slice(1).every((word) => bridges.has(word)) !== true) return false;
  const from = at - words[0].length;
  return cues.evidence.touching(from, at).some(({ kind, start }) => kind === "tells" && start >= from);
}

/** What the head of a table's column says of the numbers under it. */
function announcementOnTop(text: NumberText, at: number): "phone" | "reference" | null {
  const head = columnHead(text.folded, at);
  if (head === null) return null;
  const width = head.end - head.start;
  if (isRung(text.cues.phone.before(head.end, width))) return "phone";
  return text.cues.reference.before(head.end, width) === null ? null : "reference";
}

/** What parts the cells of a row, in a table and in one of signs; no cell that says what a number is is longer. */
const nextCell = /^[ `*_]{0,4}(?:\t|\| ?)[ `*_]{0,4}([^\t\n|]{2,32})/;

/** Whether the next cell of its row says what a number is: `N | lot number`. */
function isNamedInRow(text: NumberText, end: number): boolean {
  const cell = nextCell.exec(text.folded.slice(end, end + 48));
  if (cell === null) return false;
  const to = end + cell[0].length;
  const from = to - (cell[1] as string).length;
  const { phone, contact, address, reference } = text.cues;
  if (phone.within(from, to).some(isRung) || contact.within(from, to).length > 0) return false;
  if (address.within(from, to).some(({ kind }) => kind === "place")) return false;
  const named = reference.within(from, to).at(-1);
  return named !== undefined && text.isBridged(named.end, to);
}

/** A line of a list that begins with a number. */
const numberLine = /^[ \t]{0,4}(?:[-*•+–] )?[`*_"„«]{0,3}\+?\(?\d/;
const bullet = /^[ \t]{0,4}(?:[-*•+–] )?[`*_"„«]{0,3}\(?$/;
const longestBullet = 10;
const bulletLine = /^[ \t]{0,4}[-*•+–] /;

/** So many lines up the line over a list is looked for. */
const mostLines = 12;

/** Whether the line over a list of numbers says that they are references: `les références gravées :`. */
function isListedUnder(text: NumberText, at: number): boolean {
  const { folded, cues } = text;
  const lead = folded.slice(Math.max(0, at - longestBullet - 1), at);
  let line = at - lead.length + lead.lastIndexOf("\n") + 1;
  if (!lead.includes("\n") || !bullet.test(folded.slice(line, at))) return false;
  for (let lines = 0; lines < mostLines && line > 0; lines++) {
    const end = line - 1;
    line = folded.lastIndexOf("\n", end - 1) + 1;
    const above = folded.slice(line, end);
    if (above === "" || numberLine.test(above) || bulletLine.test(above)) continue;
    if (above.length > 120 || !/[:：]\s{0,2}$/.test(above)) return false;
    if (cues.phone.within(line, end).some(isRung) || cues.contact.within(line, end).length > 0) return false;
    return cues.reference.within(line, end).length > 0;
  }
  return false;
}

/** What the words around a number say of it; the nearest word decides. */
export function announcementOf(text: NumberText, start: number, end: number): Announcement {
  const { folded } = text;
  const top = announcementOnTop(text, start);
  if (top !== null) return top;
  if (phoneSigns.test(folded.slice(Math.max(0, start - 4), start).trimEnd())) return "phone";
  const reference = referenceCueAt(text, start);
  let plain: "number" | "number-sign" | null = null;
  let at = start;
  let cue = text.cues.phone.before(at, 48);
  while ((cue?.kind === "number" || cue?.kind === "number-sign") && text.isBridged(cue.end, start)) {
    plain ??= cue.kind;
    at = cue.start;
    cue = text.cues.phone.before(at, 48 - (start - at));
  }
  const phone = isRung(cue) ? cue : null;
  if (reference !== null && (phone === null || reference.end > phone.end)) return "reference";
  if (isCompound(text, start) && cue?.kind !== "phone") return "reference";
  if (end > start && (isNamedInRow(text, end) || isListedUnder(text, start))) return "reference";
  if (isDeniedAfter(text, end)) return "denied";
  if (phone !== null) return isDenied(text, phone) ? "denied" : "phone";
  const after = text.cues.phone.after(end, 32);
  const named = text.cues.reference.after(end, farDenial);
  if (named !== null && !isRung(after) && isCalled(text, end, named.start)) return "reference";
  const referenceAfter = text.cues.reference.after(end, 24);
  // `N po 16`: a word with a number of its own names that.
  const isOther = referenceAfter !== null && /^[ .:#]{1,3}\d/.test(folded.slice(referenceAfter.end, referenceAfter.end + 4));
  if (referenceAfter !== null && !isOther && (!isRung(after) || referenceAfter.start < after.start))
    return text.isBridged(end, referenceAfter.start) ? "reference" : "none";
  if (isRung(after)) return isDenied(text, after) ? "denied" : "phone";
  return plain ?? "none";
}

/** Whether a word for a telephone announces the number that starts at an offset. */
export function isPhoneAnnounced(text: NumberText, start: number): boolean {
  return announcementOf(text, start, start) === "phone";
}

/** Whether a word for a reference stands before a number in its sentence, however loosely. */
function isNearReference(text: NumberText, start: number): boolean {
  const cue = text.cues.reference.before(start, 28);
  return cue !== null && !sentenceEnd.test(text.clean.slice(cue.end, start));
}

/** Whether the sentence of a number speaks right before it of somebody to turn to. */
function isInvited(text: NumberText, start: number): boolean {
  const cue = text.cues.contact.before(start, 16);
  return cue?.kind === "invite" && !sentenceEnd.test(text.clean.slice(cue.end, start));
}

interface Group {
  readonly start: number;
  readonly end: number;
  /** Digits, letters that look like digits resolved. */
  readonly digits: string;
  readonly isDisguised: boolean;
  /** A `+` leads it. */
  readonly isInternational: boolean;
}

const lookalikeWord = /^[0-9olis]{2,16}$/;
/** Letters alone that stand for digits in a disguised number: `O532 555 Ol 42`. */
const lettersForDigits = /^(\)? ?[ .-])([OlIS]{2,4})[ .-]$/;
const longestLettered = 8;

/** Whether a `+` stands before a number, which may stand in a bracket: `+ (44)`. */
function isLedByPlus(folded: string, start: number): boolean {
  let at = start - 1;
  if (folded.charCodeAt(at) === 40) at--;
  if (folded.charCodeAt(at) === 32) at--;
  return folded.charCodeAt(at) === 43;
}

function groupsOf(text: NumberText): Group[] {
  const { folded } = text;
  const groups: Group[] = [];
  for (const { start, end, isNumeric, digits } of text.words) {
    if (digits > 15 || !text.isFree(start, end)) continue;
    const word = folded.slice(start, end);
    const isDisguised = !isNumeric && digits < end - start && lookalikeWord.test(word);
    if (!isNumeric && !isDisguised) continue;
    if (isDigit(folded.charCodeAt(start - 2)) && ",:'°".includes(folded.charAt(start - 1) || " ")) continue;
    const isInternational = isLedByPlus(folded, start);
    const before = groups.at(-1);
    const isNear = before !== undefined && start - before.end <= longestLettered;
    const letters = isNear ? lettersForDigits.exec(text.clean.slice(before.end, start)) : null;
    const [, , lettered = ""] = letters ?? [];
    // Without an `O`, they are digits beside others of the kind.
    if (lettered.includes("O") || (lettered !== "" && (before?.isDisguised === true || isDisguised))) {
      const from = start - lettered.length - 1;
      groups.push({ start: from, end: start - 1, digits: toDigits(lettered.toLowerCase()), isDisguised: true, isInternational: false });
    }
    groups.push({ start, end, digits: isDisguised ? toDigits(word) : word, isDisguised, isInternational });
  }
  return groups;
}

const tightGap = /^(?:[-./·]| ?[-/·] ?|\s|\s?\(|\)\s?|\)[-./]| ?\(| ?\) ?|-\(|\)\s?-\s?)$/;
const brokenGap = /^-\s?\n{1,2}$/;
const wideGap = /[\n\t]|\.\s/;
/** No gap within a number is wider. UTF-16 units. */
const widestJoint = 4;

/** Whether two groups belong to one number; `isFirst`: the left one begins it. */
function joins(folded: string, left: Group, right: Group, isFirst: boolean): boolean {
  if (right.start - left.end > widestJoint) return false;
  const gap = folded.slice(left.end, right.start);
  // `0211 / 54 32 10`: only a prefix has that much air behind it.
  if (gap === " / ") return isFirst && left.digits.startsWith("0") && left.digits.length >= 3 && left.digits.length <= 6;
  // `212-555-`, and the rest on the next line, or in the body behind a subject.
  if (brokenGap.test(gap) && left.digits.length <= 4 && right.digits.length <= 4 && !isFirst) return true;
  return gap.length <= 3 && !right.isInternational && tightGap.test(gap) && !wideGap.test(gap);
}

function lengthOf(groups: readonly Group[]): number {
  let total = 0;
  for (const { digits } of groups) total += digits.length;
  return total;
}

/** Fewer digits make no number by themselves behind a stroke: what stands before it is a prefix. */
const fewestBehindStroke = 7;

/** The two numbers of a chain that a stroke parts, `651-234-2345/332-445-1234`, or none. */
function splitAtStroke(folded: string, chain: readonly Group[]): readonly (readonly Group[])[] {
  for (let at = 1; at < chain.length; at++) {
    if (!folded.slice(chain[at - 1]?.end, chain[at]?.start).includes("/")) continue;
    const sides = [chain.slice(0, at), chain.slice(at)];
    if (sides.every((side) => lengthOf(side) >= fewestBehindStroke && lengthOf(side) <= 15)) return sides;
  }
  return [];
}

/** Splits a chain that is too long for one number where its separators change. */
function splitChain(folded: string, chain: readonly Group[]): readonly (readonly Group[])[] {
  if (lengthOf(chain) <= 15) return [chain];
  const sides = splitAtStroke(folded, chain);
  if (sides.length > 0) return sides;
  const parts: Group[][] = [];
  for (const group of chain) {
    const part = parts.at(-1);
    const previous = part?.at(-1);
    if (part === undefined || previous === undefined || /^\s$/.test(folded.slice(previous.end, group.start))) parts.push([group]);
    else part.push(group);
  }
  return parts.filter((part) => lengthOf(part) <= 15);
}

interface Parsed {
  readonly isValid: boolean;
  readonly isPossible: boolean;
  readonly callingCode: string;
}

type Parse = (written: string) => Parsed | null;

/** A country that numbers are read in. */
interface Home {
  readonly region: string;
  readonly parse: Parse;
  /** What its numbers have to look like, where it is only the country of the language. */
  readonly shape?: RegExp;
}

let plans: MetadataJson | undefined;

function createParser(region: string): Parse {
  const known = new Map<string, Parsed | null>();
  return (written) => {
    let parsed = known.get(written);
    if (parsed === undefined) {
      plans ??= readPlanTable(phonePlans) as unknown as MetadataJson;
      const number = parsePhoneNumberFromString(written, region as CountryCode, plans);
      const isValid = number?.isValid() === true;
      parsed =
        number === undefined ? null : { isValid, isPossible: isValid || number.isPossible(), callingCode: number.countryCallingCode };
      known.set(written, parsed);
    }
    return parsed;
  };
}

const symbol = /^[^\S\n]?(?:mm|cm|km|m|kg|g|mg|mah|wh|w|kw|v|k|ml|l|gb|mb|tb|hz|khz|mhz|px|dpi|in|lbs?|oz|ft|pcs|pc|lm|rpm|pa|°)(?![a-z])/;
const nextWord = /^[^\S\n]?(\p{L}{2,12})/u;

/** So many figures are no inches: `07700 900123 in the evenings`. */
const mostInches = 9;

/** Whether a unit follows: the number measures or counts something. */
function isMeasure({ folded, glossary }: NumberText, groups: readonly Group[]): boolean {
  const end = groups.at(-1)?.end ?? 0;
  const after = folded.slice(end, end + 14);
  if (symbol.test(after)) return lengthOf(groups) < mostInches || !/^[^\S\n]?in(?![a-z])/.test(after);
  // What is counted is one figure, or groups of thousands: `816-244-1907 day or night` is not.
  return groups.slice(1).every(({ digits }) => digits.length === 3) && glossary.set("units").has(nextWord.exec(after)?.[1] ?? "");
}

/** Whether groups of digits have the look of a telephone number at home. */
function isGrouped(sizes: readonly number[], digits: string, region: string): boolean {
  if (sizes.length < 2) return false;
  const shape = sizes.join("-");
  const known = groupings[region];
  if (known !== undefined) return known.test(shape);
  if (sizes[0] === 3 && shortPrefixes[region]?.test(digits) === false) return false;
  if (northAmerica.has(region)) return /^(?:1-)?3-3-4$/.test(shape) || (digits.startsWith("0") && /^[2-5]-/.test(shape));
  if (withoutTrunk.has(region)) return sizes.every((size) => size >= 2 && size <= 4) || /^(?:2|3)-(?:6|7|8)$|^5-5$|^2-[45]-4$/.test(shape);
  const [first = 0, ...rest] = sizes;
  return first >= 2 && first <= 6 && rest.every((size) => size >= 2 && size <= 8);
}

const anyPlausible = /^0[1-9]\d{7,10}$/;

/** A number that is written as one in the country but not given out, as invented ones are. */
function isPlausible(digits: string, region: string, shape: string): boolean {
  if (northAmerica.has(region)) return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) && /3-3-4$/.test(shape);
  return !withoutTrunk.has(region) && (plausibleShapes[region] ?? anyPlausible).test(digits);
}

function mobileRegion(digits: string): string | null {
  for (const [region, shape] of Object.entries(mobileShapes)) if (shape.test(digits)) return region;
  return null;
}

/** Whether digits make a number of the country that is given out, or of the range that is kept for invented ones. */
export function isDialable(digits: string, region: string): boolean {
  const parsed = createParser(region)(digits);
  return parsed?.isValid === true || mobileRegion(digits) !== null || (isPlausible(digits, region, "3-3-4") && parsed?.isPossible === true);
}

type Strength = "strong" | "weak" | null;

function judgeInternational(digits: string, announcement: Announcement, parse: Parse): Strength {
  const parsed = parse(`+${digits}`);
  if (parsed?.isValid) return "strong";
  if (announcement === "reference" || announcement === "denied" || digits.length < 8) return null;
  if (parsed?.isPossible) return "strong";
  return announcement === "phone" ? "strong" : "weak";
}

/** Two figures behind more than two, in a number of three groups. */
const oddTail = /^[2-4]-[3-6]-2$/;

/** Whether hyphens alone stand between groups. */
function isHyphened(folded: string, groups: readonly Group[]): boolean {
  return groups.slice(1).every(({ start }) => folded[start - 1] === "-");
}

function judge(text: NumberText, groups: readonly Group[], { region, parse }: Home): Strength {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return null;
  const isInternational = first.isInternational;
  // `+44 (0)20 …`: the trunk prefix in brackets is not dialled from abroad.
  const dialled = isInternational ? groups.filter(({ digits }, index) => index === 0 || digits !== "0") : groups;
  const digits = digitsOf(dialled);
  if (digits.length < 7 || digits.length > 15) return null;
  const sizes = dialled.map((group) => group.digits.length);
  if (sizes.filter((size) => size === 1).length > 2 || sizes.length > 7) return null;
  const { folded } = text;
  if (isMeasure(text, groups) || /^(?:[,:]\d{1,2}(?!\d)|-[a-z]{1,4}\b)/.test(folded.slice(last.end, last.end + 6))) return null;
  const announcement = announcementOf(text, first.start, last.end);
  if (isInternational) return judgeInternational(digits, announcement, parse);
  if (announcement === "reference" || announcement === "denied") return null;
  // `FV/0118/03/2025` is a paper.
  if (/[a-z]\/$/.test(folded.slice(first.start - 2, first.start)) && text.cues.phone.before(first.start, 2) === null) return null;
  const shape = sizes.join("-");
  const grouped = isGrouped(sizes, digits, region);
  // `0 445 110 182` is a part: nobody sets the first figure of a number apart, but for the 1 of North America.
  if (announcement !== "phone" && sizes[0] === 1 && !(northAmerica.has(region) && first.digits === "1")) return null;
  const mobile = mobileShapes[region]?.test(digits) ? region : mobileRegion(digits);
  const isHome = mobile === region;
  const isDisguised = groups.some((group) => group.isDisguised);
  const isAnnounced = announcement === "phone" || text.hasKeycaps;
  if (!isAnnounced && mobile === null && !grouped && sizes.length === 1 && announcement !== "number") return null;

  if (/^(?:00|011)[1-9]/.test(digits) && digits.length >= 10) {
    const abroad = parse(`+${digits.replace(/^(?:00|011)/, "")}`);
    if (abroad?.isValid || (abroad?.isPossible && (isAnnounced || groups.length > 1))) return "strong";
  }
  const isValid = (): boolean => parse(digits)?.isValid === true;
  const isPossible = (): boolean => parse(digits)?.isPossible === true;
  // `(6I9) S55-Ol7O`: a prefix in brackets leads no code.
  const isBracketed = grouped && folded.charAt(first.end) === ")" && isPossible();
  const isLikely = isAnnounced || isBracketed;
  if (isDisguised && !isHome && !(isLikely && digits.length >= 9 && (mobile !== null || isPossible()))) return null;
  if (isDisguised && isBracketed) return "strong";
  if (isAnnounced) {
    if (mobile !== null || isPossible() || isPlausible(digits, region, shape)) return "strong";
    const abroad = parse(`+${digits}`);
    if (abroad?.isValid || (abroad?.isPossible && digits.length >= 11)) return "strong";
    const cue = text.cues.phone.before(first.start, 48);
    const isClose = cue !== null && first.start - cue.end <= 16;
    if (digits.length <= 8) return isClose || sizes.length > 1 ? "strong" : null;
    return isClose && digits.startsWith("0") ? "strong" : "weak";
  }
  const isCode = text.isCode(first.start);
  const doubt: Strength = announcement === "number-sign" || isCode ? "weak" : "strong";
  // `0151-4496-02` is a number of something: two figures end a telephone number only behind two others.
  if (oddTail.test(shape) && groupings[region]?.test(shape) !== true && isHyphened(folded, groups)) return null;
  if (announcement === "number" && (mobile !== null || isValid())) return "strong";
  const isNear = isCode || isNearReference(text, first.start);
  // `nr 070-174 06 33` is no article.
  const isPaired = sizes.length > 2 && !isNear;
  if (isHome) return isPaired ? "strong" : isNear && sizes.length === 1 ? "weak" : doubt;
  const hasTrunk = withoutTrunk.has(region) || northAmerica.has(region) || digits.startsWith("0");
  if (grouped && hasTrunk && !digits.startsWith("00") && isValid()) return doubt;
  if (grouped && isPlausible(digits, region, shape) && isPossible()) return isNear ? "weak" : doubt;
  // `04465-02220` is a part.
  if (mobile !== null && sizes.length > 1 && shape !== "5-5" && (mobile !== "CN" || shape === "3-4-4"))
    return isPaired && announcement !== "number-sign" ? "strong" : doubt;
  if (mobile !== null) return isInvited(text, first.start) ? "strong" : "weak";
  const abroad = sizes.length > 2 && !digits.startsWith("0") ? parse(`+${digits}`) : null;
  if (abroad?.isValid && abroad.callingCode === first.digits && mobileRegion(`0${digits.slice(first.digits.length)}`) !== null)
    return doubt;
  return null;
}

function detection(text: NumberText, groups: readonly Group[], strength: "strong" | "weak"): PhoneDetection {
  const [first] = groups as [Group];
  const last = groups.at(-1) as Group;
  const lead = /(?:\+ ?)?\($|\+ ?$/.exec(text.folded.slice(Math.max(0, first.start - 3), first.start));
  const body = text.folded.slice(first.start, last.end);
  const hasBracket = lead !== null && (!lead[0].includes("(") || body.includes(")"));
  const digits = (first.isInternational ? "+" : "") + digitsOf(groups);
  const reads = groups.some((group) => group.isDisguised) ? digits : undefined;
  return { kind: "phone", digits, start: first.start - (hasBracket ? lead[0].length : 0), end: last.end, strength, reads };
}

/** Whether a part of a chain may be a number by itself: spaces alone hold the rest off, and its own groups tell where it begins. */
function isSetOff({ folded }: NumberText, region: string, chain: readonly Group[], part: readonly Group[]): boolean {
  const [first] = part as [Group];
  const last = part.at(-1) as Group;
  const before = chain[0] === first ? "" : folded.charAt(first.start - 1);
  const after = chain.at(-1) === last ? "" : folded.charAt(last.end);
  if (/[-./·]/.test(before + after)) return false;
  // `9 808 653 480` is a part: without a prefix, any groups of three make a number.
  return !withoutTrunk.has(region) || northAmerica.has(region) || first.isInternational || first.digits.startsWith("0");
}

/** Fewer digits make no telephone number. */
const fewestInAll = 7;

/** The number in a piece of a chain: the whole, or what is left without a stray number at its ends. */
function findInPiece(text: NumberText, piece: readonly Group[], home: Home): PhoneDetection | null {
  const whole = judge(text, piece, home);
  if (whole === "strong") return detection(text, piece, whole);
  for (let drop = 1; drop <= 2; drop++) {
    for (const part of [piece.slice(drop), piece.slice(0, -drop)]) {
      if (lengthOf(part) < 9 || !isSetOff(text, home.region, piece, part) || judge(text, part, home) !== "strong") continue;
      // `02 5550 147 3391 is the serial number`: what is said behind the rest is said of the whole.
      const announcement = announcementOf(text, (part[0] as Group).start, (piece.at(-1) as Group).end);
      if (announcement !== "reference" && announcement !== "denied") return detection(text, part, "strong");
    }
  }
  return whole === null ? null : detection(text, piece, whole);
}

const vanity = /(?<![\d-])(?:1[ .-])?\(?(8(?:00|33|44|55|66|77|88))\)?[ .-]([A-Z]{3,7}(?:-[A-Z]{2,4})?|\d{3}-[A-Z]{4})(?![A-Za-z\d])/g;

/** What every such number begins with: most texts have none. */
const vanityPrefix = /8(?:00|33|44|55|66|77|88)\)?[ .-](?:\d{3}-)?[A-Z]/;

function findVanity(text: NumberText): PhoneDetection[] {
  const found: PhoneDetection[] = [];
  if (!northAmerica.has(text.region) || !vanityPrefix.test(text.clean)) return found;
  for (const match of matchesOf(vanity, text.clean)) {
    const letters = (match[2] as string).replace("-", "");
    const start = match.index;
    const end = start + match[0].length;
    if (letters.length !== 7 || !text.isFree(start, end)) continue;
    const keys = letters.replace(/[A-Z]/g, (letter) => "22233344455566677778889999".charAt(letter.charCodeAt(0) - 65));
    text.claim(start, end);
    found.push({ kind: "phone", digits: (match[1] as string) + keys, start, end, strength: "strong", reads: (match[1] as string) + keys });
  }
  return found;
}

/** The groups of digits of a text that may be one number each, in order. */
function piecesOf(text: NumberText): (readonly Group[])[] {
  const groups = groupsOf(text);
  const pieces: (readonly Group[])[] = [];
  for (let index = 0; index < groups.length; ) {
    const chain = [groups[index] as Group];
    while (
      index + chain.length < groups.length &&
      joins(text.folded, chain.at(-1) as Group, groups[index + chain.length] as Group, chain.length === 1)
    ) {
      chain.push(groups[index + chain.length] as Group);
    }
    index += chain.length;
    pieces.push(...splitChain(text.folded, chain));
  }
  return pieces;
}

function digitsOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits).join("");
}

/** Numbers of one series have so many digits in common, or more. */
const sharedDigits = 6;

/** So many numbers that begin alike, counted up with commas, are no lines of one person. */
const fewestListed = 3;

function sizesOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits.length).join("-");
}

/** Whether a comma or a word leads from one piece to the next. */
function isListed({ folded }: NumberText, left: readonly Group[], right: readonly Group[]): boolean {
  return /^(?:, ?(?:\p{L}{1,3} )?| \p{L}{1,3} )$/u.test(folded.slice(left.at(-1)?.end, right[0]?.start));
}

/** Whether a piece stands in a list behind another of the same groups, and no name between. */
function isAlike(text: NumberText, left: readonly Group[], right: readonly Group[]): boolean {
  return (
    sizesOf(left) === sizesOf(right) && isListed(text, left, right) && !/\p{Lu}/u.test(text.clean.slice(left.at(-1)?.end, right[0]?.start))
  );
}

/** What numbers of one series have in common. */
function seriesKey(digits: string): string {
  return `${digits.length} ${digits.slice(0, sharedDigits)}`;
}

/** How far a list goes from one part to the next. UTF-16 units. */
const longestStep = 48;
const aside = /\([^()\n]{1,40}\)/g;
const anyWord = /\p{L}{1,30}/gu;
const parts: ReadonlySet<string> = new Set<ReferenceDetection["kind"]>(["item-number", "product-code", "serial-number"]);

/** Whether a text goes on from a part to another, with words that join or fit and no one to turn to: `N, fits M too`. */
function goesOn(text: NumberText, from: number, to: number): boolean {
  const { clean, folded, cues, glossary } = text;
  const gap = folded.slice(from, to);
  if (to <= from || to - from > longestStep || sentenceEnd.test(clean.slice(from, to))) return false;
  if (cues.phone.touching(from, to).some(isRung) || cues.contact.touching(from, to).length > 0) return false;
  const rest = gap.replace(aside, "");
  const words = [...matchesOf(anyWord, rest)].map(([word]) => word);
  if (/\d/.test(rest) || (words.length === 0 && rest === gap)) return false;
  const bridges = glossary.set("bridges");
  const joined = cues.evidence.touching(from, to).map(({ start, end }) => folded.slice(start, end));
  return words.every((word) => bridges.has(word) || joined.includes(word));
}

/** Adds the pieces in the shape of a part that a list leads from: a text that names one names its neighbours. */
function addNeighbours(
  text: NumberText,
  pieces: readonly (readonly Group[])[],
  references: readonly ReferenceDetection[],
  series: Set<readonly Group[]>,
): void {
  /** The shapes of the parts, by where they end. */
  const known = new Map(
    references
      .filter(({ kind }) => parts.has(kind))
      .map(({ start, end }) => [end, (text.folded.slice(start, end).match(/\d{1,20}/g) ?? []).map(({ length }) => length).join("-")]),
  );
  if (known.size === 0) return;
  for (const piece of pieces) {
    const { start } = piece[0] as Group;
    const { end } = piece.at(-1) as Group;
    if (piece.length < 2) continue;
    const shape = sizesOf(piece);
    let part = start - 1;
    while (part >= start - longestStep && !(known.get(part) === shape && goesOn(text, part, start))) part--;
    if (part < start - longestStep) continue;
    // `… and N is the shop` says what it is.
    if (text.cues.evidence.touching(end + 1, end + 3).some((cue) => cue.kind === "tells" && cue.start > end)) continue;
    series.add(piece);
    known.set(end, shape);
  }
}

/**
 * The pieces that a text sets against another of the same series, as numbers of parts: as long, and another only at its end; and those of
 * the series of a reference.
 */
function seriesOf(
  text: NumberText,
  pieces: readonly (readonly Group[])[],
  references: readonly ReferenceDetection[],
): ReadonlySet<readonly Group[]> {
  const series = new Set<readonly Group[]>();
  const latest = new Map<string, readonly Group[]>();
  const named = new Set(references.map(({ start, end }) => seriesKey(text.folded.slice(start, end).replace(/\D/g, ""))));
  /** Pieces in lists, by what they have in common but for two more digits. */
  const rows = new Map<string, (readonly Group[])[]>();
  for (const piece of pieces) {
    const digits = digitsOf(piece);
    const key = seriesKey(digits);
    const before = latest.get(key);
    latest.set(key, piece);
    if (named.has(key)) series.add(piece);
    const row = rows.get(key.slice(0, -2));
    if (row === undefined) rows.set(key.slice(0, -2), [piece]);
    else if (isListed(text, row.at(-1) as readonly Group[], piece)) row.push(piece);
    if (before !== undefined && digitsOf(before) !== digits && hasWordBetween(text, before, piece)) series.add(before).add(piece);
  }
  addNeighbours(text, pieces, references, series);
  for (const row of rows.values()) if (row.length >= fewestListed) for (const piece of row) series.add(piece);
  return series;
}

/** Fewer figures than this behind a word for a digit end a number that is said: `zero eighty-one 554 72 19`. */
const fewestAlone = 9;

/** Whether figures go on what two words for digits begin: one alone is an `on`, a `one`. */
function isDictated({ folded, spoken }: NumberText, piece: readonly Group[]): boolean {
  if (lengthOf(piece) >= fewestAlone) return false;
  const digitBefore = (at: number): Cue | undefined => {
    const digit = spoken.digit.last(at);
    return digit !== undefined && /^[ ,]{1,2}$/.test(folded.slice(digit.end, Math.min(at, digit.end + 3))) ? digit : undefined;
  };
  const last = digitBefore((piece[0] as Group).start);
  return last !== undefined && digitBefore(last.start) !== undefined;
}

/** Numbers of a list stand side by side. */
function hasWordBetween({ folded }: NumberText, left: readonly Group[], right: readonly Group[]): boolean {
  return /\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(folded.slice(left.at(-1)?.end, right[0]?.start));
}

/** The country of the marketplace, and those of the language where the marketplace is in none of them. */
function homesOf({ region, locales }: NumberText): readonly Home[] {
  const home = { region, parse: createParser(region) };
  const abroad = locales.includes("en") ? [] : locales.flatMap((locale) => Object.entries(homesOfLanguages[locale] ?? {}));
  if (abroad.some(([other]) => other === region)) return [home];
  return [home, ...abroad.map(([other, shape]) => ({ region: other, parse: createParser(other), shape }))];
}

/** A number of the marketplace's country, or one in groups that its language's country gives out. */
function findAtHome(text: NumberText, piece: readonly Group[], [home, ...abroad]: readonly Home[]): PhoneDetection | null {
  const hit = home === undefined ? null : findInPiece(text, piece, home);
  if (hit?.strength === "strong" || piece.length < 2) return hit;
  for (const other of abroad) {
    const found = findInPiece(text, piece, other);
    if (found?.strength === "strong" && other.shape?.test(found.digits) === true) return found;
  }
  return hit;
}

/** Telephone numbers written in digits; what was found to be a reference tells others of its series. Claims what it finds. */
export function findPhones(text: NumberText, references: readonly ReferenceDetection[] = []): PhoneDetection[] {
  const found = findVanity(text);
  const pieces = piecesOf(text);
  let homes: readonly Home[] | undefined;
  let series: ReadonlySet<readonly Group[]> | undefined;
  /** The last piece that is likely a thing: what stands in a list with it is as likely one. */
  let likely: readonly Group[] | null = null;
  for (const piece of pieces) {
    if (lengthOf(piece) < fewestInAll || isDictated(text, piece)) continue;
    homes ??= homesOf(text);
    const hit = findAtHome(text, piece, homes);
    if (hit === null) continue;
    series ??= seriesOf(text, pieces, references);
    const announcement = hit.digits.startsWith("+") || text.hasKeycaps ? "phone" : announcementOf(text, hit.start, hit.end);
    if (series.has(piece) && (announcement === "none" || announcement === "number-sign")) continue;
    text.claim(hit.start, hit.end);
    if (announcement === "phone" && !hit.digits.startsWith("+") && isCalledThing(text, hit.start, hit.end)) continue;
    const thing = announcement === "phone" ? null : readThing(text, hit.start, hit.end);
    if (thing === "called") continue;
    const isNext: boolean = likely !== null && announcement !== "phone" && isAlike(text, likely, piece);
    likely = thing === "likely" || isNext ? piece : null;
    found.push(likely === null ? hit : { ...hit, strength: "weak" });
  }
  return found;
}
