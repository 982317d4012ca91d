import fc from "fast-check";
import { expect, it } from "vitest";
import { cases } from "./laws.mjs";
import { message } from "./messages.mjs";

// A budget of the same messages each time: what an open-ended run finds becomes a case beside the module that it mends.

it.each(cases)("$law, on $config", ({ holds }) => {
  const { failed, numRuns, counterexample, errorInstance } = fc.check(fc.property(message, holds), { seed: 6, numRuns: 60 });
  expect({ failed, numRuns, counterexample, error: errorInstance }).toEqual({
    failed: false,
    numRuns: 60,
    counterexample: null,
    error: null,
  });
});
