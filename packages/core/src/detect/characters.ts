/** No part of a word. */
export const none = 0;
/** A letter or digit of a script that writes spaces between words. */
export const spaced = 1;
/** A Korean syllable: words with spaces between, whose ends are written on. */
export const hangul = 2;
/** A character of a script without spaces: Chinese, Japanese, Thai. */
export const unspaced = 3;

const letterOrDigit = /[\p{L}\p{N}]/u;
const unspacedScript = /[\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const hangulScript = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** By unit: its kind and one; 0 where that was not asked yet. */
const kinds = new Uint8Array(0x10000);

function lookUp(code: number): number {
  // Without the pattern, which takes longer to make than a text in ASCII to read.
  if (code < 128) {
    kinds[code] = (isAlphanumeric(code) ? spaced : none) + 1;
    return kindOf(code);
  }
  const unit = String.fromCharCode(code);
  const kind = !letterOrDigit.test(unit) ? none : unspacedScript.test(unit) ? unspaced : hangulScript.test(unit) ? hangul : spaced;
  kinds[code] = kind + 1;
  return kind;
}

/** What a UTF-16 unit is: {@link none}, {@link spaced}, {@link hangul} or {@link unspaced}. Not a number is none. */
export function kindOf(code: number): number {
  const known = kinds[code];
  if (known === undefined) return none;
  return known === 0 ? lookUp(code) : known - 1;
}

/** Whether a unit is the digit 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a unit is a letter of ASCII or a digit 0 to 9. */
export function isAlphanumeric(code: number): boolean {
  return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);
}

/** Whether a unit is a letter a to z. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a unit is one of a few signs; the end of a text is none. */
export function isOneOf(code: number, signs: string): boolean {
  for (let at = 0; at < signs.length; at++) if (signs.charCodeAt(at) === code) return true;
  return false;
}

/** The two units before an offset as one number. */
export function lastUnits(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 0x10000 + text.charCodeAt(end - 1);
}

const lookAlikes: Readonly<Record<string, string>> = { o: "0", l: "1", i: "1", s: "5" };

/** Folded text with the letters that pass for digits as those digits: `o7s` is `075`. */
export function toDigits(text: string): string {
  return text.replace(/[olis]/g, (letter) => lookAlikes[letter] as string);
}

const decimal = /\p{Nd}/u;
/** By unit: its value as a digit and two, 1 where it is none; 0 where that was not asked yet. */
const digits = new Uint8Array(0x10000);

function lookUpDigit(code: number): number {
  // Unicode lays each set of ten out in a row, so the value follows from the neighbours below.
  let value = decimal.test(String.fromCharCode(code)) ? 0 : -1;
  if (value === 0) while (value < 9 && decimal.test(String.fromCharCode(code - value - 1))) value++;
  digits[code] = value + 2;
  return value;
}

/** The value of a digit of any script, one UTF-16 unit; -1 for any other unit. */
export function digitValue(code: number): number {
  if (code < 0x80) return isDigit(code) ? code - 48 : -1;
  const known = digits[code];
  if (known === undefined) return -1;
  return known === 0 ? lookUpDigit(code) : known - 2;
}
