import { describeIssues, describeValue, localeOf, type Problem, SendlintError, wrongValue } from "@sendlint/core";
// The same library that core checks its configuration with, so that mistakes read alike; its small form, for the browser.
import * as z from "zod/mini";
import { type Decision, decide, letPass } from "../decision/decide.js";
import { attempt, type LintFailure, type LintOutcome } from "../decision/outcome.js";
import { type Policy, planOf } from "../decision/policy.js";
import { BlockedMessageError } from "./blocked-message-error.js";
import { createLint, type LintFunction, type Presets, type SharedConfig } from "./lint-function.js";
import type { Outgoing } from "./outgoing.js";

/** How a gate checks and decides. */
export interface GateOptions {
  /** The functions of the presets' packages: `{ amazon, ebay }`. A message to a platform without one cannot be checked. */
  readonly presets?: Presets | undefined;
  /** Rules, language, plugins and the like for all messages. */
  readonly config?: SharedConfig | undefined;
  /** Lints in place of the presets: in a worker, behind a connection. */
  readonly lint?: LintFunction | undefined;
  /** Errors block and advice passes, unless it says otherwise. */
  readonly policy?: Policy | undefined;
  /** Of the sender, for the policy, where the call does not say. */
  readonly role?: string | undefined;
  /** Told of every decision before anything is sent; what it throws stops the message. The place to store audit records. */
  readonly onDecision?: ((decision: Decision, outgoing: Outgoing) => unknown) | undefined;
}

/** What every message has to pass on its way out. */
export interface Gate {
  /** Decides, and stops nothing. Never throws for what a message holds. */
  decide(outgoing: Outgoing): Promise<Decision>;
  /**
   * Lets a message through or stops it.
   *
   * @throws {BlockedMessageError} when the decision is not to send it.
   */
  pass(outgoing: Outgoing): Promise<Decision>;
}

const isFunction = (value: unknown): boolean => typeof value === "function";

function buildSchema() {
  const preset = (name: string) => z.optional(z.custom(isFunction, { error: `the function itself that @sendlint/preset-${name} exports` }));
  const callback = z.optional(z.custom(isFunction, { error: "a function" }));
  return z.strictObject({
    presets: z.optional(z.strictObject({ amazon: preset("amazon"), ebay: preset("ebay") })),
    config: z.optional(z.looseObject({})),
    lint: callback,
    policy: z.optional(z.unknown()),
    role: z.optional(z.string()),
    onDecision: callback,
  });
}

let schema: ReturnType<typeof buildSchema> | undefined;

/** Runs what may find mistakes, and keeps them. */
function collect<Value>(problems: Problem[], check: () => Value): Value | null {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof SendlintError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function checkShape(options: unknown): Problem[] {
  if (typeof options !== "object" || options === null) {
    return [wrongValue("createGate(…)", describeValue(options), "an object, such as { presets: { amazon, ebay } }")];
  }
  schema ??= buildSchema();
  const parsed = schema.safeParse(options);
  if (!parsed.success) return describeIssues(parsed.error.issues, { schema, input: options, path: "", noun: "key" });
  const { presets, lint } = parsed.data;
  if (lint || presets?.amazon || presets?.ebay) return [];
  return [wrongValue("presets", describeValue(presets), "{ amazon }, { ebay } or both, from the packages of the presets")];
}

/**
 * Makes the gate that all guards of a program share.
 *
 * @throws {SendlintError} with every mistake in options, configuration and policy.
 * @example
 * const gate = createGate({ presets: { amazon, ebay }, policy: { categories: { formatting: "review" } } });
 */
export function createGate(options: GateOptions): Gate {
  const { presets = {}, config = {}, policy = {}, lint: given, role, onDecision } = Object(options) as GateOptions;
  const problems = checkShape(options);
  const plan = collect(problems, () => planOf(policy));
  const lint = given ?? collect(problems, () => createLint(presets, config));
  if (problems.length > 0 || plan === null || lint === null) throw new SendlintError("invalid-config", problems);
  const language = localeOf(config.language);

  const gate: Gate = {
    async decide(outgoing) {
      const channel = outgoing.parts[0]?.message.channel;
      const context = { role: outgoing.role ?? role, channel, language, hasLeft: outgoing.hasLeft };
      const decision =
        outgoing.places?.length === 0 ? letPass(language) : decide(await lintParts(outgoing, lint, plan.timeLimit), policy, context);
      await onDecision?.(decision, outgoing);
      return decision;
    },
    async pass(outgoing) {
      const decision = await gate.decide(outgoing);
      if (decision.decision !== "allow") throw new BlockedMessageError(decision, outgoing.via);
      return decision;
    },
  };
  return Object.freeze(gate);
}

/** Lints every part for every marketplace. */
async function lintParts({ parts, places, unreadable = [] }: Outgoing, lint: LintFunction, limit: number | null): Promise<LintOutcome[]> {
  const outcomes: LintOutcome[] = unreadable.map(
    (part): LintFailure => ({ failure: "unreadable", part, cause: "No message where one should be." }),
  );
  if (places === null) {
    outcomes.push({ failure: "unknown-marketplace", part: null, cause: "Nothing in the call tells which marketplace it goes to." });
    return outcomes;
  }
  for (const place of places) {
    for (const { path, message, rules } of parts) {
      outcomes.push(...(await attempt(() => lint({ ...message, id: path }, { ...place, rules }), path, limit)));
    }
  }
  return outcomes;
}
