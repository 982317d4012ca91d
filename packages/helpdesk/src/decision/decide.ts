import type { Diagnostic, DiagnosticLanguage, LintResult } from "@sendlint/core";
import { isFailure, type LintFailure, type LintOutcome } from "./outcome.js";
import { type Circumstances, type Policy, planOf, type Verdict } from "./policy.js";
import { words } from "./wording.js";

/** A diagnostic, what it leads to, and where it was found. */
export interface DecidedDiagnostic extends Diagnostic {
  readonly verdict: Verdict;
  /** Which part of the outgoing call it stands in: the `id` of the result, such as `"ticket.comment.body"`. */
  readonly part: string | null;
}

/** Whether a message may leave, and what to say about it. Plain JSON. */
export interface Decision {
  readonly decision: Verdict;
  /** For the person who wrote the message: what to change, without personal data. */
  readonly agentText: string;
  /** For a language model: rule IDs, excerpts, what to change, without personal data. */
  readonly machineText: string;
  readonly diagnostics: readonly DecidedDiagnostic[];
  readonly failures: readonly LintFailure[];
}

/** Who is sending, how, and in which language to answer. */
export interface DecisionContext extends Circumstances {
  /** Of the agent's text; the findings themselves are worded in the language that the linter was configured with. `"en"` unless said. */
  readonly language?: DiagnosticLanguage | undefined;
  /** Whether the message was sent already: the texts say so. */
  readonly hasLeft?: boolean | undefined;
}

const weight: Readonly<Record<Verdict, number>> = { allow: 0, review: 1, block: 2 };

/** Most findings that a text lists. */
const longestList = 6;

/**
 * Decides what happens to a message. Pure: no clock, no I/O.
 *
 * @param outcomes what linting gave: the result of `linter.lint`, or several where one call carries several texts
 * @throws {SendlintError} with every mistake in the policy.
 * @example
 * decide(linter.lint("Add me on WeChat: seller888"), {}).decision; // "block"
 */
export function decide(outcomes: LintOutcome | readonly LintOutcome[], policy: Policy, context: DecisionContext = {}): Decision {
  const plan = planOf(policy);
  const all = isList(outcomes) ? outcomes : [outcomes];
  const results = all.filter((outcome): outcome is LintResult => !isFailure(outcome));
  const failures = [...all.filter(isFailure), ...results.flatMap(readRuleFailures)];
  if (all.length === 0) failures.push({ failure: "unreadable", part: null, cause: "Nothing was linted." });
  const diagnostics = withoutRepeatedSubjects(
    results.flatMap(({ id, diagnostics: found }) =>
      found.map((diagnostic): DecidedDiagnostic => ({ ...diagnostic, verdict: plan.verdictOn(diagnostic, context), part: id })),
    ),
  );
  const verdicts = diagnostics.map(({ verdict }) => verdict);
  if (failures.length > 0) verdicts.push(plan.onError);
  const decision = verdicts.reduce((worst, verdict) => (weight[verdict] > weight[worst] ? verdict : worst), "allow");
  return {
    decision,
    agentText: writeForAgent(decision, diagnostics, failures, context),
    machineText: writeForMachine(decision, diagnostics, failures, context),
    diagnostics,
    failures,
  };
}

/** The decision on what goes to no marketplace's buyer, and is not linted. */
export function letPass(language: DiagnosticLanguage): Decision {
  const text = { agentText: writeForAgent("allow", [], [], { language }), machineText: writeForMachine("allow", [], [], { language }) };
  return { decision: "allow", ...text, diagnostics: [], failures: [] };
}

function isList(outcomes: LintOutcome | readonly LintOutcome[]): outcomes is readonly LintOutcome[] {
  return Array.isArray(outcomes);
}

/** A rule that threw has said nothing, so the message is not checked wholly. */
function readRuleFailures({ id, failures }: LintResult): LintFailure[] {
  return failures.map(({ ruleId }) => ({ failure: "rule-failed", part: id, cause: `Rule ${ruleId} failed.` }));
}

/** Texts that are sent together share a subject: what is wrong with it is told once, with the first of them. */
function withoutRepeatedSubjects(diagnostics: readonly DecidedDiagnostic[]): DecidedDiagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ field, ruleId, start, end, message }) => {
    const finding = JSON.stringify([ruleId, start, end, message]);
    if (field !== "subject") return true;
    if (told.has(finding)) return false;
    told.add(finding);
    return true;
  });
}

/** The findings that a decision rests on, the gravest first; all of them where the message may leave. */
function pick(decision: Verdict, diagnostics: readonly DecidedDiagnostic[]): readonly DecidedDiagnostic[] {
  return diagnostics
    .filter(({ verdict }) => decision === "allow" || verdict !== "allow")
    .toSorted((a, b) => weight[b.verdict] - weight[a.verdict]);
}

/** Lines without repetition, cut where they get too many. */
function list(lines: readonly string[], more: (count: number) => string, number: (line: string, index: number) => string): string[] {
  const distinct = [...new Set(lines)];
  const shown = distinct.slice(0, longestList).map(number);
  return distinct.length > longestList ? [...shown, more(distinct.length - longestList)] : shown;
}

function writeForAgent(
  decision: Verdict,
  diagnostics: readonly DecidedDiagnostic[],
  failures: readonly LintFailure[],
  { language = "en", hasLeft = false }: DecisionContext,
): string {
  const { head, advice, unchecked, sent, unread, more, failures: causes, subject } = words[language];
  const found = pick(decision, diagnostics).map(({ field, message }) => (field === "subject" ? subject : "") + message);
  const failed = decision === "allow" ? [] : failures.map(({ failure }) => causes[failure]);
  const heads = hasLeft ? { held: sent, unchecked: unread } : { held: head[decision], unchecked };
  const first = decision === "allow" ? (found.length === 0 ? head.allow : advice) : found.length === 0 ? heads.unchecked : heads.held;
  return [first, ...list([...found, ...failed], more, (line, index) => `${index + 1}. ${line}`)].join("\n");
}

const machineHeads: Readonly<Record<Verdict | "sent" | "unchecked", string>> = {
  allow: "allow: the message may be sent.",
  review: "review: the message was not sent; a person has to approve it. Do not send it another way.",
  block: "block: the message was not sent. Rewrite it without what is listed, keep the rest, and try again.",
  sent: "sent: the message has left, and should not have left like this. Do not send it again.",
  unchecked: "unchecked: the message could not be checked and was not sent. Do not send it another way.",
};

function writeForMachine(
  decision: Verdict,
  diagnostics: readonly DecidedDiagnostic[],
  failures: readonly LintFailure[],
  { hasLeft = false }: DecisionContext,
): string {
  const found = pick(decision, diagnostics).map(({ ruleId, field, message }) => `${ruleId} in ${field}: ${message}`);
  const failed = failures.map(({ failure }) => `check incomplete (${failure})`);
  const head = decision === "allow" ? decision : hasLeft ? "sent" : found.length === 0 ? "unchecked" : decision;
  return [machineHeads[head], ...list([...found, ...failed], words.en.more, (line) => `- ${line}`)].join("\n");
}
