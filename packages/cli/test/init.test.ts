import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readVersion } from "../src/version.js";
import { type Folder, makeFolder, runCommand, runOnTerminal } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder.path;
}

const amazon = ["--preset", "amazon", "--marketplace", "amazon.de"];
const presets = [
  { preset: "amazon", marketplace: "amazon.de" },
  { preset: "ebay", marketplace: "ebay.de" },
];

describe("sendlint init --yes", { timeout: 60_000 }, () => {
  it("writes a configuration that lints", async () => {
    const cwd = folderWith({ "replies/a.txt": "The box: jo@shop.example please.\n" });
    const { status, stdout, stderr } = await runCommand(["init", ...amazon, "--site", "ebay.de", "--yes"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe("Wrote sendlint.config.json\n`npx sendlint` lints the templates, `npx sendlint rules` lists the rules.\n");
    const written = readFileSync(join(cwd, "sendlint.config.json"), "utf8");
    expect(JSON.parse(written)).toEqual({ $schema: "./node_modules/sendlint/dist/schema.json", files: ["replies"], presets });
    const linted = await runCommand(["-f", "compact"], { cwd });
    expect(linted.stdout).toMatch(/^replies\/a\.txt:1:10 error .* \(contact\/email-address, amazon\.de\)\n/);
  });

  it.each([
    [
      "yaml",
      "sendlint.config.yaml",
      '# yaml-language-server: $schema=./node_modules/sendlint/dist/schema.json\nfiles:\n  - mail/*.md\n  - "# odd"\npresets:\n  - preset: amazon\n    marketplace: amazon.de\n',
    ],
    [
      "ts",
      "sendlint.config.ts",
      'import { defineConfig } from "sendlint";\n\nexport default defineConfig({\n  files: [\n    "mail/*.md",\n    "# odd"\n  ],\n  presets: [\n    {\n      preset: "amazon",\n      marketplace: "amazon.de"\n    }\n  ]\n});\n',
    ],
    [
      "js",
      "sendlint.config.mjs",
      'import { defineConfig } from "sendlint";\n\nexport default defineConfig({\n  files: [\n    "mail/*.md",\n    "# odd"\n  ],\n  presets: [\n    {\n      preset: "amazon",\n      marketplace: "amazon.de"\n    }\n  ]\n});\n',
    ],
  ])("writes %s", async (type, name, text) => {
    const cwd = folderWith({});
    const { status, stdout } = await runCommand(["init", "mail/*.md", "# odd", ...amazon, "-y", "--type", type], { cwd });
    expect(status).toBe(0);
    expect(stdout.includes("Install what it imports: npm install --save-dev sendlint\n")).toBe(type !== "yaml");
    expect(readFileSync(join(cwd, name), "utf8")).toBe(text);
  });

  it("writes a workflow at the root of the repository, for the folder of the configuration", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "packages/mail/templates/a.txt": "Hi" });
    const below = join(cwd, "packages/mail");
    const { stdout } = await runCommand(["init", ...amazon, "-y", "--ci", "github"], { cwd: below });
    expect(stdout).toContain("Wrote ../../.github/workflows/sendlint.yml\n");
    const workflow = parse(readFileSync(join(cwd, ".github/workflows/sendlint.yml"), "utf8"));
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs.sendlint.steps.at(-1)).toEqual({
      run: `npx --yes sendlint@${readVersion()} --format github`,
      "working-directory": "packages/mail/",
    });
  });

  it("writes a part for GitLab, and says how to include it", async () => {
    const cwd = folderWith({ ".git/HEAD": "", ".gitlab-ci.yml": "stages: []\n" });
    const { stdout } = await runCommand(["init", ...amazon, "-y", "--ci", "gitlab"], { cwd });
    expect(stdout).toContain("Wrote .gitlab/sendlint.yml\nAdd `include: .gitlab/sendlint.yml` to .gitlab-ci.yml.\n");
    const { sendlint } = parse(readFileSync(join(cwd, ".gitlab/sendlint.yml"), "utf8"));
    expect(sendlint.script).toEqual([
      `npx --yes sendlint@${readVersion()} --format stylish --format "gitlab:$CI_PROJECT_DIR/gl-code-quality-report.json"`,
    ]);
    expect(sendlint.artifacts.reports).toEqual({ codequality: "gl-code-quality-report.json" });
  });

  it("replaces nothing that is there, unless it is told to", async () => {
    const cwd = folderWith({ "sendlint.config.json": "{}", ".github/workflows/sendlint.yml": "x" });
    const argv = ["init", ...amazon, "-y", "--ci", "github"];
    expect(await runCommand(argv, { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: `sendlint: sendlint.config.json is there. Add \`--force\` to replace it.
sendlint: .github/workflows/sendlint.yml is there. Add \`--force\` to replace it.
See \`sendlint --help\`.
`,
    });
    expect(readFileSync(join(cwd, "sendlint.config.json"), "utf8")).toBe("{}");
    expect((await runCommand([...argv, "--force", "--type", "ts"], { cwd })).stderr).toContain(
      "sendlint.config.json is there, and one folder takes one configuration. Delete it first.",
    );
    expect((await runCommand([...argv, "--force"], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, "sendlint.config.json"), "utf8")).toContain('"amazon.de"');
  });

  it("tells what it has to know, and what it cannot write", async () => {
    const cwd = folderWith({ ".github": "a file" });
    expect((await runCommand(["init"], { cwd })).stderr).toContain("`sendlint init` asks on a terminal, and there is none. Add `--yes`");
    expect((await runCommand(["init", "-y"], { cwd })).stderr).toContain(
      "Say whose rules to lint by: `--preset amazon --marketplace amazon.de`.",
    );
    expect((await runCommand(["init", "-y", "--marketplace", "amazon.dee"], { cwd })).stderr).toContain('Did you mean "amazon.de"?');
    expect(existsSync(join(cwd, "sendlint.config.json"))).toBe(false);
    const { status, stderr } = await runCommand(["init", ...amazon, "-y", "--ci", "github"], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "sendlint: .github/workflows/sendlint.yml: cannot be written: not a directory.\nSee `sendlint --help`.\n",
    });
  });
});

