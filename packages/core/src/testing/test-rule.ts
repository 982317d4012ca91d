import { applyFix } from "../apply-fix.js";
import type { Diagnostic, Fix, Range, Severity } from "../diagnostic.js";
import { allReaders } from "../document/all-readers.js";
import { languages } from "../lexicon/languages.js";
import { compileLinter, type Linter } from "../lint.js";
import type { Message } from "../message.js";
import type { PlatformFacts, Preset } from "../preset.js";
import type { Finding, Rule } from "../rule.js";
import { readMarks } from "./marks.js";

/** A message that a rule must say nothing about, with the rule's options and the platform it stands on. */
export interface RuleCase extends Partial<Omit<Message, "id" | "text">> {
  readonly name: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What differs from {@link testPlatform}. */
  readonly platform?: Partial<PlatformFacts>;
}

/** One diagnostic that a case must give. */
export interface ExpectedError {
  readonly messageId: string;
  /** The English message in full; at least one case of each `messageId` gives it. */
  readonly message?: string;
  /** `"error"` unless said. */
  readonly severity?: Severity;
  readonly reads?: string;
  /** The text after the fix; needed where the rule fixes. A fix of the subject is not looked at. */
  readonly output?: string;
  /** What is offered, in order; needed where the rule suggests. */
  readonly suggestions?: readonly { readonly messageId: string; readonly output: string }[];
}

/** A message that a rule must report: `⟦` and `⟧` in `text` and `subject` stand around each range, one for each error, subject first. */
export interface InvalidCase extends RuleCase {
  readonly errors: readonly ExpectedError[];
}

/** What a rule must let pass and what it must find. */
export interface RuleCases {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}

/** The two functions of a test framework that {@link testRule} needs. */
export interface TestFramework {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void): void;
}

/** The platform that cases stand on unless they say otherwise. */
export const testPlatform: PlatformFacts = {
  name: "Amazon",
  id: "amazon",
  marketplace: "amazon.com",
  region: "US",
  hosts: ["amazon.com", "amazon.co.uk", "amazon.de"],
  relayHosts: ["marketplace.amazon.com", "marketplace.amazon.de"],
  carrierHosts: ["dhl.com", "fedex.com", "ups.com", "usps.com"],
};

function fail(reason: string): never {
  throw new Error(reason);
}

function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 2) ?? "nothing");
  if (found !== wanted) fail(`${what}: found ${found}, expected ${wanted}`);
}

type CaseMessage = Partial<Message> & { readonly text: string };

/** The message of a case without its marks, and the ranges of the marks. */
function readCase(testCase: RuleCase): { readonly message: CaseMessage; readonly ranges: readonly Range[] } {
  const { name: _name, options: _options, platform: _platform, errors: _errors, ...fields } = testCase as InvalidCase;
  const subject = readMarks(fields.subject ?? "");
  const text = readMarks(fields.text);
  return {
    message: { ...fields, subject: typeof fields.subject === "string" ? subject.text : null, text: text.text },
    ranges: [
      ...subject.ranges.map((range): Range => ({ field: "subject", ...range })),
      ...text.ranges.map((range): Range => ({ field: "text", ...range })),
    ],
  };
}

/** A linter with one rule, which hands on the `messageId`s of suggestions: diagnostics only hold their wording. */
function makeLinter(rule: Rule, { options, platform }: RuleCase, listen: (finding: Finding) => void): Linter {
  const { check } = rule;
  const overheard: Rule = check
    ? {
        ...rule,
        *check(context) {
          for (const finding of check(context)) {
            listen(finding);
            yield finding;
          }
        },
      }
    : rule;
  const preset: Preset = {
    name: "test",
    platform: { ...testPlatform, ...platform },
    rules: { [rule.id]: ["error", options ?? {}] },
    overrides: [],
    policy: {},
    assume: { kind: "reply", stage: "post-sale" },
  };
  return compileLinter({ extends: [preset] }, { rules: [overheard], languages, readers: allReaders });
}

function lintTwice(linter: Linter, message: CaseMessage): readonly Diagnostic[] {
  const result = linter.lint(message);
  if (result.failures.length > 0) fail(`the rule failed: ${result.failures.map(({ cause }) => cause).join("; ")}`);
  expectSame("a second run of the same message", linter.lint(message), result);
  return result.diagnostics;
}

function checkValid(rule: Rule, testCase: RuleCase): void {
  const { message, ranges } = readCase(testCase);
  if (ranges.length > 0) fail("a valid case has no marks");
  expectSame(
    "diagnostics",
    lintTwice(
      makeLinter(rule, testCase, () => {}),
      message,
    ).map(summarize),
    [],
  );
}

