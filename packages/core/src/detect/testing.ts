import type { MessageDocument } from "../document/document.js";
import { languages } from "../lexicon/languages.js";
import type { PlatformFacts } from "../preset.js";
import { foldText } from "../reading/fold.js";
import { tokenize } from "../reading/tokens.js";
import { type DetectContext, makeContext } from "./detection.js";
import { Glossary } from "./glossary.js";

const glossary = new Glossary(languages);

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
export function detectContext(
  text: string,
  parts: Partial<MessageDocument> = {},
  facts: Partial<PlatformFacts> = {},
  locales: readonly string[] = [],
): DetectContext {
  const { clean, folded, starts } = foldText(text);
  const document: MessageDocument = {
    text,
    subjectEnd: 0,
    bodyStart: 0,
    links: [],
    images: [],
    styles: [],
    hidden: [],
    unseen: null,
    placeholders: [],
    quotations: [],
    items: [],
    code: [],
    source: (field) => (field === "text" ? text : ""),
    range: (start, end) => ({ field: "text", start, end }),
    isPrinted: () => true,
    ...parts,
  };
  const fromDocument = (offset: number): number => {
    if (starts === null) return offset;
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? clean.length : at;
  };
  return makeContext({
    clean,
    folded,
    tokens: tokenize(folded, clean),
    document,
    fromDocument,
    glossary,
    platform: { ...platform, ...facts },
    locales,
  });
}
