import { basicAuth, type Client, type ClientOptions, createClient } from "../desk/client.js";
import type { Desk, SentMessage, Template } from "../desk/desk.js";
import { readList, readText, readTexts } from "../desk/json.js";
import { readParts } from "../desk/parts.js";

/** How to reach a Gorgias account. */
export interface GorgiasOptions extends Pick<ClientOptions, "fetch"> {
  /** `"shop"` of `shop.gorgias.com`, or the whole address of another server. */
  readonly domain: string;
  /** Mail address of the user whose key it is; notes come from this user. */
  readonly user: string;
  readonly apiKey: string;
}

/**
 * Gorgias, whose agents nothing can stop from sending: notes, tags, sent messages and macros through its API.
 *
 * Its webhooks are HTTP integrations, whose body and headers their owner writes. Let it send the header `X-Sendlint-Secret` and the body
 * `{"ticket_id":"{{ticket.id}}"}`: the newest message of the ticket's agent is then read through the API, for a text put into the body would
 * come with its quotation marks unescaped.
 */
export function gorgias({ domain, user, apiKey, fetch }: GorgiasOptions): Desk & { readonly name: "gorgias" } {
  const client: Client = createClient("gorgias", {
    baseUrl: domain.includes("://") ? domain : `https://${domain}.gorgias.com`,
    headers: () => ({ authorization: basicAuth(user, apiKey) }),
    fetch,
  });
  return {
    name: "gorgias",
    async addNote(ticket, text) {
      await client.send("POST", `/api/tickets/${encodeURIComponent(ticket)}/messages`, {
        channel: "internal-note",
        via: "api",
        from_agent: true,
        public: false,
        sender: { email: user },
        body_text: text,
      });
    },
    async addTag(ticket, tag) {
      await client.send("POST", `/api/tickets/${encodeURIComponent(ticket)}/tags`, { names: [tag] });
    },
    async readSent(event) {
      const ticket = readText(event, "ticket_id");
      if (ticket === "") return null;
      const messages = readList(await client.get(`/api/tickets/${encodeURIComponent(ticket)}/messages`), "data");
      const sent = messages.filter(isSent).sort((a, b) => Number(readText(b, "id")) - Number(readText(a, "id")));
      return sent[0] === undefined ? null : readMessage(sent[0], ticket);
    },
    async *templates() {
      let cursor = "";
      do {
        const page = await client.get("/api/macros", { limit: "100", ...(cursor === "" ? {} : { cursor }) });
        yield* readList(page, "data").map(readMacro);
        cursor = readText(page, "meta.next_cursor");
      } while (cursor !== "");
    },
  };
}

function isSent(message: unknown): boolean {
  return readText(message, "channel") !== "internal-note" && isTrue(message, "from_agent") && !isFalse(message, "public");
}

function isTrue(message: unknown, key: string): boolean {
  return (Object(message) as Record<string, unknown>)[key] === true;
}

function isFalse(message: unknown, key: string): boolean {
  return (Object(message) as Record<string, unknown>)[key] === false;
}

const bodies = [
  { path: "body_html", format: "html" },
  { path: "body_text", format: "text" },
] as const;

function readMessage(message: unknown, ticket: string): SentMessage {
  return {
    id: readText(message, "id"),
    conversation: ticket,
    parts: readParts(message, bodies),
    recipients: [...readTexts(message, "source.to.*.address"), ...readTexts(message, "receiver.email")],
    tags: [],
  };
}

/** The texts of a macro that a buyer may see stand in its actions. */
function readMacro(macro: unknown): Template {
  const parts = readList(macro, "actions").flatMap((action, index) =>
    readText(action, "name") !== "setResponseText"
      ? []
      : readParts(action, [
          { path: "arguments.body_html", format: "html" },
          { path: "arguments.body_text", format: "text" },
        ]).map((part) => ({ ...part, path: `actions[${index}].${part.path}` })),
  );
  return { id: readText(macro, "id"), name: readText(macro, "name"), locale: readText(macro, "language") || null, parts };
}
