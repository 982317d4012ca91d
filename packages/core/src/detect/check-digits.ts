/** Luhn's check over a string of digits. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Length of an IBAN by country: the IBAN registry, 2024. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** How long an IBAN of a country is; `null` where the country has none. */
export function ibanLength(country: string): number | null {
  return ibanLengths[country] ?? null;
}

/** The check of ISO 7064 mod 97 over an IBAN in capitals without spaces. */
export function isIban(value: string): boolean {
  if (value.length !== ibanLength(value.slice(0, 2))) return false;
  let rest = 0;
  for (const unit of value.slice(4) + value.slice(0, 4)) {
    const code = unit.charCodeAt(0);
    rest = code <= 57 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}

/** Issuers by leading digits and length: ISO/IEC 7812 ranges in common use. */
const issuers: readonly (readonly [brand: string, prefix: RegExp, lengths: readonly number[]])[] = [
  ["Visa", /^4/, [13, 16, 19]],
  ["Mastercard", /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  ["American Express", /^3[47]/, [15]],
  ["Diners Club", /^3(?:0[0-5]|[689])/, [14]],
  ["Discover", /^6(?:011|4[4-9]|5)/, [16, 19]],
  ["JCB", /^35(?:2[89]|[3-8])/, [16, 19]],
  ["UnionPay", /^62/, [16, 17, 18, 19]],
  ["Maestro", /^(?:50[1-9]|5[6-8]|63|67)/, [16, 18, 19]],
];

/** The brand whose range and length a card number has; `null` for none. The check digit is {@link isLuhn}'s. */
export function cardBrand(digits: string): string | null {
  for (const [brand, prefix, lengths] of issuers) if (lengths.includes(digits.length) && prefix.test(digits)) return brand;
  return null;
}

/** The check digit of an ABA routing number, with the ranges of the Federal Reserve. */
export function isRoutingNumber(digits: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits)) return false;
  const at = (index: number): number => digits.charCodeAt(index) - 48;
  return (3 * (at(0) + at(3) + at(6)) + 7 * (at(1) + at(4) + at(7)) + at(2) + at(5) + at(8)) % 10 === 0;
}

/** The check digit of a Mexican CLABE of 18 digits. */
export function isClabe(digits: string): boolean {
  const weights = [3, 7, 1];
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += ((digits.charCodeAt(i) - 48) * (weights[i % 3] as number)) % 10;
  return digits.length === 18 && (10 - (sum % 10)) % 10 === digits.charCodeAt(17) - 48;
}

/** The check letter of a Singapore identity number in capitals. */
export function isSingaporeId(value: string): boolean {
  const weights = [2, 7, 6, 5, 4, 3, 2];
  const first = value[0] as string;
  const offset = first === "T" || first === "G" ? 4 : first === "M" ? 3 : 0;
  const sum = weights.reduce((total, weight, index) => total + weight * (value.charCodeAt(index + 1) - 48), offset);
  const letters = first === "S" || first === "T" ? "JZIHGFEDCBA" : first === "M" ? "XWUTRQPNJLK" : "XWUTRQPNMLK";
  const index = first === "M" ? 10 - (sum % 11) : sum % 11;
  return letters[index] === value[8];
}

/** The check digit of an EAN, UPC or GTIN of 8, 12, 13 or 14 digits, and of an ISBN of 13. */
export function isArticleNumber(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (digits.charCodeAt(digits.length - 1 - i) - 48) * (i % 2 === 1 ? 3 : 1);
  return [8, 12, 13, 14].includes(digits.length) && sum % 10 === 0;
}

/** The check digit of an ISBN of 10, which may be `X`. */
export function isIsbn10(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (10 - i) * (value[i] === "X" ? 10 : value.charCodeAt(i) - 48);
  return value.length === 10 && sum % 11 === 0;
}
