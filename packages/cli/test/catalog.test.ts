import { rules } from "@sendlint/core";
import { afterEach, describe, expect, it } from "vitest";
import { parseRulePage, readRulePage } from "../src/catalog/rule-page.js";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const plugin = `
  const rule = {
    id: "my/shouting",
    meta: { category: "abuse", summary: "Disallow shouting" },
    options: { safeParse: () => ({ success: true, data: {} }), parse: () => ({}) },
    messages: { found: { en: "“{{text}}” is loud.", "zh-CN": "“{{text}}”" } },
    frames: () => [],
    check: () => [],
  };
  export default { plugins: [{ name: "my", rules: [rule] }] };`;

function runIn(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const folder = makeFolder(files);
  folders.push(folder);
  return runCommand(argv, { cwd: folder.path });
}

describe("sendlint rules", { timeout: 60_000 }, () => {
  it("lists all rules with the severities of each platform", async () => {
    const { status, stdout, stderr } = await runIn({}, "rules");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]?.split(/ {2,}/)).toEqual(["rule", "amazon.com", "ebay.com", "repair", "what it does"]);
    expect(lines.indexOf("") - 1).toBe(rules.length);
    const row = (id: string) => lines.find((line) => line.startsWith(`${id} `))?.split(/ {2,}/);
    expect(row("format/emoji")).toEqual(["format/emoji", "error", "off", "fix", "Disallow emoji"]);
    expect(row("content/length")).toEqual(["content/length", "off *", "off *", "Disallow a text longer than the channel takes"]);
    expect(row("links/insecure")).toEqual(["links/insecure", "error", "warn *", "fix", "Disallow links over http"]);
    expect(lines.filter((line) => line.length > 140)).toEqual([]);
  });

  it("gives the same as JSON, for one marketplace, with the rules of plugins", async () => {
    const { stdout } = await runIn({ "sendlint.config.mjs": plugin }, "rules", "--marketplace", "amazon.de", "--json");
    const listed = JSON.parse(stdout) as { readonly id: string }[];
    expect(listed.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), "my/shouting"].sort());
    expect(listed.find(({ id }) => id === "my/shouting")).toEqual({
      id: "my/shouting",
      category: "abuse",
      summary: "Disallow shouting",
      repair: "none",
      settings: [{ marketplace: "amazon.de", recommended: "off", strict: "off", policy: null }],
    });
    expect(listed.find(({ id }) => id === "review/gating")).toMatchObject({
      settings: [{ recommended: "error", strict: "error", policy: { url: expect.stringMatching(/^https:/), confidence: "confirmed" } }],
    });
  });

  it("takes no files, and no place that is none", async () => {
    expect((await runIn({}, "rules", "review/gating")).stderr).toBe(
      "sendlint: `sendlint rules` lists all rules; for one of them say `sendlint explain review/gating`.\nSee `sendlint --help`.\n",
    );
    expect((await runIn({}, "rules", "--marketplace", "amazon.dee")).stderr).toMatch(/is "amazon\.dee"\. Did you mean "amazon\.de"\?/);
  });
});

describe("sendlint explain", { timeout: 60_000 }, () => {
  it("says what a rule is for, with examples", async () => {
    const { status, stdout, stderr } = await runIn({}, "explain", "links/external");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^links\/external {2}external-link\nDisallow /);
    expect(stdout.match(/^[A-Z]\w+$/gm)).toEqual(["Why", "Severity", "Policy", "Violating", "Compliant", "Options"]);
    expect(stdout).toContain("\n  ✖ text ebay reply\n    More photos at copperfern dot com if you like.\n");
    expect(stdout).toContain("\n  ✔ text amazon reply\n    Open https://www.amazon.com/returns to start the return.\n");
    expect(stdout).toContain(
      '\n  carriers  "allow" "advise" "report"; "allow" unless said\n    What to do with https tracking links of known carriers.\n',
    );
    expect(stdout.split("\n").filter((line) => line.length > 100 && !line.includes("http"))).toEqual([]);
    expect(stdout).not.toContain("\u001b");
    expect((await runIn({}, "explain", "links/external", "--color")).stdout).toContain("\u001b[31m✖\u001b[39m");
  });

  it("says the same as JSON, for one marketplace", async () => {
    const { stdout } = await runIn({}, "explain", "review/gating", "--site", "ebay.de", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      id: "review/gating",
      settings: [{ marketplace: "ebay.de", recommended: "error" }],
      messages: [expect.stringContaining("“{{text}}”")],
      examples: expect.arrayContaining([
        { isViolating: true, context: "text amazon reply", text: "If you are happy with the lamp, please leave a review." },
      ]),
      options: [],
    });
  });

  it("says what is known of a plugin's rule", async () => {
    const { stdout } = await runIn({ "sendlint.config.mjs": plugin }, "explain", "my/shouting", "--marketplace", "amazon.de");
    expect(stdout).toBe("my/shouting  abuse\nDisallow shouting.\nA person has to mend what it finds.\n\nSeverity\n  amazon.de  off\n");
  });

  it("says what is reported of comments that hide findings", async () => {
    expect((await runIn({}, "explain", "suppression/missing-reason")).stdout).toBe(
      "suppression/missing-reason\nFinds comments that hide findings and do not say why. On with --require-reason.\n",
    );
    expect(JSON.parse((await runIn({}, "explain", "suppression/unknown", "--json")).stdout)).toEqual({
      id: "suppression/unknown",
      summary: "Finds comments that name no rule there is, or no directive. Always on.",
    });
  });

  it("names the nearest rule where there is none", async () => {
    expect(await runIn({}, "explain", "review/gatin")).toEqual({
      status: 2,
      stdout: "",
      stderr: "sendlint: `review/gatin` is not a rule. Did you mean `review/gating`?\nSee `sendlint --help`.\n",
    });
    expect((await runIn({}, "explain")).stderr).toContain("`sendlint explain` needs the ID of one rule");
  });
});

describe("the page of a rule", { timeout: 60_000 }, () => {
  it("is there for every rule, with all parts", () => {
    for (const { id } of rules) {
      const page = readRulePage(id);
      expect([id, page?.about.length, page?.why.length, new Set(page?.examples.map(({ isViolating }) => isViolating)).size]).toEqual([
        id,
        expect.any(Number),
        expect.any(Number),
        2,
      ]);
    }
    expect(readRulePage("my/shouting")).toBeNull();
  });

  it("is read with its fences, links and tables", () => {
    const page = [
      "# a/b",
      "",
      "Finds `x`, see [the",
      "list](x.md).",
      "",
      "More.",
      "",
      "## Why",
      "",
      "So.",
      "",
      "## Violating",
      "",
      "````markdown amazon reply",
      "```",
      "## Code",
      "```",
      "````",
      "",
      "## Compliant",
      "",
      "```text ebay pre-sale",
      "Hi",
      "",
      "there",
      "```",
      "",
      "## Options",
      "",
      "| option | type | default | meaning |",
      "| --- | --- | --- | --- |",
      "| `max` | integer | `2` | How `many`. |",
    ].join("\n");
    expect(parseRulePage(page)).toEqual({
      about: ["Finds x, see the list.", "More."],
      why: ["So."],
      examples: [
        { isViolating: true, context: "markdown amazon reply", text: "```\n## Code\n```" },
        { isViolating: false, context: "text ebay pre-sale", text: "Hi\n\nthere" },
      ],
      options: [{ name: "max", type: "integer", initial: "2", meaning: "How many." }],
    });
  });
});
