import type { DecidedDiagnostic, Decision } from "../decision/decide.js";
import type { Verdict } from "../decision/policy.js";

const reasons: Readonly<Record<Exclude<Verdict, "allow">, string>> = {
  block: "was not sent",
  review: "was not sent, for a person has to look at it first",
};

/**
 * Thrown instead of sending. `message` names rules and nothing of the text; what quotes the text can be asked for, and is not shown where
 * the error is printed, logged or turned into JSON.
 */
export class BlockedMessageError extends Error {
  override readonly name = "BlockedMessageError" as const;
  /** For those who cannot use `instanceof`. */
  readonly code = "SENDLINT_BLOCKED" as const;
  readonly verdict: Verdict;
  /** The rules whose findings hold the message, each once. */
  readonly ruleIds: readonly string[];
  readonly #decision: Decision;

  constructor(decision: Decision, via: string) {
    const held = decision.diagnostics.filter(({ verdict }) => verdict !== "allow");
    const ruleIds = [...new Set(held.map(({ ruleId }) => ruleId))];
    const failures = [...new Set(decision.failures.map(({ failure }) => `check incomplete (${failure})`))];
    const verdict = decision.decision === "review" ? "review" : "block";
    super(`The message (${via}) ${reasons[verdict]}: ${[...ruleIds, ...failures].join(", ")}.`);
    this.verdict = verdict;
    this.ruleIds = ruleIds;
    this.#decision = decision;
  }

  /** All that was decided. */
  get decision(): Decision {
    return this.#decision;
  }

  get diagnostics(): readonly DecidedDiagnostic[] {
    return this.#decision.diagnostics;
  }

  /** For the person who wrote the message. */
  get agentText(): string {
    return this.#decision.agentText;
  }
}
