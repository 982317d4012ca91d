import { createHmac } from "node:crypto";
import type { LintResult } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { chatwoot } from "../src/chatwoot/index.js";
import { createReceiver } from "../src/desk/index.js";
import { gorgias } from "../src/gorgias/index.js";
import { createService, type Handled, type ServiceOptions } from "../src/service/index.js";
import { schemas } from "../src/service/schemas.js";
import { zendesk } from "../src/zendesk/index.js";
import { bad, clean, gate } from "./texts.js";

// The handler by itself, as an edge runtime would call it.

const key = "a-key-of-the-shop";
const message = { platform: "amazon", marketplace: "amazon.de", kind: "reply", text: clean };

function makeService(more: Partial<ServiceOptions> = {}) {
  const handled: Handled[] = [];
  const { fetch } = createService({
    presets: { amazon, ebay },
    keys: { shop: key },
    onHandled: (entry) => handled.push(entry),
    now: () => 0,
    ...more,
  });
  const send = (path: string, init: RequestInit = {}, given: string | null = key) =>
    fetch(
      new Request(`https://lint.example${path}`, { ...init, headers: { ...(given === null ? {} : { authorization: `Bearer ${given}` }) } }),
    );
  const post = (path: string, body: unknown) => send(path, { method: "POST", body: JSON.stringify(body) });
  return { handled, send, post, fetch };
}

const read = async (response: Response) => (await response.json()) as Record<string, never>;
const outcome = async (response: Response) => {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return [response.status, error.code, error.message];
};

