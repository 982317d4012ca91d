import type { Format, Kind, Message } from "../message.js";
import { allReaders } from "./all-readers.js";
import type { MessageDocument } from "./document.js";
import { parseMessage, parseVariants } from "./parse.js";

/** Parses a message that has nothing but a text and a subject: for tests. */
export function readSource(format: Format, text: string, subject: string | null = null): MessageDocument {
  return parseMessage(toMessage("reply", format, text, subject), allReaders);
}

/** Parses all that such a message may print: for tests. */
export function readPrints(kind: Kind, text: string, subject: string | null = null): readonly MessageDocument[] {
  return parseVariants(toMessage(kind, "text", text, subject), allReaders);
}

function toMessage(kind: Kind, format: Format, text: string, subject: string | null): Message {
  return {
    id: null,
    text,
    subject,
    format,
    kind,
    stage: "post-sale",
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
