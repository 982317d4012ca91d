export { type AuditedFinding, type AuditInput, type AuditRecord, createAuditRecord } from "./decision/audit.js";
export { type DecidedDiagnostic, type Decision, type DecisionContext, decide } from "./decision/decide.js";
export type { FailureKind, LintFailure, LintOutcome } from "./decision/outcome.js";
export type { Circumstances, Policy, PolicyOverride, Verdict, VerdictEntry, Verdicts } from "./decision/policy.js";
export { type Release, type ReleaseOutcome, type ReleaseRequest, requestRelease } from "./decision/release.js";
export type { PlaceholderMap } from "./redact/placeholders.js";
export { type Redacted, type RedactOptions, redact, restore } from "./redact/redact.js";
