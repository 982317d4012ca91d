import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

// Each piece as its service runs it, with the built command, in a project that has it installed.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const here = join(root, "examples/ci");
const readYaml = (path: string) => parse(readFileSync(join(root, path), "utf8"));

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const config = { presets: [{ preset: "amazon", marketplace: "amazon.de" }], stage: "post-sale" };
const templates = { "templates/good.txt": "Thank you.\n", "templates/bad letter.txt": "The box: jo@shop.example\n" };

function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-ci-")));
  folders.push(folder);
  for (const [name, content] of Object.entries({ "package.json": '{"private":true}', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function run(cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { PATH: path, HOME: cwd, GIT_CONFIG_NOSYSTEM: "1", NPM_CONFIG_UPDATE_NOTIFIER: "false", ...env },
  });
  return { status, stdout, stderr };
}

const bash = (cwd: string, script: string, env?: Readonly<Record<string, string>>) =>
  run(cwd, "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], env);

describe("the GitHub action", () => {
  const action = readYaml("action.yml");
  const [step] = action.runs.steps;

  /** What the runner hands over: a default for each input that the workflow does not give. */
  function runAction(cwd: string, inputs: Readonly<Record<string, string>>) {
    const fill = (text: string) =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name].default);
    const env = Object.entries(step.env as Record<string, string>).map(([name, value]) => [name, fill(value)]);
    return bash(join(cwd, fill(step["working-directory"])), step.run, {
      ...Object.fromEntries(env),
      GITHUB_STEP_SUMMARY: join(cwd, "summary.md"),
    });
  }

  it("annotates, writes the summary and the report for code scanning, with the inputs of the example", () => {
    const cwd = makeProject(templates);
    const { steps } = readYaml("examples/ci/github.yml").jobs.sendlint;
    const { status, stdout, stderr } = runAction(cwd, steps[2].with);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^::error file=templates\/bad letter\.txt,line=1,/m);
    expect(readFileSync(join(cwd, "summary.md"), "utf8")).toMatch(/^<!-- sendlint -->/);
    const { runs } = JSON.parse(readFileSync(join(cwd, steps[3].with.sarif_file), "utf8"));
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["contact/email-address"]);
  });

  it("takes the files of the configuration, in another folder", () => {
    const cwd = makeProject({
      "mail/sendlint.config.json": JSON.stringify({ ...config, files: ["templates/good.txt"] }),
      "mail/templates/good.txt": "Hi\n",
    });
    symlinkSync(join(here, "node_modules"), join(cwd, "mail/node_modules"));
    expect(runAction(cwd, { "working-directory": "mail" })).toEqual({ status: 0, stdout: "No problems in 1 message\n", stderr: "" });
  });

  it("runs nothing that an input holds", () => {
    const cwd = makeProject({ "sendlint.config.json": JSON.stringify(config), "$(touch c).txt": "Hi\n" });
    expect(runAction(cwd, { files: "$(touch c).txt" })).toEqual({ status: 0, stdout: "No problems in 1 message\n", stderr: "" });
    expect(run(cwd, "ls", []).stdout.split("\n")).not.toContain("c");
  });

  it("has an input for each that the example gives, and names none that it has not", () => {
    const given = Object.keys(readYaml("examples/ci/github.yml").jobs.sendlint.steps[2].with);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
    const used = [...JSON.stringify(step).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });
});

describe("the pipeline of GitLab", () => {
  it("writes the report that it hands over", () => {
    const cwd = makeProject(templates);
    const { script, artifacts, cache } = readYaml("examples/ci/gitlab.yml").sendlint;
    const { status, stdout } = bash(cwd, script.join("\n"));
    expect(status).toBe(1);
    expect(stdout).toContain("✖ 1 problem (1 error, 0 warnings) in 1 of 2 messages");
    const report = JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), "utf8"));
    expect(report).toMatchObject([
      { check_name: "contact/email-address", location: { path: "templates/bad letter.txt", lines: { begin: 1 } } },
    ]);
    expect(readFileSync(join(cwd, cache.paths[0]), "utf8")).toContain("templates/good.txt");
  });
});

describe("the hook of pre-commit", () => {
  const [hook] = readYaml(".pre-commit-hooks.yaml");
  const [{ hooks }] = readYaml("examples/ci/pre-commit-config.yaml").repos;

  it.each([
    ["templates/good.txt", 0],
    ["templates/bad letter.txt", 1],
  ])("for %s ends with status %i", (file, status) => {
    const cwd = makeProject({ ...templates, "sendlint.config.json": JSON.stringify(config) });
    const [command, ...args] = hook.entry.split(" ");
    expect(run(cwd, command, [...args, file]).status).toBe(status);
  });

  it("is the one that the example names, for every kind of file that can be read", () => {
    expect(hooks[0].id).toBe(hook.id);
    const { stderr } = run(makeProject({}), "npx", ["--no", "--", "sendlint", "package.jso", "--preset", "amazon"]);
    const kinds = /Kinds that can be read: (.*)\.\n/.exec(stderr)?.[1]?.split(", ") ?? [];
    expect(kinds).toContain(".xliff");
    expect(kinds.filter((kind) => !new RegExp(hook.files).test(`templates/a${kind}`))).toEqual([]);
    expect(["a.ts", "a.png", "txt", "a.txt.bak"].filter((name) => new RegExp(hook.files).test(name))).toEqual([]);
  });
});

describe("lint-staged", () => {
  function commit(files: Readonly<Record<string, string>>) {
    const rules = readFileSync(join(here, "lintstagedrc.json"), "utf8");
    const cwd = makeProject({
      ...files,
      ".lintstagedrc.json": rules,
      "sendlint.config.json": JSON.stringify(config),
      ".gitignore": "node_modules\n",
    });
    const git = (...args: readonly string[]) => run(cwd, "git", args);
    git("init", "-q");
    git("config", "user.email", "jo@shop.example");
    git("config", "user.name", "Jo");
    git("commit", "-q", "--allow-empty", "-m", "Begin");
    git("add", ".");
    const { status } = run(cwd, "npx", ["--no", "--", "lint-staged"]);
    return { status, staged: (name: string) => git("show", `:${name}`).stdout };
  }

  it("mends what is staged", () => {
    const { status, staged } = commit({ "templates/a.txt": "See http://www.amazon.de/gp/help.\n" });
    expect([status, staged("templates/a.txt")]).toEqual([0, "See https://www.amazon.de/gp/help.\n"]);
  });

  it("stops a commit with findings, and leaves it as it was", () => {
    const text = "The box: jo@shop.example\nSee http://www.amazon.de/gp/help.\n";
    const { status, staged } = commit({ "templates/a.txt": text });
    expect([status, staged("templates/a.txt")]).toEqual([1, text]);
  });
});
