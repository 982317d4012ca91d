import type { MessageDocument } from "../document/document.js";
import { spoken as de } from "../lexicon/de/spoken.js";
import { spoken as en } from "../lexicon/en/spoken.js";
import type { Spoken } from "../lexicon/schema.js";
import { spoken as zh } from "../lexicon/zh/spoken.js";
import type { PlatformFacts } from "../preset.js";
import { foldText, foldWord } from "../reading/fold.js";
import type { DetectContext, SpokenSigns } from "./detection.js";

function merge(languages: readonly Spoken[]): SpokenSigns {
  const folded = <Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> =>
    new Map(entries.map(([word, value]) => [foldWord(word), value]));
  const signs = languages.flatMap((language) =>
    Object.entries(language.signs).flatMap(([sign, words]) =>
      words.map((word) => [word, sign as "@" | "." | "-" | "_" | "+" | "/"] as const),
    ),
  );
  return {
    digits: folded(languages.flatMap((language) => Object.entries(language.digits))),
    repeats: folded(languages.flatMap((language) => Object.entries(language.repeats))),
    signs: folded(signs),
  };
}

const spoken = merge([en, de, zh]);

/** An eBay and Amazon look-alike for tests. */
const platform: PlatformFacts = {
  name: "Bazaar",
  id: "any",
  marketplace: "bazaar.com",
  region: "US",
  hosts: ["bazaar.com", "bazaar.de"],
  relayHosts: ["relay.bazaar.com"],
  carrierHosts: ["parcelways.com"],
};

/** What a detector sees of a plain text; parts of the document can be given. */
export function detectContext(text: string, parts: Partial<MessageDocument> = {}, facts: Partial<PlatformFacts> = {}): DetectContext {
  const { clean, folded, starts } = foldText(text);
  const document: MessageDocument = {
    text,
    subjectEnd: 0,
    bodyStart: 0,
    links: [],
    images: [],
    styles: [],
    hidden: [],
    placeholders: [],
    quotations: [],
    code: [],
    source: (field) => (field === "text" ? text : ""),
    range: (start, end) => ({ field: "text", start, end }),
    ...parts,
  };
  const fromDocument = (offset: number): number => {
    if (starts === null) return offset;
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? clean.length : at;
  };
  return { clean, folded, document, fromDocument, spoken, platform: { ...platform, ...facts } };
}
