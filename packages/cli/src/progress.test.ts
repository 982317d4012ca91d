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
  it("makes room for something else, and comes back with the next update", () => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    const clock = [0, 1000, 1010];
    const progress = startProgress({ stderr }, 200, () => clock.shift() ?? 0);
    progress.update(50);
    progress.clear();
    progress.update(100);
    expect(String(stderr.read())).toBe(
      "\r\u001b[KLinted 50 of 200 files (25 %), about 3 s left\r\u001b[K\r\u001b[KLinted 100 of 200 files (50 %), about 2 s left",
    );
  });
  it("shows nothing for short work", () => expect(watch(true, [0, 100, 200, 300])).toBe(""));
  it("shows nothing where no terminal is", () => expect(watch(false, [0, 1000, 2000, 3000])).toBe(""));
});
