import { type BuiltIn, type Plan, type ResolvedRule, resolveConfig } from "./config/resolve.js";
import type { Config } from "./config/schema.js";
import type { Category, Diagnostic, LintResult, RuleFailure, Severity } from "./diagnostic.js";
import type { MessageDocument } from "./document/document.js";
import { parseUnseen, parseVariants } from "./document/parse.js";
import { cutMessage, describeUnread } from "./longest.js";
import { type Message, type MessageInput, parseMessageInput } from "./message.js";
import { listPersonalData, type PersonalData } from "./personal-data.js";
import { type ReadMessage, readVariant } from "./read-message.js";
import { type FrameMatch, FrameMatcher } from "./reading/frames.js";
import type { MessageReading } from "./reading/read.js";
import { createReport, type Report } from "./report.js";
import type { Finding, RuleContext } from "./rule.js";
import { keepSafeFixes } from "./safe-fixes.js";
import { settle } from "./settle.js";

/** A configuration made ready: lints any number of messages and keeps nothing of them. */
export interface Linter {
  /**
   * Lints one message. Any text gives a result. Of a text or subject of more than 1,000,000 UTF-16 units only so much is read, and an
   * error of `content/length` says so.
   *
   * @throws {SendlintError} when the message object is malformed.
   */
  lint(message: MessageInput): LintResult;
  /** The rules that are on for messages of a kind, a stage and a channel, in the order of their IDs. The preset says what is not said. */
  rulesFor(message: Partial<Pick<Message, "kind" | "stage" | "channel">>): readonly ActiveRule[];
}

/**
 * Runs a step of linting and gives back what it gives, so that somebody can measure it: `"parse"`, `"read"`, or the ID of a rule. What
 * a rule is the first to look at is worked out in its step.
 */
export type Probe = <Value>(step: string, run: () => Value) => Value;

