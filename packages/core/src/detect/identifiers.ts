import { matchAt } from "../matches.js";
import { isAlphanumeric, isDigit, isOneOf, isSmallLetter, toDigits } from "./characters.js";
import { cardBrand, ibanLength, isClabe, isIban, isLuhn, isRoutingNumber } from "./check-digits.js";
import { type Cue, isAnnounced } from "./cues.js";
import { dateAt } from "./dates.js";
import type { IdentifierDetection } from "./detection.js";
import { type NationalId, nationalIds } from "./national-ids.js";
import type { NumberText, NumberWord } from "./numbers.js";
import { referenceCueAt } from "./references.js";
import { ShapeList } from "./shapes.js";

type IdentityCue = "birth" | "passport" | "card" | "iban" | "account" | "sort-code" | "routing" | "bsb";

/** Whether a shape stands alone: no letter, no digit and no further group of digits touches it. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isAlphanumeric(before) || isAlphanumeric(after)) return false;
  if (isOneOf(before, "-./") && isDigit(text.charCodeAt(start - 2))) return false;
  return !(isOneOf(after, "-./") && isDigit(text.charCodeAt(end + 1)));
}

/** Whether a cue of one of the kinds announces the number that starts at `start`. */
function isCued(text: NumberText, start: number, kinds: readonly IdentityCue[]): boolean {
  if (text.cues.identity.isEmpty) return false;
  const cue = text.cues.identity.before(start, 40);
  return cue !== null && kinds.includes(cue.kind) && text.isBridged(cue.end, start);
}

/** Whether a word for an order, a parcel, an item or a part announces the number. */
function isReference(text: NumberText, start: number): boolean {
  const cue = referenceCueAt(text, start);
  return cue !== null && cue.kind !== "paper";
}

const cardGroups =
  /\d{4}(?<sign>[ -])\d{4}\k<sign>\d{4}\k<sign>\d{1,4}(?:\k<sign>\d{3})?|\d{4}(?<sign2>[ -])\d{6}\k<sign2>\d{4,5}|\d{13,19}/y;
