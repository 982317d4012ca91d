import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatwoot, createInboxGate, type InboxGateOptions } from "../src/chatwoot/index.js";
import { createReceiver, createSeenStore, type SentMessage } from "../src/desk/index.js";
import { type Answer, startServer, type TestServer } from "./server.js";
import { bad, clean, gate } from "./texts.js";

const secret = "a secret of the shop";
const now = 1_800_000_000_000;
let server: TestServer;
let broken: Answer | undefined;

beforeEach(async () => {
  broken = undefined;
  server = await startServer(({ method }) => broken ?? { body: method === "GET" ? { payload: [] } : {} });
});
afterEach(() => server.close());

const event = (content: string, more: object = {}) => ({
  event: "message_created",
  id: 5,
  content,
  message_type: "outgoing",
  private: false,
  conversation: { id: 7, meta: { sender: { email: "x@marketplace.amazon.de" } } },
  ...more,
});

function webhook(payload: unknown, { at = now, signature }: { at?: number; signature?: string } = {}): Request {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const time = String(at / 1000);
  const hash = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
  const headers = { "x-chatwoot-timestamp": time, "x-chatwoot-signature": signature ?? `sha256=${hash}` };
  return new Request("https://shop.example/webhook", { method: "POST", body, headers });
}

const desk = () => chatwoot({ baseUrl: server.url, account: 1, accessToken: "token" });
const outcome = async (response: Response) => [response.status, ((await response.json()) as { outcome: string }).outcome];
const calls = () => server.received.map(({ method, path }) => `${method} ${path}`);
const facts = () => ({ kind: "reply" as const });

describe("createReceiver", () => {
  const receiver = () => createReceiver(desk(), gate, { secret, now: () => now, facts });

  it("audits a sent message and marks a bad one", async () => {
    const receive = receiver();
    expect(await outcome(await receive(webhook(event(clean))))).toEqual([200, "allow"]);
    expect(calls()).toEqual([]);
    const response = await receive(webhook(event(bad, { id: 6 })));
    expect(await outcome(response)).toEqual([200, "block"]);
    expect(calls()).toEqual([
      "GET /api/v1/accounts/1/conversations/7/labels",
      "POST /api/v1/accounts/1/conversations/7/labels",
      "POST /api/v1/accounts/1/conversations/7/messages",
    ]);
    const { content } = JSON.parse(server.received[2]?.body ?? "") as { content: string };
    expect(content).toMatch(/^This message was sent\. It should not have been sent like this:\n1\. /);
  });

  it("is not made without a secret", () => {
    expect(() => createReceiver(desk(), gate, { secret: "" })).toThrow("`secret` is empty");
  });

  it("does nothing twice", async () => {
    const receive = receiver();
    await receive(webhook(event(bad)));
    const count = server.received.length;
    expect(await outcome(await receive(webhook(event(bad))))).toEqual([200, "seen before"]);
    expect(server.received).toHaveLength(count);
  });

  it.each<[string, () => Request, number, string]>([
    ["a wrong signature", () => webhook(event(bad), { signature: `sha256=${"0".repeat(64)}` }), 401, "signature wrong"],
    ["no signature", () => webhook(event(bad), { signature: "" }), 401, "signature missing"],
    ["an old webhook, sent again", () => webhook(event(bad), { at: now - 600_000 }), 401, "signature stale"],
    ["no JSON", () => webhook("{"), 400, "not JSON"],
    ["a body of 10 MB and more", () => webhook("a".repeat(10 * 1024 * 1024 + 1)), 413, "too long"],
    ["a GET", () => new Request("https://shop.example/webhook"), 405, "not a webhook"],
    ["another event", () => webhook({ event: "conversation_created" }), 200, "nothing to check"],
    ["what is no event", () => webhook("[1]"), 200, "nothing to check"],
    ["a note", () => webhook(event(bad, { private: true })), 200, "nothing to check"],
  ])("answers %s", async (_, request, status, text) => {
    expect(await outcome(await receiver()(request()))).toEqual([status, text]);
    expect(calls()).toEqual([]);
  });

  it("answers that the helpdesk is away, and takes the webhook when it comes again", async () => {
    const receive = receiver();
    broken = { status: 403 };
    expect(await outcome(await receive(webhook(event(bad))))).toEqual([502, "helpdesk unavailable"]);
    broken = undefined;
    expect(await outcome(await receive(webhook(event(bad))))).toEqual([200, "block"]);
  });
});

