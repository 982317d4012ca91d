import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

type Files = Readonly<Record<string, string | object>>;

/** Runs in the folder of the files, or in one below it. Objects are written as JSON. */
function lintIn(files: Files, argv: readonly string[] = [], below = ".") {
  const folder = makeFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? content : JSON.stringify(content)]),
    ),
  );
  folders.push(folder);
  return runCommand(["-f", "compact", ...argv], { cwd: join(folder.path, below) });
}

/** What was found, as `file severity rule place`. */
const found = ({ stdout }: { readonly stdout: string }): string[] =>
  [...stdout.matchAll(/^([^:\s]+):\d+:\d+ (\S+) .*\((\S+?), (\S+)\)$/gm)].map(
    ([, file, severity, rule, place]) => `${file} ${severity} ${rule} ${place}`,
  );

const mistakes = ({ status, stderr }: { readonly status: number; readonly stderr: string }): string[] => {
  expect(status).toBe(2);
  return stderr.split("\n").slice(0, -2);
};

const mail = "The box: jo@shop.example please.\n";
const rule = "contact/email-address";
const presets = [{ preset: "amazon", marketplace: "amazon.de" }];
const dollars = [{ preset: "amazon", marketplace: "amazon.com" }];

describe("a configuration", { timeout: 60_000 }, () => {
  it.each([
    [
      "ts",
      'import type { Stats } from "node:fs";\nexport default { presets: [{ preset: "amazon", marketplace: "amazon.de" as string }] };',
    ],
    ["mjs", 'export default { presets: [{ preset: "amazon", marketplace: "amazon.de" }] };'],
    ["cjs", 'module.exports = { presets: [{ preset: "amazon", marketplace: "amazon.de" }] };'],
    ["json", JSON.stringify({ $schema: "./schema.json", presets })],
    ["yaml", "presets:\n  - preset: amazon\n    marketplace: amazon.de # here\n"],
    ["yml", "presets: [{ preset: amazon, marketplace: amazon.de }]\n"],
  ])("may be a .%s file", async (end, content) => {
    expect(found(await lintIn({ [`sendlint.config.${end}`]: content, "a.txt": mail }, ["a.txt"]))).toEqual([
      `a.txt error ${rule} amazon.de`,
    ]);
  });

  it("is the nearest upwards from each file, else that of the working folder", async () => {
    const files = {
      "shop/sendlint.config.json": { presets },
      "shop/a.txt": mail,
      "shop/us/sendlint.config.yaml": "presets: [{ preset: amazon, marketplace: amazon.com }]\nrules: { contact/email-address: warn }\n",
      "shop/us/deep/b.txt": mail,
      "c.txt": mail,
    };
    expect(found(await lintIn(files, [".", "../c.txt"], "shop"))).toEqual([
      `../c.txt error ${rule} amazon.de`,
      `a.txt error ${rule} amazon.de`,
      `us/deep/b.txt warn ${rule} amazon.com`,
    ]);
  });

  it("is the one that was asked for, or none", async () => {
    const files = {
      "sendlint.config.json": { presets },
      "other.json": { presets: dollars },
      "sub/sendlint.config.json": {},
      "sub/a.txt": mail,
    };
    expect(found(await lintIn(files, ["sub", "--config", "other.json"]))).toEqual([`sub/a.txt error ${rule} amazon.com`]);
    expect(found(await lintIn(files, ["sub", "--no-config", "--site", "ebay.de"]))).toEqual([`sub/a.txt error ${rule} ebay.de`]);
    expect(mistakes(await lintIn(files, ["sub", "--no-config"]))).toEqual([
      "sendlint: No preset says whose rules to lint by. Add `--preset amazon --marketplace amazon.de`, or set `presets` in a configuration file.",
    ]);
    expect(mistakes(await lintIn(files, ["sub", "--no-config", "-c", "other.json"]))).toEqual([
      "sendlint: `--config` and `--no-config` contradict each other. Say one of them.",
    ]);
  });

  it("tells the mistakes of all files that are needed, before it lints any", async () => {
    const files = {
      "a/sendlint.config.json": { kind: "x" },
      "a/1.txt": mail,
      "b/sendlint.config.yaml": "a: [\n",
      "b/2.txt": mail,
      "b/3.txt": mail,
    };
    expect(mistakes(await lintIn(files, ["."]))).toEqual([
      'sendlint: a/sendlint.config.json: `kind` is "x". Expected "reply", "proactive" or "template".',
      expect.stringMatching(/^sendlint: b\/sendlint\.config\.yaml:2:1: is not valid YAML: Flow sequence /),
    ]);
  });

  it("says for some files what is otherwise for them", async () => {
    const config = {
      presets,
      rules: { [rule]: "error", "content/length": ["error", { max: 20 }] },
      overrides: [
        { files: "us/**", presets: dollars },
        { files: ["**/old/*.txt"], rules: { [rule]: "off", "content/length": "warn" } },
      ],
    };
    const files = { "sendlint.config.json": config, "a.txt": mail, "us/b.txt": mail, "us/old/c.txt": mail };
    expect(found(await lintIn(files, ["."]))).toEqual([
      `a.txt error ${rule} amazon.de`,
      "a.txt error content/length amazon.de",
      `us/b.txt error ${rule} amazon.com`,
      "us/b.txt error content/length amazon.com",
      "us/old/c.txt warn content/length amazon.com",
    ]);
  });

  it("may leave it to overrides whose rules to lint by", async () => {
    const config = { files: ["a.txt", "b.txt"], overrides: [{ files: "a.txt", presets }] };
    const files = { "sendlint.config.json": config, "a.txt": mail, "b.txt": mail };
    expect(found(await lintIn(files, ["a.txt"]))).toEqual([`a.txt error ${rule} amazon.de`]);
    expect(mistakes(await lintIn(files))).toEqual([
      "sendlint: No preset says whose rules to lint by. Add `--preset amazon --marketplace amazon.de`, or set `presets` in sendlint.config.json.",
    ]);
  });

  it("names the help desk that fills in the placeholders", async () => {
    const files = {
      "sendlint.config.json": { presets, helpdesk: "zendesk", stage: "post-sale" },
      "a.txt": "Hi {{ticket.requester.frist_name}}, it is here.\n",
    };
    expect(found(await lintIn(files, ["a.txt"]))).toEqual([expect.stringContaining("template/unknown-placeholder")]);
  });
});

