import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { afterEach, describe, expect, it } from "vitest";
import { chatwoot } from "../src/chatwoot/index.js";
import {
  auditNew,
  auditSent,
  createSeenStore,
  type Desk,
  DeskError,
  holdDraft,
  lintTemplates,
  type SentMessage,
} from "../src/desk/index.js";
import { gorgias } from "../src/gorgias/index.js";
import { helpScout } from "../src/help-scout/index.js";
import { intercom } from "../src/intercom/index.js";
import { reamaze } from "../src/reamaze/index.js";
import { zendesk } from "../src/zendesk/index.js";
import { type Answer, type Received, startServer, type TestServer } from "./server.js";
import { bad, clean, gate } from "./texts.js";

let server: TestServer;
afterEach(() => server.close());

/** A server with an answer for each call; what has none is answered with `{}`. */
async function serve(answers: Readonly<Record<string, unknown>> = {}): Promise<TestServer> {
  server = await startServer(({ method, path }) => ({ body: answers[`${method} ${path}`] ?? {} }));
  return server;
}

const desks = {
  gorgias: (url: string) => gorgias({ domain: url, user: "bot@shop.example", apiKey: "key" }),
  reamaze: (url: string) => reamaze({ brand: url, email: "bot@shop.example", apiToken: "token" }),
  "help-scout": (url: string) => helpScout({ baseUrl: url, token: async () => "token", mailboxes: [3] }),
  intercom: (url: string) => intercom({ baseUrl: url, token: "token", adminId: "8" }),
  zendesk: (url: string) => zendesk({ subdomain: url, user: "bot@shop.example", apiToken: "token" }),
  chatwoot: (url: string) => chatwoot({ baseUrl: url, account: 1, accessToken: "token" }),
} as const satisfies Record<string, (url: string) => Desk>;

/** Each call as `METHOD path body`. */
const calls = ({ received }: TestServer) => received.map(({ method, path, body }) => `${method} ${path}${body === "" ? "" : ` ${body}`}`);

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe("notes", () => {
  it.each<[keyof typeof desks, string]>([
    [
      "gorgias",
      'POST /api/tickets/7%2F8/messages {"channel":"internal-note","via":"api","from_agent":true,"public":false,"sender":{"email":"bot@shop.example"},"body_text":"Look"}',
    ],
    ["reamaze", 'POST /api/v1/conversations/7%2F8/messages {"message":{"body":"Look","visibility":1}}'],
    ["zendesk", 'PUT /api/v2/tickets/7%2F8 {"ticket":{"comment":{"body":"Look","public":false}}}'],
    ["help-scout", 'POST /v2/conversations/7%2F8/notes {"text":"Look"}'],
    ["intercom", 'POST /conversations/7%2F8/reply {"message_type":"note","type":"admin","admin_id":"8","body":"Look"}'],
    ["chatwoot", 'POST /api/v1/accounts/1/conversations/7%2F8/messages {"content":"Look","message_type":"outgoing","private":true}'],
  ])("of %s are internal", async (name, call) => {
    await serve();
    await desks[name](server.url).addNote("7/8", "Look");
    expect(calls(server)).toEqual([call]);
  });
});

describe("tags", () => {
  it.each<[keyof typeof desks, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["gorgias", {}, ['POST /api/tickets/7/tags {"names":["sendlint"]}']],
    ["zendesk", {}, ['PUT /api/v2/tickets/7/tags {"tags":["sendlint"]}']],
    [
      "reamaze",
      { "GET /api/v1/conversations/7": { tag_list: ["vip"] } },
      ["GET /api/v1/conversations/7", 'PUT /api/v1/conversations/7 {"conversation":{"tag_list":["vip","sendlint"]}}'],
    ],
    [
      "help-scout",
      { "GET /v2/conversations/7": { tags: [{ tag: "vip" }] } },
      ["GET /v2/conversations/7", 'PUT /v2/conversations/7/tags {"tags":["vip","sendlint"]}'],
    ],
    [
      "intercom",
      { "POST /tags": { id: "55" } },
      ['POST /tags {"name":"sendlint"}', 'POST /conversations/7/tags {"id":"55","admin_id":"8"}'],
    ],
    [
      "chatwoot",
      { "GET /api/v1/accounts/1/conversations/7/labels": { payload: ["vip"] } },
      ["GET /api/v1/accounts/1/conversations/7/labels", 'POST /api/v1/accounts/1/conversations/7/labels {"labels":["vip","sendlint"]}'],
    ],
  ])("of %s are added to those that are there", async (name, answers, expected) => {
    await serve(answers);
    await desks[name](server.url).addTag("7", "sendlint");
    expect(calls(server)).toEqual(expected);
  });

  it.each<[keyof typeof desks, Readonly<Record<string, unknown>>]>([
    ["reamaze", { "GET /api/v1/conversations/7": { tag_list: ["sendlint"] } }],
    ["help-scout", { "GET /v2/conversations/7": { tags: [{ tag: "sendlint" }] } }],
    ["chatwoot", { "GET /api/v1/accounts/1/conversations/7/labels": { payload: ["sendlint"] } }],
  ])("of %s are not added twice", async (name, answers) => {
    await serve(answers);
    await desks[name](server.url).addTag("7", "sendlint");
    expect(server.received).toHaveLength(1);
  });
});

