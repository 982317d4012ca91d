import type { MessageDocument } from "./document/document.js";
import { parseMessage } from "./document/parse.js";
import type { BodyReaders } from "./document/readers.js";
import type { Message } from "./message.js";
import type { PlatformFacts } from "./preset.js";
import { type MessageReading, readDocument } from "./reading/read.js";
import type { Reader } from "./reading/reader.js";

/** A message parsed and read: what rules and detectors look at. */
export interface ReadMessage {
  readonly document: MessageDocument;
  readonly reading: MessageReading;
}

/** Reads one of the documents that a message parses to. */
export function readVariant(document: MessageDocument, { locale }: Message, platform: PlatformFacts, reader: Reader): ReadMessage {
  return { document, reading: readDocument(document, reader, platform, locale) };
}

/** Parses and reads a message, the conditions of a template as if all held. */
export function readMessage(message: Message, readers: BodyReaders, platform: PlatformFacts, reader: Reader): ReadMessage {
  return readVariant(parseMessage(message, readers), message, platform, reader);
}
