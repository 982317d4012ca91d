import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const mail = "jo@shop.example";
const amazon = ["--preset", "amazon", "--marketplace", "amazon.de"];

/** A library, and the command to lint it with. */
function library(files: Readonly<Record<string, string>>, presets: readonly string[] = amazon) {
  const { path, remove } = makeFolder(files);
  folders.push({ path, remove });
  const write = (name: string, text: string) => writeFileSync(join(path, name), text);
  const read = (name = ".sendlintcache") => readFileSync(join(path, name), "utf8");
  const lint = (...argv: readonly string[]) => runCommand([".", ...presets, "-f", "json", ...argv], { cwd: path });
  return {
    path,
    write,
    read,
    lint,
    /** How many files a run takes from the cache: each entry is made to say that a message was passed over, which a run adds up. */
    async countKnown(...argv: readonly string[]) {
      await lint("--cache", ...argv);
      const cache = read();
      write(".sendlintcache", cache.replaceAll('"skipped":0', '"skipped":1'));
      return async (...later: readonly string[]) => {
        const { stderr } = await lint("--cache", ...later);
        return Number(/no preset here is for: (\d+) message/.exec(stderr)?.[1] ?? 0);
      };
    },
  };
}

const files = {
  "a.txt": "Thank you.\n",
  "b.txt": `The box: ${mail}\n`,
  "c.json": JSON.stringify([{ body: "Hello" }, { body: "Bye", platform: "ebay" }]),
  "d.json": "{}",
  "e.json": JSON.stringify({ en: { "Write to us": "Thank you." } }),
};

