import {
  rules as builtIn,
  type Category,
  type Channel,
  categories,
  channels,
  type Diagnostic,
  describeIssues,
  describeValue,
  type Problem,
  SendlintError,
  unknownName,
  wrongValue,
} from "@sendlint/core";
// The same library that core checks its configuration with, so that mistakes read alike; its small form, for the browser.
import * as z from "zod/mini";

export const verdicts = ["allow", "review", "block"] as const;

/** What happens to a message: it leaves, a person looks at it first, it does not leave. */
export type Verdict = (typeof verdicts)[number];

/** One verdict for all findings, or one for each severity. */
export type VerdictEntry = Verdict | { readonly error?: Verdict | undefined; readonly warn?: Verdict | undefined };

/** What findings lead to: a rule's entry wins over its category's, and that over its severity's. */
export interface Verdicts {
  /** `{ error: "block", warn: "allow" }` unless said. */
  readonly severities?: { readonly error?: Verdict | undefined; readonly warn?: Verdict | undefined } | undefined;
  readonly categories?: { readonly [Name in Category]?: VerdictEntry | undefined } | undefined;
  /** By rule ID. */
  readonly rules?: { readonly [ruleId: string]: VerdictEntry | undefined } | undefined;
}

/** Verdicts for some senders or channels only. */
export interface PolicyOverride extends Verdicts {
  readonly when: {
    readonly role?: readonly string[] | undefined;
    readonly channel?: readonly Channel[] | undefined;
  };
}

/** What blocks a message and what a person has to look at. */
export interface Policy extends Verdicts {
  /** Later ones win; each named condition must hold. */
  readonly overrides?: readonly PolicyOverride[] | undefined;
  /**
   * What happens when a message could not be checked, or not wholly: the linter or a rule failed, took longer than `timeLimit`, or found
   * no message where one should be. `"block"` unless said.
   */
  readonly onError?: "block" | "allow" | undefined;
  /**
   * Milliseconds that linting may take. A linter in a worker or behind a connection is not waited for any longer. The built-in one is
   * synchronous, and nothing can stop it: it runs to its end, its findings count, and that it was late counts as an error besides.
   */
  readonly timeLimit?: number | undefined;
  /** Who may send a message although the policy holds it. Nobody unless said. */
  readonly release?: { readonly roles: readonly string[] } | undefined;
}

/** Who is sending, and how. */
export interface Circumstances {
  readonly role?: string | null | undefined;
  readonly channel?: Channel | null | undefined;
}

/** A checked policy. */
export interface PolicyPlan {
  readonly onError: "block" | "allow";
  /** Milliseconds, or `null`. */
  readonly timeLimit: number | null;
  readonly releasedBy: ReadonlySet<string>;
  verdictOn(diagnostic: Pick<Diagnostic, "category" | "ruleId" | "severity">, circumstances: Circumstances): Verdict;
}

function buildSchema() {
  const verdict = z.enum(verdicts);
  const severities = z.strictObject({ error: z.optional(verdict), warn: z.optional(verdict) });
  // Not a union: its issues would name neither branch.
  const entry = z.custom<VerdictEntry>((value) => verdict.safeParse(value).success || severities.safeParse(value).success, {
    error: '"allow", "review", "block", or one of them for each severity, such as { error: "review" }',
  });
  const verdictsOf = {
    severities: z.optional(severities),
    categories: z.optional(z.strictObject(Object.fromEntries(categories.map((name) => [name, z.optional(entry)])))),
    rules: z.optional(z.record(z.string(), z.optional(entry))),
  };
  const roles = z.array(z.string());
  const when = z.strictObject({ role: z.optional(roles), channel: z.optional(z.array(z.enum(channels))) });
  return z.strictObject({
    ...verdictsOf,
    overrides: z.optional(z.array(z.strictObject({ ...verdictsOf, when }))),
    onError: z.optional(z.enum(["block", "allow"])),
    timeLimit: z.optional(z.number().check(z.minimum(1))),
    release: z.optional(z.strictObject({ roles })),
  });
}

let schema: ReturnType<typeof buildSchema> | undefined;

const defaults: Verdicts = { severities: { error: "block", warn: "allow" } };

const ruleIds: readonly string[] = builtIn.map(({ id }) => id);
const familyOf = (ruleId: string): string => ruleId.split("/", 1)[0] ?? "";

/** Rules of a family that core has must be core's; any other family may be a plugin's. */
function findUnknownRules(layer: unknown, path: string): Problem[] {
  const { rules } = Object(layer) as { readonly rules?: unknown };
  const families = new Set(ruleIds.map(familyOf));
  return Object.keys(Object(rules))
    .filter((id) => families.has(familyOf(id)) && !ruleIds.includes(id))
    .map((id) => unknownName(`${path}.rules[${JSON.stringify(id)}]`, id, "rule", ruleIds));
}

function parsePolicy(given: unknown): Policy {
  if (typeof given !== "object" || given === null) {
    throw new SendlintError("invalid-config", [
      wrongValue("policy", describeValue(given), 'an object, such as { categories: { formatting: "review" } }'),
    ]);
  }
  schema ??= buildSchema();
  const parsed = schema.safeParse(given);
  const { overrides } = given as { readonly overrides?: unknown };
  const problems = [
    ...(parsed.success ? [] : describeIssues(parsed.error.issues, { schema, input: given, path: "policy", noun: "key" })),
    ...findUnknownRules(given, "policy"),
    ...(Array.isArray(overrides) ? overrides : []).flatMap((layer, index) => findUnknownRules(layer, `policy.overrides[${index}]`)),
  ];
  if (problems.length > 0) throw new SendlintError("invalid-config", problems);
  return parsed.data as Policy;
}

function readEntry(entry: VerdictEntry | undefined, severity: Diagnostic["severity"]): Verdict | undefined {
  return typeof entry === "string" ? entry : entry?.[severity];
}

function isMet({ role, channel }: PolicyOverride["when"], circumstances: Circumstances): boolean {
  if (role && !(typeof circumstances.role === "string" && role.includes(circumstances.role))) return false;
  return !channel || (typeof circumstances.channel === "string" && channel.includes(circumstances.channel));
}

/**
 * Checks a policy.
 *
 * @throws {SendlintError} with all mistakes at once.
 */
function resolvePolicy(given: Policy): PolicyPlan {
  const policy = structuredClone(parsePolicy(given));
  return {
    onError: policy.onError ?? "block",
    timeLimit: policy.timeLimit ?? null,
    releasedBy: new Set(policy.release?.roles),
    verdictOn({ category, ruleId, severity }, circumstances) {
      const met = (policy.overrides ?? []).filter(({ when }) => isMet(when, circumstances));
      const layers = [defaults, policy, ...met].reverse();
      const first = (read: (layer: Verdicts) => Verdict | undefined) => layers.map(read).find((verdict) => verdict !== undefined);
      const verdict =
        first(({ rules }) => readEntry(rules?.[ruleId], severity)) ??
        first(({ categories: named }) => (category === "suppression" ? undefined : readEntry(named?.[category], severity))) ??
        first(({ severities }) => severities?.[severity]);
      return verdict as Verdict;
    },
  };
}

const plans = new WeakMap<Policy, PolicyPlan>();

/** The plan of a policy object, checked once. */
export function planOf(policy: Policy): PolicyPlan {
  let plan = typeof policy === "object" && policy !== null ? plans.get(policy) : undefined;
  if (!plan) {
    plan = resolvePolicy(policy);
    plans.set(policy, plan);
  }
  return plan;
}
