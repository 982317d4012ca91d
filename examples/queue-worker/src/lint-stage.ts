import type { Decision, Gate } from "@sendlint/helpdesk";
import type { Ledger, State } from "./ledger.js";
import { type JobData, toOutgoing } from "./message.js";
import { type Grounds, type Queues, route } from "./queues.js";

/** What linting needs. */
export interface LintParts {
  readonly gate: Gate;
  readonly ledger: Ledger;
  readonly queues: Queues;
}

/**
 * Lints a message and puts it into the queue that the decision calls for. A finding is no error: trying again would find the same.
 *
 * @returns where it stands; `null` for another message under an ID that is taken
 */
export async function lintStage(jobId: string, data: JobData, { gate, ledger, queues }: LintParts): Promise<State | null> {
  const outgoing = toOutgoing(jobId, data, (marketplace) => queues.send.has(marketplace));
  const decision = await gate.decide(outgoing);
  const canBeSent = outgoing.places !== null && outgoing.unreadable?.length === 0;
  const state = await ledger.decide(jobId, data.submission, stateFor(decision.decision, canBeSent), "policy");
  await route(queues, jobId, data, { state, reason: "policy", ...groundsOf(decision) });
  return state;
}

/** What the policy lets pass although it could not be checked may be nothing that can be sent. */
function stateFor(verdict: Decision["decision"], canBeSent: boolean): State {
  if (verdict === "allow") return canBeSent ? "queued" : "review";
  return verdict === "review" ? "review" : "refused";
}

function groundsOf({ diagnostics, failures }: Decision): Grounds {
  return {
    findings: diagnostics
      .filter(({ verdict }) => verdict !== "allow")
      .map(({ ruleId, severity, field, start, end }) => ({ ruleId, severity, field, start, end })),
    failures: failures.map(({ failure }) => failure),
  };
}
