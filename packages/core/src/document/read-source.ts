import type { Format, Message } from "../message.js";
import { allReaders } from "./all-readers.js";
import type { MessageDocument } from "./document.js";
import { parseMessage } from "./parse.js";

/** Parses a message that has nothing but a text and a subject: for tests. */
export function readSource(format: Format, text: string, subject: string | null = null): MessageDocument {
  const message: Message = {
    id: null,
    text,
    subject,
    format,
    kind: "reply",
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
  return parseMessage(message, allReaders);
}
