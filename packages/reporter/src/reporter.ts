import type { LintResult, Position, Rule } from "@sendlint/core";
import type { Colors } from "picocolors/types.js";

/** What the ranges of a result point into. */
export interface Source {
  readonly text: string;
  /** A subject that stands apart from `text`; left out where the subject is a part of `text`, as in a file with front matter. */
  readonly subject?: string | null | undefined;
}

/** What kept a file, or a part of one, from being linted. */
export interface Problem {
  /** `null` where it is about the whole file. */
  readonly position: Position | null;
  /** A sentence that completes the place: `is not valid JSON: a comma is missing.` */
  readonly message: string;
}

/** One linted message with what a reader needs to find it. */
export interface Report {
  /** Path of the file, or another name that the reader knows. */
  readonly name: string;
  /** For which platform it was linted, where it was linted for several: `"amazon.de"`. */
  readonly platform?: string;
  readonly result: LintResult;
  /** How many messages without findings it stands for, where a file holds too many to tell of each; 1 unless said. */
  readonly messages?: number;
  /** What of the file could not be linted; a report that tells it is for no message. */
  readonly problems?: readonly Problem[];
  /** Without it there are no code frames. A message has this shape. */
  readonly source?: Source | null;
}

/** What a report tells of a rule besides its ID; core's `rules` and those of plugins have this shape. */
export interface RuleInfo {
  readonly id: string;
  readonly meta: Pick<Rule["meta"], "category" | "summary">;
}

/** The formatters that {@link format} knows. */
export type FormatterName =
  | "checkstyle"
  | "compact"
  | "github"
  | "gitlab"
  | "html"
  | "json"
  | "junit"
  | "markdown"
  | "ndjson"
  | "rdjson"
  | "sarif"
  | "stylish"
  | "tap";

export interface FormatOptions {
  /** `"stylish"` unless said. */
  readonly formatter?: FormatterName;
  /** Whether to colour; the caller knows the terminal. `false` unless said. */
  readonly color?: boolean;
  /** What stands before `family/name.md` in links to a rule's documentation. `"docs/rules/"` unless said. */
  readonly docsBase?: string;
  /** From the root of the repository to the folder in which names start: `"packages/mail/"`. Empty unless said. */
  readonly pathPrefix?: string;
  /** The rules that were to choose from; their summaries stand in the reports that explain rules. None unless said. */
  readonly rules?: readonly RuleInfo[];
  /** Shows personal data in code frames as it stands in the source; messages never hold it. `false` unless said. */
  readonly showPersonalData?: boolean;
  /** Version of the program that linted. */
  readonly version?: string;
  /** Columns that a line of a code frame may take. 100 unless said. */
  readonly width?: number;
}

/** What a formatter is told besides the reports. */
export interface Settings {
  readonly colors: Colors;
  readonly docsBase: string;
  readonly masksPersonalData: boolean;
  readonly pathPrefix: string;
  readonly rules: readonly RuleInfo[];
  readonly version: string | null;
  readonly width: number;
}

/** Writes reports as they come, and keeps no more of them than what it has to say at the end. */
export interface ReportWriter {
  /**
   * The text for more reports. All reports with one name come together: what stands in a file is sorted, counted and masked in one.
   */
  add(reports: readonly Report[]): string;
  /** The rest of the text, once all reports have come. It ends with a line break, unless there is no text at all. */
  end(): string;
}

/** Begins to write. Pure: the same reports give the same text, however many come at once. */
export type Formatter = (settings: Settings) => ReportWriter;
