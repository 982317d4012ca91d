import { describe, expect, it } from "vitest";
import { makeFolder, runCommand } from "./run.js";

interface Result {
  readonly id: string | number | null;
  readonly line?: number;
  readonly ok?: boolean;
  readonly diagnostics?: { readonly ruleId: string; readonly field: string; readonly start: number; readonly end: number }[];
  readonly assumed?: Record<string, string>;
  readonly error?: { readonly code: string; readonly message: string };
}

async function stream(input: string | Buffer | readonly (string | Buffer)[], ...argv: string[]) {
  const stdin = typeof input === "string" || Buffer.isBuffer(input) ? [input] : input;
  const { status, stdout, stderr } = await runCommand(["stream", ...argv], { stdin });
  const lines = stdout.split("\n");
  expect(lines.pop()).toBe("");
  return { status, stderr, results: lines.map((line) => JSON.parse(line) as Result) };
}

const message = (fields: object) =>
  JSON.stringify({ id: "1", platform: "amazon", marketplace: "amazon.com", kind: "reply", stage: "post-sale", ...fields });
const bad = message({ id: "bad", text: "The box: jo@shop.example" });
const good = message({ id: "good", text: "Your replacement is on its way." });

/** The outcome of each line: the rules found, or the error's code. */
const outcomes = (results: readonly Result[]) =>
  results.map(({ id, line, error, diagnostics }) => [
    id,
    error ? `${error.code} in ${line}` : diagnostics?.map(({ ruleId }) => ruleId).join(" "),
  ]);

