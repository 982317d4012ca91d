import type { Attachment } from "@sendlint/core";
import { readList, readText, readTexts } from "../desk/json.js";
import { findPlaces, type PlaceTable } from "../draft/place-table.js";
import type { MessageFields, Outgoing } from "../gate/outgoing.js";

/** The hook, as records call it. */
export const hook = "zendesk ticket.save";

/** What is asked of the page: developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/ (read November 2026) */
export const paths = ["comment", "ticket.id", "ticket.subject", "ticket.tags", "ticket.brand", "ticket.requester", "currentUser"] as const;

/** What the page answered: values by the path that was asked. */
export type TicketAnswer = { readonly [Path in (typeof paths)[number]]?: unknown };

/** A ticket that was never saved has no number. */
export function isNew(ticket: TicketAnswer): boolean {
  return typeof ticket["ticket.id"] !== "number" && !/^\d{1,20}$/.test(String(ticket["ticket.id"]));
}

/**
 * What saving a ticket would send to the buyer; `null` for an internal note and for an empty editor.
 *
 * @param storedSubject the subject as it is saved: it came with the buyer's message, and is no agent's
 */
export function readTicket(ticket: TicketAnswer, places: PlaceTable, storedSubject: string | null): Outgoing | null {
  const { comment } = ticket;
  if (readText(comment, "type") === "internalNote") return null;
  const { text, useRichText } = Object(comment) as { readonly text?: unknown; readonly useRichText?: unknown };
  const attachments = readList(comment, "attachments").map(readAttachment);
  const format = useRichText === true ? "html" : "text";
  if (typeof text === "string" && isEmpty(text, format) && attachments.length === 0) return null;
  const subject = readSubject(ticket, storedSubject);
  const message: Omit<MessageFields, "text"> = {
    format,
    subject,
    attachments,
    helpdesk: "zendesk",
    kind: isNew(ticket) ? "proactive" : "reply",
  };
  return {
    via: hook,
    places: findPlaces(
      {
        addresses: readTexts(ticket["ticket.requester"], "email"),
        tags: readTexts({ tags: ticket["ticket.tags"] }, "tags.*"),
        brands: [...readTexts(ticket["ticket.brand"], "name"), ...readTexts(ticket["ticket.brand"], "id")],
      },
      places,
    ),
    parts: typeof text === "string" ? [{ path: "comment.text", message: { ...message, text } }] : [],
    unreadable: typeof text === "string" ? [] : ["comment.text"],
    role: readText(ticket.currentUser, "role") || null,
  };
}

/** The subject, where an agent wrote it. */
function readSubject(ticket: TicketAnswer, stored: string | null): string | null {
  const subject = ticket["ticket.subject"];
  return typeof subject === "string" && (isNew(ticket) || subject !== stored) ? subject : null;
}

function readAttachment(file: unknown): Attachment {
  const [name = "", type, url] = ["filename", "contentType", "contentUrl"].map((key) => readText(file, key) || undefined);
  return { name, type, url };
}

/** Whether an editor holds nothing that a buyer would see. An editor of rich text leaves empty paragraphs behind. */
function isEmpty(text: string, format: "html" | "text"): boolean {
  const visible = format === "html" ? text.replaceAll(/<(?!img\b)[^<>]{0,500}>|&nbsp;/gi, "") : text;
  return visible.trim() === "";
}
