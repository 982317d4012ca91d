import { createLinter, type LintResult, lintMessage } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import { describe, expect, it } from "vitest";
import { attempt } from "./outcome.js";

const result: LintResult = createLinter({}).lint("Hello");

describe("attempt", () => {
  it("gives the result of a linter", async () => {
    expect(await attempt(() => result, null, null)).toEqual([result]);
    expect(await attempt(async () => result, "text", 10_000)).toEqual([result]);
    expect(await attempt(async () => result, "text", null)).toEqual([result]);
  });

  it("waits no longer than the limit for a linter that runs elsewhere", async () => {
    const never = new Promise<LintResult>(() => {});
    expect(await attempt(() => never, "text", 1)).toEqual([
      { failure: "time-limit", part: "text", cause: "Linting took longer than 1 ms." },
    ]);
  });

  it("keeps the late result of a synchronous linter, and says that it was late", async () => {
    const slow = () => {
      const start = performance.now();
      while (performance.now() - start < 3);
      return result;
    };
    expect(await attempt(slow, null, 1)).toEqual([result, { failure: "time-limit", part: null, cause: "Linting took longer than 1 ms." }]);
  });

  it.each([
    ["throws", () => Promise.reject(new TypeError("Cannot read jo@shop.example")), "linter-failed", "The linter threw TypeError."],
    ["throws no error", () => Promise.reject("jo@shop.example"), "linter-failed", "The linter threw string."],
    [
      "was given a malformed message",
      () => lintMessage({ text: 5550143 } as never, {}),
      "unreadable",
      "`message.text`: expected a string.",
    ],
    [
      "does not know the marketplace",
      () => lintMessage("Hello", { extends: [amazon({ marketplace: "amazon.zz" })] }),
      "unknown-marketplace",
      expect.stringMatching(/^`amazon\(\{ marketplace \}\)` is "amazon\.zz"\./),
    ],
  ])("fails without a word of the message where the linter %s", async (_, lint, failure, cause) => {
    expect(await attempt(lint, "text", null)).toEqual([{ failure, part: "text", cause }]);
  });
});
