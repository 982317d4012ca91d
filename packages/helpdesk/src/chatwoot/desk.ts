import { type Client, type ClientOptions, createClient } from "../desk/client.js";
import type { Desk } from "../desk/desk.js";
import { readList, readText, readTexts } from "../desk/json.js";
import { readParts } from "../desk/parts.js";

/** How to reach a Chatwoot account. */
export interface ChatwootOptions extends Pick<ClientOptions, "fetch"> {
  /** `"https://app.chatwoot.com"`, or of one's own server. */
  readonly baseUrl: string;
  readonly account: number | string;
  /** An agent's or a bot's. */
  readonly accessToken: string;
}

/** Chatwoot: notes, labels, sent messages and canned responses, and what an inbox of the type API can do besides. */
export interface ChatwootDesk extends Desk {
  readonly name: "chatwoot";
  /** Marks a message of an API inbox as not delivered; the agent sees the reason at it. */
  markFailed(conversation: string, message: string, reason: string): Promise<void>;
}

export function chatwoot({ baseUrl, account, accessToken, fetch }: ChatwootOptions): ChatwootDesk {
  const client: Client = createClient("chatwoot", { baseUrl, headers: () => ({ api_access_token: accessToken }), fetch });
  const root = `/api/v1/accounts/${encodeURIComponent(account)}`;
  const pathOf = (conversation: string): string => `${root}/conversations/${encodeURIComponent(conversation)}`;
  return {
    name: "chatwoot",
    async addNote(conversation, text) {
      await client.send("POST", `${pathOf(conversation)}/messages`, { content: text, message_type: "outgoing", private: true });
    },
    async addTag(conversation, tag) {
      const labels = readTexts(await client.get(`${pathOf(conversation)}/labels`), "payload.*");
      if (!labels.includes(tag)) await client.send("POST", `${pathOf(conversation)}/labels`, { labels: [...labels, tag] });
    },
    async readSent(event) {
      const { event: name, message_type: type, private: isNote } = Object(event) as Record<string, unknown>;
      if (name !== "message_created" || type !== "outgoing" || isNote === true) return null;
      const attachments = readList(event, "attachments").map((file) => ({ name: readText(file, "data_url").split("/").at(-1) ?? "" }));
      const fields = attachments.length > 0 ? { attachments } : {};
      return {
        id: readText(event, "id"),
        conversation: readText(event, "conversation.id"),
        parts: readParts(event, [{ path: "content", format: "markdown" }], fields),
        recipients: readTexts(event, "conversation.meta.sender.email"),
        tags: readTexts(event, "conversation.labels.*"),
      };
    },
    async *templates() {
      for (const response of readList(await client.get(`${root}/canned_responses`), "")) {
        const parts = readParts(response, [{ path: "content", format: "markdown" }]);
        yield { id: readText(response, "id"), name: readText(response, "short_code"), locale: null, parts };
      }
    },
    async markFailed(conversation, message, reason) {
      const path = `${pathOf(conversation)}/messages/${encodeURIComponent(message)}`;
      await client.send("PATCH", path, { status: "failed", external_error: reason });
    },
  };
}
