import { SendlintError } from "@sendlint/core";
import { IntercomClient } from "intercom-client";
import { createClient as createZendesk } from "node-zendesk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FetchGuardOptions, guardFetch } from "../src/fetch/index.js";
import { startServer, type TestServer } from "./server.js";
import { bad, clean, expectBlocked, gate, lenient } from "./texts.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer(() => ({ status: 201, body: { id: 1 } }));
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

const relay = "x1y2z3@marketplace.amazon.de";
const toAmazon: FetchGuardOptions["facts"] = () => ({ places: { platform: "amazon", place: "amazon.de" }, kind: "reply" });
const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
const bodies = () => server.received.map(({ body }) => body);

/** Calls that send a text, as each API documents them. */
const calls: readonly [FetchGuardOptions["api"], string, string, (text: string) => unknown][] = [
  ["zendesk", "POST", "/api/v2/tickets.json", (body) => ({ ticket: { subject: "Hi", comment: { body } } })],
  ["zendesk", "POST", "/api/v2/tickets/create_many.json", (body) => ({ tickets: [{ comment: { body: clean } }, { comment: { body } }] })],
  [
    "zendesk",
    "PUT",
    "/api/v2/tickets/35436.json",
    (text) => ({ ticket: { status: "open", comment: { html_body: `<p>${text}</p>`, public: true } } }),
  ],
  ["zendesk", "PUT", "/api/v2/tickets/update_many.json?ids=1,2", (body) => ({ ticket: { comment: { body } } })],
  ["zendesk", "PUT", "/api/v2/tickets/update_many", (body) => ({ tickets: [{ id: 1, comment: { body } }] })],
  ["zendesk", "PUT", "/proxy//api/v2/ticket%73/5", (body) => ({ ticket: { comment: { body } } })],
  [
    "gorgias",
    "POST",
    "/api/tickets/7/messages",
    (body_text) => ({ channel: "email", from_agent: true, body_text, body_html: "<p>Fine.</p>" }),
  ],
  ["gorgias", "POST", "/api/tickets/7/messages/", (text) => ({ from_agent: true, body_text: "Fine.", body_html: `<p>${text}</p>` })],
  ["gorgias", "POST", "/api/tickets", (body_text) => ({ subject: "Hi", messages: [{ from_agent: true, body_text }] })],
  ["reamaze", "POST", "/api/v1/conversations/late-parcel/messages", (body) => ({ message: { body, visibility: 0 } })],
  ["reamaze", "POST", "/api/v1/conversations", (body) => ({ conversation: { subject: "Hi", message: { body } } })],
  ["chatwoot", "POST", "/api/v1/accounts/1/conversations/5/messages", (content) => ({ content, message_type: "outgoing", private: false })],
  ["chatwoot", "POST", "/api/v1/accounts/1/conversations", (content) => ({ source_id: "s", message: { content } })],
  ["help-scout", "POST", "/v2/conversations/9/reply", (text) => ({ customer: { id: 1 }, text: `<p>${text}</p>`, draft: false })],
  ["intercom", "POST", "/conversations/9/reply", (body) => ({ message_type: "comment", type: "admin", admin_id: "1", body })],
];

describe.each(calls)("guardFetch with %s %s %s", (api, method, path, write) => {
  const guarded = guardFetch(fetch, gate, { api, facts: toAmazon });

  it("sends a clean message as it is", async () => {
    const init = json(method, write(clean));
    expect((await guarded(server.url + path, init)).status).toBe(201);
    expect(bodies()).toEqual([init.body]);
  });

  it("stops a bad one before anything leaves", async () => {
    const error = await expectBlocked(guarded(server.url + path, json(method, write(bad))));
    expect(error.ruleIds).toEqual(["contact/off-platform"]);
    expect(server.received).toEqual([]);
  });
});

/** Calls that send nothing to a buyer, with a text that must not be linted. */
const internal: readonly [FetchGuardOptions["api"], string, string, unknown][] = [
  ["zendesk", "PUT", "/api/v2/tickets/5", { ticket: { comment: { body: bad, public: false } } }],
  ["zendesk", "PUT", "/api/v2/tickets/5", { ticket: { status: "solved", tags: [bad] } }],
  ["zendesk", "POST", "/api/v2/macros", { macro: { title: bad } }],
  ["zendesk", "GET", "/api/v2/tickets/5", undefined],
  ["gorgias", "POST", "/api/tickets/7/messages", { channel: "internal-note", from_agent: true, body_text: bad }],
  ["gorgias", "POST", "/api/tickets/7/messages", { channel: "email", from_agent: false, body_text: bad }],
  ["reamaze", "POST", "/api/v1/conversations/x/messages", { message: { body: bad, visibility: 1 } }],
  ["chatwoot", "POST", "/api/v1/accounts/1/conversations/5/messages", { content: bad, private: true }],
  ["chatwoot", "POST", "/api/v1/accounts/1/conversations/5/messages", { content: bad, message_type: "incoming" }],
  ["chatwoot", "POST", "/api/v1/accounts/1/conversations", { source_id: bad }],
  ["help-scout", "POST", "/v2/conversations/9/reply", { text: bad, draft: true }],
  ["intercom", "POST", "/conversations/9/reply", { message_type: "note", type: "admin", body: bad }],
];

