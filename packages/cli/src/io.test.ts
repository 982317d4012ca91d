import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openOutput, wantsColor } from "./io.js";

describe("wantsColor", () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const pipe = new PassThrough();
  it.each([
    ["a terminal", null, terminal, {}, true],
    ["a pipe", null, pipe, {}, false],
    ["a dumb terminal", null, terminal, { TERM: "dumb" }, false],
    ["NO_COLOR", null, terminal, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", null, terminal, { NO_COLOR: "" }, true],
    ["FORCE_COLOR", null, pipe, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", null, terminal, { FORCE_COLOR: "0" }, false],
    ["NO_COLOR against FORCE_COLOR", null, pipe, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["--color", true, pipe, { NO_COLOR: "1" }, true],
    ["--no-color", false, terminal, { FORCE_COLOR: "1" }, false],
  ])("heeds %s", (_, asked, stdout, env, expected) => expect(wantsColor(asked, { stdout, env })).toBe(expected));
});

describe("openOutput", () => {
  it("waits while the reader is slow", async () => {
    const pending: (() => void)[] = [];
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void pending.push(done) });
    const output = openOutput(slow);
    let isDone = false;
    const writing = output.write("abc").then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    pending.shift()?.();
    await writing;
    expect(isDone).toBe(true);
  });

  it("is quiet when the reader has gone", async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })) });
    const output = openOutput(gone);
    await output.write("a");
    await new Promise((resolve) => setImmediate(resolve));
    expect(output.isClosed).toBe(true);
    await output.write("b");
  });

  it("does not hide another failure", async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space left"), { code: "ENOSPC" })) });
    const output = openOutput(full);
    const writeTwice = async () => {
      await output.write("a");
      await new Promise((resolve) => setImmediate(resolve));
      await output.write("b");
    };
    await expect(writeTwice()).rejects.toThrow("no space left");
  });
});
