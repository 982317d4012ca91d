import { findAddresses } from "./addresses.js";
import { findAmounts } from "./amounts.js";
import { claimDates } from "./dates.js";
import type { Detection, Detector } from "./detection.js";
import { findIdentifiers } from "./identifiers.js";
import { readNumbers } from "./numbers.js";
import { findPhones, isPhoneAnnounced } from "./phones.js";
import { findAnnouncedReferences, findShapedReferences } from "./references.js";
import { findSpokenNumbers } from "./spoken-phones.js";

/**
 * All that is written in numbers: identifiers, references, amounts, addresses, phones. Each detector claims what it recognises and
 * leaves alone what is claimed, so their order is the policy for overlaps: what a check digit or an own shape proves comes first,
 * what only looks like a number to ring comes last.
 */
export const detectNumbers: Detector = (context) => {
  const text = readNumbers(context);
  const found: Detection[] = [];
  if (text.words.length > 0) {
    found.push(...findIdentifiers(text));
    found.push(...findShapedReferences(text, (start) => isPhoneAnnounced(text, start)));
    claimDates(text);
  }
  found.push(...findAmounts(text));
  if (text.words.length > 0) {
    found.push(...findAddresses(text));
    found.push(...findAnnouncedReferences(text));
    found.push(...findPhones(text));
  }
  found.push(...findSpokenNumbers(text));
  return found.sort((a, b) => a.start - b.start);
};