/** A rule that is on, with its settings. */
export interface ActiveRule {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Every option, those that nobody set at their defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What rules look at, before their options are known. */
interface MessageContext extends Omit<RuleContext<unknown>, "options"> {
  readonly reading: MessageReading;
  readonly frameMatcher: FrameMatcher;
}

/**
 * Makes a linter of a configuration.
 *
 * @param builtIn what the configuration may name and need not bring
 * @param probe goes around each step of each message
 * @throws {SendlintError} with every mistake in the configuration.
 */
export function compileLinter(config: Config, builtIn: BuiltIn, probe?: Probe): Linter {
  const plan: ProbedPlan = { ...resolveConfig(config, builtIn), probe: probe ?? null };
  return Object.freeze({
    lint: (message: MessageInput) => lintWith(plan, message),
    rulesFor: (message: Partial<Pick<Message, "kind" | "stage" | "channel">>) =>
      plan
        .rulesFor({ ...plan.assume, channel: null, ...message })
        .map(({ rule, severity, options }) => ({ ruleId: rule.id, severity, options: options as ActiveRule["options"] })),
  });
}

const linters = new WeakMap<BuiltIn, WeakMap<Config, Linter>>();

/** The linter of a configuration, made once for the same object. */
export function linterOf(config: Config, builtIn: BuiltIn): Linter {
  let made = linters.get(builtIn);
  if (made === undefined) {
    made = new WeakMap();
    linters.set(builtIn, made);
  }
  let linter = made.get(config);
  if (linter === undefined) {
    linter = compileLinter(config, builtIn);
    made.set(config, linter);
  }
  return linter;
}

/** A plan whose steps go through a probe, if there is one. */
interface ProbedPlan extends Plan {
  readonly probe: Probe | null;
}

function runStep<Value>({ probe }: ProbedPlan, step: string, run: () => Value): Value {
  return probe === null ? run() : probe(step, run);
}

function lintWith(plan: ProbedPlan, input: MessageInput): LintResult {
  const { message: whole, assumed } = parseMessageInput(input, plan.assume, plan.readers);
  const message = cutMessage(whole);
  const { found, failures } = findAll(plan, message);
  const unread = describeUnread(whole, message, plan.language);
  const settled = settle([...found.filter(({ ruleId }) => !unread.some((other) => other.ruleId === ruleId)), ...unread]);
  const diagnostics = keepSafeFixes(settled, message, (mended) => {
    const again = findAll({ ...plan, probe: null }, mended);
    // What a rule that fails would have found is not known.
    return [...again.failures.keys()].every((ruleId) => failures.has(ruleId)) ? settle(again.found) : null;
  });
  const counts = {
    error: diagnostics.filter(({ severity }) => severity === "error").length,
    warn: diagnostics.filter(({ severity }) => severity === "warn").length,
    fixable: diagnostics.filter(({ fix }) => fix).length,
  };
  return {
    id: message.id,
    ok: counts.error === 0 && failures.size === 0,
    diagnostics,
    counts,
    assumed,
    failures: [...failures.values()],
  };
}

/** What the rules find in a message, and which of them failed. */
interface Found {
  readonly found: readonly Diagnostic[];
  readonly failures: ReadonlyMap<string, RuleFailure>;
}

function findAll(plan: ProbedPlan, message: Message): Found {
  const found: Diagnostic[] = [];
  const failures = new Map<string, RuleFailure>();
  const passes = readPasses(plan.rulesFor(message), plan, message);
  let personal: PersonalData[] | undefined;
  // What is found in one document may quote what another one shows to be personal data.
  const personalData = (): PersonalData[] => {
    personal ??= passes.flatMap(({ read }) => listPersonalData(read));
    return personal;
  };
  for (const pass of passes) runPass(pass, plan, message, personalData, found, failures);
  return { found, failures };
}

/** What a message looks like, which kind it is and what goes with it is asked of what is seen. */
const ofTheWhole: ReadonlySet<Category> = new Set(["formatting", "message-type", "attachment"]);

function readsWords({ rule }: ResolvedRule): boolean {
  return !ofTheWhole.has(rule.meta.category);
}

/** A document of a message, read, and the rules that run on it. */
interface Pass {
  readonly rules: readonly ResolvedRule[];
  readonly read: ReadMessage;
}

/** Reads what a message may print, and of each what the eye does not see. */
function readPasses(rules: readonly ResolvedRule[], plan: ProbedPlan, message: Message): readonly Pass[] {
  const passes: Pass[] = [];
  const add = (toRun: readonly ResolvedRule[], document: MessageDocument): void => {
    passes.push({ rules: toRun, read: runStep(plan, "read", () => readVariant(document, message, plan.platform, plan.reader)) });
  };
  for (const document of runStep(plan, "parse", () => parseVariants(message, plan.readers))) {
    add(rules, document);
    const unseen = parseUnseen(document);
    if (unseen !== null) add(rules.filter(readsWords), unseen);
  }
  return passes;
}

/** Runs the rules of a pass, and adds what they find and which of them failed. */
function runPass(
  { rules, read: { document, reading } }: Pass,
  plan: ProbedPlan,
  message: Message,
  personalData: () => readonly PersonalData[],
  found: Diagnostic[],
  failures: Map<string, RuleFailure>,
): void {
  const report = createReport(document, plan, personalData);
  const { platform } = plan;
  const context: MessageContext = { message, document, reading, platform, frameMatcher: new FrameMatcher(reading, message, platform) };
  // The list is frozen: to go through it with an iterator takes an object for each rule.
  for (let i = 0; i < rules.length; i++) {
    const resolved = rules[i] as ResolvedRule;
    try {
      const diagnostics =
        plan.probe === null
          ? runRule(resolved, context, plan, report)
          : plan.probe(resolved.rule.id, () => runRule(resolved, context, plan, report));
      for (let k = 0; k < diagnostics.length; k++) found.push(diagnostics[k] as Diagnostic);
    } catch (error) {
      const { id } = resolved.rule;
      if (!failures.has(id)) failures.set(id, { ruleId: id, cause: describeCause(error, message) });
    }
  }
}

/** What one rule finds, all or nothing: a rule that fails half-way has said nothing reliable. */
function runRule(resolved: ResolvedRule, context: MessageContext, plan: Plan, report: Report): readonly Diagnostic[] {
  const { message, document, reading, platform, frameMatcher } = context;
  const { rule, options } = resolved;
  const matches = frameMatcher.match(resolved.frames());
  const findings = rule.check?.({ message, document, reading, platform, options }) ?? nothing;
  return matches.length === 0 && findings === nothing ? nothing : describeFound(resolved, matches, findings, context, plan, report);
}

function describeFound(
  resolved: ResolvedRule,
  matches: readonly FrameMatch[],
  findings: Iterable<Finding>,
  { document, reading }: MessageContext,
  plan: Plan,
  report: Report,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add = (finding: Finding): void => {
    const { field, start, end } = finding.at;
    const diagnostic = report.describe(resolved, finding);
    if (plan.ignore.size > 0 && plan.ignore.has(document.source(field).slice(start, end).trim().toLowerCase())) return;
    diagnostics.push(diagnostic);
  };
  for (const { messageId, start, end, reads, advice } of matches) {
    add({ messageId, at: reading.range(start, end), reads, advice });
  }
  for (const finding of findings) add(finding);
  return diagnostics;
}

const nothing: readonly never[] = [];

/** Longest cause kept. UTF-16 units. */
const longestCause = 200;

/** Why a rule failed. What it threw may throw itself. */
function describeCause(error: unknown, message: Message): string {
  try {
    return error instanceof Error ? describeError(error, message) : `threw ${typeof error}`;
  } catch {
    return "threw what cannot be read";
  }
}

/** Words of the message that an error repeats are left out: nobody knows where a failure is logged. */
function describeError(error: Error, { text, subject }: Message): string {
  const source = `${subject ?? ""}\n${text}`.toLowerCase();
  const sentence = String(error.message)
    .slice(0, longestCause)
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) => (!/^[a-z]{1,2}$/i.test(word) && source.includes(word.toLowerCase()) ? "…" : word));
  return sentence === "" ? error.name : `${error.name}: ${sentence}`;
}
