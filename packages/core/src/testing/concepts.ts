import { parseMessage } from "../document/parse.js";
import { pageReaders } from "../document/readers.js";
import type { ConceptId } from "../lexicon/concepts.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import type { Message } from "../message.js";
import type { PlatformFacts } from "../preset.js";
import { readDocument } from "../reading/read.js";
import { activeWords, type Reader } from "../reading/reader.js";

const platform: PlatformFacts = {
  name: "Amazon",
  id: "amazon",
  marketplace: "amazon.com",
  region: "US",
  hosts: ["amazon.com"],
  relayHosts: [],
  carrierHosts: [],
};

/** eBay, for tests that want a platform where Amazon is another shop. */
export const ebay: PlatformFacts = {
  name: "eBay",
  id: "ebay",
  marketplace: "ebay.com",
  region: "US",
  hosts: ["ebay.com"],
  relayHosts: [],
  carrierHosts: [],
};

/** A message of format `text` with nothing else said. */
export function textMessage(text: string): Message {
  return {
    id: null,
    text,
    subject: null,
    format: "text",
    kind: "reply",
    stage: "pre-sale",
    channel: null,
    helpdesk: null,
    locale: null,
    buyerLocale: null,
    attachments: [],
    order: {},
    sentAt: null,
    history: {},
  };
}

/** Reads with one vocabulary, whatever the language, and without detectors. */
export function wordReader(vocabulary: Vocabulary): Reader {
  return { wordsFor: () => activeWords([vocabulary], []), detect: () => [] };
}

/** The concepts that a vocabulary finds in a text. */
export function findConcepts(vocabulary: Vocabulary, text: string): ConceptId[] {
  const reading = readDocument(parseMessage(textMessage(text), pageReaders), wordReader(vocabulary), platform, null);
  return reading.concepts();
}
