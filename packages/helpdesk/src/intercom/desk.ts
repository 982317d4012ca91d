import { type Client, type ClientOptions, createClient } from "../desk/client.js";
import type { Desk } from "../desk/desk.js";
import { readList, readText, readTexts } from "../desk/json.js";
import { readParts } from "../desk/parts.js";

/** How to reach an Intercom workspace. */
export interface IntercomOptions extends Pick<ClientOptions, "fetch"> {
  readonly token: string;
  /** The admin that notes and tags come from. */
  readonly adminId: string;
  /** Of another region or server; `https://api.intercom.io`, unless said. */
  readonly baseUrl?: string | undefined;
}

/**
 * Intercom, whose agents nothing can stop from sending: notes, tags, sent messages and macros through its API. Let its webhook tell of
 * `conversation.admin.replied`; it is signed with the app's client secret.
 */
export function intercom({
  token,
  adminId,
  baseUrl = "https://api.intercom.io",
  fetch,
}: IntercomOptions): Desk & { readonly name: "intercom" } {
  const client: Client = createClient("intercom", {
    baseUrl,
    headers: () => ({ authorization: `Bearer ${token}`, accept: "application/json" }),
    fetch,
  });
  const pathOf = (conversation: string): string => `/conversations/${encodeURIComponent(conversation)}`;
  return {
    name: "intercom",
    async addNote(conversation, text) {
      await client.send("POST", `${pathOf(conversation)}/reply`, { message_type: "note", type: "admin", admin_id: adminId, body: text });
    },
    async addTag(conversation, tag) {
      // Makes the tag, or gives the one of this name.
      const id = readText(await client.send("POST", "/tags", { name: tag }), "id");
      await client.send("POST", `${pathOf(conversation)}/tags`, { id, admin_id: adminId });
    },
    async readSent(event) {
      const sent = readList(event, "data.item.conversation_parts.conversation_parts").filter(
        (part) => readText(part, "part_type") === "comment" && ["admin", "bot"].includes(readText(part, "author.type")),
      );
      const newest = sent.at(-1);
      if (newest === undefined) return null;
      return {
        id: readText(newest, "id"),
        conversation: readText(event, "data.item.id"),
        parts: readParts(newest, [{ path: "body", format: "html" }]),
        recipients: readTexts(event, "data.item.source.author.email"),
        tags: readTexts(event, "data.item.tags.tags.*.name"),
      };
    },
    async *templates() {
      let after = "";
      do {
        const page = await client.get("/macros", { per_page: "50", ...(after === "" ? {} : { starting_after: after }) });
        for (const macro of readList(page, "data")) {
          const parts = readParts(macro, [{ path: "body", format: "html" }]).map((part) => ({
            ...part,
            message: { ...part.message, text: writePlaceholders(part.message.text) },
          }));
          yield { id: readText(macro, "id"), name: readText(macro, "name"), locale: null, parts };
        }
        after = readText(page, "pages.next.starting_after");
      } while (after !== "");
    },
  };
}

/** In the HTML of a macro each placeholder is an element, which shows nothing: `{{user.name}}` instead shows that there is one. */
function writePlaceholders(html: string): string {
  return html.replaceAll(/<attribute\s[^<>]{0,400}?\bkey="([^"<>]{1,200})"[^<>]{0,400}>(?:\s{0,20}<\/attribute>)?/gi, "{{$1}}");
}
