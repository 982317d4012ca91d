import type { Attachment } from "@sendlint/core";
import { readList, readText, readTexts } from "../desk/json.js";
import { findPlaces, type PlaceTable } from "../draft/place-table.js";
import type { Outgoing, Part } from "../gate/outgoing.js";

/** The hook, as records call it. */
export const hook = "freshdesk ticket.sendReply";

/** Where public apps find the text of a reply in the event; the vendor's pages name no key. The first that holds a text counts. */
export const textKeys = ["body", "body_html", "html_body", "full_text"] as const;

/** What is asked of the page. */
export const objects = ["ticket", "requester", "loggedInUser"] as const;

/** What the page answered. */
export type ReplyFacts = { readonly [Name in (typeof objects)[number]]: unknown };

/** A reply that is about to be sent. */
export function readReply(data: unknown, facts: ReplyFacts, places: PlaceTable, roles: readonly string[]): Outgoing {
  const path = textKeys.find((key) => readText(data, key) !== "");
  const attachments = readList(data, "attachments").map((file): Attachment => ({ name: readText(file, "name") }));
  const recipients = ["to_emails.*", "cc_emails.*", "bcc_emails.*"].flatMap((at) => readTexts(data, at));
  const parts: Part[] =
    path === undefined
      ? []
      : [{ path, message: { text: readText(data, path), format: "html", attachments, helpdesk: "freshdesk", kind: "reply" } }];
  const own = [...readTexts(facts.loggedInUser, "role_ids.*"), ...readTexts(facts.loggedInUser, "type")];
  return {
    via: hook,
    places: findPlaces(
      {
        addresses: [...readTexts(facts.requester, "email"), ...recipients],
        tags: readTexts(facts.ticket, "tags.*"),
        brands: readTexts(facts.ticket, "product_id"),
      },
      places,
    ),
    parts,
    unreadable: path === undefined ? [textKeys.join(" or ")] : [],
    role: own.find((role) => roles.includes(role)) ?? own[0] ?? null,
  };
}
