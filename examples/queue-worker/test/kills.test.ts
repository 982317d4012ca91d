import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { readFences } from "../../../test/harness/markdown.js";

// The commands of the README, with workers that are processes.

const folder = fileURLToPath(new URL("..", import.meta.url));
const run = async (...argv: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", ...argv], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout.trimEnd();
};

it("prints what the README shows", async () => {
  const output = readFences(readFileSync(`${folder}/README.md`, "utf8")).find(({ info }) => info === "output");
  expect(await run("start")).toBe(output?.code);
});

it("gives every message one outcome, whoever is killed meanwhile", async () => {
  const lines = (await run("kills", "--", "6")).split("\n");
  expect(lines[0]).toMatch(/^workers killed +6, in /);
  expect(lines.slice(-2).map((line) => line.replace(/ +/g, " "))).toEqual([
    "taken by a platform more than once 0",
    "without exactly one outcome 0",
  ]);
});
