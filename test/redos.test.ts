import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { capture } from "../scripts/shell.mjs";
import { reviewedPatterns } from "./harness/reviewed-patterns.js";

// Every regular expression of the built packages takes time in proportion to the text, code of others that is bundled included.

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const reviewed = Object.values(reviewedPatterns).flat();
let patterns: readonly Pattern[];
let check: typeof import("recheck").checkSync;

beforeAll(async () => {
  // Without it the analyser looks for its native programs first.
  process.env.RECHECK_BACKEND = "pure";
  check = (await import("recheck")).checkSync;
  const lines = await capture(`node "${fileURLToPath(new URL("harness/collect-patterns.mjs", import.meta.url))}"`);
  patterns = lines
    .trim()
    .split("\n")
    .map((line: string) => JSON.parse(line) as Pattern);
});

it("reads the patterns of the built code, and those that are put together", () => {
  expect(patterns.filter(({ file }) => file === "core").length).toBeGreaterThan(400);
  expect(patterns.filter(({ file }) => file === "put together").length).toBeGreaterThan(10);
});

it("finds no pattern that a message can slow down", () => {
  const unknown = patterns.filter(({ source }) => !reviewed.some((start) => source.startsWith(start)));
  const slow = unknown.flatMap(({ source, flags, file }) => {
    const result = check(source, flags, { checker: "automaton", timeout: 60_000 });
    if (result.status === "safe") return [];
    return [`${file}: /${source}/${flags}: ${result.status === "vulnerable" ? result.complexity.summary : "not told in time"}`];
  });
  expect(slow).toEqual([]);
}, 300_000);

it("has reviewed no pattern that is gone", () => {
  expect(reviewed.filter((start) => !patterns.some(({ source }) => source.startsWith(start)))).toEqual([]);
});

it("tells a slow pattern from a fast one", () => {
  const judge = (source: string) => check(source, "", { checker: "automaton" }).status;
  expect([judge("^(a+)+$"), judge("\\s+$"), judge("^a{1,9}b")]).toEqual(["vulnerable", "vulnerable", "safe"]);
});