describe("POST /v1/lint", () => {
  it("gives core's result, in the shape that the document tells of", async () => {
    const { post, handled } = makeService();
    const response = await post("/v1/lint", { ...message, id: "m1", text: bad });
    expect(response.status).toBe(200);
    const result = schemas().Result.parse(await response.json()) as unknown as LintResult;
    expect([result.id, result.ok, result.diagnostics.map(({ ruleId }) => ruleId)]).toEqual(["m1", false, ["contact/off-platform"]]);
    expect(handled).toEqual([
      {
        method: "POST",
        route: "/v1/lint",
        status: 200,
        key: "shop",
        code: null,
        failure: null,
        messages: ["not-ok"],
        milliseconds: 0,
      },
    ]);
  });

  it("takes the fallback where a message does not say where it goes", async () => {
    const { post } = makeService({ fallback: { platform: "ebay", place: "ebay.de" } });
    expect(await read(await post("/v1/lint", { text: bad }))).toMatchObject({ ok: false });
    expect(await outcome(await post("/v1/lint", { text: bad, platform: "amazon" }))).toEqual([
      400,
      "no-marketplace",
      "The message does not say where it goes. Give `platform` and `marketplace`.",
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ["no text", { ...message, text: undefined }, "invalid-request", "`text` is nothing. Expected a string."],
    ["a text that is none", { ...message, text: 7 }, "invalid-request", "`text` is 7. Expected a string."],
    ["an unknown platform", { ...message, platform: "etsy" }, "invalid-request", '`platform` is "etsy". Expected "amazon" or "ebay".'],
    ["an unknown marketplace", { ...message, marketplace: "ebay.example" }, "unknown-marketplace", "`amazon({ marketplace })` is"],
    ["a field that is none", { ...message, txt: "" }, "invalid-request", "`txt` is not a field."],
    ["a list", [message], "invalid-request", "`body` is an array. Expected an object with text."],
    ["nothing", null, "invalid-request", "`body` is null. Expected an object with text."],
  ])("refuses %s", async (_, body, code, words) => {
    const { post, handled } = makeService();
    const [status, given, text] = await outcome(await post("/v1/lint", body));
    expect([status, given, String(text).slice(0, words.length)]).toEqual([400, code, words]);
    expect(handled).toMatchObject([{ status: 400, code, messages: [] }]);
  });

  it.each<[string, BodyInit, number, string, string]>([
    ["no JSON", `{"text":"${bad}`, 400, "invalid-json", "The body is not JSON."],
    ["no body", "", 400, "invalid-json", "The body is not JSON."],
    ["no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), 400, "invalid-utf8", "The body is not UTF-8."],
    ["10 MB", "a".repeat(10 * 1024 * 1024), 413, "too-large", "The body takes more than 1048576 bytes."],
  ])("refuses a body of %s", async (_, body, ...expected) => {
    expect(await outcome(await makeService().send("/v1/lint", { method: "POST", body }))).toEqual(expected);
  });

  it("stops reading a body that is too long and does not say so", async () => {
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const { send } = makeService({ limits: { body: 4096 } });
    const init = { method: "POST", body, duplex: "half" } as RequestInit;
    expect(await outcome(await send("/v1/lint", init))).toEqual([413, "too-large", "The body takes more than 4096 bytes."]);
    expect(chunks).toBeLessThan(10);
  });

  it("does not wait for a body for ever, and bears one that breaks off", async () => {
    const { send } = makeService({ limits: { time: 20 } });
    const sendBody = (source: UnderlyingDefaultSource<Uint8Array>) =>
      send("/v1/lint", { method: "POST", body: new ReadableStream(source), duplex: "half" } as RequestInit);
    expect(await outcome(await sendBody({}))).toEqual([408, "slow-request", "The body did not arrive in time."]);
    const broken = sendBody({ pull: (controller) => controller.error(new Error(bad)) });
    expect(await outcome(await broken)).toEqual([400, "incomplete-body", "The body broke off."]);
  });

  it("says that linting takes too long, or failed, and nothing of the message", async () => {
    const slow = makeService({ limits: { time: 20 }, lint: () => new Promise(() => {}) });
    expect(await outcome(await slow.post("/v1/lint", message))).toEqual([503, "time-limit", "Linting took longer than 20 ms."]);
    const broken = makeService({
      lint: () => {
        throw new RangeError(bad);
      },
    });
    expect(await outcome(await broken.post("/v1/lint", message))).toEqual([500, "internal", "The linter threw RangeError."]);
  });
});

describe("POST /v1/lint/batch", () => {
  it("answers in order, and for each message by itself", async () => {
    const { post, handled } = makeService();
    const messages = [message, { ...message, id: "2", text: bad }, { ...message, id: "3", platform: "etsy" }, 4];
    const response = await post("/v1/lint/batch", { messages });
    const { results } = schemas().BatchResult.parse(await response.json()) as { results: (LintResult & { error?: { code: string } })[] };
    expect(results.map(({ id, ok, error }) => [id, ok, error?.code])).toEqual([
      [null, true, undefined],
      ["2", false, undefined],
      ["3", undefined, "invalid-request"],
      [null, undefined, "invalid-request"],
    ]);
    expect(handled[0]?.messages).toEqual(["ok", "not-ok", "failed", "failed"]);
  });

  it("refuses what is no batch, and one that is too long", async () => {
    const { post } = makeService({ limits: { messages: 2 } });
    const wrong = "`body` is an object. Expected an object with nothing but messages, which is an array.";
    expect(await outcome(await post("/v1/lint/batch", message))).toEqual([400, "invalid-request", wrong]);
    expect(await outcome(await post("/v1/lint/batch", { messages: [1, 2, 3] }))).toEqual([
      413,
      "too-many-messages",
      "More than 2 messages.",
    ]);
    expect(await read(await post("/v1/lint/batch", { messages: [] }))).toEqual({ results: [] });
  });

  it("gives what it has when its time is over", async () => {
    let now = 0;
    const result = { id: null, ok: true } as LintResult;
    const { post } = makeService({
      now: () => now,
      limits: { time: 100 },
      lint: () => {
        now += 60;
        return result;
      },
    });
    const { results } = await read(await post("/v1/lint/batch", { messages: [message, message, message] }));
    expect(results).toEqual([result, result, { id: null, error: { code: "time-limit", message: "It took too long." } }]);
  });
});

describe("POST /v1/decide", () => {
  const policy = { overrides: [{ when: { role: ["lead"] }, severities: { error: "review" as const } }] };

  it("decides by the policy, in the shape that the document tells of", async () => {
    const { post, handled } = makeService({ policy });
    const decisionOn = async (more: object) => {
      const decision = schemas().Decision.parse(await (await post("/v1/decide", { ...message, ...more })).json());
      return [decision.id, decision.decision];
    };
    expect(await decisionOn({ id: "m1" })).toEqual(["m1", "allow"]);
    expect(await decisionOn({ text: bad })).toEqual([null, "block"]);
    expect(await decisionOn({ text: bad, role: "lead" })).toEqual([null, "review"]);
    expect(handled.map(({ messages }) => messages)).toEqual([["allow"], ["block"], ["review"]]);
  });

  it("blocks what could not be checked, unless the policy says otherwise", async () => {
    const unknown = { ...message, marketplace: "amazon.example" };
    expect(await read(await makeService().post("/v1/decide", unknown))).toMatchObject({
      decision: "block",
      failures: [{ failure: "unknown-marketplace" }],
    });
    const lenient = makeService({ policy: { onError: "allow" } });
    expect(await read(await lenient.post("/v1/decide", unknown))).toMatchObject({ decision: "allow" });
  });

  it("gives no decision where it takes too long", async () => {
    const lint = () => new Promise<LintResult>(() => {});
    const { post } = makeService({ lint, limits: { time: 20 } });
    expect(await outcome(await post("/v1/decide", message))).toEqual([503, "time-limit", "It took too long."]);
    const impatient = makeService({ lint, policy: { timeLimit: 5 } });
    expect(await read(await impatient.post("/v1/decide", message))).toMatchObject({
      decision: "block",
      failures: [{ failure: "time-limit" }],
    });
  });
});

describe("keys", () => {
  it.each([null, "", "a-key-of-the-shoq", "a-key-of-the-shop-and-more"])("refuses %j", async (given) => {
    const { send, handled } = makeService({ metrics: async () => "" });
    for (const path of ["/v1/lint", "/v1/lint/batch", "/v1/decide"]) {
      const response = await send(path, { method: "POST", body: "{}" }, given);
      expect(response.headers.get("www-authenticate")).toBe('Bearer realm="sendlint"');
      expect(await outcome(response)).toEqual([401, "unauthorized", "No key, or a wrong one."]);
    }
    expect((await send("/metrics", {}, given)).status).toBe(401);
    expect(handled.map(({ key: name, code }) => [name, code])).toEqual(Array(4).fill([null, "unauthorized"]));
  });

  it("are not needed where there are none", async () => {
    const { send } = makeService({ keys: null });
    expect((await send("/v1/lint", { method: "POST", body: JSON.stringify(message) }, null)).status).toBe(200);
  });

  it("have a rate each", async () => {
    const { send, post } = makeService({ keys: { shop: key, bot: "a-key-of-the-bot" }, limits: { rate: 3 } });
    expect((await post("/v1/lint/batch", { messages: [message, message] })).status).toBe(200);
    const response = await post("/v1/lint/batch", { messages: [message, message] });
    expect(response.headers.get("retry-after")).toBe("20");
    expect(await outcome(response)).toEqual([429, "rate-limited", "More than 3 messages a minute."]);
    expect((await send("/v1/lint", { method: "POST", body: JSON.stringify(message) }, "a-key-of-the-bot")).status).toBe(200);
  });

  it.each<[string, unknown, string]>([
    ["short", { shop: "short" }, '`keys["shop"]` is a shorter one. Expected a key of 16 characters or more.'],
    [
      "unfit",
      { shop: "a key with blanks" },
      '`keys["shop"]` is one that no header can hold. Expected ASCII without blanks, at most 512 characters.',
    ],
    ["no", {}, "`keys` is an empty object. Expected at least one key, or null to answer everybody."],
    ["absent", undefined, "`keys` is nothing. Expected an object."],
  ])("that are %s keys are a mistake", (_, keys, words) => {
    expect(() => makeService({ keys: keys as never })).toThrow(words);
  });

  it("misspelt, and every other option that is none, are a mistake", () => {
    expect(() => makeService({ polcy: { onError: "allow" } } as never)).toThrow("`polcy` is not a key. Did you mean `policy`?");
  });
});

describe("the rest", () => {
  it("answers that it lives, and when it is about to end", async () => {
    const health = async (isReady: boolean) => {
      const response = await makeService({ isReady: () => isReady }).send("/healthz", {}, null);
      return [response.status, await response.json()];
    };
    expect(await health(true)).toEqual([200, { status: "ok" }]);
    expect(await health(false)).toEqual([503, { status: "closing" }]);
  });

  it("answers with the metrics that it is given", async () => {
    const response = await makeService({ metrics: async () => "up 1\n" }).send("/metrics");
    expect([response.headers.get("content-type"), await response.text()]).toEqual(["text/plain; version=0.0.4; charset=utf-8", "up 1\n"]);
    expect((await makeService().send("/metrics")).status).toBe(404);
  });

  it("knows no other path and no other method", async () => {
    const { send, handled } = makeService();
    expect(await outcome(await send(`/${encodeURIComponent(bad)}`))).toEqual([404, "not-found", "There is nothing at this path."]);
    const response = await send("/v1/lint");
    expect(response.headers.get("allow")).toBe("POST");
    expect(await outcome(response)).toEqual([405, "method-not-allowed", "This path takes POST."]);
    expect(handled).toMatchObject([
      { route: null, code: "not-found" },
      { route: null, code: "method-not-allowed" },
    ]);
  });

  it("tells the class of an error that nobody expected, and no more", async () => {
    const { send, handled } = makeService({
      metrics: () => {
        throw new RangeError(bad);
      },
    });
    expect(await outcome(await send("/metrics"))).toEqual([500, "internal", "The service failed."]);
    expect(handled).toMatchObject([{ code: "internal", failure: "RangeError" }]);
    expect(JSON.stringify(handled)).not.toMatch(/WhatsApp|Ottilie/);
  });

  it("describes itself in OpenAPI", async () => {
    const document = await read(await makeService({ metrics: async () => "" }).send("/openapi.json", {}, null));
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
    expect(Object.keys(document.paths ?? {})).toEqual([
      "/v1/lint",
      "/v1/lint/batch",
      "/v1/decide",
      "/healthz",
      "/openapi.json",
      "/metrics",
    ]);
    expect(document.components).toMatchObject({
      schemas: {
        Message: {
          required: ["text"],
          additionalProperties: false,
          properties: { text: { type: "string" }, platform: { enum: ["amazon", "ebay"] } },
        },
        Batch: { properties: { messages: { items: { $ref: "#/components/schemas/Message" } } } },
      },
    });
  });
});

describe("POST /webhooks", () => {
  const secret = "a secret of the shop";
  const now = 1_800_000_000_000;
  const event = {
    event: "message_created",
    id: 5,
    content: bad,
    message_type: "outgoing",
    private: false,
    conversation: { id: 7, meta: { sender: { email: "x@marketplace.amazon.de" } } },
  };

  /** A service whose desk's API answers `{}`, or fails. */
  function makeReceivers(status = 200) {
    const calls: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      const { method, url } = input as Request;
      calls.push(`${method} ${new URL(url).pathname}`);
      if (url.includes("/api/v2/"))
        return Response.json(url.includes("comments") ? { comments } : { ticket: { id: 7, requester_id: 3 }, users });
      return Response.json({ data: [{ id: 9, channel: "email", from_agent: true, body_text: bad, ...to }] }, { status });
    };
    const to = { source: { to: [{ address: "x@marketplace.amazon.de" }] } };
    const comments = [{ id: 12, author_id: 4, public: true, html_body: bad }];
    const users = [{ id: 3, email: "x@marketplace.amazon.de" }];
    const options = { secret, now: () => now, facts: () => ({ kind: "reply" as const }) };
    const service = makeService({
      webhooks: {
        chatwoot: createReceiver(chatwoot({ baseUrl: "https://desk.example", account: 1, accessToken: "token", fetch }), gate, options),
        zendesk: createReceiver(
          zendesk({ subdomain: "https://zendesk.example", user: "bot@shop.example", apiToken: "token", fetch }),
          gate,
          options,
        ),
        gorgias: createReceiver(
          gorgias({ domain: "https://gorgias.example", user: "bot@shop.example", apiKey: "key", fetch }),
          gate,
          options,
        ),
      },
    });
    const hook = async (name: string, payload: object, headers: Record<string, string>) => {
      const response = await service.fetch(
        new Request(`https://lint.example/webhooks/${name}`, { method: "POST", body: JSON.stringify(payload), headers }),
      );
      return [response.status, ((await response.json()) as { outcome: string }).outcome];
    };
    const sign = (payload: object, at = now) => {
      const time = String(at / 1000);
      const hash = createHmac("sha256", secret)
        .update(`${time}.${JSON.stringify(payload)}`)
        .digest("hex");
      return { "x-chatwoot-timestamp": time, "x-chatwoot-signature": `sha256=${hash}` };
    };
    return { ...service, calls, hook, sign };
  }

  it("takes Chatwoot's by its signature, once", async () => {
    const { hook, sign, calls, handled } = makeReceivers();
    expect(await hook("chatwoot", event, sign(event))).toEqual([200, "block"]);
    expect(await hook("chatwoot", event, sign(event))).toEqual([200, "seen before"]);
    expect(calls).toEqual([
      "GET /api/v1/accounts/1/conversations/7/labels",
      "POST /api/v1/accounts/1/conversations/7/labels",
      "POST /api/v1/accounts/1/conversations/7/messages",
    ]);
    expect(handled.map(({ route, status, key: name }) => [route, status, name])).toEqual(Array(2).fill(["/webhooks/chatwoot", 200, null]));
  });

  it("takes Gorgias' by its secret", async () => {
    const { hook, calls } = makeReceivers();
    expect(await hook("gorgias", { ticket_id: "7" }, { "x-sendlint-secret": secret })).toEqual([200, "block"]);
    expect(calls).toEqual(["GET /api/tickets/7/messages", "POST /api/tickets/7/tags", "POST /api/tickets/7/messages"]);
  });

  it("takes Zendesk's by its signature", async () => {
    const { hook, calls } = makeReceivers();
    const time = new Date(now).toISOString();
    const body = { ticket_id: "7" };
    const signature = createHmac("sha256", secret)
      .update(time + JSON.stringify(body))
      .digest("base64");
    const headers = { "x-zendesk-webhook-signature": signature, "x-zendesk-webhook-signature-timestamp": time };
    expect(await hook("zendesk", body, headers)).toEqual([200, "block"]);
    expect(calls).toEqual([
      "GET /api/v2/tickets/7",
      "GET /api/v2/tickets/7/comments",
      "PUT /api/v2/tickets/7/tags",
      "PUT /api/v2/tickets/7",
    ]);
    expect(await hook("zendesk", { ticket_id: "8" }, headers)).toEqual([401, "signature wrong"]);
  });

  it("does nothing for one that is replayed, wrongly signed, or signed with an API key", async () => {
    const { hook, sign, calls, handled } = makeReceivers();
    expect(await hook("chatwoot", event, sign(event, now - 600_000))).toEqual([401, "signature stale"]);
    expect(await hook("chatwoot", event, sign({ ...event, id: 6 }))).toEqual([401, "signature wrong"]);
    expect(await hook("chatwoot", event, { authorization: `Bearer ${key}` })).toEqual([401, "signature missing"]);
    expect(await hook("gorgias", { ticket_id: "7" }, { "x-sendlint-secret": "another" })).toEqual([401, "signature wrong"]);
    expect(calls).toEqual([]);
    expect(handled.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  it("lets one come again where the desk does not answer, or in no time", async () => {
    const { hook, sign } = makeReceivers(403);
    expect(await hook("chatwoot", event, sign(event))).toEqual([502, "helpdesk unavailable"]);
    const { send } = makeService({ webhooks: { slow: () => new Promise(() => {}) }, limits: { time: 20 } });
    expect(await outcome(await send("/webhooks/slow", { method: "POST" }))).toEqual([503, "time-limit", "It took too long."]);
  });

  it.each<[object, string]>([
    [{ "a/b": async () => new Response() }, '`webhooks["a/b"]`'],
    [{ desk: "https://desk.example" }, '`webhooks.desk` is "https://desk.example". Expected a receiver.'],
  ])("has no receivers like %j", (webhooks, words) => {
    expect(() => makeService({ webhooks: webhooks as never })).toThrow(words);
  });
});
