/** How mobile numbers are written at home, trunk prefix included, without separators: shapes that hardly anything else has. */
export const mobileShapes: Readonly<Record<string, RegExp>> = {
  AE: /^05[024-68]\d{7}$/,
  AT: /^06[5-9]\d{7,10}$/,
  AU: /^04\d{8}$/,
  BE: /^04[5-9]\d{7}$/,
  CH: /^07[5-9]\d{7}$/,
  CN: /^1[3-9]\d{9}$/,
  DE: /^01(?:5\d|6[023]|7\d)\d{7,8}$/,
  EG: /^01[0-25]\d{8}$/,
  FR: /^0[67]\d{8}$/,
  GB: /^07[1-57-9]\d{8}$/,
  IE: /^08[35-9]\d{7}$/,
  JP: /^0[5789]0\d{8}$/,
  KR: /^010\d{8}$/,
  MY: /^01[0-46-9]\d{7,8}$/,
  NL: /^06\d{8}$/,
  PH: /^09\d{9}$/,
  SA: /^05\d{8}$/,
  SE: /^07[02369]\d{7}$/,
  TR: /^05[0-5]\d{8}$/,
  TW: /^09\d{8}$/,
  VN: /^0[35789]\d{8}$/,
  ZA: /^0[678]\d{8}$/,
};

/** Countries whose numbers are written without a trunk prefix. */
export const withoutTrunk: ReadonlySet<string> = new Set(["US", "CA", "MX", "BR", "IN", "ES", "IT", "PL", "PT", "SG", "HK", "DK", "NO"]);

/**
 * Countries where a language is spoken whose numbers are written without a trunk prefix, so that nothing else tells them, and how the
 * numbers of people begin there: others are parts as often.
 */
export const homesOfLanguages: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  es: { ES: /^[679]\d{8}$/, MX: /^[1-9]\d{9}$/ },
  it: { IT: /^3\d{8,9}$/ },
  pl: { PL: /^[4-8]\d{8}$/ },
  pt: { PT: /^(?:9[1236]|2\d)\d{7}$/, BR: /^[1-9]{2}9\d{8}$/ },
};

/** Countries of the North American plan that have a marketplace. */
export const northAmerica: ReadonlySet<string> = new Set(["US", "CA"]);

/** What numbers with a trunk prefix begin with, and how long they are, where not every one is given out. */
export const plausibleShapes: Readonly<Record<string, RegExp>> = {
  AU: /^0[2-478]\d{8}$/,
  BE: /^0[1-9]\d{7,8}$/,
  CH: /^0[1-9]\d{8}$/,
  FR: /^0[1-9]\d{8}$/,
  GB: /^0(?:1\d{8,9}|[2-3]\d{9}|[5789]\d{8,9})$/,
  JP: /^0[1-9]\d{8,9}$/,
  NL: /^0[1-9]\d{8}$/,
  TR: /^0[2-5]\d{9}$/,
};

/** How numbers are grouped where they have nine digits and no trunk prefix, by the sizes of the groups. */
export const groupings: Readonly<Record<string, RegExp>> = {
  ES: /^(?:3-3-3|3-2-2-2|2-3-2-2|2-3-4|3-6|2-7|3-4-2)$/,
  PL: /^(?:3-3-3|2-3-2-2|3-2-2-2|2-7|3-6|3-3-2-1)$/,
};

/** The prefixes of three digits, trunk prefix included, where longer ones are the rule. */
export const shortPrefixes: Readonly<Record<string, RegExp>> = {
  DE: /^0(?:[346]0|[68]9|800)/,
  GB: /^02[03489]|^0[38]00/,
};
