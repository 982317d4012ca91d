import { unpackWords } from "../packed-words.js";
import { secondLevelSuffixes, topLevelDomains } from "./data/public-suffixes.js";

/** What a host's name ends in. */
export interface Registration {
  /** The name that somebody registered, `shop.co.uk`; `null` where the whole name is a suffix. */
  readonly domain: string | null;
  /** The last label is a top-level domain. */
  readonly isKnown: boolean;
}

/** The labels that are suffixes under a country, and every top-level domain. Built on first use. */
let suffixes: ReadonlySet<string> | undefined;

function makeSuffixes(): ReadonlySet<string> {
  const made = new Set(unpackWords(topLevelDomains));
  for (const row of secondLevelSuffixes.split(",")) {
    const [label, ...countries] = row.split(" ");
    for (const country of countries) made.add(`${label}.${country}`);
  }
  return made;
}

/** Whether a name is a public suffix. A label in Punycode stands for a name in another script, and nobody writes one for anything else. */
function isSuffix(name: string): boolean {
  suffixes ??= makeSuffixes();
  return suffixes.has(name) || (name.startsWith("xn--") && !name.includes("."));
}

/**
 * Tells what of a host somebody registered. Suffixes of towns and provinces (`city.kobe.jp`) are not known; such a host counts as one
 * below the town's.
 *
 * @param name of two labels or more, in lower case
 */
export function readRegistration(name: string): Registration {
  const last = name.lastIndexOf(".");
  const isKnown = isSuffix(name.slice(last + 1));
  const second = name.lastIndexOf(".", last - 1);
  const isLong = isSuffix(name.slice(second + 1));
  if (!isLong) return { domain: name.slice(second + 1), isKnown };
  return { domain: second < 0 ? null : name.slice(name.lastIndexOf(".", second - 1) + 1), isKnown };
}