describe("sent messages", () => {
  it("of Gorgias are read through the API, the newest of an agent's", async () => {
    await serve({
      "GET /api/tickets/7/messages": {
        data: [
          { id: 1, from_agent: true, channel: "email", public: true, body_text: "Old" },
          {
            id: 12,
            from_agent: true,
            channel: "email",
            public: true,
            body_html: "<p>New</p>",
            body_text: "New",
            source: { to: [{ address: "x@marketplace.amazon.de" }] },
          },
          { id: 13, from_agent: true, channel: "internal-note", body_text: "Note" },
          { id: 14, from_agent: true, channel: "email", public: false, body_text: "Hidden" },
          { id: 15, from_agent: false, channel: "email", body_text: "Buyer" },
        ],
      },
    });
    expect(await desks.gorgias(server.url).readSent({ ticket_id: 7 })).toEqual({
      id: "12",
      conversation: "7",
      parts: [
        { path: "body_html", message: { text: "<p>New</p>", format: "html" } },
        { path: "body_text", message: { text: "New", format: "text" } },
      ],
      recipients: ["x@marketplace.amazon.de"],
      tags: [],
    });
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from("bot@shop.example:key").toString("base64")}`);
  });

  it("of Zendesk are read anew: the newest public comment that is not the requester's", async () => {
    const file = { file_name: "label.pdf", content_type: "application/pdf" };
    await serve({
      "GET /api/v2/tickets/7?include=users": {
        ticket: { id: 7, requester_id: 3, tags: ["vip"] },
        users: [
          { id: 3, email: "x@marketplace.amazon.de" },
          { id: 4, email: "agent@shop.example" },
        ],
      },
      "GET /api/v2/tickets/7/comments?sort_order=desc": {
        comments: [
          { id: 14, author_id: 4, public: false, html_body: "<p>Note</p>" },
          { id: 13, author_id: 3, public: true, html_body: "<p>Buyer</p>" },
          { id: 12, author_id: 4, public: true, html_body: "<p>New</p>", plain_body: "New", attachments: [file] },
          { id: 11, author_id: 4, public: true, html_body: "<p>Old</p>" },
        ],
      },
    });
    const attachments = [{ name: "label.pdf", type: "application/pdf" }];
    expect(await desks.zendesk(server.url).readSent({ ticket_id: "7" })).toEqual({
      id: "12",
      conversation: "7",
      parts: [
        { path: "html_body", message: { text: "<p>New</p>", format: "html", attachments } },
        { path: "plain_body", message: { text: "New", format: "text", attachments } },
      ],
      recipients: ["x@marketplace.amazon.de"],
      tags: ["vip"],
    });
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from("bot@shop.example/token:token").toString("base64")}`);
    expect(await desks.zendesk(server.url).readSent({})).toBeNull();
    expect(await desks.zendesk(server.url).readSent({ ticket_id: "8" })).toBeNull();
  });

  it("of Help Scout come with the webhook", async () => {
    await serve();
    const thread = (id: number, type: string, createdAt: string, more: object = {}) => ({
      id,
      type,
      createdAt,
      body: `<p>${id}</p>`,
      ...more,
    });
    const event = {
      id: 7,
      primaryCustomer: { email: "x@marketplace.amazon.de" },
      tags: [{ tag: "vip" }],
      _embedded: {
        threads: [
          thread(1, "message", "2026-11-01T10:00:00Z"),
          thread(2, "message", "2026-11-02T10:00:00Z"),
          thread(3, "note", "2026-11-03T10:00:00Z"),
        ],
      },
    };
    const desk = desks["help-scout"](server.url);
    expect(await desk.readSent(event)).toEqual({
      id: "2",
      conversation: "7",
      parts: [{ path: "body", message: { text: "<p>2</p>", format: "html" } }],
      recipients: ["x@marketplace.amazon.de"],
      tags: ["vip"],
    });
    expect(await desk.readSent({ id: 7, _embedded: { threads: [thread(1, "message", "2026-11-01", { state: "draft" })] } })).toBeNull();
    expect(await desk.readSent({})).toBeNull();
  });

  it("of Intercom come with the webhook", async () => {
    await serve();
    const part = (id: string, part_type: string, type: string) => ({ id, part_type, body: `<p>${id}</p>`, author: { type } });
    const item = {
      id: "7",
      source: { author: { email: "x@members.ebay.de" } },
      tags: { tags: [{ name: "vip" }] },
      conversation_parts: { conversation_parts: [part("1", "comment", "admin"), part("2", "note", "admin"), part("3", "comment", "user")] },
    };
    const desk = desks.intercom(server.url);
    expect(await desk.readSent({ topic: "conversation.admin.replied", data: { item } })).toEqual({
      id: "1",
      conversation: "7",
      parts: [{ path: "body", message: { text: "<p>1</p>", format: "html" } }],
      recipients: ["x@members.ebay.de"],
      tags: ["vip"],
    });
    expect(await desk.readSent({ topic: "ping" })).toBeNull();
  });

  it("of Chatwoot come with the webhook", async () => {
    await serve();
    const event = {
      event: "message_created",
      id: 5,
      content: clean,
      message_type: "outgoing",
      private: false,
      conversation: { id: 7, labels: ["vip"], meta: { sender: { email: "x@marketplace.amazon.de" } } },
      attachments: [{ data_url: "https://desk.example/files/label.pdf" }],
    };
    const desk = desks.chatwoot(server.url);
    expect(await desk.readSent(event)).toEqual({
      id: "5",
      conversation: "7",
      parts: [{ path: "content", message: { text: clean, format: "markdown", attachments: [{ name: "label.pdf" }] } }],
      recipients: ["x@marketplace.amazon.de"],
      tags: ["vip"],
    });
    for (const other of [
      { ...event, private: true },
      { ...event, message_type: "incoming" },
      { ...event, event: "message_updated" },
      5,
      null,
    ])
      expect(await desk.readSent(other)).toBeNull();
  });
});

