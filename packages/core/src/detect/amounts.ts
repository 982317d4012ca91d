import { matchAt, matchesOf } from "../matches.js";
import { digitValue, isAlphanumeric, isDigit, isOneOf, isSmallLetter, kindOf, none, unspaced } from "./characters.js";
import { currencyBefore, currencyByRegion, currencyCodes, signsAfter, signsBefore } from "./data/currencies.js";
import type { AmountDetection } from "./detection.js";
import type { Glossary } from "./glossary.js";
import type { NumberText } from "./numbers.js";

const literal = /\d{1,3}([., '])\d{3}(?:\1\d{3}){0,3}(?:[.,]\d{1,2})?(?![.,]?\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)/y;
const before: ReadonlySet<string> = new Set(currencyBefore);
const codes: ReadonlySet<string> = new Set(currencyCodes);

/** The number that a literal writes: `1.249,00`, `1,249.00`, `2,480`, `19.99`. */
function readNumber(written: string): number {
  if (/^\d+(?:\.\d{1,2})?$/.test(written)) return Number(written);
  const decimals = /[.,](\d{1,2})$/.exec(written);
  const whole = (decimals === null ? written : written.slice(0, decimals.index)).replace(/\D/g, "");
  return Number(`${whole}.${decimals?.[1] ?? 0}`);
}

/** A currency in letters is so long, one with a sign behind its letters is a letter shorter: `eur`, `us$`. */
const longestCode = 3;

/** Where a word ends and begins that may be a currency, right before `end`; `null` where it is longer or none. */
function leadWord(folded: string, end: number): { readonly from: number; readonly to: number } | null {
  const to = folded.charCodeAt(end - 1) === 32 ? end - 1 : end;
  const last = folded.charCodeAt(to - 1);
  const isSign = last === 36 || last === 163;
  const letters = isSign || last === 46 ? to - 1 : to;
  let from = letters;
  while (letters - from <= longestCode && isSmallLetter(folded.charCodeAt(from - 1))) from--;
  const length = letters - from;
  if (isDigit(folded.charCodeAt(from - 1)) || length > (isSign ? longestCode - 1 : longestCode)) return null;
  return length === 0 && !isSign ? null : { from, to };
}

/** Where the currency before an amount begins; `null` where there is none. */
function currencyStart(text: NumberText, start: number): number | null {
  const { folded } = text;
  const previous = folded.charCodeAt(folded.charCodeAt(start - 1) === 32 ? start - 2 : start - 1);
  if (!(previous > 127 || (isAlphanumeric(previous) && !isDigit(previous)) || previous === 46 || previous === 36)) return null;
  const place = leadWord(folded, start);
  if (place !== null) {
    const word = folded.slice(place.from, place.to);
    if (before.has(word) || codes.has(text.clean.slice(place.from, place.to)) || currencyByRegion[text.region]?.includes(word))
      return place.from;
  }
  const at = folded[start - 1] === " " ? start - 2 : start - 1;
  return at >= 0 && signsBefore.includes(folded[at] as string) ? at : null;
}

/** `%40`, `% 40`: the sign comes first, as Turkish writes it; in an address it is part of a code. */
const leadPercent = /(?<![\p{L}\p{N}%])[%٪] ?$/u;
const shortestPercentWord = 4;
const longestPercentWord = 10;

/** Whether a unit is a letter of any script. */
function isLetter(code: number): boolean {
  return kindOf(code) !== none && digitValue(code) < 0;
}

/** Where the sign or the word for a share before a number begins; `null` where there is none. */
function percentStart({ folded, glossary }: NumberText, start: number): number | null {
  const isApart = folded.charCodeAt(start - 1) === 32;
  const last = isApart ? start - 2 : start - 1;
  if (isOneOf(folded.charCodeAt(last), "%٪")) {
    const sign = leadPercent.exec(folded.slice(Math.max(0, start - 12), start));
    return sign === null ? null : start - sign[0].length;
  }
  if (!isApart) return null;
  let from = last + 1;
  while (last - from < longestPercentWord && isLetter(folded.charCodeAt(from - 1))) from--;
  const length = last + 1 - from;
  if (length < shortestPercentWord || length > longestPercentWord) return null;
  return glossary.set("percent").has(folded.slice(from, last + 1)) ? from : null;
}

const trailWord = /\s?[^\s\d.,;:!?()[\]/<>"'+*=&-]{1,12}/y;

const secondWord = / (\p{L}{2,8})/uy;

/** What the number before it counts: a share of a hundred, or money. */
interface Trail {
  readonly kind: "percentage" | "amount";
  readonly end: number;
}

/** Whether a sign stands between a number and what comes next, `. , ; : ! ? ( )`. */
function endsNumber(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 59 || code === 33 || code === 63 || code === 40 || code === 41;
}

/** What a word says of the number before it. */
function kindOfWord(glossary: Glossary, word: string): Trail["kind"] | null {
  return glossary.counted.get(word) ?? null;
}

const beginningsOfGlossaries = new WeakMap<Glossary, ReadonlySet<string>>();

/** The first words of those for money and shares that are several: `per cent`. */
function beginningsOf(glossary: Glossary): ReadonlySet<string> {
  let beginnings = beginningsOfGlossaries.get(glossary);
  if (beginnings === undefined) {
    const words = [...glossary.set("percent"), ...glossary.set("money")].filter((word) => word.includes(" "));
    beginnings = new Set(words.map((word) => word.slice(0, word.indexOf(" "))));
    beginningsOfGlossaries.set(glossary, beginnings);
  }
  return beginnings;
}

/** The word or sign for money or a share that stands right after `end`. */
function trailAt({ folded, glossary }: NumberText, end: number): Trail | null {
  const next = folded.charCodeAt(folded.charCodeAt(end) === 32 ? end + 1 : end);
  if (next <= 32 || isDigit(next) || endsNumber(next)) return null;
  const word = matchAt(trailWord, folded, end)?.trimStart();
  if (word === undefined) return null;
  const to = trailWord.lastIndex;
  const kind = kindOfWord(glossary, word);
  if (kind !== null) return { kind, end: to };
  secondWord.lastIndex = to;
  const second = beginningsOf(glossary).has(word) ? secondWord.exec(folded)?.[1] : undefined;
  const kindOfBoth = second === undefined ? null : kindOfWord(glossary, `${word} ${second}`);
  if (kindOfBoth !== null) return { kind: kindOfBoth, end: secondWord.lastIndex };
  // `50元的`, `20%off`: a sign, or a word of a script without spaces, ends where it ends.
  const from = to - word.length;
  let length = 0;
  while (length < Math.min(3, word.length) && !isAlphanumeric(word.charCodeAt(length))) length++;
  for (; length > 0; length--) {
    const part = word.slice(0, length);
    const kindOfPart = kindOfWord(glossary, part) ?? (signsAfter.includes(part) ? "amount" : null);
    if (kindOfPart !== null) return { kind: kindOfPart, end: from + length };
  }
  return null;
}

const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };
const chineseUnit = /百分之|[一二三四五六七八九十百千万两](?:元|块|美元|欧|英镑|日元|円|折)/;
const chineseAmount = /(百分之)?([一二三四五六七八九十百千万两兩]{1,7})(元|块|塊|美元|欧|英镑|日元|円|折)?/g;

function chineseValue(written: string, digits: ReadonlyMap<string, string>): number {
  let total = 0;
  let digit = 0;
  for (const unit of written) {
    const factor = chineseUnits[unit];
    if (factor === undefined) digit = Number(digits.get(unit) ?? 0);
    else {
      total += (digit === 0 ? 1 : digit) * factor;
      digit = 0;
    }
  }
  return total + digit;
}

/** `八折` pays eight tenths: 20 % off. */
function discountOf(tenths: number): number {
  return tenths < 10 ? 100 - tenths * 10 : 100 - tenths;
}

/** The value that one or two words for digits have together: `twenty five`, `two hundred`. */
function spelledValue(first: string, second: string | undefined): number {
  if (second === undefined) return first === "00" ? 100 : Number(first);
  const isTens = first.length === 2 && first.endsWith("0") && second.length === 1;
  return Number(isTens ? (first[0] as string) + second : first + second);
}

function findSpelled(text: NumberText): AmountDetection[] {
  const found: AmountDetection[] = [];
  const { glossary } = text;
  const { digits } = glossary;
  const add = (kind: "amount" | "percentage", value: number, start: number, end: number, strength: "strong" | "weak"): void => {
    if (!text.isFree(start, end)) return;
    text.claim(start, end);
    found.push({ kind, value, start, end, strength });
  };
  let previous: { readonly start: number; readonly end: number; readonly digits: string } | null = null;
  for (const { start, end } of text.spoken.digit.all) {
    const written = digits.get(text.folded.slice(start, end));
    if (written === undefined) continue;
    const lead: typeof previous = previous !== null && start - previous.end === 1 ? previous : null;
    previous = { start, end, digits: written };
    if (kindOf(text.folded.charCodeAt(start)) === unspaced) continue;
    const trail = trailAt(text, end);
    if (trail === null) continue;
    const value = lead === null ? spelledValue(written, undefined) : spelledValue(lead.digits, written);
    const isDoubtful = glossary.set("units").has(text.folded.slice(end, trail.end).trim());
    add(trail.kind, value, lead?.start ?? start, trail.end, isDoubtful ? "weak" : "strong");
  }
  if (!text.hasHan || !chineseUnit.test(text.folded)) return found;
  for (const match of matchesOf(chineseAmount, text.folded)) {
    const [whole, share, written = "", unit] = match;
    if (share === undefined && unit === undefined) continue;
    const value = chineseValue(written, digits);
    if (share !== undefined) add("percentage", value, match.index, match.index + share.length + written.length, "strong");
    else if (unit === "折") add("percentage", discountOf(value), match.index, match.index + whole.length, "strong");
    else add("amount", value, match.index, match.index + whole.length, "strong");
  }
  return found;
}

const tenths = /(\d(?:\.?\d)?)\s?折/y;

/** Whether figures go on a number: the `95` of `12.95`. */
function isFraction(folded: string, start: number): boolean {
  const sign = folded.charCodeAt(start - 1);
  return (sign === 46 || sign === 44) && isDigit(folded.charCodeAt(start - 2));
}

/** Money and shares, in figures and in words. Claims what it finds. */
export function findAmounts(text: NumberText): AmountDetection[] {
  const { folded } = text;
  const found: AmountDetection[] = [];
  const isChinese = text.hasHan && folded.includes("折");
  const add = (kind: "amount" | "percentage", value: number, from: number, to: number, strength: "strong" | "weak" = "strong"): void => {
    text.claim(from, to);
    found.push({ kind, value, start: from, end: to, strength });
  };
  for (const word of text.words) {
    let start = word.start;
    while (!isDigit(folded.charCodeAt(start)) && start - word.start < 3) start++;
    if (!isDigit(folded.charCodeAt(start)) || !text.isFree(start, start + 1)) continue;
    if (isFraction(folded, start)) continue;
    const written = matchAt(literal, folded, start);
    if (written === null) continue;
    const end = start + written.length;
    tenths.lastIndex = start;
    const discount = isChinese ? tenths.exec(folded)?.[1] : undefined;
    const trail = trailAt(text, end);
    const share = trail === null ? percentStart(text, start) : null;
    const lead = trail?.kind === "percentage" || share !== null ? null : currencyStart(text, start);
    if (discount !== undefined) add("percentage", discountOf(Number(discount)), start, tenths.lastIndex);
    else if (trail?.kind === "percentage") add("percentage", readNumber(written), start, trail.end);
    else if (share !== null) add("percentage", readNumber(written), share, end);
    else if (lead !== null) add("amount", readNumber(written), lead, end);
    else if (trail !== null) {
      const isDoubtful = text.glossary.set("units").has(folded.slice(end, trail.end).trim());
      // `338 448 2207 ore pasti`: the last figures of a longer number are no money where the word is something else as well.
      if (isDoubtful && word.digits === 4 && /\d[ -]$/.test(folded.slice(Math.max(0, start - 2), start))) continue;
      add("amount", readNumber(written), start, trail.end, isDoubtful ? "weak" : "strong");
    }
  }
  found.push(...findSpelled(text));
  return found;
}
