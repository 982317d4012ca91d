import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capture } from "../scripts/shell.mjs";
import { packages, readManifest } from "../scripts/workspace.mjs";
import { readFences } from "./harness/markdown.js";
import { runSnippet } from "./harness/run-snippet.js";

// What a stranger gets: the packages as they would be published, installed by npm into an empty project.

const root = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);
const names = packages.map((folder) => readManifest(folder).name);

let folder: string;
let project: string;
let tarballs: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sendlint-packed-"));
  project = join(folder, "project");
  await mkdir(project);
  await capture(`npx --yes ${readManifest(".").packageManager} --recursive --filter "./packages/*" pack --pack-destination "${folder}"`);
  tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz")).map((name) => join(folder, name));
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  await capture(`npm install --no-audit --no-fund --prefer-offline ${tarballs.map((path) => `"${path}"`).join(" ")}`, { cwd: project });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("is a tarball for each package", () => expect(tarballs).toHaveLength(names.length));

describe.each(names)("%s", (name) => {
  const tarball = () => join(folder, `${name.replace("@", "").replace("/", "-")}-${readVersion(name)}.tgz`);

  it("gives publint nothing to say", async () => {
    await capture(`publint "${tarball()}" --strict`);
  });

  it("has types that resolve as the code does", async () => {
    await capture(`attw --profile esm-only --no-emoji --format ascii "${tarball()}"`);
  });

  it("ships its licence and its README, and no tests", async () => {
    const files = await readdir(join(project, "node_modules", name), { recursive: true });
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(files.filter((file) => /\.test\.|tsconfig|tsup/.test(file) && !file.includes("node_modules"))).toEqual([]);
  });

  it("leaves nothing in a bundle that does not use it", async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import "${name}";`, resolveDir: project },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
      logLevel: "silent",
    });
    expect(outputFiles.map(({ text }) => text.trim())).toEqual([""]);
  });
});

it("runs the README's first example", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const [example, output] = readFences(readme).filter(({ language, info }) => language === "ts" || info === "output");
  const { promised, stdout } = await runSnippet("readme", example?.code ?? "", project);
  expect(stdout.trimEnd()).toBe(output?.code);
  expect(promised.map(({ actual }) => actual)).toEqual(promised.map(({ expected }) => expected));
});

it("can be required from CommonJS", async () => {
  const script = `
    const { lintMessage } = require("@sendlint/core");
    const amazon = require("@sendlint/preset-amazon").default;
    const { format } = require("@sendlint/reporter");
    const result = lintMessage({ text: "Write to me: jo@shop.example" }, { extends: [amazon({ marketplace: "amazon.de" })] });
    process.stdout.write(JSON.stringify([result.ok, typeof format([result])]));`;
  await writeFile(join(project, "require.cjs"), script);
  const { stdout } = await run(process.execPath, ["require.cjs"], { cwd: project });
  expect(JSON.parse(stdout)).toEqual([false, "string"]);
});

it("has declarations that compile without the workspace", async () => {
  const source = `
    import { type LintResult, lintMessage } from "@sendlint/core";
    import { testRule } from "@sendlint/core/testing";
    import amazon from "@sendlint/preset-amazon";
    import ebay from "@sendlint/preset-ebay";
    import { createGate, type Gate } from "@sendlint/helpdesk";
    import { guardSend, type SendGuard } from "@sendlint/helpdesk/agents";
    import { guardFetch } from "@sendlint/helpdesk/fetch";
    import { freshdeskGate } from "@sendlint/helpdesk/freshdesk";
    import { zendeskGate, type ZendeskGate } from "@sendlint/helpdesk/zendesk";
    import { createService, type Service } from "@sendlint/helpdesk/service";
    import { format } from "@sendlint/reporter";
    export const result: LintResult = lintMessage("Hello", { extends: [amazon({ marketplace: "amazon.de" })] });
    export const other: LintResult = lintMessage("Hello", { extends: [ebay({ site: "ebay.de" })] });
    export const text: string = format([result]);
    export const gate: Gate = createGate({ presets: { amazon, ebay } });
    export const guard: SendGuard<{ text: string }> = guardSend(gate, { read: ({ text }) => ({ message: text, places: null }) });
    export const guarded: typeof fetch = guardFetch(fetch, gate, { api: "gorgias" });
    export const service: Service = createService({ presets: { amazon, ebay }, keys: null });
    export const zendesk: ZendeskGate = zendeskGate({ get: async () => ({}), on: () => {}, off: () => {} }, { presets: { amazon } });
    export const freshdesk: typeof freshdeskGate = freshdeskGate;
    export const tester: typeof testRule = testRule;`;
  await writeFile(join(project, "index.ts"), source);
  const compilerOptions = { module: "NodeNext", target: "ES2022", lib: ["ES2023", "DOM"], types: [], strict: true, noEmit: true };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  await capture("tsc", { cwd: project });
});

it("brings the command", async () => {
  const { stdout } = await run(process.execPath, [
    join(project, "node_modules/sendlint", readManifest("packages/cli").bin.sendlint),
    "--help",
  ]);
  expect(stdout).toMatch(/^Checks the messages[\s\S]*\n {2}sendlint /);
});

describe("the command", () => {
  const sendlint = (...argv: string[]) =>
    run(process.execPath, [join(project, "node_modules/sendlint", readManifest("packages/cli").bin.sendlint), ...argv], { cwd: project });

  it("takes a configuration in TypeScript, with a rule of its own", async () => {
    const config = `
      import { defineRule, type Rule } from "@sendlint/core";
      import amazon from "@sendlint/preset-amazon";
      import { defineConfig } from "sendlint";
      import * as z from "zod";

      declare module "@sendlint/core" {
        interface RuleOptions {
          "house/shouting": { readonly min?: number };
        }
      }

      const shouting: Rule = defineRule({
        id: "house/shouting",
        meta: { category: "abuse", summary: "Disallow words in capitals" },
        options: z.strictObject({ min: z.number().default(5) }),
        messages: { found: { en: "“{{text}}” is loud.", "zh-CN": "“{{text}}”太大声。" } },
        *check({ document, options }) {
          for (const { 0: word, index } of document.text.matchAll(/[A-Z]{2,40}/g)) {
            if (word.length >= options.min) yield { messageId: "found", at: document.range(index, index + word.length) };
          }
        },
      });

      export default defineConfig({
        presets: [amazon({ marketplace: "amazon.de" })],
        plugins: [{ name: "house", rules: [shouting] }],
        rules: { "house/shouting": ["warn", { min: 4 }] },
        stage: "post-sale",
      });`;
    await writeFile(join(project, "sendlint.config.ts"), config);
    await writeFile(join(project, "a.txt"), "Please WAIT for it.\n");
    const { stdout } = await sendlint("a.txt", "--format", "compact");
    expect(stdout).toBe("a.txt:1:8 warn “WAIT” is loud. (house/shouting, amazon.de)\n");
    const compilerOptions = { module: "NodeNext", target: "ES2022", lib: ["ES2023", "DOM"], types: [], strict: true, noEmit: true };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["sendlint.config.ts"] }));
    await capture("tsc", { cwd: project });
    await rm(join(project, "sendlint.config.ts"));
  });

  it("brings the pages of the rules, and the schema of its configuration", async () => {
    expect((await sendlint("explain", "review/gating")).stdout).toContain("If you are happy with the lamp, please leave a review.");
    const schema = JSON.parse(await readFile(join(project, "node_modules/sendlint/dist/schema.json"), "utf8"));
    expect(schema.properties.presets.type).toBe("array");
  });
});

function folderOf(name: string): string {
  return packages.find((path) => readManifest(path).name === name) ?? "";
}

function readVersion(name: string): string {
  return readManifest(folderOf(name)).version;
}
