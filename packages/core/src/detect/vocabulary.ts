import { type CueIndex, compileCues } from "./cues.js";
import { identityWords } from "./data/identity-words.js";
import { denials, phoneWords } from "./data/phone-words.js";
import { referenceWords } from "./data/reference-words.js";
import { addressCues, streetCues } from "./data/street-words.js";
import { nationalIdCues } from "./national-ids.js";

interface NumberGroups {
  readonly identity: typeof identityWords;
  readonly reference: typeof referenceWords;
  readonly phone: typeof phoneWords;
  readonly denial: typeof denials;
  readonly address: typeof addressCues;
  readonly street: typeof streetCues;
  readonly national: typeof nationalIdCues;
}

/** The words of a text that say what its numbers are. */
export type NumberCues = CueIndex<NumberGroups>;

/** Finds the words that say what numbers are, in one pass. */
export const readCues: (folded: string) => NumberCues = compileCues<NumberGroups>({
  identity: identityWords,
  reference: referenceWords,
  phone: phoneWords,
  denial: denials,
  address: addressCues,
  street: streetCues,
  national: nationalIdCues,
});