it.each(internal)("guardFetch with %s lets %s %s pass: %j", async (api, method, path, body) => {
  const guarded = guardFetch(fetch, gate, { api });
  await guarded(server.url + path, body === undefined ? { method } : json(method, body));
  expect(server.received).toHaveLength(1);
});

/** Clients that take a `fetch`: each replies to a conversation. */
const clients: Readonly<Record<string, () => (text: string) => Promise<unknown>>> = {
  "node-zendesk": () => {
    const { tickets } = createZendesk({
      username: "bot@shop.example",
      token: "token",
      endpointUri: `${server.url}/api/v2`,
      transportConfig: {
        transportFn: guardFetch(fetch, gate, { api: "zendesk", facts: toAmazon }),
        responseAdapter: (response: Response) => response,
      },
    });
    return (body) => tickets.update(7, { ticket: { comment: { body, public: true } } });
  },
  "intercom-client": () => {
    const { conversations } = new IntercomClient({
      token: "token",
      baseUrl: server.url,
      fetch: guardFetch(fetch, gate, { api: "intercom", facts: toAmazon }),
    });
    return (text) =>
      conversations.reply({ conversation_id: "5", body: { message_type: "comment", type: "admin", admin_id: "1", body: text } });
  },
};

it.each(Object.entries(clients))("guardFetch stops what %s sends", async (_, connect) => {
  const reply = connect();
  await reply(clean);
  expect(bodies()).toEqual([expect.stringContaining(clean)]);
  // Either client throws an error of its own, with the message of the guard's.
  await expect(reply(bad)).rejects.toThrow(/was not sent: contact\/off-platform\.$/);
  expect(server.received).toHaveLength(1);
});

