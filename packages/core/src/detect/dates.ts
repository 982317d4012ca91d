import type { Span } from "../document/document.js";
import { hangul, isDigit, isOneOf, kindOf } from "./characters.js";
import type { NumberText } from "./numbers.js";

const shortDate = /(\d{1,2})(?<sign>[./-])\s?(\d{1,2})\k<sign>\s?((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d|\s?[-/]\s?\d)/y;
const longDate = /(?<year>(?:19|20)\d\d)(?<sign>[./-])(\d{1,2})\k<sign>(\d{1,2})(?![\d/-]|\.\d)/y;
const cjkDate = /((?:19|20)\d\d|(?<=明治|大正|昭和|平成|令和)\d{1,2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]?/y;
const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th|er|o|º|\.)?\s{0,2}(?:\p{L}{2,3}\s)?([\p{L}]{3,12})\.?,?\s{0,2}(?:\p{L}{2,3}\s)?((?:19|20)\d\d)(?!\d)/uy;
const dayAfterMonth = /(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}((?:19|20)\d\d)(?!\d)/y;
const monthBefore = /([\p{L}]{3,12})\.?\s$/u;

function isDay(value: string | undefined): boolean {
  return Number(value) >= 1 && Number(value) <= 31;
}

function isMonth(value: string | undefined): boolean {
  return Number(value) >= 1 && Number(value) <= 12;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The place behind the figures at `at`, four at most. */
function signAfter(folded: string, at: number): number {
  let sign = at + 1;
  while (sign < at + 4 && isDigit(folded.charCodeAt(sign))) sign++;
  return sign;
}

/** The calendar date that starts with the number at `at`, in figures or with a month's name; `null` where there is none. */
export function dateAt({ folded, cues, glossary }: NumberText, at: number): Span | null {
  const sign = signAfter(folded, at);
  let found: RegExpExecArray | null = null;
  if (isOneOf(folded.charCodeAt(sign), "./-")) {
    found = matchAt(shortDate, folded, at);
    if (found !== null && ((isDay(found[1]) && isMonth(found[3])) || (isMonth(found[1]) && isDay(found[3]))))
      return { start: at, end: at + found[0].length };
    found = matchAt(longDate, folded, at);
    if (found !== null && isMonth(found[3]) && isDay(found[4])) return { start: at, end: at + found[0].length };
    if (folded[sign] !== ".") return null;
  }
  if (kindOf(folded.charCodeAt(sign)) >= hangul || kindOf(folded.charCodeAt(sign + 1)) >= hangul) {
    found = matchAt(cjkDate, folded, at);
    if (found !== null && isMonth(found[2]) && isDay(found[3])) return { start: at, end: at + found[0].length };
  }
  if (cues.month.isEmpty) return null;
  found = matchAt(dayFirst, folded, at);
  if (found !== null && isDay(found[1]) && glossary.months.has(found[2] as string)) return { start: at, end: at + found[0].length };
  found = matchAt(dayAfterMonth, folded, at);
  const month = found === null ? null : monthBefore.exec(folded.slice(Math.max(0, at - 14), at));
  if (found !== null && month !== null && isDay(found[1]) && glossary.months.has(month[1] as string))
    return { start: at - month[0].length, end: at + found[0].length };
  return null;
}

const time = /\d{1,2}[:h.]\d{2}(?::\d{2})?(?=\s?(?:[ap]\.?m\b|h\b|(?<unit>\p{L}{3,8})))|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/uy;
/** From when to when: `8.00-12.00`. */
const hours = /(?:[01]?\d|2[0-4])[.:h][0-5][05] ?[-–] ?(?:[01]?\d|2[0-4])[.:h][0-5][05](?![\d.:/-])/y;
const years = /(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d(?![\d-])/y;

/** Claims the dates, times of day and spans of years that are nothing else by now. */
export function claimDates(text: NumberText): void {
  for (const { start, end } of text.words) {
    if (end - start > 4 || !text.isFree(start, end)) continue;
    const date = dateAt(text, start);
    if (date !== null) {
      text.claim(date.start, date.end);
      continue;
    }
    if (!isOneOf(text.folded.charCodeAt(end), ":h.-/ ")) continue;
    if (isOneOf(text.folded.charCodeAt(signAfter(text.folded, start)), ":h.")) {
      if (!isOneOf(text.folded.charCodeAt(start - 1), "-./")) claimAt(text, hours, start);
      claimAt(text, time, start);
    } else if (end - start === 4) claimAt(text, years, start);
  }
}

/** Claims what a pattern matches at an offset, unless a word that says what else it is stands behind. */
function claimAt(text: NumberText, pattern: RegExp, start: number): void {
  const found = matchAt(pattern, text.folded, start);
  const unit = found?.groups?.unit;
  if (found !== null && (unit === undefined || text.glossary.set("units").has(unit))) text.claim(start, start + found[0].length);
}