describe("holdDraft", () => {
  it("puts the draft and what to change into a note, and sends nothing", async () => {
    await serve();
    const decision = await holdDraft(desks.gorgias(server.url), gate, {
      conversation: "7",
      message: { subject: "Your order", text: bad, kind: "reply" },
      place: { platform: "amazon", place: "amazon.de" },
    });
    expect(decision.decision).toBe("block");
    const [note, ...others] = server.received.map(({ body }) => JSON.parse(body) as { channel: string; body_text: string });
    expect(others).toEqual([]);
    expect(note?.channel).toBe("internal-note");
    expect(note?.body_text).toBe(`${decision.agentText}\n\n---\n\nYour order\n\n${bad}`);
  });
});

const sent = (text: string, more: Partial<SentMessage> = {}): SentMessage => ({
  id: "5",
  conversation: "7",
  parts: [{ path: "body", message: { text, format: "text", kind: "reply" } }],
  recipients: ["x@marketplace.amazon.de"],
  tags: [],
  ...more,
});

describe("auditSent", () => {
  it("marks the conversation of a bad message", async () => {
    await serve();
    const { decision, agentText } = await auditSent(desks.gorgias(server.url), gate, sent(bad));
    expect(decision).toBe("block");
    expect(server.received.map(({ path }) => path)).toEqual(["/api/tickets/7/tags", "/api/tickets/7/messages"]);
    expect(JSON.parse(server.received[1]?.body ?? "")).toMatchObject({ channel: "internal-note", body_text: agentText });
  });

  it("does nothing about others", async () => {
    await serve();
    const desk = desks.gorgias(server.url);
    expect((await auditSent(desk, gate, sent(clean))).decision).toBe("allow");
    expect((await auditSent(desk, gate, sent(bad, { recipients: ["dana@shop.example"] }))).decision).toBe("allow");
    expect((await auditSent(desk, gate, sent(bad), { facts: () => ({ places: [] }) })).decision).toBe("allow");
    expect(server.received).toEqual([]);
  });

  it("marks what could not be checked", async () => {
    await serve();
    const desk = desks.gorgias(server.url);
    expect((await auditSent(desk, gate, sent(clean, { recipients: [] }), { note: false, tag: "check" })).failures).toMatchObject([
      { failure: "unknown-marketplace" },
    ]);
    expect((await auditSent(desk, gate, sent(clean, { parts: [] }), { note: false, tag: "check" })).failures).toMatchObject([
      { failure: "unreadable" },
    ]);
    expect(calls(server)).toEqual(Array(2).fill('POST /api/tickets/7/tags {"names":["check"]}'));
  });
});

