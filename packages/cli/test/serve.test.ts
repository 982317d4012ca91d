import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

// The built command, as a process, with requests over the wire.

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const key = "a-key-of-the-shop";
const message = { platform: "amazon", marketplace: "amazon.de", kind: "reply", text: "Your parcel left today." };
const bad = { ...message, text: "It is faster on WhatsApp, dear Ottilie." };

/** A configuration with a rule that has its own way with a word. */
const endless = `
  const rule = {
    id: "my/word",
    meta: { category: "abuse", summary: "Never end" },
    options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) },
    messages: { found: { en: "“{{text}}”", "zh-CN": "“{{text}}”" } },
    frames: () => [],
    check: ({ document }) => {
      while (document.text.includes("forever")) {}
      return [];
    },
  };
  export default { plugins: [{ name: "my", rules: [rule] }], rules: { "my/word": "error" } };`;

const stops: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

type Entry = Readonly<Record<string, unknown>>;

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  /** Waits for a line of the log. */
  said(msg: string): Promise<Entry>;
  /** All of the log, once the process has ended. */
  ended(): Promise<{ readonly status: number | null; readonly log: readonly Entry[] }>;
}

async function start(argv: readonly string[] = [], files: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder: Folder = makeFolder(files);
  stops.push(() => folder.remove());
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", ...argv], {
    cwd: folder.path,
    env: { PATH: process.env.PATH ?? "", SENDLINT_KEYS: `shop:${key}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close") as Promise<[number | null]>;
  stops.push(() => child.kill("SIGKILL") && closed);
  let output = "";
  let wake = (): void => {};
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    wake();
  });
  const log = (): Entry[] =>
    output
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Entry);
  const said = async (msg: string): Promise<Entry> => {
    for (;;) {
      const entry = log().find((line) => line.msg === msg);
      if (entry) return entry;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const { port } = await said("listening");
  const ended = async () => ({ status: (await closed)[0], log: log() });
  return { child, port: port as number, said, ended };
}

async function call(port: number, path: string, init: RequestInit = {}): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });
  return { status: response.status, body: await response.text() };
}

const post = (port: number, path: string, body: NonNullable<RequestInit["body"]>) => call(port, path, { method: "POST", body });

/** A request whose head has arrived, and whose body is still to come. */
async function begin(port: number): Promise<{ sent: ClientRequest; answer: Promise<[IncomingMessage]> }> {
  const headers = { authorization: `Bearer ${key}`, expect: "100-continue", "transfer-encoding": "chunked" };
  const sent = request({ port, host: "127.0.0.1", method: "POST", path: "/v1/decide", headers });
  const answer = once(sent, "response") as Promise<[IncomingMessage]>;
  sent.flushHeaders();
  await once(sent, "continue");
  return { sent, answer };
}

describe("sendlint serve", { timeout: 60_000 }, () => {
  it("lints, decides by the policy's file, and logs no word of a message", async () => {
    const policy = JSON.stringify({ categories: { "off-platform-contact": "review" } });
    const { child, port, ended } = await start(["--policy", "policy.json", "--drain", "0"], { "policy.json": policy });
    const lint = await post(port, "/v1/lint", JSON.stringify(bad));
    expect([lint.status, JSON.parse(lint.body)]).toMatchObject([200, { ok: false, diagnostics: [{ ruleId: "contact/off-platform" }] }]);
    const batch = await post(port, "/v1/lint/batch", JSON.stringify({ messages: [message, bad] }));
    expect(JSON.parse(batch.body)).toMatchObject({ results: [{ ok: true }, { ok: false }] });
    expect(JSON.parse((await post(port, "/v1/decide", JSON.stringify(bad))).body)).toMatchObject({ decision: "review" });
    expect(await call(port, "/healthz")).toEqual({ status: 200, body: '{"status":"ok"}' });
    expect(JSON.parse((await call(port, "/openapi.json")).body)).toMatchObject({ openapi: "3.1.0" });
    expect((await post(port, `/${encodeURIComponent(bad.text)}`, bad.text)).status).toBe(404);
    child.kill("SIGTERM");
    const { status, log } = await ended();
    expect(status).toBe(0);
    const lines = log.map(({ msg, method, route, status: code, key: name, messages }) => [msg, method, route, code, name, messages]);
    expect(lines).toEqual([
      ["listening", undefined, undefined, undefined, undefined, undefined],
      ["request", "POST", "/v1/lint", 200, "shop", 1],
      ["request", "POST", "/v1/lint/batch", 200, "shop", 2],
      ["request", "POST", "/v1/decide", 200, "shop", 1],
      ["request", "GET", "/healthz", 200, null, 0],
      ["request", "GET", "/openapi.json", 200, null, 0],
      ["request", "POST", null, 404, null, 0],
      ["closing", undefined, undefined, undefined, undefined, undefined],
      ["closed", undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(JSON.stringify(log)).not.toMatch(/WhatsApp|Ottilie|a-key-of/);
  });

  it.each(["off", "1", "3"])("gives the same with --concurrency %s", async (concurrency) => {
    const { port } = await start(["--concurrency", concurrency]);
    const messages = Array.from({ length: 40 }, (_, index) => ({ ...(index % 3 === 0 ? bad : message), id: String(index) }));
    const { results } = JSON.parse((await post(port, "/v1/lint/batch", JSON.stringify({ messages: [...messages, 7] }))).body);
    expect(results.slice(0, 40).map(({ id, ok }: { id: string; ok: boolean }) => [id, ok])).toEqual(
      messages.map(({ id }, index) => [id, index % 3 !== 0]),
    );
    expect(results[40]).toMatchObject({ id: null, error: { code: "invalid-request" } });
    const words = "`text` is nothing. Expected a string.";
    expect(JSON.parse((await post(port, "/v1/decide", '{"platform":"ebay","marketplace":"ebay.de"}')).body).error.message).toBe(words);
  });

  it("ends a rule that never ends, answers others meanwhile, and goes on", async () => {
    const { port } = await start(["--concurrency", "1", "--timeout", "3", "--config", "c.mjs"], { "c.mjs": endless });
    const late = post(port, "/v1/decide", JSON.stringify({ ...message, text: "forever" }));
    expect((await call(port, "/healthz")).status).toBe(200);
    expect(await late).toEqual({ status: 503, body: '{"error":{"code":"time-limit","message":"It took too long."}}' });
    // The next thread may take longer to start than a request may take.
    const decide = async (): Promise<string> => {
      const { status, body } = await post(port, "/v1/decide", JSON.stringify(message));
      return status === 503 ? decide() : JSON.parse(body).decision;
    };
    expect(await decide()).toBe("allow");
  });

  it("lets no more requests wait than are worth it", async () => {
    const { port } = await start(["--concurrency", "1", "--timeout", "600", "--config", "c.mjs"], { "c.mjs": endless });
    const body = JSON.stringify({ ...message, text: "forever" });
    let refused = 0;
    await new Promise<void>((resolve) => {
      for (let sent = 0; sent < 1 + 1024 + 5; sent++) {
        post(port, "/v1/decide", body).then(
          ({ status }) => {
            if (status === 503 && ++refused === 5) resolve();
          },
          // Those who wait see the service end.
          () => {},
        );
      }
    });
    const { body: counts } = await call(port, "/metrics");
    expect(counts.split("\n").filter((line) => line.startsWith("sendlint_re"))).toEqual(
      expect.arrayContaining([
        'sendlint_requests_total{route="/v1/decide",key="shop",status="503"} 5',
        'sendlint_refusals_total{code="overloaded"} 5',
      ]),
    );
  });

  it("takes no part of a body that is too long, and stays for the next", async () => {
    const { port } = await start(["--body-limit", "2000"]);
    const refused = await post(port, "/v1/lint", "a".repeat(10 * 1024 * 1024)).catch((error: unknown) => error);
    // A client that is still sending may see the connection close before it reads the answer.
    if (!(refused instanceof Error)) expect(refused).toMatchObject({ status: 413 });
    expect((await post(port, "/v1/lint", Uint8Array.of(0xff))).status).toBe(400);
    expect((await post(port, "/v1/lint", JSON.stringify(message))).status).toBe(200);
  });

  it("counts for Prometheus", async () => {
    const { port } = await start(["--rate", "3"]);
    await post(port, "/v1/decide", JSON.stringify(bad));
    await post(port, "/v1/lint", JSON.stringify(message));
    await post(port, "/v1/lint", "{");
    await post(port, "/v1/lint", JSON.stringify(message));
    const { body } = await call(port, "/metrics");
    const ours = body.split("\n").filter((line) => /^sendlint_(?:messages|refusals|requests)/.test(line));
    expect(ours).toEqual([
      'sendlint_requests_total{route="/v1/decide",key="shop",status="200"} 1',
      'sendlint_requests_total{route="/v1/lint",key="shop",status="200"} 1',
      'sendlint_requests_total{route="/v1/lint",key="shop",status="400"} 1',
      'sendlint_requests_total{route="/v1/lint",key="shop",status="429"} 1',
      'sendlint_refusals_total{code="invalid-json"} 1',
      'sendlint_refusals_total{code="rate-limited"} 1',
      'sendlint_messages_total{outcome="block"} 1',
      'sendlint_messages_total{outcome="ok"} 1',
    ]);
    expect(body).toContain("\nprocess_resident_memory_bytes ");
  });

  it("answers what it has begun before it ends", async () => {
    const { child, port, said, ended } = await start(["--drain", "0"]);
    const begun = await Promise.all(Array.from({ length: 20 }, () => begin(port)));
    child.kill("SIGTERM");
    await said("closing");
    const answers = begun.map(async ({ sent, answer }) => {
      sent.end(JSON.stringify(bad));
      const [response] = await answer;
      return [response.statusCode, response.headers.connection, JSON.parse(await text(response)).decision];
    });
    expect(await Promise.all(answers)).toEqual(Array(20).fill([200, "close", "block"]));
    expect((await ended()).status).toBe(0);
  });

  it("goes on while it drains, tells every client to leave, and ends at once at a second signal", async () => {
    const { child, port, said, ended } = await start(["--drain", "600"]);
    child.kill("SIGTERM");
    await said("closing");
    expect(await call(port, "/healthz")).toEqual({ status: 503, body: '{"status":"closing"}' });
    const { sent, answer } = await begin(port);
    sent.end(JSON.stringify(message));
    const [response] = await answer;
    expect([response.statusCode, response.headers.connection, JSON.parse(await text(response)).decision]).toEqual([200, "close", "allow"]);
    child.kill("SIGINT");
    expect((await ended()).status).toBe(0);
  });

  it("takes webhooks by the receivers of a module", async () => {
    const receivers = "export default { desk: async (request) => Response.json({ outcome: await request.text() }, { status: 202 }) };";
    const { port } = await start(["--webhooks", "webhooks.mjs"], { "webhooks.mjs": receivers });
    expect(await post(port, "/webhooks/desk", "given")).toEqual({ status: 202, body: '{"outcome":"given"}' });
    expect((await post(port, "/webhooks/other", "given")).status).toBe(404);
  });

  it("says that an address cannot be had", async () => {
    const { port } = await start();
    expect(await runCommand(["serve", "--no-keys", "--port", String(port)])).toEqual({
      status: 2,
      stdout: "",
      stderr: `sendlint: Port ${port} of 127.0.0.1 cannot be had: EADDRINUSE.\nSee \`sendlint --help\`.\n`,
    });
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ["no keys", [], {}, ["No keys are set. Set SENDLINT_KEYS to `NAME:KEY`, parted by commas, or say `--no-keys` to answer everybody."]],
    ["no policy", ["--no-keys", "--policy", "p.json"], {}, ["p.json: cannot be read: no such file or directory."]],
    [
      "a broken policy",
      ["--no-keys", "--policy", "p.json"],
      { "p.json": '{"onError":"ignore"}' },
      ['`policy.onError` is "ignore". Expected "block" or "allow".'],
    ],
    ["no preset", ["--no-keys", "--preset", "amazon", "--marketplace", "amazon.example"], {}, ["`amazon({ marketplace })` is"]],
    [
      "wrong numbers",
      ["--no-keys", "--port", "70000", "--rate", "0"],
      {},
      ["`--port` is 70000. Expected a port, at most 65535.", '`--rate` is "0". Expected a whole number from 1.'],
    ],
    ["files", ["--no-keys", "a.txt"], {}, ['`sendlint serve` takes no files; given: "a.txt".']],
  ])("does not start with %s", async (_, argv, files, mistakes) => {
    const folder = makeFolder(files);
    stops.push(() => folder.remove());
    const { status, stderr } = await runCommand(["serve", ...argv], { cwd: folder.path });
    expect(status).toBe(2);
    for (const mistake of mistakes) expect(stderr).toContain(`sendlint: ${mistake}`);
  });
});
