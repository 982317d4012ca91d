import { findAddresses } from "./addresses.js";
import { findAmounts } from "./amounts.js";
import { claimDates } from "./dates.js";
import type { DetectContext, Detection, Detector, PhoneDetection, ReferenceDetection } from "./detection.js";
import { findIdentifiers } from "./identifiers.js";
import { mayHoldNumbers, readNumbers } from "./numbers.js";
import { sortByStart } from "./order.js";
import { findPhones, isPhoneAnnounced } from "./phones.js";
import { findAnnouncedReferences, findShapedReferences } from "./references.js";
import { findSpokenNumbers } from "./spoken-phones.js";

/** Fewer digits than this are a local number, which only a word for it tells from a part number. */
const fewestDigits = 9;
/** Where no number has more. */
const shortNumbers: ReadonlySet<string> = new Set(["HK", "SG"]);

/**
 * A phone as it is where a word announces it; else none where it goes on a code (`IS-0330-…`), and a weak one where it is short. `others`:
 * the phones of the text, behind one of which a stroke leads to the next.
 */
function weigh(
  phone: PhoneDetection,
  { clean, platform }: DetectContext,
  others: readonly PhoneDetection[],
  isAnnounced: boolean,
): PhoneDetection[] {
  if (isAnnounced) return [phone];
  const goesOn = /[\p{L}\p{N}][-/]$/u.test(clean.slice(Math.max(0, phone.start - 2), phone.start));
  if (goesOn && !others.some(({ end }) => end === phone.start - 1)) return [];
  return [phone.digits.length < fewestDigits && !shortNumbers.has(platform.region) ? { ...phone, strength: "weak" } : phone];
}

/**
 * All that is written in numbers: identifiers, references, amounts, addresses, phones. Each detector claims what it recognises and
 * leaves alone what is claimed, so their order is the policy for overlaps: what a check digit or an own shape proves comes first,
 * what only looks like a number to ring comes last.
 */
export const detectNumbers: Detector = (context) => {
  if (!mayHoldNumbers(context)) return [];
  const text = readNumbers(context);
  if (text.words.length === 0 && text.spoken.digit.isEmpty) return [];
  const found: Detection[] = [];
  const references: ReferenceDetection[] = [];
  if (text.words.length > 0) {
    found.push(...findIdentifiers(text));
    references.push(...findShapedReferences(text, (start) => isPhoneAnnounced(text, start)));
    claimDates(text);
  }
  found.push(...findAmounts(text));
  if (text.words.length > 0) {
    found.push(...findAddresses(text));
    references.push(...findAnnouncedReferences(text));
    found.push(...references);
    const phones = findPhones(text, references);
    found.push(...phones.flatMap((phone) => weigh(phone, context, phones, isPhoneAnnounced(text, phone.start))));
  }
  found.push(...findSpokenNumbers(text));
  return sortByStart(found);
};