describe("guardFetch", () => {
  const path = "/api/tickets/7/messages";
  const message = (body_text: unknown, more: object = {}) => ({ from_agent: true, channel: "email", body_text, ...more });
  const gorgias = guardFetch(fetch, gate, { api: "gorgias", facts: toAmazon });
  const chatwoot = guardFetch(fetch, gate, { api: "chatwoot", facts: toAmazon });
  const post = (body: BodyInit, more: object = {}) => gorgias(server.url + path, { method: "POST", body, ...more } as RequestInit);
  const chatPath = "/api/v1/accounts/1/conversations/5/messages";

  it("reads a Request, and sends that very one", async () => {
    await expectBlocked(gorgias(new Request(server.url + path, json("POST", message(bad)))));
    await gorgias(new Request(new URL(path, server.url), { ...json("POST", message(clean)), headers: { "x-trace": "5" } }));
    expect(server.received.map(({ body, headers }) => [body, headers["x-trace"]])).toEqual([[JSON.stringify(message(clean)), "5"]]);
  });

  it("reads what overrides a Request", async () => {
    const request = new Request(server.url + path, json("POST", message(clean)));
    await expectBlocked(gorgias(request, { body: JSON.stringify(message(bad)) }));
    expect(server.received).toEqual([]);
  });

  it.each<[string, (text: string) => BodyInit, object]>([
    ["bytes", (text) => new TextEncoder().encode(text), {}],
    ["a blob", (text) => new Blob([text]), {}],
    ["a stream", (text) => new Blob([text]).stream(), { duplex: "half" }],
  ])("reads %s", async (_, wrap, more) => {
    await expectBlocked(post(wrap(JSON.stringify(message(bad))), more));
    await post(wrap(JSON.stringify(message(clean))), more);
    expect(bodies()).toEqual([JSON.stringify(message(clean))]);
  });

  it.each([
    "/api/tickets/7/x/../messages",
    "/api/tickets/7/%2e/messages",
    "/api\\tickets/7/messages",
    "/proxy//api/tickets/7/messages?a=/b",
  ])("reads %s as fetch does", async (odd) => {
    await expectBlocked(gorgias(server.url + odd, json("POST", message(bad))));
  });

  it("reads the subject with every text", async () => {
    const guardedZendesk = guardFetch(fetch, gate, { api: "zendesk" });
    const ticket = (subject: string) => ({
      ticket: { subject, requester: { email: "x1y2z3@marketplace.amazon.de" }, comment: { body: clean, html_body: `<p>${clean}</p>` } },
    });
    const open = (subject: string) => guardedZendesk(`${server.url}/api/v2/tickets`, json("POST", ticket(subject)));
    await open("Order 028-5550147-3321908");
    expect(server.received).toHaveLength(1);
    expect((await expectBlocked(open("Your order"))).ruleIds).toEqual(["message/missing-order-id"]);
  });

  it("reads forms", async () => {
    const form = (content: string) => {
      const data = new FormData();
      data.append("content", content);
      data.append("private", "false");
      data.append("attachments[]", new Blob(["x"]), "label.pdf");
      return data;
    };
    const send = (body: BodyInit) => chatwoot(server.url + chatPath, { method: "POST", body });
    await expectBlocked(send(form(bad)));
    await expectBlocked(chatwoot(new Request(server.url + chatPath, { method: "POST", body: form(bad) })));
    await expectBlocked(send(new URLSearchParams({ content: bad })));
    await expectBlocked(send(`content=${encodeURIComponent(bad)}`));
    const note = form(bad);
    note.set("private", "true");
    await send(note);
    await send(form(clean));
    expect(bodies().map((body) => body.includes("label.pdf"))).toEqual([true, true]);
  });

  it("looks at the names of files in a form", async () => {
    const data = new FormData();
    data.append("attachments[]", new Blob(["x"]), "discount-coupon.pdf");
    const error = await expectBlocked(chatwoot(server.url + chatPath, { method: "POST", body: data }));
    expect(error.ruleIds).toEqual(["attachment/promotional"]);
  });

  it.each<[string, BodyInit]>([
    ["no text", JSON.stringify(message(undefined))],
    ["a text that is none", JSON.stringify(message(["Hello"]))],
    ["no JSON", '{"body_text": "Hello'],
    ["no object", "[]"],
    ["an empty body", ""],
    ["bytes that are no text", new Uint8Array([0x7b, 0xfc, 0x7d])],
    ["10 MB and more", JSON.stringify(message("a".repeat(10 * 1024 * 1024)))],
  ])("holds a message with %s, unless errors are allowed", async (_, body) => {
    const error = await expectBlocked(post(body));
    expect(new Set(error.decision.failures.map(({ failure }) => failure))).toEqual(new Set(["unreadable"]));
    expect(server.received).toEqual([]);
    await guardFetch(fetch, lenient, { api: "gorgias", facts: toAmazon })(server.url + path, { method: "POST", body });
    expect(server.received).toHaveLength(1);
  });

  it("takes the marketplace from the addresses of the call", async () => {
    const plain = guardFetch(fetch, gate, { api: "gorgias" });
    const to = (address: string, text: string) => plain(server.url + path, json("POST", message(text, { source: { to: [{ address }] } })));
    await expectBlocked(to(relay, bad));
    await expectBlocked(to("dana_1@members.ebay.co.uk", bad));
    await to("dana@shop.example", bad);
    expect(server.received).toHaveLength(1);
  });

  it("holds a message of which nobody knows where it goes", async () => {
    const plain = guardFetch(fetch, gate, { api: "zendesk" });
    const call = () => plain(`${server.url}/api/v2/tickets/5`, json("PUT", { ticket: { comment: { body: clean } } }));
    const error = await expectBlocked(call());
    expect(error.message).toBe("The message (zendesk PUT /api/v2/tickets/*) was not sent: check incomplete (unknown-marketplace).");
  });

  it("asks its caller, who may look the ticket up", async () => {
    const asked: unknown[] = [];
    const guarded = guardFetch(fetch, gate, {
      api: "zendesk",
      facts: async ({ ids, tags, recipients }) => {
        asked.push({ ids, tags, recipients });
        return tags.includes("amazon") ? { places: [{ platform: "amazon", place: "amazon.fr" }] } : { places: [] };
      },
    });
    const update = (tags: unknown, body: string) =>
      guarded(`${server.url}/api/v2/tickets/5.json`, json("PUT", { ticket: { tags, comment: { body } } }));
    await expectBlocked(update(["vip", "amazon"], bad));
    await update("vip, web", bad);
    expect(asked).toEqual([
      { ids: ["5"], tags: ["vip", "amazon"], recipients: [] },
      { ids: ["5"], tags: ["vip", "web"], recipients: [] },
    ]);
    expect(server.received).toHaveLength(1);
  });

  it("can be called again with the same request", async () => {
    const init = json("POST", message(clean));
    await gorgias(server.url + path, init);
    await gorgias(server.url + path, init);
    expect(bodies()).toEqual([init.body, init.body]);
  });

  it("gives other requests to fetch as they are", async () => {
    const given: unknown[][] = [];
    const inner = (async (...args: unknown[]) => {
      given.push(args);
      return new Response();
    }) as typeof fetch;
    const guarded = guardFetch(inner, gate, { api: "gorgias" });
    const stream = new Blob([bad]).stream();
    const init = { method: "POST", body: stream, duplex: "half" } as RequestInit;
    const request = new Request(`${server.url}/api/customers`, json("POST", { note: bad }));
    await guarded(`${server.url}/upload`, init);
    await guarded(request);
    await guarded(`${server.url}${path}?limit=5`);
    expect(given[0]?.[1]).toBe(init);
    expect(stream.locked).toBe(false);
    expect(given[1]).toEqual([request, undefined]);
    expect(request.bodyUsed).toBe(false);
    expect(given).toHaveLength(3);
  });

  it("names a wrong use at once", () => {
    expect(() => guardFetch(fetch, gate, { api: "zendsk" as never })).toThrow(SendlintError);
    expect(() => guardFetch(fetch, gate, { api: "zendsk" as never })).toThrow('`api` is "zendsk". Did you mean "zendesk"?');
    expect(() => guardFetch(undefined as never, gate, { api: "zendesk" })).toThrow("`fetch` is nothing. Expected a function.");
  });
});
