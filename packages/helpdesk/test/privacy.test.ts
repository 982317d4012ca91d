import { inspect } from "node:util";
import amazon from "@sendlint/preset-amazon";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { guardSend } from "../src/agents/index.js";
import { guardSpApi } from "../src/amazon-sp-api/index.js";
import { chatwoot, createInboxGate } from "../src/chatwoot/index.js";
import { DeskError } from "../src/desk/index.js";
import { guardEbay } from "../src/ebay-api/index.js";
import { guardFetch } from "../src/fetch/index.js";
import { type AuditRecord, createAuditRecord, createGate, type Outgoing, requestRelease } from "../src/index.js";
import { guardMail } from "../src/nodemailer/index.js";
import { startServer } from "./server.js";

// Everything that may land in a log, a record or an answer, made of one message, and no word of the message in it.

const text = "Dear Ottilie Brandauer, add me on WeChat: quietlamp77, write to lamp@quietlamp.example or call +1 202 555 0143.";
const words = /Ottilie|Brandauer|WeChat|quietlamp|lamp@|0143|add me/i;
const policy = { release: { roles: ["lead"] } };

let written: string[];
beforeEach(() => {
  written = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(written).toEqual([]);
});

const gate = createGate({ presets: { amazon }, policy });
const broken = createGate({
  lint: () => {
    throw new Error(`Cannot lint ${text}`);
  },
});
const facts = { facts: () => ({ places: { platform: "amazon", place: "amazon.de" } as const }) };

/** All that a logger could print of an error. */
function print(error: unknown): string {
  const { stack, cause } = Object(error) as { stack?: unknown; cause?: unknown };
  return [
    String(error),
    String(stack),
    String(cause),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true, getters: false }),
  ].join();
}

async function caught(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

const gates = [
  ["blocks", gate],
  ["fails", broken],
] as const;

it.each(gates)("no error of a guard that %s holds a word", async (_, by) => {
  const interceptors: ((request: unknown) => Promise<unknown>)[] = [];
  const client = {
    req: { instance: { interceptors: { request: { use: (run: (request: unknown) => Promise<unknown>) => interceptors.push(run) } } } },
  };
  guardEbay(client, by, facts);
  const transporter = createTransport({ jsonTransport: true });
  transporter.use("compile", guardMail(by));
  const calls: readonly (() => Promise<unknown>)[] = [
    () =>
      guardSpApi({ callAPI: async (_request: unknown) => null }, by, facts).callAPI({
        operation: "messaging.createUnexpectedProblem",
        body: { text },
      }),
    () => interceptors[0]?.({ url: "/commerce/message/v1/send_message", method: "post", data: { messageText: text } }) ?? Promise.resolve(),
    () => transporter.sendMail({ from: "a@shop.example", to: "x@marketplace.amazon.de", subject: text, text, html: text }),
    () =>
      guardFetch(fetch, by, { api: "gorgias", ...facts })("https://x.example/api/tickets/1/messages", {
        method: "POST",
        body: JSON.stringify({ body_text: text }),
      }),
    () =>
      guardFetch(fetch, by, { api: "gorgias", ...facts })("https://x.example/api/tickets/1/messages", { method: "POST", body: `{${text}` }),
    () => guardSend(by).wrap(async () => null)({ platform: "amazon", marketplace: "amazon.de", text }),
  ];
  for (const call of calls) {
    const error = await caught(call);
    expect(print(error)).toMatch(/was not sent/);
    expect(print(error)).not.toMatch(words);
  }
});

it("no record holds a word", async () => {
  const outgoing: Outgoing = {
    via: "test",
    places: [{ platform: "amazon", place: "amazon.de" }],
    parts: [{ path: "body", message: { text, subject: text } }],
  };
  const decision = await gate.decide(outgoing);
  const request = { role: "lead", message: text };
  const refused = requestRelease(decision, { ...request, reason: `The buyer asked: ${text}`.slice(0, 250) }, policy);
  const granted = requestRelease(decision, { ...request, reason: "Cleared with legal, ask +1 202 555 0143" }, policy);
  if (!granted.granted) throw new Error(granted.agentText);
  const record: AuditRecord = await createAuditRecord({ decision, message: text, salt: "a secret of sixteen", release: granted.release });
  expect(record.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify([refused, record])).not.toMatch(words);
});

it("what agent and model are told holds no personal data", async () => {
  const { humanText, modelText } = await guardSend(gate).check({ platform: "amazon", marketplace: "amazon.de", text });
  expect(`${humanText} ${modelText}`).not.toMatch(/lamp@|quietlamp\.example|0143/);
});

it("no answer to a webhook and no error of a helpdesk's API holds a word", async () => {
  const server = await startServer(() => ({ status: 400, body: { error: text } }));
  const desk = chatwoot({ baseUrl: server.url, account: 1, accessToken: "secret-token" });
  const error = await caught(() => desk.addNote("7", text));
  expect(error).toBeInstanceOf(DeskError);
  expect(print(error)).not.toMatch(/secret-token/);
  expect(print(error)).not.toMatch(words);
  const receive = createInboxGate(desk, gate, { secret: "s", now: () => 0, deliver: async () => {} });
  const request = new Request("https://shop.example", {
    method: "POST",
    body: JSON.stringify({ event: "message_created", content: text }),
    headers: { "x-chatwoot-timestamp": "0", "x-chatwoot-signature": "sha256=00" },
  });
  expect(await (await receive(request)).text()).not.toMatch(words);
  await server.close();
});