describe("a configuration that cannot be read", { timeout: 60_000 }, () => {
  it.each([
    [
      "json",
      '{\n  "kind": "reply"\n  "stage": "pre-sale",\n}',
      ["3:3: is not valid JSON: a comma is missing.", "4:1: is not valid JSON: a key is missing."],
    ],
    ["json", '{ "kind": "reply", "kind": "template" }', ['1:20: the key "kind" stands twice in one object.']],
    ["json", "", ["1:1: is not valid JSON: a value is missing."]],
    ["yaml", "kind: reply\nkind: template\n", ["2:1: is not valid YAML: Map keys must be unique."]],
  ])("tells where its mistakes are: %s %j", async (end, content, places) => {
    expect(mistakes(await lintIn({ [`sendlint.config.${end}`]: content }, ["a.txt"]))).toEqual(
      places.map((place) => `sendlint: sendlint.config.${end}:${place}`),
    );
  });

  it("is not opened by aliases that grow without end", async () => {
    const bomb = `a: &a [x, x]\n${[..."bcdefghijkl"].map((name, index) => `${name}: &${name} [${`*${"abcdefghijkl"[index]}, `.repeat(9)}x]\n`).join("")}`;
    expect(mistakes(await lintIn({ "sendlint.config.yaml": bomb }, ["a.txt"]))).toEqual([
      "sendlint: sendlint.config.yaml: is not valid YAML: its aliases stand for more than can be read.",
    ]);
  });
});

