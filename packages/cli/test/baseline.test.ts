import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder, runCommand } from "./run.js";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const mail = "jo@shop.example";
const link = "http://www.amazon.de/gp/help";

/** A library, and the command to lint it with; places of findings are told as `file:line:column rule`. */
function library(files: Readonly<Record<string, string>>) {
  const { path, remove } = makeFolder(files);
  folders.push({ path, remove });
  return {
    path,
    write: (name: string, text: string) => writeFileSync(join(path, name), text),
    read: (name = "sendlint-baseline.json") => readFileSync(join(path, name), "utf8"),
    async lint(...argv: readonly string[]) {
      const { status, stdout, stderr } = await runCommand(
        [".", ...argv, "--preset", "amazon", "--marketplace", "amazon.de", "--stage", "post-sale", "-f", "compact"],
        { cwd: path },
      );
      const places = [...stdout.matchAll(/^(\S+:\d+:\d+) \S+ .*\((\S+?),/gm)].map(([, place, rule]) => `${place} ${rule}`);
      return { status, places, stderr };
    },
  };
}

const files = {
  "a.txt": `The box: ${mail}\n`,
  "macros.json": JSON.stringify([{ body: "Hello" }, { body: `See ${link}` }]),
};

describe("--baseline", () => {
  it("hides what was written into it, and nothing that is new", async () => {
    const { write, lint } = library(files);
    const before = await lint();
    expect(before.places).toEqual(["a.txt:1:10 contact/email-address", "macros.json:1:32 links/insecure"]);
    expect(await lint("--write-baseline")).toEqual({
      status: 0,
      places: [],
      stderr: "Wrote 2 findings into sendlint-baseline.json.\n",
    });
    const held = "Not reported, because sendlint-baseline.json holds them: 2 findings.\n";
    expect(await lint("--baseline")).toEqual({ status: 0, places: [], stderr: held });
    write("a.txt", `Hello,\n\nthe box: ${mail}\nthe box: ${mail}, the page: ${link}\n`);
    write("macros.json", JSON.stringify([{ body: "New" }, { body: `New ${mail}` }, { body: "Hello" }, { body: `See ${link}` }]));
    expect(await lint("--baseline")).toEqual({
      status: 1,
      places: ["a.txt:4:10 contact/email-address", "a.txt:4:37 links/insecure", "macros.json:1:30 contact/email-address"],
      stderr: held,
    });
  });

  it("holds no text of a message", async () => {
    const { lint, read } = library(files);
    await lint("--write-baseline");
    const text = read();
    expect(text).not.toMatch(/shop|gp.help/);
    expect(text.replaceAll(/"[0-9a-f]{32}"/g, '"…"')).toBe(
      `${JSON.stringify(
        { version: 1, files: { "a.txt": { "contact/email-address": ["…"] }, "macros.json": { "links/insecure": ["…"] } } },
        null,
        2,
      )}\n`,
    );
  });

  it("tells what is gone, and forgets it when asked to", async () => {
    const { path, write, read, lint } = library({ ...files, "b.txt": `${mail} ${link}` });
    await lint("--write-baseline");
    write("a.txt", "Hello\n");
    rmSync(join(path, "macros.json"));
    const text = read();
    const held = "Not reported, because sendlint-baseline.json holds them: 2 findings.\n";
    expect(await lint("--baseline")).toEqual({
      status: 0,
      places: [],
      stderr: `${held}2 findings in sendlint-baseline.json are no longer there. Take them out with --prune-baseline.\n`,
    });
    expect(read()).toBe(text);
    expect((await lint("--prune-baseline")).stderr).toBe(
      `${held}Took 2 findings out of sendlint-baseline.json that are no longer there.\n`,
    );
    expect(Object.keys(JSON.parse(read()).files)).toEqual(["b.txt"]);
    expect((await lint("--prune-baseline")).stderr).toBe(held);
  });

  it("keeps what it knows of files that were not linted or could not be read", async () => {
    const { path, write, read, lint } = library({ "a.txt": mail, "b.json": JSON.stringify({ body: mail }), "sub/c.txt": mail });
    await lint("--write-baseline");
    const text = read();
    renameSync(join(path, "sub/c.txt"), join(path, "sub/c.text"));
    write("sub/c.txt", mail);
    write("b.json", '{"body":');
    expect((await lint("!sub", "!sub/**", "--prune-baseline")).stderr).toContain(
      "Not reported, because sendlint-baseline.json holds them: 1 finding.\n",
    );
    expect(read()).toBe(text);
    write("b.json", JSON.stringify({ body: mail }));
    await lint("!sub/**", "--write-baseline");
    expect(read()).toBe(text);
  });

  it("lies where it is asked to, and names files from there", async () => {
    const { lint, read } = library({ "a.txt": mail, "ci/x": "" });
    expect((await lint("--baseline=ci/old.json", "--write-baseline")).status).toBe(0);
    expect(Object.keys(JSON.parse(read("ci/old.json")).files)).toEqual(["../a.txt"]);
    expect((await lint("--baseline=ci/old.json")).status).toBe(0);
  });

  it("hides no warning and no error of another rule, and counts what is left", async () => {
    const { write, lint } = library({ "a.txt": `${mail}\n` });
    await lint("--write-baseline");
    write("a.txt", `${mail}\n\n\n\n\nBye\n`);
    expect(await lint("--baseline", "--max-warnings", "0")).toEqual({
      status: 1,
      places: ["a.txt:1:16 format/line-breaks"],
      stderr: expect.stringContaining("1 finding.\n"),
    });
  });

  it.each([
    [
      "is not there",
      "--baseline",
      null,
      "The baseline sendlint-baseline.json cannot be read: no such file or directory. Write it with --write-baseline, or name another with --baseline=FILE.",
    ],
    ["is no JSON", "--baseline", "{", "sendlint-baseline.json is no baseline. Write one with --write-baseline, into a file of its own."],
    [
      "is another file",
      "--write-baseline",
      '{"name":"x"}',
      "sendlint-baseline.json is no baseline. Write one with --write-baseline, into a file of its own.",
    ],
  ])("that %s is told, and nothing is overwritten", async (_, option, content, message) => {
    const { path, read, write, lint } = library({ "a.txt": mail });
    if (content !== null) write("sendlint-baseline.json", content);
    const { status, stderr } = await lint(option);
    expect([status, stderr.split("\n", 1)[0]]).toEqual([2, `sendlint: ${message}`]);
    expect(existsSync(join(path, "sendlint-baseline.json")) ? read() : null).toBe(content);
  });

  it("that cannot be written is told", async () => {
    const { lint } = library({ "a.txt": mail });
    expect(await lint("--baseline=none/old.json", "--write-baseline")).toEqual({
      status: 2,
      places: [],
      stderr: "none/old.json: cannot be written: no such file or directory.\n",
    });
  });
});
