import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./run.js";

// The built command, as a process.

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const env = { PATH: process.env.PATH ?? "" };

let folder: Folder;
beforeAll(() => {
  folder = makeFolder({ "good.txt": "Your replacement is on its way.\n", "bad.txt": "Sent via jo@shop.example\n" });
});
afterAll(() => folder.remove());

function start(...argv: readonly string[]) {
  return spawn(process.execPath, [bin, ...argv], { cwd: folder.path, env, stdio: "pipe" });
}

async function finish(child: ReturnType<typeof start>) {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

const line = (id: number) => `${JSON.stringify({ id, platform: "ebay", text: "Your replacement is on its way.", pad: "x".repeat(500) })}\n`;

describe("sendlint as a process", { timeout: 60_000 }, () => {
  it.each([
    ["good.txt", 0],
    ["bad.txt", 1],
    ["missing.txt", 2],
  ])("for %s ends with status %i", async (file, status) => {
    expect(await finish(start(file, "--preset", "amazon", "--kind", "reply"))).toMatchObject({ status });
  });

  it("answers a line while input is still open", async () => {
    const child = start("stream");
    child.stdin.write(line(1));
    const [first] = (await once(child.stdout, "data")) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
    child.stdin.end(line(2));
    const { status, stdout } = await finish(child);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 2 });
  });

  it("ends quietly when its reader leaves", async () => {
    const child = start("stream");
    child.stdin.on("error", () => {});
    let isOver = false;
    child.on("close", () => {
      isOver = true;
    });
    const feed = async () => {
      for (let id = 0; !isOver; id++)
        if (!child.stdin.write(line(id))) await Promise.race([once(child.stdin, "drain"), once(child, "close")]);
    };
    // Waiting for room in a pipe that broke ends in its error.
    const feeding = feed().catch(() => undefined);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const stderr: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    const [status, signal] = await once(child, "close");
    await feeding;
    expect({ status, signal, stderr: Buffer.concat(stderr).toString() }).toEqual({ status: 0, signal: null, stderr: "" });
  });

  it("reads no faster than its results are taken", async () => {
    const child = start("stream");
    child.stdin.on("error", () => {});
    child.stdout.pause();
    const chunk = Array.from({ length: 200 }, (_, id) => line(id)).join("");
    let written = 0;
    let isBlocked = false;
    while (!isBlocked && written < 64 * 1024 * 1024) {
      written += chunk.length;
      const isFree = child.stdin.write(chunk);
      if (!isFree)
        isBlocked = await Promise.race([
          once(child.stdin, "drain").then(() => false),
          new Promise<true>((resolve) => setTimeout(resolve, 2000, true)),
        ]);
    }
    expect(isBlocked).toBe(true);
    child.stdout.resume();
    child.stdin.end();
    const { status } = await finish(child);
    expect(status).toBe(0);
  });
});