describe("extends", { timeout: 60_000 }, () => {
  it("starts from files, packages and objects, of which the later ones win", async () => {
    const files = {
      "base/mail.yaml": "rules: { contact/email-address: warn }\npresets: [{ preset: amazon, marketplace: amazon.com }]\n",
      "node_modules/@acme/sendlint/package.json": {
        name: "@acme/sendlint",
        type: "module",
        exports: { ".": "./index.js", "./loose.json": "./loose.json" },
      },
      "node_modules/@acme/sendlint/index.js":
        'export default { rules: { "content/length": ["error", { max: 5 }] }, presets: [{ preset: "ebay" }] };',
      "node_modules/@acme/sendlint/loose.json": { rules: { "content/length": "off" } },
      "a.txt": mail,
      "b.txt": mail,
      "c.txt": mail,
    };
    const length = "content/length";
    const lint = (config: object) => lintIn({ ...files, "sendlint.config.json": config }, ["a.txt"]);
    expect(found(await lint({ extends: "./base/mail.yaml" }))).toEqual([`a.txt warn ${rule} amazon.com`]);
    expect(found(await lint({ extends: ["./base/mail.yaml", "@acme/sendlint"], presets }))).toEqual([
      `a.txt error ${length} amazon.de`,
      `a.txt warn ${rule} amazon.de`,
    ]);
    expect(found(await lint({ extends: ["@acme/sendlint", "./base/mail.yaml", "@acme/sendlint/loose.json"] }))).toEqual([
      `a.txt warn ${rule} amazon.com`,
    ]);
    expect(found(await lint({ extends: { extends: "./base/mail.yaml", presets }, rules: { [length]: ["warn", { max: 5 }] } }))).toEqual([
      `a.txt warn ${length} amazon.de`,
      `a.txt warn ${rule} amazon.de`,
    ]);
  });

  it("takes a preset that its function made", async () => {
    const platform = {
      name: "Market",
      id: "any",
      marketplace: "market.example",
      region: "DE",
      hosts: [],
      relayHosts: [],
      carrierHosts: [],
    };
    const preset = {
      name: "market",
      platform,
      rules: { [rule]: "error" },
      overrides: [],
      policy: {},
      assume: { kind: "reply", stage: "pre-sale" },
    };
    expect(found(await lintIn({ "sendlint.config.json": { extends: [preset] }, "a.txt": mail }, ["a.txt"]))).toEqual([
      `a.txt error ${rule} market.example`,
    ]);
  });

  it("tells all mistakes, each with the file that it stands in", async () => {
    const files = {
      "sendlint.config.json": {
        extends: ["./base.json", "./none.json", "no-such-package", { kind: "x" }, "./odd.mjs", "./made.mjs"],
        rules: { "no/rule": "off" },
      },
      "base.json": { locale: 5 },
      "odd.mjs": 'throw new Error("odd");',
      "made.mjs": "export default () => ({});",
    };
    expect(mistakes(await lintIn(files, ["a.txt"]))).toEqual([
      'sendlint: sendlint.config.json: `extends[1]` is "./none.json", which is not there. Expected the path of a configuration, from the file that names it.',
      'sendlint: sendlint.config.json: `extends[2]` is "no-such-package", which is not there. Install the package, or write "./no-such-package" for a file beside this one.',
      "sendlint: odd.mjs: cannot be run: odd (line 1)",
      "sendlint: made.mjs: exports a function. Expected a configuration; what a preset's function returns belongs into `presets`.",
      "sendlint: base.json: `locale` is 5. Expected a string.",
      'sendlint: sendlint.config.json (extends[3]): `kind` is "x". Expected "reply", "proactive" or "template".',
      expect.stringMatching(/^sendlint: sendlint\.config\.json: `rules\["no\/rule"\]` is not a rule\. /),
    ]);
  });

  it("runs in no circle", async () => {
    const files = {
      "sendlint.config.json": { extends: "./a.yaml" },
      "a.yaml": "extends: [./b.mjs]\n",
      "b.mjs": 'export default { extends: "./a.yaml" };',
    };
    expect(mistakes(await lintIn(files, ["a.txt"]))).toEqual(["sendlint: a.yaml: `extends` runs in a circle: a.yaml → b.mjs → a.yaml."]);
    const itself = "const config = { extends: [] };\nconfig.extends.push({ extends: config });\nexport default config;";
    expect(mistakes(await lintIn({ "sendlint.config.mjs": itself }, ["a.txt"]))).toEqual([
      "sendlint: sendlint.config.mjs (extends[0]): `extends` runs in a circle: sendlint.config.mjs (extends[0]) → sendlint.config.mjs (extends[0]) (extends) → sendlint.config.mjs (extends[0]).",
    ]);
  });
});

describe("--rule", { timeout: 60_000 }, () => {
  it("wins over every configuration", async () => {
    const config = { presets, rules: { "content/length": ["error", { max: 5 }] }, overrides: [{ files: "*", rules: { [rule]: "error" } }] };
    const files = { "sendlint.config.json": config, "a.txt": mail };
    expect(found(await lintIn(files, ["a.txt", "--rule", `${rule}: warn`, "--rule=content/length:off"]))).toEqual([
      `a.txt warn ${rule} amazon.de`,
    ]);
    expect(found(await lintIn(files, ["a.txt", "--rule", 'content/length: ["warn", {"max": 10}]', "--rule", `${rule}:off`]))).toEqual([
      "a.txt warn content/length amazon.de",
    ]);
  });

  it("tells what is wrong with it", async () => {
    const files = { "sendlint.config.json": { presets }, "a.txt": mail };
    const example = "Write `--rule 'content/length: warn'` or `--rule 'content/length: [\"warn\", {\"max\": 1500}]'`.";
    expect(mistakes(await lintIn(files, ["a.txt", "--rule", "content/length", "--rule", "content/length: [warn]"]))).toEqual([
      `sendlint: \`--rule "content/length"\` is no setting of a rule. ${example}`,
      `sendlint: \`--rule "content/length: [warn]"\` is no setting of a rule. ${example}`,
    ]);
    expect(mistakes(await lintIn(files, ["a.txt", "--rule", "content/lenght: warn", "--rule", "format/emoji: on"]))).toEqual([
      'sendlint: --rule: `rules["content/lenght"]` is not a rule. Did you mean `content/length`?',
      'sendlint: --rule: `rules["format/emoji"]` is "on". Expected "off", "warn" or "error", alone or in [severity, options].',
    ]);
  });
});