describe("createInboxGate", () => {
  let delivered: SentMessage[];
  beforeEach(() => {
    delivered = [];
  });
  const deliver = async (sent: SentMessage) => delivered.push(sent);
  const inbox = (more: Partial<InboxGateOptions> = {}) =>
    createInboxGate(desk(), gate, { secret, now: () => now, facts, deliver, ...more });

  it("delivers a clean message, once", async () => {
    const receive = inbox();
    expect(await outcome(await receive(webhook(event(clean))))).toEqual([200, "delivered"]);
    expect(await outcome(await receive(webhook(event(clean))))).toEqual([200, "seen before"]);
    expect(delivered.map(({ id, conversation, parts }) => [id, conversation, parts[0]?.message.text])).toEqual([["5", "7", clean]]);
    expect(calls()).toEqual([]);
  });

  it("marks a bad message as failed, with the reason, and delivers nothing", async () => {
    const receive = inbox();
    expect(await outcome(await receive(webhook(event(bad))))).toEqual([200, "failed"]);
    expect(delivered).toEqual([]);
    expect(calls()).toEqual(["PATCH /api/v1/accounts/1/conversations/7/messages/5"]);
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({
      status: "failed",
      external_error: expect.stringMatching(/^This message cannot be sent yet\. Please change it\.\n1\. /),
    });
  });

  it("delivers a message that was mended and sent again", async () => {
    const receive = inbox();
    await receive(webhook(event(bad)));
    expect(await outcome(await receive(webhook(event(clean))))).toEqual([200, "delivered"]);
  });

  it("holds a message of which nobody knows where it goes", async () => {
    const stranger = event(clean, { conversation: { id: 7, meta: { sender: { email: "dana@shop.example" } } } });
    expect(await outcome(await inbox()(webhook(stranger)))).toEqual([200, "failed"]);
    const known = inbox({ facts: () => ({ kind: "reply", places: { platform: "ebay", place: "ebay.de" } }) });
    expect(await outcome(await known(webhook(stranger)))).toEqual([200, "delivered"]);
  });

  it("holds a message without content", async () => {
    expect(await outcome(await inbox()(webhook(event(""))))).toEqual([200, "failed"]);
    expect(delivered).toEqual([]);
  });

  it("says when the marketplace did not take it", async () => {
    const receive = inbox({ deliver: () => Promise.reject(new Error(`Refused: ${clean}`)) });
    expect(await outcome(await receive(webhook(event(clean))))).toEqual([200, "failed"]);
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({
      status: "failed",
      external_error: "The message passed the check and could not be delivered. Try again.",
    });
  });

  it("asks for the webhook again when it cannot mark the message", async () => {
    broken = { status: 403 };
    expect(await outcome(await inbox()(webhook(event(bad))))).toEqual([502, "helpdesk unavailable"]);
    expect(delivered).toEqual([]);
  });

  it("delivers nothing that is not signed", async () => {
    expect(await outcome(await inbox()(webhook(event(clean), { signature: "sha256=00" })))).toEqual([401, "signature wrong"]);
    expect(delivered).toEqual([]);
  });

  it("shares its memory where it is given one", async () => {
    const seen = createSeenStore();
    await inbox({ seen })(webhook(event(clean)));
    expect(await outcome(await inbox({ seen })(webhook(event(clean))))).toEqual([200, "seen before"]);
  });
});

describe("createSeenStore", () => {
  it("keeps the newest", () => {
    const seen = createSeenStore(2);
    expect(["a", "b", "c", "c", "a"].map((id) => seen.add(id))).toEqual([true, true, true, false, true]);
    seen.remove("c");
    expect(seen.add("c")).toBe(true);
  });
});
