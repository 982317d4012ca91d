import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./run.js";

// The built command, as a process: its threads run what is built.

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function lintIn(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const folder = makeFolder(files);
  folders.push(folder);
  const child = spawn(process.execPath, [bin, "templates", "-f", "compact", ...argv], {
    cwd: folder.path,
    env: { PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** A rule of a plugin that has its own way with some words. */
const plugin = `
  const rule = {
    id: "my/words",
    meta: { category: "abuse", summary: "Disallow some words" },
    options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) },
    messages: { found: { en: "“{{text}}” is loud.", "zh-CN": "“{{text}}”" } },
    frames: () => [],
    check: ({ document }) => {
      if (document.text.includes("throw")) throw new Error("odd");
      while (document.text.includes("forever")) {}
      return [...document.text.matchAll(/WAIT/g)].map((match) => ({ messageId: "found", at: document.range(match.index, match.index + 4) }));
    },
  };
  const platform = { name: "Market", id: "any", marketplace: "market.example", region: "DE", hosts: [], relayHosts: [], carrierHosts: [] };
  export default {
    presets: [{ name: "market", platform, rules: { "my/words": "error" }, overrides: [], policy: {}, assume: { kind: "reply", stage: "pre-sale" } }],
    plugins: [{ name: "my", rules: [rule] }],
  };`;

describe("threads", { timeout: 120_000 }, () => {
  it("report what a run without them reports, in the same order", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `templates/${index}.txt`);
    const files = {
      ...Object.fromEntries(names.map((name, index) => [name, index % 3 === 0 ? `The box: jo${index}@shop.example\n` : "Thank you.\n"])),
      "templates/broken.json": '{"text":',
      "templates/other.json": "{}",
    };
    const preset = ["--preset", "amazon", "--stage", "post-sale"];
    const without = await lintIn(files, ...preset, "--concurrency", "off");
    expect(without.stdout.split("\n")).toHaveLength(35);
    expect(without.stderr).toContain("No message of a known shape in templates/other.json.");
    expect(without.stderr).toContain("templates/broken.json:1:9: is not valid JSON: a value is missing.");
    expect(await lintIn(files, ...preset, "--concurrency", "2")).toEqual(without);
  });

  it("end a rule that does not, name the file, and go on", async () => {
    const files = {
      "sendlint.config.mjs": plugin,
      "templates/a.txt": "Please WAIT.\n",
      "templates/b.txt": "Wait forever.\n",
      "templates/c.txt": "WAIT again.\n",
    };
    expect(await lintIn(files, "--timeout", "10")).toEqual({
      status: 2,
      stdout:
        "templates/a.txt:1:8 error “WAIT” is loud. (my/words, market.example)\ntemplates/c.txt:1:1 error “WAIT” is loud. (my/words, market.example)\n",
      stderr: "templates/b.txt: takes more than 10 s to lint, so it was left out.\n",
    });
  });

  it("contain a rule that throws", async () => {
    const { status, stdout } = await lintIn({
      "sendlint.config.mjs": plugin,
      "templates/a.txt": "Do not throw.\n",
      "templates/b.txt": "WAIT\n",
    });
    expect(stdout).toBe(
      "templates/a.txt:1:1 failure Rule my/words: Error: odd. The other rules ran; please report this. (my/words, market.example)\ntemplates/b.txt:1:1 error “WAIT” is loud. (my/words, market.example)\n",
    );
    expect(status).toBe(1);
  });
});
