import fs, { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { extensions, readerOf } from "./file-kinds.js";
import { findFiles } from "./files.js";
import { UsageError } from "./mistakes.js";
import { showPath } from "./show-path.js";

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sendlint-files-")));
  const names = [
    "a.txt",
    "b/c.md",
    "b/d.HTML",
    "b/e.png",
    "b/deep/f.htm",
    "b/[odd] (1).txt",
    "node_modules/x/g.md",
    "b/node_modules/h.txt",
    ".git/i.txt",
    "empty/j.png",
  ];
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const isReadable = async (path: string): Promise<boolean> => readerOf(path) !== null;

async function find(...patterns: string[]): Promise<string[]> {
  const { paths, unreadable } = await findFiles(patterns, folder, isReadable);
  expect(unreadable).toEqual([]);
  return paths.map((path) => showPath(path, folder));
}

async function mistakesOf(...patterns: string[]): Promise<readonly string[]> {
  return findFiles(patterns, folder, isReadable).then(
    () => [],
    (error: unknown) => (error instanceof UsageError ? error.mistakes : Promise.reject(error)),
  );
}

describe("findFiles", () => {
  it.each([
    ["a file", ["a.txt"], ["a.txt"]],
    ["a folder", ["b"], ["b/[odd] (1).txt", "b/c.md", "b/d.HTML", "b/deep/f.htm"]],
    ["the working folder", ["."], ["a.txt", "b/[odd] (1).txt", "b/c.md", "b/d.HTML", "b/deep/f.htm"]],
    ["a glob", ["**/*.{md,htm}"], ["b/c.md", "b/deep/f.htm"]],
    ["a file whose name looks like a glob", ["b/[odd] (1).txt"], ["b/[odd] (1).txt"]],
    ["a glob that is too wide", ["b/*"], ["b/[odd] (1).txt", "b/c.md", "b/d.HTML"]],
    ["each file once, sorted", ["b/c.md", "a.txt", "**/c.*"], ["a.txt", "b/c.md"]],
    ["what is left out", ["b", "!b/deep/**", "!**/*.txt"], ["b/c.md", "b/d.HTML"]],
  ])("takes %s", async (_, patterns, files) => expect(await find(...patterns)).toEqual(files));

  it("takes absolute paths", async () =>
    expect(await find(join(folder, "b", "c.md"), join(folder, "b/deep"))).toEqual(["b/c.md", "b/deep/f.htm"]));

  it("tells which folder it could not open, and goes on", async () => {
    const readdir = fs.readdir;
    const refuse = (path: string, options: object, done: (error: Error | null) => void) =>
      path.includes("deep")
        ? done(Object.assign(new Error("EACCES"), { errno: -13, code: "EACCES" }))
        : readdir(path, options as never, done as never);
    const spy = vi.spyOn(fs, "readdir").mockImplementation(refuse as never);
    const found = await findFiles(["b/**/*.{md,htm}"], folder, isReadable);
    spy.mockRestore();
    expect(found.paths.map((path) => showPath(path, folder))).toEqual(["b/c.md"]);
    expect(found.unreadable).toEqual(["b/deep: cannot be read: permission denied."]);
  });

  it("tells all patterns that name nothing", async () => {
    expect(await mistakesOf("b/e.png", "empty", "c.txt", "a.txt", "steam")).toEqual([
      `"b/e.png" is a file of a kind that cannot be read: .png. Kinds: ${extensions.join(", ")}. For others, \`files\` of the configuration may say the \`reader\`.`,
      `The folder "empty" holds no file that can be read. Kinds: ${extensions.join(", ")}.`,
      `No file matches "c.txt". Kinds that can be read: ${extensions.join(", ")}.`,
      `No file matches "steam". Did you mean the command \`sendlint stream\`? Kinds that can be read: ${extensions.join(", ")}.`,
    ]);
  });
});
