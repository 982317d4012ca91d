import type { MessageDocument } from "./document/document.js";
import { parseMessage } from "./document/parse.js";
import { languages } from "./lexicon/languages.js";
import type { Message } from "./message.js";
import type { PlatformFacts } from "./preset.js";
import { type MessageReading, readDocument } from "./reading/read.js";
import { createReader } from "./reading/reader.js";

/** One for all linters: the words of the languages are the same for each, and are compiled on first use. */
const reader = createReader(languages);

/** A message parsed and read: what rules and detectors look at. */
export interface ReadMessage {
  readonly document: MessageDocument;
  readonly reading: MessageReading;
}

/** Reads one of the documents that a message parses to. */
export function readVariant(document: MessageDocument, { locale }: Message, platform: PlatformFacts): ReadMessage {
  return { document, reading: readDocument(document, reader, platform, locale) };
}

/** Parses and reads a message, the conditions of a template as if all held. */
export function readMessage(message: Message, platform: PlatformFacts): ReadMessage {
  return readVariant(parseMessage(message), message, platform);
}
