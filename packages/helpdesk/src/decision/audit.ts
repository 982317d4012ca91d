import type { Diagnostic, Field, MessageInput, Severity } from "@sendlint/core";
import type { Decision } from "./decide.js";
import type { FailureKind } from "./outcome.js";
import type { Verdict } from "./policy.js";
import type { Release } from "./release.js";

/** One finding as a record keeps it: which rule, and where. UTF-16 offsets into the field, end exclusive. */
export interface AuditedFinding {
  readonly ruleId: string;
  readonly category: Diagnostic["category"];
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly part: string | null;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** What may be kept of a decision: rule IDs, places and a keyed hash, never a word of the message. Plain JSON. */
export interface AuditRecord {
  readonly decision: Verdict;
  /** Who let the message leave all the same, and why; `null` where nobody did. */
  readonly release: Release | null;
  readonly findings: readonly AuditedFinding[];
  readonly failures: readonly { readonly failure: FailureKind; readonly part: string | null }[];
  /**
   * HMAC-SHA-256 of the message under the salt, hexadecimal. It tells whether two records are of the same message, and whether a message
   * at hand is the one that was decided on.
   */
  readonly hash: string;
  /** ISO 8601; as given. */
  readonly at: string | null;
}

/** What a record is made of. */
export interface AuditInput {
  readonly decision: Decision;
  /** What was decided on: the message, or all parts of it. Only its hash is kept. */
  readonly message: MessageInput | readonly MessageInput[];
  /** A secret of the caller's, 16 characters or more: whoever knows it can try guesses of a message against its hash. */
  readonly salt: string;
  readonly release?: Release | null;
  /** When, as ISO 8601: nothing here reads a clock. */
  readonly at?: string | null;
}

const shortestSalt = 16;

/**
 * Makes the record of a decision, for the caller to store.
 *
 * @throws {TypeError} when the salt is shorter than 16 characters.
 */
export async function createAuditRecord({ decision, message, salt, release = null, at = null }: AuditInput): Promise<AuditRecord> {
  if (typeof salt !== "string" || salt.length < shortestSalt) {
    throw new TypeError(`\`salt\` needs ${shortestSalt} characters or more: a short one can be guessed, and the message with it.`);
  }
  return {
    decision: decision.decision,
    release,
    findings: decision.diagnostics.map(({ ruleId, category, severity, verdict, part, field, start, end }) => ({
      ruleId,
      category,
      severity,
      verdict,
      part,
      field,
      start,
      end,
    })),
    failures: decision.failures.map(({ failure, part }) => ({ failure, part })),
    hash: await hashMessage(message, salt),
    at,
  };
}

/** Subject and text of each part, so told apart that no two messages give the same bytes. */
function serialize(message: MessageInput | readonly MessageInput[]): string {
  const parts = (Array.isArray(message) ? message : [message]) as readonly MessageInput[];
  return JSON.stringify(parts.map((part) => (typeof part === "string" ? [null, part] : [part.subject ?? null, part.text])));
}

async function hashMessage(message: MessageInput | readonly MessageInput[], salt: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(salt), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const hash = await crypto.subtle.sign("HMAC", key, encoder.encode(serialize(message)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