describe("what is not linted", { timeout: 60_000 }, () => {
  const files = {
    "sendlint.config.json": { presets, ignores: ["shop/drafts/", "*.bak.txt"] },
    ".sendlintignore": "# old ones\n/shop/old\n!/shop/old/keep.txt\n*.tmp.txt\n",
    "shop/a.txt": mail,
    "shop/a.bak.txt": mail,
    "shop/a.tmp.txt": mail,
    "shop/drafts/b.txt": mail,
    "shop/old/c.txt": mail,
    "shop/deep/d.txt": mail,
  };
  const names = async (...argv: Parameters<typeof lintIn>) => found(await lintIn(...argv)).map((line) => line.split(" ", 1)[0]);

  it("is what .sendlintignore, the configuration and the command say", async () => {
    expect(await names(files, ["."])).toEqual(["shop/a.txt", "shop/deep/d.txt"]);
    expect(await names(files, ["."], "shop")).toEqual(["a.txt", "deep/d.txt"]);
    expect(await names(files, [".", "--ignore-pattern", "deep", "--ignore-pattern", "x"])).toEqual(["shop/a.txt"]);
    expect(await names(files, [".", "--no-ignore", "--ignore-pattern", "deep"])).toHaveLength(6);
  });

  it("is told of where it was named, and is no mistake", async () => {
    expect(await lintIn(files, ["shop/a.tmp.txt", "shop/a.bak.txt", "shop/deep/d.txt", "--ignore-pattern", "/shop/deep"])).toEqual({
      status: 0,
      stdout: "",
      stderr: `shop/a.tmp.txt is not linted, because of .sendlintignore. \`--no-ignore\` lints it.
shop/a.bak.txt is not linted, because of \`ignores\` of sendlint.config.json. \`--no-ignore\` lints it.
shop/deep/d.txt is not linted, because of --ignore-pattern. \`--no-ignore\` lints it.
`,
    });
  });

  it("stays in the folder of its patterns", async () => {
    expect(
      await names({ ".sendlintignore": "*.txt\n", "sub/sendlint.config.json": { presets }, "a.txt": mail }, ["../a.txt"], "sub"),
    ).toEqual([]);
    expect(
      await names({ "sub/.sendlintignore": "*\n", "sub/sendlint.config.json": { presets }, "a.txt": mail }, ["../a.txt"], "sub"),
    ).toEqual(["../a.txt"]);
  });
});

describe("--print-config", { timeout: 60_000 }, () => {
  it("shows what a file would be linted with", async () => {
    const config = {
      extends: "./base.json",
      files: [{ glob: "a/*.json", text: "$..body" }],
      presets,
      ignores: ["*.old.json"],
      overrides: [{ files: "a/*", kind: "reply", rules: { "content/length": ["warn", { max: 9 }] } }],
    };
    const files = { "sendlint.config.json": config, "base.json": { stage: "post-sale", language: "zh-CN", ignore: ["Example"] } };
    const shown = async (...argv: string[]) => {
      const { status, stdout } = await lintIn(files, argv);
      expect(status).toBe(0);
      return JSON.parse(stdout) as {
        readonly platforms: readonly { readonly platform: string; readonly rules: Record<string, unknown> }[];
      };
    };
    const { platforms, ...others } = await shown("--print-config", "a/b.json", "--locale", "de", "--rule", "format/emoji: off");
    expect(others).toEqual({
      file: "a/b.json",
      sources: ["sendlint.config.json", "base.json"],
      ignoredBy: null,
      reader: "json",
      mapping: { glob: "a/*.json", text: "$..body" },
      message: { kind: "reply", stage: "post-sale", locale: "de" },
      language: "zh-CN",
      templates: {},
      ignore: ["Example"],
      suppressions: { requireReason: false, unused: "off" },
    });
    expect(
      platforms.map(({ platform, rules }) => [platform, rules["content/length"], rules["format/emoji"], rules["links/shortened"]]),
    ).toEqual([["amazon.de", ["warn", { max: 9 }], undefined, ["error", {}]]]);
    expect(await shown("--print-config", "c.old.json")).toMatchObject({
      ignoredBy: "`ignores` of sendlint.config.json",
      mapping: null,
      message: { kind: "template" },
    });
  });
});
