import fc from "fast-check";
import { expect, it } from "vitest";
import { capture } from "../scripts/shell.mjs";
import { createCases } from "./laws.mjs";
import { message } from "./messages.mjs";

// A budget of the same messages each time: what an open-ended run finds becomes a case beside the module that it mends.

it.each(createCases())("$law, on $config", ({ holds }) => {
  const { failed, numRuns, counterexample, errorInstance } = fc.check(fc.property(message, holds), { seed: 6, numRuns: 60 });
  expect({ failed, numRuns, counterexample, error: errorInstance }).toEqual({
    failed: false,
    numRuns: 60,
    counterexample: null,
    error: null,
  });
});

it("finds no broken law where messages lead into new code", async () => {
  const [, executions, reaching, failed] =
    /^(\d+) executions from seed 6, (\d+) messages that reached new code, (\d+) failed$/m.exec(
      await capture("node fuzz/guided.mjs --seed 6 --executions 4000"),
    ) ?? [];
  expect(Number(executions)).toBeGreaterThanOrEqual(4000);
  expect(Number(reaching)).toBeGreaterThan(50);
  expect(Number(failed)).toBe(0);
});
