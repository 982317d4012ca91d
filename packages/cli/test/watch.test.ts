import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./run.js";

// The built command, as a process.

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Watches a library. What it says between two of its “Watching …” lines is a round. */
function watchIn(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const folder: Folder = makeFolder(files);
  stops.push(() => folder.remove());
  // Two pipes would be read in any order.
  const child = spawn("sh", ["-c", 'exec "$0" "$@" 2>&1', process.execPath, bin, "templates", "--watch", "-f", "compact", ...argv], {
    cwd: folder.path,
    env: { PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  stops.push(async () => {
    child.kill();
    await closed;
  });
  let said = "";
  let wake = (): void => {};
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    wake();
  });
  return {
    write: (name: string, text: string) => writeFileSync(join(folder.path, name), text),
    remove: (name: string) => rmSync(join(folder.path, name)),
    read: (name: string) => readFileSync(join(folder.path, name), "utf8"),
    /** The lines of the next round; the last one is how many files are watched. */
    async round(): Promise<string[]> {
      for (;;) {
        const [round, end] = /^(?:.*\n)*?Watching (\d+ files?) for changes\.\n/.exec(said) ?? [];
        if (round !== undefined) {
          said = said.slice(round.length);
          return [...round.split("\n").slice(0, -2), `${end}`];
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async interrupt() {
      child.kill("SIGINT");
      return closed;
    },
  };
}

const amazon = ["--preset", "amazon", "--marketplace", "amazon.de", "--stage", "post-sale"];
const finding = (name: string, column: number): string =>
  `templates/${name}:1:${column} error “••@••••.•••••••” is an email address. Remove it and answer in this thread. (contact/email-address, amazon.de)`;

describe("--watch", { timeout: 120_000 }, () => {
  it("lints everything, then what changes, comes or goes, and ends when it is interrupted", async () => {
    const { write, remove, round, interrupt } = watchIn(
      { "templates/a.txt": "The box: jo@shop.example\n", "templates/b.txt": "Thank you.\n" },
      ...amazon,
    );
    expect(await round()).toEqual([finding("a.txt", 10), "2 files"]);
    write("templates/b.txt", "Box: jo@shop.example\n");
    expect(await round()).toEqual([finding("b.txt", 6), "2 files"]);
    write("templates/c.txt", "jo@shop.example\n");
    expect(await round()).toEqual([finding("c.txt", 1), "3 files"]);
    remove("templates/a.txt");
    expect(await round()).toEqual(["2 files"]);
    expect(await interrupt()).toEqual([null, "SIGINT"]);
  });

  it("lints all anew when the configuration changes, and goes on when it is wrong", async () => {
    const config = (severity: string) =>
      JSON.stringify({ presets: [{ preset: "amazon", marketplace: "amazon.de" }], rules: { "contact/email-address": severity } });
    const { write, round } = watchIn(
      { "sendlint.config.json": config("error"), "templates/a.txt": "jo@shop.example\n" },
      "--stage",
      "post-sale",
    );
    expect(await round()).toEqual([finding("a.txt", 1), "1 file"]);
    write("sendlint.config.json", config("never"));
    expect(await round()).toEqual([
      expect.stringMatching(/^sendlint: sendlint\.config\.json: `rules\["contact\/email-address"\]` is "never"\./),
      "1 file",
    ]);
    write("sendlint.config.json", config("off"));
    expect(await round()).toEqual(["1 file"]);
  });

  it("lints all anew when a module changes that the configuration imports", async () => {
    const rules = (severity: string) => `export const rules = { "contact/email-address": "${severity}" };\n`;
    const { write, round } = watchIn({
      "sendlint.config.mjs": 'import { presets, rules } from "./house.mjs";\nexport default { presets, rules, stage: "post-sale" };\n',
      "house.mjs": 'export * from "./rules.mjs";\nexport const presets = [{ preset: "amazon", marketplace: "amazon.de" }];\n',
      "rules.mjs": rules("error"),
      "templates/a.txt": "jo@shop.example\n",
    });
    expect(await round()).toEqual([finding("a.txt", 1), "1 file"]);
    write("rules.mjs", rules("off"));
    expect(await round()).toEqual(["1 file"]);
    write("rules.mjs", rules("error"));
    expect(await round()).toEqual([finding("a.txt", 1), "1 file"]);
  });

  it("runs a plugin's rule as it is now that changes beside the configuration", async () => {
    const rule = (word: string) => `export const rule = {
      id: "my/words",
      meta: { category: "abuse", summary: "Disallow some words" },
      options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) },
      messages: { found: { en: "Found.", "zh-CN": "Found." } },
      frames: () => [],
      check: ({ document }) => [...document.text.matchAll(/${word}/g)].map(({ index }) => ({ messageId: "found", at: document.range(index, index + 3) })),
    };\n`;
    const { write, round } = watchIn({
      "sendlint.config.mjs":
        'import { rule } from "./rule.mjs";\nexport default { presets: [{ preset: "amazon", marketplace: "amazon.de" }], stage: "post-sale", plugins: [{ name: "my", rules: [rule] }], rules: { "my/words": "error" } };\n',
      "rule.mjs": rule("one"),
      "templates/a.txt": "one two\n",
    });
    expect(await round()).toEqual(["templates/a.txt:1:1 error Found. (my/words, amazon.de)", "1 file"]);
    write("rule.mjs", rule("two"));
    expect(await round()).toEqual(["templates/a.txt:1:5 error Found. (my/words, amazon.de)", "1 file"]);
  });

  it("lints a body again when its subject changes, and keeps reports in files whole", async () => {
    const { write, read, round } = watchIn(
      {
        "templates/n/subject.txt": "Your order",
        "templates/n/body.html": "<p>jo@shop.example</p>",
        "templates/o.txt": "jo@shop.example\n",
      },
      ...amazon,
      "-f",
      "ndjson:out.ndjson",
    );
    expect(await round()).toEqual([finding("n/body.html", 4), finding("o.txt", 1), "3 files"]);
    write("templates/n/subject.txt", "Your parcel");
    expect(await round()).toEqual([finding("n/body.html", 4), "3 files"]);
    expect(read("out.ndjson").match(/"ruleId":"contact\/email-address"/g)).toHaveLength(2);
  });
});
