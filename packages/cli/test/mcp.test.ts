import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { rules } from "@sendlint/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, runCommand } from "./run.js";

// The built command, asked by the client of the official SDK over standard input and output.

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

async function connect(...argv: readonly string[]): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [bin, "mcp", ...argv], stderr: "pipe" }));
  return client;
}

interface Answer {
  readonly isError: boolean;
  readonly text: string;
  readonly value: Record<string, unknown>;
}

async function call(client: Client, name: string, args: Record<string, unknown>): Promise<Answer> {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: args });
  const [first] = content as { text: string }[];
  return { isError, text: first?.text ?? "", value: structuredContent as Record<string, unknown> };
}

const bad = { text: "Our box: jo@shop.example, add us on WeChat.", kind: "reply", stage: "post-sale" };

describe("sendlint mcp", { timeout: 60_000 }, () => {
  let client: Client;
  beforeAll(async () => {
    client = await connect("--marketplace", "amazon.de");
  });
  afterAll(() => client.close());

  it("offers three tools that change nothing", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint, annotations?.openWorldHint])).toEqual([
      ["lint_message", true, false],
      ["list_rules", true, false],
      ["explain_rule", true, false],
    ]);
    expect(client.getServerVersion()).toMatchObject({ name: "sendlint", title: "Sendlint" });
  });

  it("lints a message, and repeats no personal data", async () => {
    const { isError, text, value } = await call(client, "lint_message", bad);
    expect(isError).toBe(false);
    expect(JSON.parse(text)).toEqual(value);
    expect(value).toMatchObject({
      ok: false,
      diagnostics: [
        { ruleId: "contact/off-platform", severity: "error", field: "text", start: 0, end: 42 },
        { ruleId: "contact/email-address", severity: "error", field: "text", start: 9, end: 24 },
      ],
    });
    expect(text).not.toMatch(/jo@|shop\.example/);
  });

  it("lints for the marketplace that a call names", async () => {
    const emoji = { text: "Your parcel left today 👍", kind: "reply", stage: "post-sale" };
    expect((await call(client, "lint_message", emoji)).value).toMatchObject({ ok: false });
    expect((await call(client, "lint_message", { ...emoji, platform: "ebay", marketplace: "ebay.de" })).value).toEqual({
      ok: true,
      diagnostics: [],
    });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["an unknown marketplace", { ...bad, marketplace: "amazon.dee" }, /is "amazon\.dee"\. Did you mean "amazon\.de"\?/],
    ["a platform that is none", { ...bad, platform: "etsy" }, /platform/],
    ["no text", { kind: "reply" }, /text/],
  ])("says what is wrong with %s", async (_, args, message) => {
    const { isError, text } = await call(client, "lint_message", args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/jo@|WeChat/);
  });

  it("lists the rules of a platform, or of all", async () => {
    const list = async (args: Record<string, unknown>) =>
      (await call(client, "list_rules", args)).value.rules as { id: string; category: string; severity?: string }[];
    expect((await list({ category: "phone-number" })).map(({ id, severity }) => [id, severity])).toEqual([
      ["contact/phone-number", "error"],
    ]);
    const ids = (await list({ marketplace: "ebay.de" })).map(({ id }) => id);
    expect(ids).toContain("review/incentive");
    expect(ids).not.toContain("format/emoji");
    const everywhere = await connect();
    const all = (await call(everywhere, "list_rules", {})).value.rules as { id: string }[];
    await everywhere.close();
    expect(all.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  it("explains a rule", async () => {
    const { value } = await call(client, "explain_rule", { rule: "content/length", platform: "ebay" });
    expect(value).toMatchObject({
      id: "content/length",
      category: "formatting",
      summary: "Disallow a text longer than the channel takes",
      severity: "error",
      options: { properties: { max: { type: "integer", default: 2000 } } },
      policy: { url: expect.stringMatching(/^https:/) },
    });
    const gating = await call(client, "explain_rule", { rule: "review/gating" });
    expect(gating.value).toMatchObject({
      why: expect.stringContaining("Amazon forbids to divert unhappy buyers"),
      examples: expect.arrayContaining([
        { isViolating: true, context: "text amazon reply", text: "If you are happy with the lamp, please leave a review." },
      ]),
    });
  });

  it.each<[Record<string, unknown>, RegExp]>([
    [{ rule: "content/lenght" }, /^`rule` is not a rule\. Did you mean `content\/length`\?/],
    [{ rule: "content/length", marketplace: "shop.example" }, /^The marketplace belongs to no platform that is known\./],
    [{ rule: "content/length", marketplace: "amazon.zz" }, /is "amazon\.zz"\./],
  ])("says what is wrong with %j", async (args, message) => {
    const { isError, text } = await call(client, "explain_rule", args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
  });

  it("takes rules from a configuration", async () => {
    const folder = makeFolder({ "my.json": JSON.stringify({ rules: { "contact/email-address": "off", "contact/off-platform": "off" } }) });
    const lenient = await connect("--marketplace", "amazon.de", "--config", `${folder.path}/my.json`);
    expect((await call(lenient, "lint_message", bad)).value).toMatchObject({ ok: true });
    await lenient.close();
    folder.remove();
  });

  it("ends when its client does", async () => {
    const child = spawn(process.execPath, [bin, "mcp"], { stdio: ["pipe", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stdin.end();
    const [status] = (await once(child, "close")) as [number | null];
    expect([status, Buffer.concat(output).toString()]).toEqual([0, ""]);
  });

  it("rejects wrong use before it reads", async () => {
    const { status, stdout, stderr } = await runCommand(["mcp", "--marketplace", "amazon.dee", "x"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^sendlint: `sendlint mcp` reads standard input and takes no files; given: "x"\./);
  });
});
