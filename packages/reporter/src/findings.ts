import type { Diagnostic, Position, RuleFailure, Severity } from "@sendlint/core";
import { escapeControl } from "./escape.js";
import { isInText, recordOf } from "./place.js";
import type { Problem, Report } from "./reporter.js";

/**
 * A diagnostic, a rule that failed on a message, or what of a file could not be linted: what formats report that know nothing but entries
 * with a place in a file.
 */
export interface Finding {
  readonly report: Report;
  /** `null` for a rule that failed, and for what could not be linted. */
  readonly diagnostic: Diagnostic | null;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The start of the file where the file does not hold the place. */
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

const fileStart: Position = { line: 1, column: 1 };

/** What stands for the rule where something could not be linted. */
export const unreadable = "unreadable";

/** Every problem, every diagnostic and every failure, in the order of the reports. */
export function listFindings(reports: readonly Report[]): Finding[] {
  return reports.flatMap((report) => [
    ...(report.problems ?? []).map((problem) => fromProblem(report, problem)),
    ...report.result.diagnostics.map((diagnostic) => fromDiagnostic(report, diagnostic)),
    ...report.result.failures.map((failure) => fromFailure(report, failure)),
  ]);
}

function fromDiagnostic(report: Report, diagnostic: Diagnostic): Finding {
  const { ruleId, severity, message, loc } = diagnostic;
  const { start, end } = isInText(report, diagnostic) ? loc : { start: fileStart, end: fileStart };
  return { report, diagnostic, ruleId, severity, message, start, end };
}

function fromProblem(report: Report, { position, message }: Problem): Finding {
  const start = position ?? fileStart;
  return { report, diagnostic: null, ruleId: unreadable, severity: "error", message, start, end: start };
}

function fromFailure(report: Report, failure: RuleFailure): Finding {
  const { ruleId } = failure;
  return { report, diagnostic: null, ruleId, severity: "error", message: describeFailure(failure), start: fileStart, end: fileStart };
}

/** Errors before warnings, else in the same order: for formats that hold only so many. */
export function putErrorsFirst<Item extends { readonly severity: Severity }>(items: readonly Item[]): Item[] {
  return [...items.filter(({ severity }) => severity === "error"), ...items.filter(({ severity }) => severity === "warn")];
}

/** What a failure says to a reader. */
export function describeFailure({ ruleId, cause }: RuleFailure): string {
  return `Rule ${ruleId}: ${cause}. The other rules ran; please report this.`;
}

/** The message in one line, and in brackets what a place in a file does not say: that it is the subject, the record, the platform. */
export function describeFinding({ report, diagnostic, message }: Finding): string {
  const subject = diagnostic === null || isInText(report, diagnostic) ? [] : "subject";
  const context = [subject, recordOf(report) ?? [], report.platform ?? []].flat();
  return escapeControl(context.length === 0 ? message : `${message} (${context.join(", ")})`);
}

/** `late.txt:2:11 error “WeChat” leads off the platform. (contact/off-platform, amazon.de)`; line and column start at 1. */
export function writeLine({ report, diagnostic, ruleId, severity, message, start }: Finding): string {
  const { line, column } = diagnostic?.loc.start ?? start;
  const place = diagnostic === null || isInText(report, diagnostic) ? report.name : `${report.name} (subject)`;
  const context = [ruleId, recordOf(report) ?? [], report.platform ?? []].flat();
  return escapeControl(`${place}:${line}:${column} ${diagnostic ? severity : "failure"} ${message} (${context.join(", ")})`);
}
