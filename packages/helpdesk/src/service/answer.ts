import type { LintResult } from "@sendlint/core";
import type { Decision } from "../decision/decide.js";
import { attempt, type FailureKind, isFailure, waitFor } from "../decision/outcome.js";
import type { Gate } from "../gate/gate.js";
import type { LintFunction } from "../gate/lint-function.js";
import type { Place } from "../gate/outgoing.js";
import { type Addressed, readMessage } from "./read-request.js";
import { Refusal, type RefusalBody, type RefusalCode } from "./refusal.js";

const codes: Readonly<Record<FailureKind, RefusalCode>> = {
  "linter-failed": "internal",
  "rule-failed": "internal",
  "time-limit": "time-limit",
  "unknown-marketplace": "unknown-marketplace",
  unreadable: "invalid-request",
};

/** Longest that a batch keeps other requests waiting. Milliseconds. */
const longestTurn = 10;

/**
 * @param limit milliseconds that it may take
 * @throws {Refusal} when there is no result, or none in time.
 */
export async function lintOne({ message, place }: Addressed, lint: LintFunction, limit: number): Promise<LintResult> {
  if (limit <= 0) throw late();
  const outcomes = await attempt(() => lint(message, place), null, limit);
  const failure = outcomes.find(isFailure);
  if (failure) throw new Refusal(codes[failure.failure], failure.cause);
  return outcomes[0] as LintResult;
}

/** A message of a batch that got no result. */
export interface Refused extends RefusalBody {
  readonly id: string | null;
}

/**
 * Lints what can be linted; the rest is refused, entry by entry.
 *
 * @param left milliseconds until the whole batch is to be done
 */
export async function lintBatch(
  entries: readonly unknown[],
  fallback: Place | null,
  lint: LintFunction,
  left: () => number,
): Promise<(LintResult | Refused)[]> {
  const results: (LintResult | Refused)[] = [];
  let turn = performance.now();
  for (const entry of entries) {
    if (performance.now() - turn > longestTurn) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    try {
      results.push(await lintOne(readMessage(entry, "Message", fallback), lint, left()));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      results.push(refuseEntry(entry, error));
    }
  }
  return results;
}

export function refuseEntry(entry: unknown, { body }: Refusal): Refused {
  const { id } = Object(entry) as { readonly id?: unknown };
  return { id: typeof id === "string" ? id : null, ...body };
}

/**
 * @param left milliseconds until it is to be done
 * @throws {Refusal} when there is no decision in time, which is no permission.
 */
export async function decideOne(
  { message, place, role }: Addressed,
  gate: Gate,
  left: () => number,
): Promise<{ readonly id: string | null } & Decision> {
  const deciding = gate.decide({ via: "service", places: [place], parts: [{ path: null, message }], role });
  return { id: message.id ?? null, ...(await inTime(deciding, left)) };
}

/**
 * Waits for no longer than there is time.
 *
 * @param left milliseconds until it is to be done
 * @throws {Refusal} when it takes longer.
 */
export async function inTime<Value>(work: Promise<Value>, left: () => number): Promise<Value> {
  const value = await waitFor(work, left());
  if (value === null || left() < 0) throw late();
  return value;
}

function late(): Refusal {
  return new Refusal("time-limit", "It took too long.");
}