/** What is printed beside a card's number: until when it is good, `09/27`, with a word or two before. */
const expiry = /^[ ,;.:(-]{1,3}(?:\p{L}{1,10}[ .:,]{1,2}){0,3}(?:0[1-9]|1[0-2]) ?\/ ?(?:20)?[2-4]\d(?![\d/])/u;
const longestExpiry = 40;
/** How numbers of 14 and 15 figures are printed. */
const inSixes = /^\d{4}[ -]\d{6}/;
const moreGroups = /^[ -]\d{4}(?!\d)/;

function findCard(text: NumberText, word: NumberWord): IdentifierDetection | null {
  const { folded } = text;
  if (word.digits !== 4 && word.digits < 13) return null;
  const found = matchAt(cardGroups, folded, word.start);
  if (found === null) return null;
  const end = word.start + found.length;
  if (
    !isWhole(folded, word.start, end) ||
    moreGroups.test(folded.slice(end, end + 6)) ||
    /\d[ -]$/.test(folded.slice(Math.max(0, word.start - 2), word.start))
  )
    return null;
  const digits = found.replace(/\D/g, "");
  const isNamed = isCued(text, word.start, ["card"]) || expiry.test(folded.slice(end, end + longestExpiry));
  const isGrouped = digits.length !== found.length;
  const brand = cardBrand(digits);
  // A slip in a figure makes a card no less somebody's.
  const isCardShaped =
    !digits.startsWith("0") &&
    (inSixes.test(found) || (digits.length >= 15 && (brand !== null || isLuhn(digits) || (isGrouped && digits.length === 16))));
  if (isNamed && isCardShaped) return { kind: "payment-card", label: brand ?? "card", start: word.start, end, strength: "strong" };
  if (brand === null || !isLuhn(digits) || isReference(text, word.start)) return null;
  return { kind: "payment-card", label: brand, start: word.start, end, strength: isGrouped ? "strong" : "weak" };
}

/** Its check digits may be written with letters that look like them. Each of its characters may stand apart: `D E 8 9 - 3 7 0 4`. */
const ibanStart = /[a-z]{2} ?[\dolis]{2}[ -]?|[a-z][ .-]{0,3}[a-z][ .-]{1,3}[\dolis][ .-]{0,3}[\dolis]/y;
/** So many signs may stand between two characters of an IBAN: ` - `. */
const longestIbanGap = 3;
/** So many figures an IBAN has, though some are written with letters. */
const fewestIbanFigures = 6;
/** How an IBAN is printed. */
const inFours = /^[a-z]{2}\d{2}(?: [a-z0-9]{4}){2,7}(?: [a-z0-9]{1,3})?$/;
/** Units at the start of an IBAN that name country and bank, at most. */
const ibanLead = 8;

/** What an IBAN may read as: where letters pass for digits, with them resolved everywhere behind the country, or only behind its bank. */
function readingsOfIban(value: string): string[] {
  return [
    value,
    value.slice(0, 2) + toDigits(value.slice(2)),
    value.slice(0, 2) + toDigits(value.slice(2, 4)) + value.slice(4, ibanLead) + toDigits(value.slice(ibanLead)),
  ];
}

/** Whether an IBAN may begin with the letter at an offset: a second one follows and then a figure, with signs between. */
function mayBeIban(folded: string, start: number): boolean {
  const second = folded.charCodeAt(start + 1);
  if (!isSmallLetter(second)) return isOneOf(second, " .-");
  const third = folded.charCodeAt(start + 2);
  return isDigit(third) || isOneOf(third, "olis .-");
}

function findIban(text: NumberText, start: number): IdentifierDetection | null {
  const { folded } = text;
  if (isDigit(folded.charCodeAt(start)) || isAlphanumeric(folded.charCodeAt(start - 1)) || !mayBeIban(folded, start)) return null;
  const head = matchAt(ibanStart, folded, start);
  if (head === null) return null;
  const country = isSmallLetter(folded.charCodeAt(start + 1)) ? head.slice(0, 2) : head.replace(/[ .-]/g, "").slice(0, 2);
  const length = ibanLength(country.toUpperCase());
  if (length === null) return null;
  let value = "";
  let end = start;
  for (let at = start; at < folded.length && value.length < length; at++) {
    const unit = folded.charCodeAt(at);
    if (isAlphanumeric(unit)) {
      value += folded[at] as string;
      end = at + 1;
    } else if (!isOneOf(unit, " .-_/") || at - end >= longestIbanGap) break;
  }
  const written = folded.slice(start, end);
  // “At 150 by a dealer in Bath” has as many letters as an IBAN, and sometimes its check.
  const isFigures = value.replace(/\D/g, "").length >= fewestIbanFigures;
  const isComplete = isFigures && value.length === length && !isAlphanumeric(folded.charCodeAt(end));
  const valid = isComplete ? readingsOfIban(value).find((reading) => isIban(reading.toUpperCase())) : undefined;
  // “At 192.168.1.88 in the menu”: who parts its groups in two ways sets each of them apart.
  const isPartedTwice = /[ .-]{2}/.test(written) || (written.includes(".") && written.includes(" "));
  if (isPartedTwice && (valid === undefined || /[a-z]/i.test(value.slice(ibanLead)))) return null;
  const reads = valid === undefined || valid === value ? undefined : valid.toUpperCase();
  if (valid !== undefined) return { kind: "iban", label: "IBAN", start, end, strength: "strong", reads };
  // Nothing else is written so, be a figure of it wrong.
  if (isComplete && inFours.test(written) && !isReference(text, start))
    return { kind: "iban", label: "IBAN", start, end, strength: "strong" };
  const digits = toDigits(value).replace(/\D/g, "").length;
  const cue = text.cues.identity.before(start, 40);
  const isNear = isComplete && (cue?.kind === "iban" || cue?.kind === "account");
  if (digits < 8 || value.length < length - 4 || !(isNear || isCued(text, start, ["iban", "account"]))) return null;
  return { kind: "iban", label: "IBAN", start, end, strength: "strong" };
}

const sortCode = /\d{2}(?<sign>[- ])\d{2}\k<sign>\d{2}|\d{6}/y;
const sortCodeAndAccount = /\d{2}-\d{2}-\d{2},? ?\d{8}/y;
const bsb = /\d{3}[- ]?\d{3}/y;
const accountNumber = /\d{2,}(?:[ -]\d{2,}){0,5}/y;
/** A Polish account: an IBAN without its country. */
const polishAccount = /\d{2}(?:[ -]?\d{4}){6}/y;
const ifsc = /[a-z]{4}0[a-z\d]{6}/y;

function account(label: string, start: number, length: number, strength: "strong" | "weak" = "strong"): IdentifierDetection {
  return { kind: "bank-account", label, start, end: start + length, strength };
}

function findAccount(text: NumberText, word: NumberWord): IdentifierDetection | null {
  const { folded } = text;
  const { start } = word;
  if (!word.isNumeric) {
    const code = matchAt(ifsc, folded, start);
    return code !== null && code.length === word.end - start && isAnnounced(folded, start, word.end, ["ifsc"], text.glossary.set("bridges"))
      ? account("IFSC", start, code.length)
      : null;
  }
  const clabe = word.digits === 18 && !isReference(text, start) && isClabe(folded.slice(start, word.end));
  if (clabe)
    return account("CLABE", start, 18, isAnnounced(folded, start, word.end, ["clabe"], text.glossary.set("bridges")) ? "strong" : "weak");
  // Its groups are of four figures behind the first two.
  const polish = word.digits % 4 === 2 ? matchAt(polishAccount, folded, start) : null;
  if (polish !== null && isWhole(folded, start, start + polish.length)) {
    if (isIban(`PL${polish.replace(/\D/g, "")}`) || isCued(text, start, ["iban", "account"])) return account("NRB", start, polish.length);
  }
  const pair = text.region === "GB" ? matchAt(sortCodeAndAccount, folded, start) : null;
  if (pair !== null && isWhole(folded, start, start + pair.length)) return account("sort code and account", start, pair.length);
  const cue = text.cues.identity.before(start, 40);
  if (cue === null || !text.isBridged(cue.end, start)) return null;
  const at = (pattern: RegExp): number => {
    const found = matchAt(pattern, folded, start);
    return found !== null && isWhole(folded, start, start + found.length) ? found.length : 0;
  };
  if (cue.kind === "sort-code") return at(sortCode) > 0 ? account("sort code", start, at(sortCode)) : null;
  if (cue.kind === "bsb") return at(bsb) > 0 ? account("BSB", start, at(bsb)) : null;
  if (cue.kind === "routing") {
    if (word.digits !== 9 && word.digits !== 8) return null;
    return account(
      "routing number",
      start,
      word.digits,
      word.digits === 8 || isRoutingNumber(folded.slice(start, word.end)) ? "strong" : "weak",
    );
  }
  if (cue.kind !== "account") return null;
  const length = at(accountNumber);
  const digits = folded.slice(start, start + length).replace(/\D/g, "").length;
  if (digits < 6 || digits > 20) return null;
  return account("account number", start, length, isBankAccount(text, cue, start) ? "strong" : "weak");
}

/** Whether a word for an account means one at a bank: `account` alone may be a customer's, and then its number is announced. */
function isBankAccount({ cues, folded, glossary }: NumberText, cue: Cue, start: number): boolean {
  const word = folded.slice(cue.start, cue.end);
  const isVague = /^[a-z]{5,7}$/.test(word) && !/(?:nr|no)$/.test(word);
  if (!isVague) return true;
  const other = cues.identity.before(cue.start, 16);
  if (other !== null && other.kind !== "birth") return true;
  const sign = cues.phone.before(start, start - cue.end);
  if (sign?.kind === "number" || sign?.kind === "number-sign") return true;
  // `your account: …`, `customer account: …`
  const owner = /(\p{L}{1,12})['’]?s? ?$/u.exec(folded.slice(Math.max(0, cue.start - 16), cue.start))?.[1];
  const isOwned = owner !== undefined && (glossary.set("bridges").has(owner) || cues.reference.before(cue.start, 3) !== null);
  return !isOwned && /[:#]/.test(folded.slice(cue.end, start));
}

const passport =
  /(?=[a-z\d]{6,12}(?![a-z\d]))[a-z]{0,3}\d{5,9}[a-z]{0,2}\d{0,2}|[a-z]{1,2} \d{6,8}|\d{2}[a-z]{2}\d{5}|\d{2} \d{2} \d{6}|\d{3} \d{3} \d{3}|[a-z\d]{9}(?![a-z\d])/y;

function findPassport(text: NumberText, start: number): IdentifierDetection | null {
  if (!isCued(text, start, ["passport"])) return null;
  const found = matchAt(passport, text.folded, start);
  if (found === null || found.replace(/\D/g, "").length < 4 || !isWhole(text.folded, start, start + found.length)) return null;
  return { kind: "passport", label: "passport", start, end: start + found.length, strength: "strong" };
}

/** The identifiers that begin with so many digits. */
interface Rows {
  readonly all: ShapeList<NationalId>;
  /** Those that need no name to be recognised. */
  readonly alone: ShapeList<NationalId>;
}

let rowsByLead: Map<number, Rows> | undefined;

function makeRows(): Map<number, Rows> {
  const rows = new Map<number, NationalId[]>();
  for (const row of nationalIds) for (const digits of row.lead) rows.set(digits, [...(rows.get(digits) ?? []), row]);
  const listOf = (items: readonly NationalId[]) => new ShapeList(items, ({ shape }) => shape);
  return new Map(
    Array.from(rows, ([lead, all]) => [lead, { all: listOf(all), alone: listOf(all.filter(({ alone }) => alone !== "none")) }]),
  );
}

function rowsOf(lead: number): Rows | undefined {
  rowsByLead ??= makeRows();
  return rowsByLead.get(lead);
}

/** Whether the name of an identifier, or of the paper it stands on, announces a number. */
function isNamedSo(text: NumberText, { words, document }: NationalId, start: number, end: number): boolean {
  if (isAnnounced(text.folded, start, end, words, text.glossary.set("bridges"))) return true;
  if (document === null) return false;
  const cue = text.cues.document.before(start, 56);
  if (cue?.kind === document && text.isBridged(cue.end, start)) return true;
  const after = text.cues.document.after(end, 32);
  return after?.kind === document && text.isBridged(end, after.start);
}

/** Whether the name of an identifier stands anywhere shortly before a number: “… your BSN. Is it still 381209477?” */
function isMentioned({ cues, folded }: NumberText, { words }: NationalId, start: number): boolean {
  const cue = cues.national.before(start, 64);
  return cue !== null && words.includes(folded.slice(cue.start, cue.end));
}

function findNationalId(text: NumberText, start: number, lead: number): IdentifierDetection | null {
  const { folded } = text;
  let best: IdentifierDetection | null = null;
  const isNamed = !text.cues.national.isEmpty || !text.cues.document.isEmpty;
  const rows = rowsOf(lead);
  if (rows === undefined) return null;
  for (const row of (isNamed ? rows.all : rows.alone).at(folded, start)) {
    const found = matchAt(row.shape, folded, start);
    if (found === null) continue;
    const end = start + found.length;
    if (!isWhole(folded, start, end)) continue;
    const hit = (strength: "strong" | "weak"): IdentifierDetection => ({ kind: "national-id", label: row.label, start, end, strength });
    if (isNamed && isNamedSo(text, row, start, end)) return hit("strong");
    if (isNamed && isMentioned(text, row, start) && row.isValid(found.toUpperCase())) return hit("strong");
    if (row.alone === "none" || (best !== null && best.strength === "strong") || !row.isValid(found.toUpperCase())) continue;
    if (row.alone !== "strong" && isReference(text, start)) continue;
    best = hit(row.alone === "strong" || (row.alone === "region" && row.region === text.region) ? "strong" : "weak");
  }
  return best;
}

/** `on the`, `am`, `le`: what stands between a birth and its date. */
const fewSmallWords = /^\s(?:\p{L}{1,3}\s){1,2}$/u;

function findBirthDate(text: NumberText, word: NumberWord): IdentifierDetection | null {
  if (word.end - word.start > 4) return null;
  const { identity } = text.cues;
  if (identity.isEmpty) return null;
  if (identity.before(word.start, 56)?.kind !== "birth" && identity.after(word.start + 6, 42)?.kind !== "birth") return null;
  const date = dateAt(text, word.start);
  if (date === null) return null;
  const cue = identity.before(date.start, 40);
  const isBefore =
    cue?.kind === "birth" && (text.isBridged(cue.end, date.start) || fewSmallWords.test(text.folded.slice(cue.end, date.start)));
  const after = identity.after(date.end, 24);
  const isAfter = after?.kind === "birth" && text.isBridged(date.end, after.start);
  if (!isBefore && !isAfter) return null;
  return { kind: "date-of-birth", label: "date of birth", ...date, strength: text.isCode(date.start) ? "weak" : "strong" };
}

/** Whether there are digits enough for an identifier from a word on: short words of letters may stand between. */
function hasDigits(text: string, word: NumberWord): boolean {
  // Letters among the digits are as good as one more.
  let count = word.digits + (word.isNumeric ? 0 : 1);
  let letters = 0;
  for (let at = word.end; at < word.start + 24 && count < 5; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      count++;
      letters = 0;
    } else if (code >= 97 && ++letters > 2) return false;
    else if (code === 10 || code === 44 || Number.isNaN(code)) return false;
  }
  return count >= 5;
}

/** Where a number may begin before its first word with a digit: `GB 29…`, `AB 12 34 56 C`, `PV 8203417`. */
function letterStart(text: string, start: number): number | null {
  if (!isOneOf(text.charCodeAt(start - 1), " -")) return null;
  let at = start - 1;
  while (at > 0 && start - at < 8 && isSmallLetter(text.charCodeAt(at - 1))) at--;
  return at < start - 1 ? at : null;
}

/** Where two letters begin that stand apart before a digit that does: `G B 2 9`, `F.R.7.6`. */
function apartStart(text: string, start: number): number | null {
  const isApart =
    isOneOf(text.charCodeAt(start - 1), " -.") &&
    isSmallLetter(text.charCodeAt(start - 2)) &&
    isOneOf(text.charCodeAt(start - 3), " -.") &&
    isSmallLetter(text.charCodeAt(start - 4));
  return isApart && !isAlphanumeric(text.charCodeAt(start - 5)) ? start - 4 : null;
}

/** An IBAN whose first digit stands at an offset, or its first letter. */
function findIbanAt(text: NumberText, start: number, letters: number | null): IdentifierDetection | null {
  const apart = apartStart(text.folded, start);
  return (apart === null ? null : findIban(text, apart)) ?? (letters === null ? null : findIban(text, letters)) ?? findIban(text, start);
}

/** Numbers that identify a person or an account. Claims what it finds. */
export function findIdentifiers(text: NumberText): IdentifierDetection[] {
  const found: IdentifierDetection[] = [];
  for (const word of text.words) {
    const { start, end } = word;
    if (!text.isFree(start, end)) continue;
    const letters = letterStart(text.folded, start);
    let hit = findBirthDate(text, word) ?? findIbanAt(text, start, letters);
    if (hit === null && hasDigits(text.folded, word)) {
      let lead = 0;
      while (lead < 20 && isDigit(text.folded.charCodeAt(start + lead))) lead++;
      hit =
        (letters === null ? null : (findPassport(text, letters) ?? findNationalId(text, letters, 0))) ??
        findPassport(text, start) ??
        findNationalId(text, start, lead) ??
        findCard(text, word) ??
        findAccount(text, word);
    }
    if (hit === null) continue;
    text.claim(hit.start, hit.end);
    const previous = found.at(-1);
    if (hit.kind === "bank-account" && previous?.kind === "bank-account" && hit.start - previous.end <= 40) {
      found[found.length - 1] = { ...previous, end: hit.end, strength: "strong" };
    } else found.push(hit);
  }
  return found;
}
