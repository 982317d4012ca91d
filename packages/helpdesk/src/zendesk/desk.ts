import type { Attachment, Format } from "@sendlint/core";
import { basicAuth, type Client, type ClientOptions, createClient } from "../desk/client.js";
import type { Desk, SentMessage, Template } from "../desk/desk.js";
import { readList, readText, readTexts } from "../desk/json.js";
import { readParts } from "../desk/parts.js";
import type { Part } from "../gate/outgoing.js";

/** How to reach a Zendesk account. */
export interface ZendeskOptions extends Pick<ClientOptions, "fetch"> {
  /** `"shop"` of `shop.zendesk.com`, or the whole address of another server. */
  readonly subdomain: string;
  /** Mail address of the user whose token it is; notes come from this user. */
  readonly user: string;
  readonly apiToken: string;
}

/**
 * Zendesk after the save: notes, tags, sent comments and macros through its API. What stops an agent before the save is an app in the browser.
 *
 * Its webhooks are called by triggers, whose body their owner writes: let one on public comments of agents send `{"ticket_id":"{{ticket.id}}"}`.
 * The newest comment is then read through the API. developer.zendesk.com/api-reference/ticketing (read November 2026)
 */
export function zendesk({ subdomain, user, apiToken, fetch }: ZendeskOptions): Desk & { readonly name: "zendesk" } {
  const client: Client = createClient("zendesk", {
    baseUrl: subdomain.includes("://") ? subdomain : `https://${subdomain}.zendesk.com`,
    headers: () => ({ authorization: basicAuth(`${user}/token`, apiToken) }),
    fetch,
  });
  const pathOf = (ticket: string): string => `/api/v2/tickets/${encodeURIComponent(ticket)}`;
  return {
    name: "zendesk",
    async addNote(ticket, text) {
      await client.send("PUT", pathOf(ticket), { ticket: { comment: { body: text, public: false } } }, "adding");
    },
    async addTag(ticket, tag) {
      await client.send("PUT", `${pathOf(ticket)}/tags`, { tags: [tag] });
    },
    async readSent(event) {
      const id = readText(event, "ticket_id");
      if (id === "") return null;
      const ticket = await client.get(pathOf(id), { include: "users" });
      const requester = readText(ticket, "ticket.requester_id");
      const comments = readList(await client.get(`${pathOf(id)}/comments`, { sort_order: "desc" }), "comments");
      const newest = comments.find((comment) => isPublic(comment) && readText(comment, "author_id") !== requester);
      return newest === undefined ? null : readComment(newest, ticket, requester);
    },
    async *templates() {
      let after = "";
      do {
        const page = await client.get("/api/v2/macros", { "page[size]": "100", ...(after === "" ? {} : { "page[after]": after }) });
        yield* readList(page, "macros").map(readMacro);
        const { meta } = Object(page) as { readonly meta?: { readonly has_more?: unknown } };
        after = meta?.has_more === true ? readText(page, "meta.after_cursor") : "";
      } while (after !== "");
    },
  };
}

function isPublic(comment: unknown): boolean {
  return (Object(comment) as { readonly public?: unknown }).public === true;
}

function readComment(comment: unknown, ticket: unknown, requester: string): SentMessage {
  const attachments = readList(comment, "attachments").map(
    (file): Attachment => ({ name: readText(file, "file_name"), type: readText(file, "content_type") }),
  );
  return {
    id: readText(comment, "id"),
    conversation: readText(ticket, "ticket.id"),
    parts: readParts(
      comment,
      [
        { path: "html_body", format: "html" },
        { path: "plain_body", format: "text" },
      ],
      attachments.length > 0 ? { attachments } : {},
    ),
    recipients: readList(ticket, "users").flatMap((user) => (readText(user, "id") === requester ? readTexts(user, "email") : [])),
    tags: readTexts(ticket, "ticket.tags.*"),
  };
}

const macroFormats: ReadonlyMap<string, Format> = new Map([
  ["comment_value_html", "html"],
  ["comment_value", "text"],
]);

/** The texts of a macro that a buyer may see. A value is a text, or a list of the channel that it is for and a text. */
function readMacro(macro: unknown): Template {
  const parts = readList(macro, "actions").flatMap((action, index): Part[] => {
    const format = macroFormats.get(readText(action, "field"));
    if (format === undefined) return [];
    return readParts(
      action,
      ["value", "value.1"].map((path) => ({ path, format })),
    ).map((part) => ({ ...part, path: `actions[${index}].${part.path}` }));
  });
  return { id: readText(macro, "id"), name: readText(macro, "title"), locale: null, parts };
}