describe("auditNew", () => {
  const message = (number: number, body: string, visibility = 0) => ({
    origin_id: `m${number}`,
    body,
    visibility,
    recipients: ["x@marketplace.amazon.de"],
    conversation: { slug: "late" },
  });
  const page = (number: number, messages: unknown[]) => ({
    [`GET /api/v1/messages?filter=staff&page=${number}`]: { page_size: 2, page_count: 3, messages },
  });
  const facts = { facts: () => ({ kind: "reply" as const }) };

  it("goes through what Re:amaze has sent until it meets what it has seen", async () => {
    await serve({ ...page(1, [message(5, clean), message(4, "Note", 1)]), ...page(2, [message(3, bad), message(2, bad)]) });
    const seen = createSeenStore();
    seen.add("m2");
    const found = await collect(auditNew(desks.reamaze(server.url), gate, seen, facts));
    expect(found.map(({ id, conversation, decision }) => [id, conversation, decision.decision])).toEqual([
      ["m5", "late", "allow"],
      ["m3", "late", "block"],
    ]);
    expect(await collect(auditNew(desks.reamaze(server.url), gate, seen, facts))).toEqual([]);
  });

  it("looks again at what it could not mark", async () => {
    server = await startServer(({ method, path }) =>
      method === "GET" && path.startsWith("/api/v1/messages") ? { body: { page_count: 1, messages: [message(1, bad)] } } : { status: 403 },
    );
    const seen = createSeenStore();
    await expect(collect(auditNew(desks.reamaze(server.url), gate, seen, facts))).rejects.toThrow(DeskError);
    expect(await seen.add("m1")).toBe(true);
  });
});

describe("lintTemplates", () => {
  const linter = createLinter({ extends: [amazon({ marketplace: "amazon.de" })] });
  const found = async (desk: Desk) =>
    (await collect(lintTemplates(desk, linter))).map(({ id, name, results }) => [
      id,
      name,
      ...results.map((result) => `${result.id}: ${result.diagnostics.map(({ ruleId }) => ruleId).join(" ")}`),
    ]);

  it("reads the macros of Gorgias, page by page", async () => {
    const macro = (id: number, ...actions: unknown[]) => ({ id, name: `Macro ${id}`, language: "en", actions });
    const reply = (args: object) => ({ type: "user", name: "setResponseText", arguments: args });
    await serve({
      "GET /api/macros?limit=100": {
        data: [macro(1, { name: "addTags", arguments: { tags: bad } }, reply({ body_html: `<p>${bad}</p>`, body_text: clean }))],
        meta: { next_cursor: "abc" },
      },
      "GET /api/macros?limit=100&cursor=abc": { data: [macro(2, reply({ body_text: clean }))], meta: { next_cursor: null } },
    });
    expect(await found(desks.gorgias(server.url))).toEqual([
      ["1", "Macro 1", "actions[1].arguments.body_html: contact/off-platform", "actions[1].arguments.body_text: "],
      ["2", "Macro 2", "actions[0].arguments.body_text: "],
    ]);
  });

  it("reads the response templates of Re:amaze, page by page", async () => {
    const template = (id: number, body: string) => ({ id, name: `Template ${id}`, body });
    await serve({
      "GET /api/v1/response_templates?page=1": { page_count: 2, response_templates: [template(1, `**${bad}**`)] },
      "GET /api/v1/response_templates?page=2": { page_count: 2, response_templates: [template(2, clean)] },
    });
    expect(await found(desks.reamaze(server.url))).toEqual([
      ["1", "Template 1", "body: contact/off-platform"],
      ["2", "Template 2", "body: "],
    ]);
  });

  it("reads the saved replies of Help Scout one by one", async () => {
    await serve({
      "GET /v2/mailboxes/3/saved-replies": [{ id: 1, name: "Late" }],
      "GET /v2/mailboxes/3/saved-replies/1": { id: 1, name: "Late", text: `<p>${clean}</p>`, chatText: bad },
    });
    expect(await found(desks["help-scout"](server.url))).toEqual([["1", "Late", "text: ", "chatText: contact/off-platform"]]);
  });

  it("reads the macros of Intercom with their placeholders", async () => {
    await serve({
      "GET /macros?per_page=50": {
        data: [{ id: "1", name: "Late", body: `<p>Hi <attribute key="user.email" default="there"/>, ${clean}</p>` }],
        pages: { next: { starting_after: "x" } },
      },
      "GET /macros?per_page=50&starting_after=x": { data: [{ id: "2", name: "Bad", body: `<p>${bad}</p>` }], pages: {} },
    });
    expect(await found(desks.intercom(server.url))).toEqual([
      ["1", "Late", "body: template/personal-data-placeholder"],
      ["2", "Bad", "body: contact/off-platform"],
    ]);
  });

  it("reads the canned responses of Chatwoot", async () => {
    await serve({ "GET /api/v1/accounts/1/canned_responses": [{ id: 3, short_code: "late", content: bad }] });
    expect(await found(desks.chatwoot(server.url))).toEqual([["3", "late", "content: contact/off-platform"]]);
  });
});

