import { basicAuth, type Client, type ClientOptions, createClient } from "../desk/client.js";
import type { PolledDesk, SentMessage } from "../desk/desk.js";
import { readList, readText, readTexts } from "../desk/json.js";
import { readParts } from "../desk/parts.js";

/** How to reach a Re:amaze brand. */
export interface ReamazeOptions extends Pick<ClientOptions, "fetch"> {
  /** `"shop"` of `shop.reamaze.io`, or the whole address of another server. */
  readonly brand: string;
  readonly email: string;
  readonly apiToken: string;
}

/**
 * Re:amaze, whose agents nothing can stop from sending: notes, tags, sent messages and response templates through its API. Which messages its
 * webhooks tell of is not documented, so sent messages are asked for: see `auditNew`.
 */
export function reamaze({ brand, email, apiToken, fetch }: ReamazeOptions): PolledDesk {
  const client: Client = createClient("reamaze", {
    baseUrl: brand.includes("://") ? brand : `https://${brand}.reamaze.io`,
    headers: () => ({ authorization: basicAuth(email, apiToken), accept: "application/json" }),
    fetch,
  });
  const pathOf = (slug: string): string => `/api/v1/conversations/${encodeURIComponent(slug)}`;

  async function* readPages(path: string, list: string, query: Readonly<Record<string, string>>): AsyncIterable<unknown> {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = await client.get(path, { ...query, page: String(page) });
      const entries = readList(answer, list);
      yield* entries;
      pages = entries.length === 0 ? 0 : Number(readText(answer, "page_count")) || 1;
    }
  }

  return {
    name: "reamaze",
    async addNote(slug, text) {
      await client.send("POST", `${pathOf(slug)}/messages`, { message: { body: text, visibility: 1 } });
    },
    async addTag(slug, tag) {
      const tags = readTexts(await client.get(pathOf(slug)), "tag_list.*");
      if (!tags.includes(tag)) await client.send("PUT", pathOf(slug), { conversation: { tag_list: [...tags, tag] } });
    },
    async readSent() {
      return null;
    },
    async *sent() {
      for await (const message of readPages("/api/v1/messages", "messages", { filter: "staff" })) {
        if (readText(message, "visibility") !== "1") yield readMessage(message);
      }
    },
    async *templates() {
      for await (const template of readPages("/api/v1/response_templates", "response_templates", {})) {
        const parts = readParts(template, [{ path: "body", format: "markdown" }]);
        yield { id: readText(template, "id"), name: readText(template, "name"), locale: null, parts };
      }
    },
  };
}

function readMessage(message: unknown): SentMessage {
  const conversation = readText(message, "conversation.slug");
  return {
    // Messages have no number of their own, but no two of a conversation were written at one time.
    id: readText(message, "origin_id") || `${conversation} ${readText(message, "created_at")}`,
    conversation,
    parts: readParts(message, [{ path: "body", format: "markdown" }]),
    recipients: readTexts(message, "recipients.*"),
    tags: readTexts(message, "conversation.tag_list.*"),
  };
}
