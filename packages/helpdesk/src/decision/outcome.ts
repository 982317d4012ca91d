import { type LintResult, SendlintError } from "@sendlint/core";

/** Why a message could not be checked. */
export type FailureKind = "linter-failed" | "rule-failed" | "time-limit" | "unknown-marketplace" | "unreadable";

/** A message, or a part of one, that was not checked. It holds nothing of the text. */
export interface LintFailure {
  readonly failure: FailureKind;
  /** Which part of the outgoing call, such as `"ticket.comment.body"`; `null` where there is but one. */
  readonly part: string | null;
  /** In English, for whoever looks after the program. */
  readonly cause: string;
}

/** What linting one part gave. */
export type LintOutcome = LintResult | LintFailure;

export function isFailure(outcome: LintOutcome): outcome is LintFailure {
  return "failure" in outcome;
}

/** The failure that a thrown value stands for. It repeats no word of the message: of errors that are not core's only the class is told. */
function readThrown(error: unknown, part: string | null): LintFailure {
  if (!(error instanceof SendlintError)) {
    return { failure: "linter-failed", part, cause: `The linter threw ${error instanceof Error ? error.name : typeof error}.` };
  }
  if (error.code === "invalid-config") return { failure: "unknown-marketplace", part, cause: error.message };
  const problems = error.problems.map(({ path, expected }) => `\`${path}\`: expected ${expected}.`);
  return { failure: "unreadable", part, cause: problems.join(" ") };
}

const late = (limit: number, part: string | null): LintFailure => ({
  failure: "time-limit",
  part,
  cause: `Linting took longer than ${limit} ms.`,
});

/** Waits for a promise no longer than a limit; `null` once it has passed. */
export async function waitFor<Value>(promise: Promise<Value>, limit: number): Promise<Value | null> {
  let timer: unknown;
  const limited = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit);
  });
  try {
    return await Promise.race([promise, limited]);
  } finally {
    clearTimeout(timer as number);
  }
}

/**
 * Runs a linter that may throw, be late, or run elsewhere. Never throws.
 *
 * @param limit milliseconds, or `null`. A promise is not waited for any longer. A synchronous linter cannot be stopped: its result
 * comes, and beside it the failure that it was late.
 */
export async function attempt(
  lint: () => LintResult | Promise<LintResult>,
  part: string | null,
  limit: number | null,
): Promise<readonly LintOutcome[]> {
  try {
    const start = performance.now();
    const running = lint();
    if (!("then" in running)) {
      return limit !== null && performance.now() - start > limit ? [running, late(limit, part)] : [running];
    }
    const result = limit === null ? await running : await waitFor(running, limit);
    return [result ?? late(limit as number, part)];
  } catch (error) {
    return [readThrown(error, part)];
  }
}