function checkInvalid(rule: Rule, testCase: InvalidCase): void {
  const { message, ranges } = readCase(testCase);
  const { errors } = testCase;
  if (errors.length === 0) fail("an invalid case expects at least one error");
  if (ranges.length !== errors.length) fail(`marks: ${ranges.length}, errors: ${errors.length}`);
  // By place, as the rule gives it: a linter takes back a fix that mends nothing, and lints mended messages in between.
  const given = new Map<string, Finding>();
  const linter = makeLinter(rule, testCase, (finding) => {
    const place = describePlace(finding.at);
    if (!given.has(place)) given.set(place, finding);
  });
  const diagnostics = lintTwice(linter, message);
  const expected = errors.map(({ messageId, severity = "error", reads }, index) => ({ messageId, severity, ...ranges[index], reads }));
  expectSame("diagnostics", diagnostics.map(summarize), expected);
  diagnostics.forEach((diagnostic, index) => {
    const error = errors[index] as ExpectedError;
    if (error.message !== undefined) expectSame("message", diagnostic.message, error.message);
    const { fix = diagnostic.fix, suggestions } = given.get(describePlace(diagnostic)) ?? {};
    expectSame("text after the fix", fix && mend(linter, message, diagnostics.length, fix), error.output);
    const outputs = diagnostic.suggestions.map((suggestion, position) => ({
      messageId: suggestions?.[position]?.messageId,
      output: mend(linter, message, diagnostics.length, suggestion),
    }));
    expectSame(
      "suggestions",
      outputs,
      (error.suggestions ?? []).map(({ messageId, output }) => ({ messageId, output })),
    );
  });
}

function summarize({ messageId, severity, field, start, end, reads }: Diagnostic): object {
  return { messageId, severity, field, start, end, reads };
}

function describePlace({ field, start, end }: Range): string {
  return `${field} ${start} ${end}`;
}

/** The text after a fix, which must change something and leave fewer findings than there were. */
function mend(linter: Linter, message: CaseMessage, findings: number, fix: Fix): string {
  const before = { subject: message.subject ?? "", text: message.text };
  const after = applyFix(before, fix);
  if (after.subject === before.subject && after.text === before.text) fail("the fix changes nothing");
  const left = lintTwice(linter, { ...message, text: after.text, ...(message.subject ? { subject: after.subject } : {}) });
  if (left.length >= findings) fail(`the fix leaves ${left.length} of ${findings} findings`);
  return after.text;
}

function checkNames({ valid, invalid }: RuleCases): void {
  const all = [...valid, ...invalid];
  const twice = (values: readonly string[]) => values.find((value, index) => values.indexOf(value) !== index);
  const name = twice(all.map((testCase) => testCase.name));
  if (name !== undefined) fail(`two cases have the name “${name}”`);
  const same = twice(all.map(({ name: _, ...testCase }) => JSON.stringify(testCase)));
  if (same !== undefined) fail(`two cases are the same: ${same}`);
}

function checkCoverage(rule: Rule, { invalid }: RuleCases): void {
  const errors = invalid.flatMap((testCase) => testCase.errors);
  const offered = new Set(errors.flatMap(({ suggestions = [] }) => suggestions.map(({ messageId }) => messageId)));
  for (const messageId of Object.keys(rule.messages)) {
    const reached = errors.filter((error) => error.messageId === messageId);
    if (reached.length === 0 && !offered.has(messageId)) fail(`no case reaches the message ${messageId}`);
    if (reached.length > 0 && reached.every(({ message }) => message === undefined)) fail(`no case gives the message ${messageId} in full`);
  }
}

/**
 * Tests a rule: no finding in the valid cases, and exactly the marked ones in the invalid cases. It also rejects two cases of one
 * name or content, a message that no case reaches or gives in full, a slot without a value, a range outside its field or through a
 * surrogate pair, a fix that mends nothing, and a second run that differs.
 *
 * @param framework the test framework's `describe` and `it`; the global ones unless given
 * @example
 * testRule(shouting, {
 *   valid: [{ name: "normal case", text: "Your parcel is on its way." }],
 *   invalid: [{ name: "capitals", text: "⟦BUY NOW⟧", errors: [{ messageId: "found", message: "“BUY NOW” is all capitals. Use normal case." }] }],
 * });
 */
export function testRule(rule: Rule, cases: RuleCases, framework: TestFramework = globalThis as unknown as TestFramework): void {
  const { describe, it } = framework;
  describe(rule.id, () => {
    it("has cases that differ", () => checkNames(cases));
    it("has a case for each message", () => checkCoverage(rule, cases));
    for (const testCase of cases.valid) it(`passes ${testCase.name}`, () => checkValid(rule, testCase));
    for (const testCase of cases.invalid) it(`finds ${testCase.name}`, () => checkInvalid(rule, testCase));
  });
}
