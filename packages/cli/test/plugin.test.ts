import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function lintIn(files: Readonly<Record<string, string | object>>, ...argv: readonly string[]) {
  const written = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? content : JSON.stringify(content)]);
  const folder = makeFolder(Object.fromEntries(written));
  folders.push(folder);
  return runCommand(argv, { cwd: folder.path });
}

/** A module that exports a plugin with a rule, whose `check` is given as code. */
const pluginWith = (check: string, name = "shouting"): string => `
  const rule = {
    id: "house/${name}",
    meta: { category: "abuse", summary: "Disallow shouting", fixable: true },
    options: { safeParse: (data) => ({ success: true, data: { min: 4, ...data } }), parse: (data) => ({ min: 4, ...data }) },
    messages: { found: { en: "“{{text}}” is loud.", "zh-CN": "“{{text}}”太大声。" } },
    frames: () => [],
    check: ${check},
  };
  export default { plugins: [{ name: "house-${name}", rules: [rule] }], rules: { "house/${name}": "error" } };`;

const shouting = pluginWith(`function* ({ document, options }) {
  for (const { 0: word, index } of document.text.matchAll(/[A-Z]{2,40}/g)) {
    const at = document.range(index, index + word.length);
    if (word.length >= options.min) yield { messageId: "found", at, fix: { edits: [{ ...at, text: word.toLowerCase() }] } };
  }
}`);
const throwing = pluginWith('() => { throw new Error("no such house, WAIT"); }', "throwing");
const config = { extends: ["./shouting.mjs"], presets: [{ preset: "amazon", marketplace: "amazon.de" }], stage: "post-sale" };

describe("a plugin's rule", { timeout: 60_000 }, () => {
  const files = { "shouting.mjs": shouting, "a.txt": "Please WAIT.\n", "b.txt": "Call it OFF, or BUY.\n" };

  it("is set, overridden and reported as any other", async () => {
    const overrides = [{ files: "b.txt", rules: { "house/shouting": ["warn", { min: 3 }] } }];
    const { status, stdout, stderr } = await lintIn({ ...files, "sendlint.config.json": { ...config, overrides } }, ".", "-f", "compact");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toBe(`a.txt:1:8 error “WAIT” is loud. (house/shouting, amazon.de)
b.txt:1:9 warn “OFF” is loud. (house/shouting, amazon.de)
b.txt:1:17 warn “BUY” is loud. (house/shouting, amazon.de)
`);
  });

  it("can be hidden by a comment, and mended by itself", async () => {
    const hidden = { ...files, "a.md": "<!-- sendlint-disable-next-line house/shouting -- the name of a song -->\nPlease WAIT.\n" };
    expect((await lintIn({ ...hidden, "sendlint.config.json": config }, "a.md", "--report-unused-suppressions")).status).toBe(0);
    const mended = await lintIn({ ...files, "sendlint.config.json": config }, "a.txt", "--fix-dry-run");
    expect(mended).toMatchObject({ status: 0, stderr: "Would mend 1 finding.\n" });
  });

  it("that throws is named, and the others run", async () => {
    const both = { ...config, extends: ["./shouting.mjs", "./throwing.mjs"] };
    const found = await lintIn({ ...files, "throwing.mjs": throwing, "sendlint.config.json": both }, "a.txt", "-f", "compact");
    expect(found.status).toBe(1);
    expect(found.stdout).toContain("a.txt:1:8 error “WAIT” is loud. (house/shouting, amazon.de)\n");
    expect(found.stdout).toContain("a.txt:1:1 failure Rule house/throwing: Error: no such house, …. The other rules ran; ");
  });

  it("takes the name of no other rule", async () => {
    const twice = { ...config, extends: ["./shouting.mjs", "./more.mjs"] };
    const more = shouting.replace("house-shouting", "more");
    const { status, stderr } = await lintIn({ ...files, "more.mjs": more, "sendlint.config.json": twice }, "a.txt");
    expect(status).toBe(2);
    expect(stderr.split("\n")[0]).toBe(
      'sendlint: sendlint.config.json: `plugins[1].rules[0].id` is "house/shouting". Expected an ID that no other rule has.',
    );
  });
});

describe("a plugin's words", { timeout: 60_000 }, () => {
  const rule = { "contact/off-platform": "error" };

  it("are read as those of the language", async () => {
    const lexicon = { locale: "en", entries: { messenger: ["purple bubble"] }, proof: { hit: {}, miss: {} } };
    const words = { plugins: [{ name: "house", lexicons: [lexicon] }], rules: rule };
    const files = { "a.txt": "Ask me on Purple Bubble\n" };
    const places = async (own: object) =>
      (await lintIn({ ...files, "sendlint.config.json": { ...config, extends: own } }, "a.txt", "-f", "compact")).stdout.match(
        /contact\/off-platform/g,
      );
    expect(await places(words)).toHaveLength(1);
    expect(await places({ rules: rule })).toBeNull();
  });

  it("are told where they are none", async () => {
    const lexicon = { locale: "xx", entries: { mesenger: ["purple bubble"] } };
    const { stderr } = await lintIn(
      { "sendlint.config.json": { plugins: [{ name: "house", lexicons: [lexicon] }] }, "a.txt": "Hi" },
      "a.txt",
    );
    expect(stderr).toContain('sendlint: sendlint.config.json: `plugins[0].lexicons[0].locale` is "xx".');
    expect(stderr).toContain("`plugins[0].lexicons[0].entries.mesenger` is not a concept. Did you mean `messenger`?");
  });
});
