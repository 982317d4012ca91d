import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { startProgress } from "./progress.js";

function watch(isTTY: boolean, times: readonly number[]): string {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const clock = [...times];
  const progress = startProgress({ stderr }, 200, () => clock.shift() ?? 0);
  for (let done = 50; done < 200; done += 50) progress.update(done);
  progress.end();
  return String(stderr.read() ?? "");
}

describe("startProgress", () => {
  it("shows how far long work is, not too often, and takes the line away", () => {
    expect(watch(true, [0, 1000, 1050, 3000])).toBe(
      "\r\u001b[KLinted 50 of 200 files (25 %), about 3 s left\r\u001b[KLinted 150 of 200 files (75 %), about 1 s left\r\u001b[K",
    );
  });
  it("shows nothing for short work", () => expect(watch(true, [0, 100, 200, 300])).toBe(""));
  it("shows nothing where no terminal is", () => expect(watch(false, [0, 1000, 2000, 3000])).toBe(""));
});