describe("--cache", () => {
  it("reports what a run without it reports", async () => {
    const { lint, path } = library(files);
    const plain = await lint();
    expect(plain.stderr).toContain("No message of a known shape in d.json.");
    expect(existsSync(join(path, ".sendlintcache"))).toBe(false);
    expect(await lint("--cache")).toEqual(plain);
    expect(await lint("--cache")).toEqual(plain);
  });

  it("keeps how many messages a long file has", async () => {
    const row = (index: number) => `${index},${index % 2 ? "Thank you." : "We are sorry."},${"QUJD".repeat(100_000)}\n`;
    const { lint } = library({ "long.csv": `id,body,attachment\n${Array.from({ length: 30 }, (_, index) => row(index)).join("")}` });
    for (const argv of [[], ["--cache"], ["--cache"]]) {
      const { totals, results } = JSON.parse((await lint(...argv)).stdout);
      expect(totals.messages).toBe(30);
      expect(results).toEqual([expect.objectContaining({ name: "long.csv", platform: null, id: null, messages: 30, diagnostics: [] })]);
    }
  });

  it("holds nothing of a message, and nothing of a file that something was found in", async () => {
    const { lint, read } = library(files);
    await lint("--cache");
    const { files: kept } = JSON.parse(read()) as { files: Record<string, unknown> };
    expect(Object.keys(kept)).toEqual(["a.txt", "c.json", "d.json"]);
    expect(kept["c.json"]).toEqual({
      key: expect.stringMatching(/^[\w-]{43}$/),
      reports: [{ platform: "amazon.de", id: "$[0].body", assumed: { stage: "post-sale" } }],
      skipped: 1,
      isUnknown: false,
    });
    expect(read()).not.toMatch(/Thank|Write|Hello|shop/);
  });

  it("lints anew what has changed, and nothing else", async () => {
    const { write, countKnown } = library({ "a.txt": "One.\n", "b.txt": "Two.\n", "c.txt": "Three.\n" });
    const count = await countKnown();
    expect(await count()).toBe(3);
    write("b.txt", "Two, changed.\n");
    expect(await count()).toBe(2);
    write("a.txt", "One.\n");
    expect(await count()).toBe(2);
  });

  it("lints anew a body whose subject has changed", async () => {
    const { write, countKnown } = library({ "n/subject.txt": "Your order", "n/body.html": "<p>Hello</p>", "o.txt": "Hello\n" });
    const count = await countKnown();
    expect(await count()).toBe(3);
    write("n/subject.txt", "Your parcel");
    expect(await count()).toBe(1);
  });

  it.each([
    ["another platform", ["--preset", "ebay"]],
    ["another kind", ["--kind", "reply"]],
    ["another language", ["--language", "zh-CN"]],
    ["a rule of the command line", ["--rule", "format/emoji: off"]],
    ["suppressions that need a reason", ["--require-reason"]],
  ])("lints everything anew for %s", async (_, argv) => {
    const count = await library({ "a.txt": "One.\n" }).countKnown();
    expect(await count(...argv)).toBe(0);
  });

  it("lints anew what the configuration says something else of", async () => {
    const config = (kind: string) => JSON.stringify({ presets: [{ preset: "amazon" }], overrides: [{ files: "a/**", kind }] });
    const folder = library({ "a/a.txt": "One.\n", "b/b.txt": "Two.\n", "sendlint.config.json": config("reply") }, [
      "!sendlint.config.json",
    ]);
    const count = await folder.countKnown();
    expect(await count()).toBe(2);
    folder.write("sendlint.config.json", config("proactive"));
    expect(await count()).toBe(0);
  });

  it("keeps nothing of files that the code of a plugin looks at, for the code may have changed", async () => {
    const config = `
      const rule = {
        id: "my/rule",
        meta: { category: "abuse", summary: "Disallow nothing" },
        options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) },
        messages: {},
        frames: () => [],
        check: () => [],
      };
      export default { presets: [{ preset: "amazon" }], plugins: [{ name: "my", rules: [rule] }] };`;
    const { lint, read } = library({ "a.txt": "One.\n", "sendlint.config.mjs": config }, []);
    expect((await lint("--cache")).status).toBe(0);
    expect(JSON.parse(read()).files).toEqual({});
  });

  it("is not used while mending", async () => {
    const { lint, path, read, countKnown } = library({ "a.txt": "One.\n" });
    await countKnown();
    const before = read();
    expect((await lint("--cache", "--fix-dry-run")).stderr).toBe("");
    expect(read()).toBe(before);
    rmSync(join(path, ".sendlintcache"));
    await lint("--cache", "--fix");
    expect(existsSync(join(path, ".sendlintcache"))).toBe(false);
  });

  it("forgets files that are gone, and keeps those that were not asked for", async () => {
    const { path, read } = library({ "a.txt": "One.\n", "b.txt": "Two.\n", "c.txt": "Three.\n" });
    const run = (...names: readonly string[]) => runCommand([...names, ...amazon, "--cache"], { cwd: path });
    await run("a.txt", "b.txt", "c.txt");
    rmSync(join(path, "b.txt"));
    await run("a.txt");
    expect(Object.keys(JSON.parse(read()).files)).toEqual(["a.txt", "c.txt"]);
  });

  it("lies where it is asked to", async () => {
    const { lint, read } = library({ "a.txt": "One.\n", "tmp/x": "" });
    await lint("--cache-location", "tmp/cache.json");
    expect(Object.keys(JSON.parse(read("tmp/cache.json")).files)).toEqual(["../a.txt"]);
  });

  it.each([
    ["broken off", '{"sendlint cache":1,"files":{"a.txt":{"key"'],
    ["of another shape", '{"sendlint cache":1,"files":{"a.txt":{"key":"x"}}}'],
    ["empty", ""],
  ])("that is %s is told, not used, and made anew", async (_, content) => {
    const { lint, read, write } = library({ "a.txt": "One.\n" });
    write(".sendlintcache", content);
    const { status, stderr } = await lint("--cache");
    expect([status, stderr]).toEqual([0, "The cache .sendlintcache is broken; it is made anew.\n"]);
    expect(Object.keys(JSON.parse(read()).files)).toEqual(["a.txt"]);
  });

  it("replaces no other file", async () => {
    const { lint, read } = library({ "a.txt": "One.\n", "b.json": "{}" });
    const { status, stderr } = await lint("--cache-location", "b.json");
    expect([status, stderr.split("\n", 1)[0]]).toEqual([2, "sendlint: b.json is no cache. Name another file with --cache-location."]);
    expect(read("b.json")).toBe("{}");
  });

  it("that cannot be written is told, and is no reason to fail", async () => {
    const { lint } = library({ "a.txt": "One.\n" });
    const { status, stderr } = await lint("--cache-location", "none/cache");
    expect([status, stderr]).toEqual([0, "none/cache: cannot be written: no such file or directory.\n"]);
  });
});
