import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function lintIn(files: Readonly<Record<string, string | Buffer>>, ...argv: readonly string[]) {
  const folder = makeFolder(files);
  folders.push(folder);
  return runCommand(argv, { cwd: folder.path });
}

interface Json {
  readonly results: {
    readonly name: string;
    readonly platform: string;
    readonly assumed: Record<string, string>;
    readonly diagnostics: {
      readonly ruleId: string;
      readonly start: number;
      readonly end: number;
      readonly loc: { readonly start: object };
      readonly offsetsIn: string;
    }[];
  }[];
}

const bad = "Hello,\nthe box: jo@shop.example please.\n";
const good = "Thank you for your message. We have sent a replacement today.\n";
const amazon = ["--preset", "amazon", "--marketplace", "amazon.de"];

/** What was found, as `file:line:column rule`. */
function places(stdout: string): string[] {
  return [...stdout.matchAll(/^(\S+:\d+:\d+) \S+ .*\((\S+?), /gm)].map(([, place, rule]) => `${place} ${rule}`);
}

describe("sendlint", () => {
  it("is content with what is fine", async () => {
    const { status, stdout, stderr } = await lintIn({ "a.txt": good, "b/c.md": good }, ".", ...amazon, "--stage", "post-sale");
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "✔ No problems in 2 messages\n", stderr: "" });
  });

  it("reports what is not, with the place in the source", async () => {
    const { status, stdout } = await lintIn({ "a.txt": bad, "b.txt": good }, ".", ...amazon);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^a\.txt amazon\.de\n {2}2:10 {2}error {4}“••@••••\.•••••••” .* {2}contact\/email-address\n {5}2 │ the box: ••@••••\.••••••• please\.\n {7}│ {10}\^{15}\n/,
    );
    expect(stdout).toMatch(/\n✖ 1 problem \(1 error, 0 warnings\) in 1 of 2 messages\n/);
  });

  it("lints each file for each preset, and says for which", async () => {
    const { stdout } = await lintIn({ "a.txt": bad }, "a.txt", ...amazon, "--site", "ebay.de", "--format", "json");
    const { results } = JSON.parse(stdout) as Json;
    expect(results.map(({ name, platform }) => `${name} ${platform}`)).toEqual(["a.txt amazon.de", "a.txt ebay.de"]);
  });

  it("takes files, presets and the rest from the configuration, found upwards", async () => {
    const config = {
      files: ["templates", "!**/old.txt"],
      presets: [{ preset: "amazon", marketplace: "amazon.de" }],
      rules: { "contact/email-address": "warn" },
    };
    const folder = makeFolder({
      "sendlint.config.json": JSON.stringify(config),
      "templates/a.txt": bad,
      "templates/old.txt": bad,
      "b.txt": bad,
      "sub/x": "",
    });
    folders.push(folder);
    const { status, stdout } = await runCommand(["-f", "compact"], { cwd: join(folder.path, "sub") });
    expect(status).toBe(0);
    expect(places(stdout)).toEqual(["../templates/a.txt:2:10 contact/email-address"]);
    expect(stdout).toContain(" warn ");
  });

  it("tells how long stages and rules took", async () => {
    const { status, stderr } = await lintIn({ "a.txt": good, "b.txt": bad }, ".", ...amazon, "--stats", "-f", "json");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Stage {33}ms {3}share {5}times\n/);
    expect(stderr).toMatch(/^read the words +[\d.]+ +\d+ % +2$/m);
    expect(stderr).toMatch(/^contact\/email-address +[\d.]+ +\d+ % +2$/m);
  });

  it("runs a configuration that is a module, and takes its presets and plugins", async () => {
    const config = `
      const rule = {
        id: "my/shouting",
        meta: { category: "abuse", summary: "Disallow shouting" },
        options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) },
        messages: { found: { en: "“{{text}}” is loud.", "zh-CN": "“{{text}}”" } },
        frames: () => [],
        check: ({ document }) => [...document.text.matchAll(/[A-Z]{4,9}/g)].map((match) => ({ messageId: "found", at: document.range(match.index, match.index + match[0].length) })),
      };
      const platform = { name: "Market", id: "any", marketplace: "market.example", region: "DE", hosts: [], relayHosts: [], carrierHosts: [] };
      export default {
        presets: [{ name: "market", platform, rules: { "my/shouting": "error" }, overrides: [], policy: {}, assume: { kind: "reply", stage: "pre-sale" } }],
        plugins: [{ name: "my", rules: [rule] }],
      };`;
    const { stdout, stderr } = await lintIn({ "sendlint.config.mjs": config, "a.txt": "Please WAIT.\n" }, "a.txt", "-f", "compact");
    expect(stderr).toBe("");
    expect(stdout).toBe("a.txt:1:8 error “WAIT” is loud. (my/shouting, market.example)\n");
  });

  it("tells all mistakes of a configuration, with its name", async () => {
    const { status, stdout, stderr } = await lintIn(
      { "sendlint.config.json": '{"kind":"x","rules":{"no/rule":"off"}}', "a.txt": good },
      "a.txt",
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      'sendlint: sendlint.config.json: `kind` is "x". Expected "reply", "proactive" or "template".',
      expect.stringMatching(/^sendlint: sendlint\.config\.json: `rules\["no\/rule"\]` is not a rule\./),
      "See `sendlint --help`.",
      "",
    ]);
  });

  it.each([
    ["that does not parse", "sendlint.config.json", "{", /^sendlint: sendlint\.config\.json:1:2: is not valid JSON: /],
    ["that throws", "sendlint.config.mjs", 'throw new Error("odd");', /^sendlint: sendlint\.config\.mjs: cannot be run: odd \(line 1\)\n/],
    ["with a syntax error", "sendlint.config.mjs", "export default {\n  a b\n};", /^sendlint: sendlint\.config\.mjs: cannot be run: /],
    [
      "that exports nothing",
      "sendlint.config.mjs",
      "export const config = {};",
      /^sendlint: sendlint\.config\.mjs: exports no configuration\./,
    ],
    [
      "in UTF-16",
      "sendlint.config.json",
      Buffer.from("\ufeff{}", "utf16le"),
      /^sendlint: sendlint\.config\.json: cannot be read: it is UTF-16; save it as UTF-8\.\n/,
    ],
  ])("rejects a configuration %s", async (_, name, content, message) => {
    const { status, stderr } = await lintIn({ [name]: content, "a.txt": good }, "a.txt", ...amazon);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("rejects a configuration that is not there, or is none", async () => {
    expect((await lintIn({}, "--config", "my.json")).stderr).toBe(
      "sendlint: my.json: cannot be read: no such file or directory.\nSee `sendlint --help`.\n",
    );
    expect((await lintIn({}, "--config", "my.mjs")).stderr).toBe(
      "sendlint: my.mjs: cannot be read: no such file or directory.\nSee `sendlint --help`.\n",
    );
    expect((await lintIn({ "my.toml": "" }, "--config", "my.toml")).stderr).toContain(
      "my.toml: is no configuration. Expected a file such as sendlint.config.ts, sendlint.config.mts, sendlint.config.js, ",
    );
  });

  it("asks for what is missing", async () => {
    const { status, stderr } = await lintIn({});
    expect(status).toBe(2);
    expect(stderr).toBe(
      `sendlint: No preset says whose rules to lint by. Add \`--preset amazon --marketplace amazon.de\`, or set \`presets\` in a configuration file.
sendlint: No files to lint. Name files, folders or globs, or set \`files\` in a configuration file.
See \`sendlint --help\`.
`,
    );
  });

  it("rejects a marketplace that there is not", async () => {
    const { status, stderr } = await lintIn({ "a.txt": good }, "a.txt", "--marketplace", "amazon.dee");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^sendlint: `amazon\({ marketplace }\)` is "amazon\.dee"\. Did you mean "amazon\.de"\? /);
  });

  it("lints the rest where a file cannot be read, and ends with status 2", async () => {
    const { status, stdout, stderr } = await lintIn(
      { "a.txt": Buffer.from("Grüße", "latin1"), "b.txt": bad, "c.md": "---\nkind: replly\n---\nHello", "d.txt": good },
      ".",
      ...amazon,
      "-f",
      "compact",
    );
    expect(status).toBe(2);
    expect(places(stdout)).toEqual(["b.txt:2:10 contact/email-address"]);
    expect(stderr).toBe(
      `a.txt: cannot be read: it is not UTF-8 from 1:3 on (byte 0xFC, as in Latin-1); save it as UTF-8.
c.md:2:7: \`kind\` is "replly". Did you mean "reply"? Expected "reply", "proactive" or "template".
`,
    );
  });

  it("follows a link, and says where it leads nowhere", async () => {
    const folder = makeFolder({ "a.txt": bad });
    folders.push(folder);
    symlinkSync("a.txt", join(folder.path, "link.txt"));
    symlinkSync("nowhere.txt", join(folder.path, "broken.txt"));
    chmodSync(join(folder.path, "a.txt"), 0o400);
    const { status, stdout, stderr } = await runCommand(["link.txt", ...amazon, "-f", "compact"], { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(places(stdout)).toEqual(["link.txt:2:10 contact/email-address"]);
    expect((await runCommand(["broken.txt", ...amazon], { cwd: folder.path })).stderr).toContain('No file matches "broken.txt".');
  });

  it("points into the file behind front matter", async () => {
    const head = "---\r\nsubject: About jo@shop.example\r\n---\r\n";
    const { stdout } = await lintIn({ "a.md": `${head}${bad}` }, "a.md", ...amazon, "-f", "json");
    const found = (JSON.parse(stdout) as Json).results[0]?.diagnostics.filter(({ ruleId }) => ruleId === "contact/email-address");
    const second = head.length + bad.indexOf("jo@");
    expect(found?.map(({ start, end, loc, offsetsIn }) => [start, end, loc.start, offsetsIn])).toEqual([
      [20, 35, { line: 2, column: 16 }, "text"],
      [second, second + 15, { line: 5, column: 10 }, "text"],
    ]);
  });

  it("counts no byte order mark", async () => {
    const { stdout } = await lintIn({ "a.txt": "\ufeffjo@shop.example" }, "a.txt", ...amazon, "-f", "compact");
    expect(places(stdout)).toEqual(["a.txt:1:1 contact/email-address"]);
  });

  it("lints a file for the platforms that it names", async () => {
    const files = { "a.md": `---\nplatform: ebay\n---\n${bad}`, "b.md": `---\nplatform: [amazon, ebay]\n---\n${good}`, "c.md": good };
    const both = await lintIn(files, ".", ...amazon, "--site", "ebay.de", "-f", "json");
    expect((JSON.parse(both.stdout) as Json).results.map(({ name, platform }) => `${name} ${platform}`)).toEqual([
      "a.md ebay.de",
      "b.md amazon.de",
      "b.md ebay.de",
      "c.md amazon.de",
      "c.md ebay.de",
    ]);
    const one = await lintIn(files, ".", ...amazon);
    expect(one.status).toBe(0);
    expect(one.stderr).toBe("Not linted, because they are for a platform that no preset here is for: 1 message.\n");
  });

  it("takes a message for a template unless something nearer says otherwise", async () => {
    const blank = "Dear {{first_name}}, it is on its way.\n";
    const config = { presets: [{ preset: "amazon" }], overrides: [{ files: "replies/**", kind: "reply" }] };
    const files = {
      "sendlint.config.json": JSON.stringify(config),
      "a.txt": blank,
      "b.txt": `---\nkind: reply\n---\n${blank}`,
      "replies/c.txt": blank,
      "replies/d.txt": `---\nkind: template\n---\n${blank}`,
    };
    const unresolved = async (...argv: string[]) => places((await lintIn(files, ".", "-f", "compact", ...argv)).stdout);
    const rule = "template/unresolved-placeholder";
    expect(await unresolved()).toEqual([`b.txt:4:6 ${rule}`, `replies/c.txt:1:6 ${rule}`]);
    expect(await unresolved("--kind", "template")).toEqual([]);
  });

  it("shows a subject that the configuration gives apart from the file", async () => {
    const config = { presets: [{ preset: "amazon" }], overrides: [{ files: "*.txt", subject: "About jo@shop.example" }] };
    const { stdout } = await lintIn({ "sendlint.config.json": JSON.stringify(config), "a.txt": good }, "a.txt");
    expect(stdout).toMatch(/ {2}subject 1:7 {2}error .*\n {5}1 │ About ••@••••\.•••••••\n/);
  });

  it("leaves warnings out, and counts them all the same", async () => {
    const config = { presets: [{ preset: "amazon" }], rules: { "contact/email-address": "warn" } };
    const files = { "sendlint.config.json": JSON.stringify(config), "a.txt": bad };
    const quiet = await lintIn(files, "a.txt", "-q", "-f", "compact", "--max-warnings", "0");
    expect(quiet).toEqual({ status: 1, stdout: "", stderr: "1 warnings are more than --max-warnings 0 allows.\n" });
    expect((await lintIn(files, "a.txt", "--max-warnings", "1")).status).toBe(0);
  });

  it("words its findings in the language asked for", async () => {
    const english = await lintIn({ "a.txt": bad }, "a.txt", ...amazon, "-f", "compact");
    const chinese = await lintIn({ "a.txt": bad }, "a.txt", ...amazon, "-f", "compact", "--language", "zh-CN");
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
    expect(chinese.stdout).toMatch(/\p{Script=Han}/u);
  });

  it("colours when asked", async () => {
    expect((await lintIn({ "a.txt": good }, "a.txt", ...amazon, "--color")).stdout).toContain("\u001b[32m✔");
    expect((await lintIn({ "a.txt": good }, "a.txt", ...amazon)).stdout).not.toContain("\u001b");
  });

  it("shows help and version", async () => {
    expect((await lintIn({}, "--help")).stdout).toContain("Usage\n  sendlint [options] <files, folders or globs>\n");
    expect((await lintIn({}, "stream", "--help")).stdout).toContain("Usage\n  sendlint stream [options]");
    expect((await lintIn({}, "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("tells wrong use", async () => {
    expect(await lintIn({}, "--formt", "json")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^sendlint: `--formt` is not an option\. Did you mean `--format`\?\nSee/),
    });
  });
});
