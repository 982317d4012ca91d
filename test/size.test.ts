import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appPageLimits, measureAppPage, measureSizes, sizeLimits } from "../bench/size.mjs";
import { build } from "../examples/zendesk-app/build.mjs";

// What a page loads does not grow unseen: who adds to it raises a limit in bench/size.mjs, and says why.

const sizes = await measureSizes();

it.each(["allLanguages", "english"] as const)("keeps what a page loads small: %s", (program) => {
  expect(sizes[program]).toBeLessThanOrEqual(sizeLimits[program].limit);
  // A limit far above the size guards nothing.
  expect(sizes[program]).toBeGreaterThan(sizeLimits[program].limit * 0.9);
});

it("keeps what the page of the Zendesk app loads small", async () => {
  const app = await mkdtemp(join(tmpdir(), "sendlint-app-"));
  try {
    await build(app);
    const size = await measureAppPage(app, ["en", "amazon"]);
    expect(size).toBeLessThanOrEqual(appPageLimits.limit);
    expect(size).toBeGreaterThan(appPageLimits.limit * 0.9);
  } finally {
    await rm(app, { recursive: true });
  }
});
