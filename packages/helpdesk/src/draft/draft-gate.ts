import { localeOf, SendlintError } from "@sendlint/core";
import { type Decision, letPass } from "../decision/decide.js";
import { waitFor } from "../decision/outcome.js";
import { type Release, type ReleaseOutcome, requestRelease } from "../decision/release.js";
import { words } from "../decision/wording.js";
import { createGate, type GateOptions } from "../gate/gate.js";
import type { Outgoing } from "../gate/outgoing.js";
import { checkPlaceTable, type PlaceTable } from "./place-table.js";
import { withoutTags } from "./without-tags.js";

/** How a gate in an agent's browser checks and decides. */
export interface DraftGateOptions extends Omit<GateOptions, "onDecision"> {
  /** Which marketplace a ticket belongs to, where the buyer's address does not say. */
  readonly places?: PlaceTable | undefined;
  /**
   * Milliseconds that the page around has to answer, and `onDecision` to return. The same time goes for linting unless
   * `policy.timeLimit` says otherwise. 5,000 unless said.
   */
  readonly patience?: number | undefined;
  /**
   * Told of every message that an agent tries to send, and of who released it; not of drafts that are only looked at. The place to store
   * audit records. What it throws stops the message, and so does not returning in time.
   */
  readonly onDecision?: ((decision: Decision, outgoing: Outgoing, release: Release | null) => unknown) | undefined;
}

/** A draft, and what would happen to it. */
export interface CheckedDraft {
  readonly decision: Decision;
  /** What would be sent; `null` where nothing would go to a buyer: an internal note, an empty editor. */
  readonly outgoing: Outgoing | null;
}

/** Reads what an agent would send; `null` for nothing. */
export type DraftReader = () => Outgoing | null | Promise<Outgoing | null>;

/** Checks drafts, and stops messages of agents. */
export interface DraftGate {
  /** Decides on the draft as it is, and stops nothing. Never throws. */
  check(): Promise<CheckedDraft>;
  /**
   * Asks for the draft as it is to be sent although it is held, once. It is forgotten where the draft changes.
   *
   * @returns `null` where the draft is not held
   */
  release(reason: string): Promise<ReleaseOutcome | null>;
}

/** The part of a gate that an adapter's hook calls. */
export interface SendingGate extends DraftGate {
  /** Decides on what is being sent, and gives back what to tell the agent where it must not leave. Never throws, always settles. */
  refuse(read?: DraftReader): Promise<string | null>;
}

const defaultPatience = 5000;

/**
 * Makes the gate behind the hook of a helpdesk's page.
 *
 * @param via the hook, as records call it: `"zendesk ticket.save"`
 * @param textPath what is unreadable where the page does not answer
 * @throws {SendlintError} with every mistake in options, configuration and policy.
 */
export function createDraftGate(options: DraftGateOptions, via: string, textPath: string, read: DraftReader): SendingGate {
  const { places: _, patience = defaultPatience, onDecision, ...gateOptions } = options;
  const policy = { timeLimit: patience, ...options.policy };
  const language = localeOf(options.config?.language);
  const gate = createCheckedGate({ ...gateOptions, policy }, options.places ?? {});
  const silent: Outgoing = { via, places: null, parts: [], unreadable: [textPath] };
  let known: { readonly draft: string; readonly decision: Decision } | null = null;
  let released: { readonly draft: string; readonly release: Release } | null = null;

  /** What would be sent. A page that throws, or does not answer, leaves it unreadable. */
  async function readInTime(by: DraftReader): Promise<Outgoing | null> {
    try {
      const answer = await waitFor(
        Promise.resolve(by()).then((outgoing) => ({ outgoing })),
        patience,
      );
      return answer === null ? silent : answer.outgoing;
    } catch {
      return silent;
    }
  }

  async function check(by: DraftReader = read): Promise<CheckedDraft> {
    const outgoing = await readInTime(by);
    return { decision: outgoing === null ? letPass(language) : await decideOnce(outgoing), outgoing };
  }

  /** A draft is looked at as it is typed and again as it is sent: what was found in the same one still holds. */
  async function decideOnce(outgoing: Outgoing): Promise<Decision> {
    const draft = JSON.stringify(outgoing);
    if (known?.draft === draft) return known.decision;
    const decision = withoutTags(await gate.decide(outgoing), outgoing);
    known = decision.failures.length === 0 ? { draft, decision } : null;
    return decision;
  }

  /** Whether whoever has to be told of a decision was. */
  async function tell(decision: Decision, outgoing: Outgoing, release: Release | null): Promise<boolean> {
    try {
      const told = Promise.resolve(onDecision?.(decision, outgoing, release)).then(() => true);
      return (await waitFor(told, patience)) ?? false;
    } catch {
      return false;
    }
  }

  return {
    check: () => check(),
    async release(reason) {
      const { decision, outgoing } = await check();
      if (decision.decision === "allow" || outgoing === null) return null;
      const message = outgoing.parts.map((part) => part.message);
      const outcome = requestRelease(decision, { role: outgoing.role ?? options.role ?? "", reason, message, language }, policy);
      released = outcome.granted ? { draft: identify(outgoing), release: outcome.release } : null;
      return outcome;
    },
    async refuse(by) {
      const { decision, outgoing } = await check(by);
      if (outgoing === null) return null;
      const release = decision.decision !== "allow" && released?.draft === identify(outgoing) ? released.release : null;
      released = null;
      if (!(await tell(decision, outgoing, release))) return words[language].unrecorded;
      return decision.decision === "allow" || release !== null ? null : decision.agentText;
    },
  };
}

/** All mistakes of the gate's options and of the table, at once. */
function createCheckedGate(options: GateOptions, places: PlaceTable): ReturnType<typeof createGate> {
  const problems = checkPlaceTable(places);
  try {
    const gate = createGate(options);
    if (problems.length === 0) return gate;
  } catch (error) {
    if (!(error instanceof SendlintError)) throw error;
    problems.push(...error.problems);
  }
  throw new SendlintError("invalid-config", problems);
}

/** What a release is for: these texts to these marketplaces. */
function identify({ places, parts }: Outgoing): string {
  return JSON.stringify([places, parts.map(({ message }) => [message.subject ?? null, message.text])]);
}
