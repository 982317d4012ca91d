import { harmlessWords, personalEnds, personalPairs, personalParts, personalWords } from "./data/personal-words.js";
import { findOwnPrint, findPrint, type Helpdesk, type OwnPlaceholders, type Print } from "./helpdesk.js";
import { wordsOf } from "./placeholder-words.js";

const personalCompound = new RegExp(`(?:${personalEnds.join("|")})$|${personalParts.join("|")}`);

/** The name that a placeholder prints, without its filters: `name | filter` and `name,fallback=there` print `name`. */
export function printedName(name: string): string {
  return (name.split(/[|,]/, 1)[0] as string).trim();
}

/** Whether the words of a name say that it is somebody's personal data. */
function saysPersonalData(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => harmlessWords.has(word))) return false;
  return words.some(
    (word, index) => personalWords.has(word) || personalCompound.test(word) || personalPairs.has(`${word} ${words[index + 1] ?? ""}`),
  );
}

/**
 * What a placeholder prints: as the configuration says of it, else as the list of its helpdesk says, and where that does not know it, or no helpdesk is named, as its words
 * say; `null` where nobody knows.
 */
export function judgePrint(name: string, helpdesk: Helpdesk | null, own: OwnPlaceholders): Print | null {
  const printed = printedName(name);
  const ownPrint = findOwnPrint(printed, own);
  if (ownPrint !== null) return ownPrint;
  const listed = findPrint(printed, helpdesk);
  if (helpdesk !== null && listed !== null) return listed;
  return saysPersonalData(printed) ? "personal-data" : listed;
}
