import { type Client, type ClientOptions, createClient } from "../desk/client.js";
import type { Desk } from "../desk/desk.js";
import { readList, readText, readTexts } from "../desk/json.js";
import { readParts } from "../desk/parts.js";

/** How to reach Help Scout. */
export interface HelpScoutOptions extends Pick<ClientOptions, "fetch"> {
  /** An access token, or what gives one that is still valid. */
  readonly token: string | (() => string | Promise<string>);
  /** The mailboxes whose saved replies are templates. */
  readonly mailboxes?: readonly (number | string)[] | undefined;
  /** Of another server. */
  readonly baseUrl?: string | undefined;
}

/**
 * Help Scout, whose agents nothing can stop from sending: notes, tags, sent messages and saved replies through its API. Let its webhook tell
 * of `convo.agent.reply.created`.
 */
export function helpScout({ token, mailboxes = [], baseUrl = "https://api.helpscout.net", fetch }: HelpScoutOptions): Desk & {
  readonly name: "help-scout";
} {
  const client: Client = createClient("help-scout", {
    baseUrl,
    headers: async () => ({ authorization: `Bearer ${typeof token === "string" ? token : await token()}` }),
    fetch,
  });
  const pathOf = (conversation: string): string => `/v2/conversations/${encodeURIComponent(conversation)}`;
  return {
    name: "help-scout",
    async addNote(conversation, text) {
      await client.send("POST", `${pathOf(conversation)}/notes`, { text });
    },
    async addTag(conversation, tag) {
      const tags = readTexts(await client.get(pathOf(conversation)), "tags.*.tag");
      if (!tags.includes(tag)) await client.send("PUT", `${pathOf(conversation)}/tags`, { tags: [...tags, tag] });
    },
    async readSent(event) {
      const threads = readList(event, "_embedded.threads").filter((thread) => readText(thread, "type") === "message");
      const [newest] = threads.sort((a, b) => readText(b, "createdAt").localeCompare(readText(a, "createdAt")));
      if (newest === undefined || readText(newest, "state") === "draft") return null;
      return {
        id: readText(newest, "id"),
        conversation: readText(event, "id"),
        parts: readParts(newest, [{ path: "body", format: "html" }]),
        recipients: [...new Set([...readTexts(event, "primaryCustomer.email"), ...readTexts(newest, "to.*")])],
        tags: readTexts(event, "tags.*.tag"),
      };
    },
    async *templates() {
      for (const mailbox of mailboxes) {
        const path = `/v2/mailboxes/${encodeURIComponent(mailbox)}/saved-replies`;
        const list = await client.get(path);
        // The list has names only.
        for (const id of readTexts(list, "*.id")) {
          const reply = await client.get(`${path}/${encodeURIComponent(id)}`);
          const parts = readParts(reply, [
            { path: "text", format: "html" },
            { path: "chatText", format: "text" },
          ]);
          yield { id, name: readText(reply, "name"), locale: null, parts };
        }
      }
    },
  };
}