describe("sendlint stream", () => {
  it("writes a result for each line, in order", async () => {
    const { status, stderr, results } = await stream(`${good}\n${bad}\n${good}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(results.map(({ id, ok }) => [id, ok])).toEqual([
      ["good", true],
      ["bad", false],
      ["good", true],
    ]);
    const [diagnostic, ...others] = results[1]?.diagnostics ?? [];
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      ruleId: "contact/email-address",
      category: "email-address",
      severity: "error",
      field: "text",
      start: 9,
      end: 24,
      loc: { start: { line: 1, column: 10 }, end: { line: 1, column: 25 } },
    });
    expect(Object.keys(diagnostic ?? {})).toEqual([
      "ruleId",
      "messageId",
      "category",
      "severity",
      "message",
      "field",
      "start",
      "end",
      "loc",
    ]);
  });

  it.each([
    ["CRLF", `${good}\r\n${bad}\r\n`],
    ["a byte order mark", `\ufeff${good}\n${bad}\n`],
    ["empty lines", `\n\r\n${good}\n   \n${bad}\n\n`],
    ["no line break at the end", `${good}\n${bad}`],
  ])("takes %s", async (_, input) => {
    expect(outcomes((await stream(input)).results)).toEqual([
      ["good", ""],
      ["bad", "contact/email-address"],
    ]);
  });

  it("takes chunks that cut through lines and letters", async () => {
    const bytes = Buffer.from(`${message({ id: "微信", text: "Grüße 👍" })}\n${bad}\n`);
    const { results } = await stream(Array.from(bytes, (byte) => Buffer.from([byte])));
    expect(results.map(({ id }) => id)).toEqual(["微信", "bad"]);
  });

  it("gives a line that cannot be read a result of its own, and goes on", async () => {
    const lines = [
      Buffer.from("{not json\n"),
      Buffer.from('"Call 555-0100"\n[]\n'),
      Buffer.concat([Buffer.from('{"text":"Gr'), Buffer.from([0xfc]), Buffer.from('"}\n')]),
      Buffer.from(`${message({ id: 7, text: 5 })}\n`),
      Buffer.from(`${message({ id: {}, text: "Hello" })}\n`),
      Buffer.from(`${message({ platform: "amazn", text: "Hello" })}\n`),
      Buffer.from(`${message({ marketplace: "amazon.xx", text: "Hello" })}\n`),
      Buffer.from(`${message({ marketplace: 5, text: "Hello" })}\n`),
      Buffer.from(`${message({ kind: "replly", text: "Hello" })}\n`),
      Buffer.from('{"text":"Hello"}\n'),
      Buffer.from(`${bad}\n`),
    ];
    const { status, stderr, results } = await stream(lines);
    expect(status).toBe(0);
    expect(outcomes(results)).toEqual([
      [null, "invalid-json in 1"],
      [null, "invalid-message in 2"],
      [null, "invalid-message in 3"],
      [null, "invalid-utf8 in 4"],
      [7, "invalid-message in 5"],
      [null, "invalid-message in 6"],
      ["1", "unknown-platform in 7"],
      ["1", "unknown-marketplace in 8"],
      ["1", "unknown-marketplace in 9"],
      ["1", "invalid-message in 10"],
      [null, "no-platform in 11"],
      ["bad", "contact/email-address"],
    ]);
    expect(stderr).toBe("11 of 12 lines could not be read; each has a result line that says why.\n");
    const messages = results.map(({ error }) => error?.message);
    expect(messages[0]).toMatch(/^The line is not JSON( from column 2 on)?\.$/);
    expect(messages[6]).toBe('`platform` is "amazn". Did you mean "amazon"? Expected "amazon" or "ebay".');
    expect(messages[7]).toMatch(/^`amazon\({ marketplace }\)` is "amazon\.xx"\. Did you mean /);
    expect(messages[9]).toBe('`message.kind` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".');
  });

  it("repeats nothing of a line that is not JSON", async () => {
    const { results } = await stream('{"id":"1","text":"Call 555-0100" "x"}\njo@shop.example\n');
    expect(JSON.stringify(results)).not.toMatch(/555|shop/);
  });

  it("passes over a line that is too long", async () => {
    const long = message({ text: "a".repeat(1024) }).replace("aaaa", "a".repeat(9 * 1024 * 1024));
    const { results } = await stream([`${good}\n${long.slice(0, 5_000_000)}`, `${long.slice(5_000_000)}\n${bad}\n`]);
    expect(outcomes(results)).toEqual([
      ["good", ""],
      [null, "line-too-long in 2"],
      ["bad", "contact/email-address"],
    ]);
  });

  it("takes a message of a megabyte", async () => {
    const { results } = await stream(message({ text: "Thank you. ".repeat(100_000) }));
    expect(results[0]).toMatchObject({ id: "1" });
    expect(results[0]).not.toHaveProperty("error");
  });

  it("reads the fields of a message and no others", async () => {
    const text = "Your replacement is on its way.";
    const { results } = await stream(
      message({ text, subject: "From jo@shop.example", set: "dev", note: "x", expect: [], order: { id: "1" }, locale: null }),
    );
    expect(outcomes(results)).toEqual([["1", "contact/email-address"]]);
    expect(results[0]?.diagnostics?.[0]?.field).toBe("subject");
  });

  it("says what it assumed", async () => {
    const { results } = await stream('{"platform":"amazon","text":"Your replacement is on its way."}');
    expect(Object.keys(results[0]?.assumed ?? {})).toEqual(["kind", "stage"]);
  });

  it.each([
    ["the default platform", '{"text":"Hello"}', ["--preset", "ebay"], undefined],
    ["the platform of the marketplace that it names", '{"text":"Hello","marketplace":"ebay.de"}', [], undefined],
    ["the default marketplace for its platform", '{"text":"Hello","platform":"amazon"}', ["--marketplace", "amazon.de"], undefined],
    ["no platform", '{"text":"Hello","platform":null}', [], "no-platform"],
    [
      "a platform and the marketplace of another",
      '{"text":"Hello","platform":"ebay","marketplace":"amazon.de"}',
      [],
      "unknown-marketplace",
    ],
  ])("lints a line with %s", async (_, line, argv, code) => {
    expect((await stream(line, ...argv)).results[0]?.error?.code).toBe(code);
  });

  it.each([
    [["error"], [good], 0],
    [["error"], [bad], 1],
    [["warn"], [bad], 1],
    [["error"], ["{"], 0],
    [["unreadable"], ["{", good], 1],
    [["unreadable"], [bad], 0],
    [["error", "unreadable"], ["{"], 1],
  ])("with --fail-on %j and %j ends with status %i", async (conditions, lines, status) => {
    const argv = conditions.flatMap((condition) => ["--fail-on", condition]);
    expect((await stream(lines.join("\n"), ...argv)).status).toBe(status);
  });

  it("takes rules and language from a configuration that is named", async () => {
    const folder = makeFolder({ "my.json": JSON.stringify({ rules: { "contact/email-address": "warn" }, language: "zh-CN" }) });
    const { stdout, status } = await runCommand(["stream", "-c", "my.json", "--fail-on", "error"], { cwd: folder.path, stdin: [bad] });
    folder.remove();
    expect(status).toBe(0);
    expect(JSON.parse(stdout).diagnostics).toEqual([
      expect.objectContaining({ severity: "warn", message: expect.stringMatching(/\p{Script=Han}/u) }),
    ]);
  });

  it("carries no personal data", async () => {
    const { results } = await stream(message({ text: "Add me on WhatsApp: +1 202 555 0143 or jo@shop.example" }));
    expect(results[0]?.ok).toBe(false);
    expect(JSON.stringify(results)).not.toMatch(/0143|555 ?0|jo@|shop/);
  });

  it("writes nothing for nothing", async () => expect(await stream("")).toEqual({ status: 0, stderr: "", results: [] }));

  it("rejects wrong use before it reads", async () => {
    const { status, stdout, stderr } = await runCommand(["stream", "--marketplace", "amazon.dee"], { stdin: [bad] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^sendlint: `amazon\({ marketplace }\)` is "amazon\.dee"\. Did you mean "amazon\.de"\? /);
  });
});
