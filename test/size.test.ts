import { expect, it } from "vitest";
import { measureSizes, sizeLimits } from "../bench/size.mjs";

// What a page loads does not grow unseen: who adds to it raises a limit in bench/size.mjs, and says why.

const sizes = await measureSizes();

it.each(["allLanguages", "english"] as const)("keeps what a page loads small: %s", (program) => {
  expect(sizes[program]).toBeLessThanOrEqual(sizeLimits[program].limit);
  // A limit far above the size guards nothing.
  expect(sizes[program]).toBeGreaterThan(sizeLimits[program].limit * 0.9);
});