describe("sendlint init on a terminal", { timeout: 60_000 }, () => {
  const enter = "\r";
  const down = "\u001b[B";

  it("asks for what was not said", async () => {
    const cwd = folderWith({ "macros/a.txt": "Hi" });
    const { status, screen } = await runOnTerminal(["init"], cwd, [
      ["Which platforms are the messages for?", `\u0020${down}\u0020${enter}`],
      ["Which marketplace of Amazon?", `amazon.de${enter}`],
      ["Which site of eBay?", enter],
      ["Where are the templates?", `, mail${enter}`],
      ["How should the configuration be written?", `${down}${enter}`],
      ["Write a workflow", `${down}${enter}`],
    ]);
    expect(status).toBe(0);
    expect(screen).toContain("Wrote sendlint.config.yaml");
    expect(parse(readFileSync(join(cwd, "sendlint.config.yaml"), "utf8"))).toEqual({
      files: ["macros", "mail"],
      presets: [
        { preset: "amazon", marketplace: "amazon.de" },
        { preset: "ebay", site: "ebay.com" },
      ],
    });
    expect(existsSync(join(cwd, ".github/workflows/sendlint.yml"))).toBe(true);
  });

  it("asks before it replaces a file, and may be called off", async () => {
    const cwd = folderWith({ "sendlint.config.json": "{}" });
    const said = ["init", "templates", ...amazon, "--type", "json", "--ci", "none"];
    const kept = await runOnTerminal(said, cwd, [["sendlint.config.json is there. Replace it?", enter]]);
    expect(kept).toMatchObject({ status: 1, stderr: "Called off; nothing is written.\n" });
    expect((await runOnTerminal(said, cwd, [["Replace it?", "\u0003"]])).status).toBe(1);
    expect(readFileSync(join(cwd, "sendlint.config.json"), "utf8")).toBe("{}");
    expect((await runOnTerminal(said, cwd, [["Replace it?", "y"]])).status).toBe(0);
    expect(readFileSync(join(cwd, "sendlint.config.json"), "utf8")).toContain('"amazon.de"');
  });
});
