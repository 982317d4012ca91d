import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, createWriteStream, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./run.js";

// The built command, as a process: what happens to files when it is stopped, or may not write, or has little memory.

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const presets = ["--preset", "amazon", "--marketplace", "amazon.de", "--stage", "post-sale", "-f", "compact"];
const link = "http://www.amazon.de/gp/help";

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder.path;
}

function start(cwd: string, argv: readonly string[], node: readonly string[] = [], uid?: number): ChildProcess {
  return spawn(process.execPath, [...node, bin, ...argv], {
    cwd,
    env: { PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid }),
  });
}

async function finish(child: ChildProcess) {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
  const [status, signal] = (await once(child, "close")) as [number | null, string | null];
  return { status, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

describe("--fix", { timeout: 120_000 }, () => {
  const text = (index: number): string => `Message ${index}: see ${link}.\r\n${"A line of text.\r\n".repeat(400)}See ${link}.\r\n`;

  /** Stops the process while it writes a file: what is new stands in a file of its own by then, and the old one is still there. */
  const stop = (signal: string): string => `
    const fs = require("node:fs");
    const sync = fs.fsync;
    let times = 0;
    fs.fsync = (...given) => {
      if (++times === 3) process.kill(process.pid, "${signal}");
      return sync(...given);
    };`;

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("leaves each file whole when it is stopped by %s", async (signal) => {
    const names = Array.from({ length: 20 }, (_, index) => `m${String(index).padStart(2, "0")}.txt`);
    const cwd = folderWith(Object.fromEntries(names.map((name, index) => [name, text(index)])));
    const preload = join(folderWith({ "stop.cjs": stop(signal) }), "stop.cjs");
    expect((await finish(start(cwd, [".", "--fix", ...presets], ["--require", preload]))).signal).toBe(signal);
    const states = names.map((name, index) => {
      const found = readFileSync(join(cwd, name), "utf8");
      return found === text(index) ? "old" : found === text(index).replaceAll("http:", "https:") ? "new" : "torn";
    });
    expect(new Set(states)).toEqual(new Set(["new", "old"]));
    // Whoever is killed can tidy nothing up; what is left is no file that would be linted.
    const others = readdirSync(cwd).filter((name) => !names.includes(name));
    expect(signal === "SIGKILL" ? others.filter((name) => name.endsWith(".txt")) : others).toEqual([]);
  });

  it("tells that it may not write in a folder", async () => {
    const cwd = folderWith({ "a.txt": `See ${link}.\n`, "sub/b.txt": `See ${link}.\n` });
    // Nothing is forbidden to the superuser.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    chmodSync(join(cwd, "a.txt"), 0o444);
    chmodSync(join(cwd, "sub/b.txt"), 0o666);
    chmodSync(join(cwd, "sub"), 0o555);
    chmodSync(cwd, 0o777);
    const { status, stderr } = await finish(start(cwd, [".", "--fix", ...presets], [], uid));
    chmodSync(join(cwd, "sub"), 0o755);
    expect(stderr).toBe("a.txt: cannot be mended: permission denied.\nsub/b.txt: cannot be mended: permission denied.\n");
    expect(status).toBe(2);
    expect([readFileSync(join(cwd, "a.txt"), "utf8"), readFileSync(join(cwd, "sub/b.txt"), "utf8")]).toEqual([
      `See ${link}.\n`,
      `See ${link}.\n`,
    ]);
  });
});

describe("a report in a file", { timeout: 120_000 }, () => {
  it("stays as it was, and nothing is left beside it, where the run is interrupted", async () => {
    const names = Array.from({ length: 400 }, (_, index) => `m${index}.txt`);
    const cwd = folderWith({ "old.json": "old", ...Object.fromEntries(names.map((name) => [name, `See ${link}.\n`])) });
    // The file that the report is written to is there once something goes into it.
    const stop = `
      const fs = require("node:fs/promises");
      const open = fs.open;
      fs.open = async (...given) => {
        const handle = await open(...given);
        if (String(given[0]).includes("old.json")) setImmediate(() => process.kill(process.pid, "SIGINT"));
        return handle;
      };
      require("node:module").syncBuiltinESMExports();`;
    const preload = join(folderWith({ "stop.cjs": stop }), "stop.cjs");
    const argv = [".", ...presets, "-f", "json:old.json"].filter((word, index, all) => word !== "compact" && all[index + 1] !== "compact");
    expect((await finish(start(cwd, argv, ["--require", preload]))).signal).toBe("SIGINT");
    expect(readFileSync(join(cwd, "old.json"), "utf8")).toBe("old");
    expect(readdirSync(cwd).filter((name) => name.includes(".json"))).toEqual(["old.json"]);
  });
});

describe("many files with findings", { timeout: 300_000 }, () => {
  it("are linted in memory that does not grow with their number", async () => {
    const line = `See ${link}. ${"A line of text. ".repeat(400)}\n`;
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`${index % 60}/m${index}.txt`, line])));
    const argv = ["**/*.txt", ...presets, "-f", "json:all.json", "--concurrency", "off"];
    const { status, stderr } = await finish(start(cwd, argv, ["--max-old-space-size=48"]));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(readFileSync(join(cwd, "all.json"), "utf8")).totals.messages).toBe(6_000);
  });
});

describe("a long export", { timeout: 300_000 }, () => {
  it("is read in memory that does not grow with it", async () => {
    const cwd = folderWith({});
    const path = join(cwd, "macros.json");
    const output = createWriteStream(path);
    const attachment = "QUJD".repeat(25_000);
    output.write('{"macros":[\n');
    for (let id = 0; id < 1500; id++) {
      const macro = {
        id,
        title: "Late",
        active: true,
        attachment,
        actions: [{ field: "comment_value", value: id % 10 === 4 ? `See ${link}.` : "We are sorry." }],
      };
      if (!output.write(`${id === 0 ? "" : ",\n"}${JSON.stringify(macro)}`)) await once(output, "drain");
    }
    output.end("\n]}");
    await once(output, "close");
    expect(statSync(path).size).toBeGreaterThan(150_000_000);
    const { status, stdout, stderr } = await finish(start(cwd, ["macros.json", ...presets], ["--max-old-space-size=96"]));
    expect(stderr).toBe("");
    const lines = stdout.split("\n").filter((line) => line.includes("links/insecure"));
    expect(lines).toHaveLength(150);
    expect(lines[123]).toMatch(/^macros\.json:1236:\d+ error /);
    expect(status).toBe(1);
  });
});