describe("an API that cannot be had", () => {
  /** Answers with these, one after the other, then with 200. */
  async function answerWith(...answers: readonly Answer[]): Promise<Received[]> {
    server = await startServer((_, count) => answers[count - 1]);
    return server.received;
  }
  const tooFast: Answer = { status: 429, headers: { "retry-after": "0" } };

  it("is asked again when it says to wait", async () => {
    const received = await answerWith(tooFast, tooFast);
    await desks.gorgias(server.url).addNote("7", "Look");
    expect(received).toHaveLength(3);
  });

  it("is not asked for ever", async () => {
    const received = await answerWith(...Array<Answer>(9).fill(tooFast));
    await expect(desks.gorgias(server.url).addNote("7", "Look")).rejects.toThrow("gorgias POST /api/tickets/7/messages: status 429.");
    expect(received).toHaveLength(5);
  });

  it("is not told twice to add what may be there already", async () => {
    const received = await answerWith({ status: 500 }, { status: 500 });
    await expect(desks.gorgias(server.url).addNote("7", "Look")).rejects.toMatchObject({ name: "DeskError", status: 500 });
    expect(received).toHaveLength(1);
  });

  it("is asked again after an error, where asking does no harm", async () => {
    const received = await answerWith({ status: 503, headers: { "retry-after": "0" } });
    expect(await collect(desks.gorgias(server.url).templates())).toEqual([]);
    expect(received).toHaveLength(2);
  });

  it("is named with its call, and nothing of what was sent", async () => {
    await serve();
    const { url } = server;
    await server.close();
    const error = await desks
      .gorgias(url)
      .addNote("7", bad)
      .then(
        () => null,
        (thrown: unknown) => thrown as Error,
      );
    expect(error?.message).toBe("gorgias POST /api/tickets/7/messages: no answer that can be read.");
    expect(`${error?.stack} ${JSON.stringify(error)} ${String(error?.cause)}`).not.toMatch(/WhatsApp|Ottilie/);
    await serve();
  });
});

describe("Zendesk", () => {
  it("pages through its macros, whose values may name a channel", async () => {
    const value = (field: string, text: unknown) => ({ field, value: text });
    await serve({
      "GET /api/v2/macros?page%5Bsize%5D=100": {
        macros: [{ id: 1, title: "Late", actions: [value("status", "solved"), value("comment_value_html", "<p>Late</p>")] }],
        meta: { has_more: true, after_cursor: "next" },
      },
      "GET /api/v2/macros?page%5Bsize%5D=100&page%5Bafter%5D=next": {
        macros: [{ id: 2, title: "Lost", actions: [value("comment_value", ["channel:all", "Lost"])] }],
        meta: { has_more: false, after_cursor: "none" },
      },
    });
    expect(await collect(desks.zendesk(server.url).templates())).toEqual([
      { id: "1", name: "Late", locale: null, parts: [{ path: "actions[1].value", message: { text: "<p>Late</p>", format: "html" } }] },
      { id: "2", name: "Lost", locale: null, parts: [{ path: "actions[0].value.1", message: { text: "Lost", format: "text" } }] },
    ]);
  });

  it("gets no note twice where it may be there already", async () => {
    server = await startServer(() => ({ status: 500 }));
    await expect(desks.zendesk(server.url).addNote("7", "Look")).rejects.toThrow("zendesk PUT /api/v2/tickets/7: status 500.");
    expect(server.received).toHaveLength(1);
  });
});
