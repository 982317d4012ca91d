/** The fifteen kinds of violation; the labels of the message corpus use the same words. */
export const categories = [
  "external-link",
  "email-address",
  "phone-number",
  "off-platform-contact",
  "off-platform-payment",
  "off-platform-sale",
  "promotion",
  "review-manipulation",
  "personal-data",
  "personal-data-request",
  "formatting",
  "placeholder",
  "abuse",
  "message-type",
  "attachment",
] as const;

/** What kind of violation a diagnostic reports. */
export type Category = (typeof categories)[number];

/** `"error"` blocks the send, `"warn"` is advice. */
export type Severity = "error" | "warn";

/** The two parts of a message that hold text. */
export type Field = "subject" | "text";

/** A range of a field: UTF-16 offsets into that field as the author wrote it, end exclusive. */
export interface Range {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A position in a field: line and column, both from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One replacement: `text` goes where the range was. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * A change that mends a diagnostic. A fix is safe to apply unseen, and brings no other finding; a suggestion is for a person to decide.
 */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** A change that a person may choose, with the sentence that offers it. */
export interface Suggestion extends Fix {
  readonly message: string;
}

/** The published rule that a diagnostic rests on. */
export interface PolicySource {
  readonly title: string;
  readonly url: string;
  /** Year of the wording, such as `"2020+"`; `"n.d."` for an undated copy. */
  readonly year: string;
  readonly confidence: "confirmed" | "one source" | "inferred" | "disputed";
}

/** One finding: what breaks which rule, where, and how to mend it. */
export interface Diagnostic extends Range {
  readonly ruleId: string;
  readonly messageId: string;
  /** `"suppression"` where it speaks of a directive that hides findings, and not of the message. */
  readonly category: Category | "suppression";
  readonly severity: Severity;
  /** What was found, then what to do; in the configured language. */
  readonly message: string;
  readonly loc: { readonly start: Position; readonly end: Position };
  /** The source text of the range; `null` where it is personal data, which no diagnostic copies, or was not read. */
  readonly evidence: string | null;
  /** How a disguised text reads, such as `"paypal"`; absent where nothing was disguised. */
  readonly reads?: string;
  readonly policy: PolicySource | null;
  readonly fix?: Fix;
  readonly suggestions: readonly Suggestion[];
}

/** A rule that threw on a message. The other rules ran. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly cause: string;
}

/** What linting one message gives: plain JSON, diagnostics in the order of the text. */
export interface LintResult {
  /** The message's own `id`, or `null`. */
  readonly id: string | null;
  /** No diagnostic is an error, and no rule failed. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: { readonly error: number; readonly warn: number; readonly fixable: number };
  /** Facts that the message did not give and the rules had to assume, such as `{ kind: "proactive" }`. */
  readonly assumed: Readonly<Record<string, string>>;
  readonly failures: readonly RuleFailure[];
}
