import type { LintResult } from "@sendlint/core";
import type { Problem, Report, Source } from "@sendlint/reporter";
import type { FileFacts } from "../config/config.js";
import { readerOf } from "../file-kinds.js";
import { collectMistakes } from "../mistakes.js";
import type { PlatformLinter } from "../platform-linter.js";
import { describeReadError, EncodingError } from "../read-text.js";
import { DirectiveBook, type SuppressionSettings } from "./directive-book.js";
import { findFileLocale } from "./file-locale.js";
import { lintRecord } from "./lint-record.js";
import type { FileMapping } from "./mapping.js";
import { type FixSettings, mendFile } from "./mend/mend-file.js";
import { readers } from "./readers/index.js";
import type { LibraryProblem, LibraryRecord, LibraryStream } from "./record.js";
import { withDiagnostics } from "./relocate.js";
import { constantFacts, createSelector } from "./select.js";
import { emptyResult, isSilent, SilentTally } from "./silent.js";
import { longestWhole, openSource, type SourceFile } from "./source-file.js";

/** What a file is linted with. */
export interface LibrarySettings {
  readonly linters: readonly PlatformLinter[];
  /** What is known of a message besides what its file says, which is given. */
  facts(own: FileFacts): FileFacts;
  /** Where the configuration says that messages are; `null` where their shape says it. */
  readonly mapping: FileMapping | null;
  readonly suppressions: SuppressionSettings;
  /** What to mend; `null` for nothing. */
  readonly fix: FixSettings | null;
}

/** What linting a file gave: plain data. */
export interface FileOutcome {
  /** One for each message and platform, and one more each where there is something to say of directives and of what could not be read. */
  readonly reports: readonly Report[];
  /** What could not be read or written, as sentences that name the place. */
  readonly problems: readonly string[];
  /** Messages that are for a platform that no preset is for. */
  readonly skipped: number;
  /** No message was found, where a file of this kind may hold some and may not. */
  readonly isUnknown: boolean;
  /** Changes that were made, or would be. */
  readonly mended: number;
}

/**
 * Lints the messages of a file, and mends them where that is asked for.
 *
 * @param path absolute
 * @param name how reports call the file
 */
export async function lintFile(path: string, name: string, settings: LibrarySettings): Promise<FileOutcome> {
  try {
    const file = await openSource(path);
    return settings.fix
      ? await mendFile(file, name, settings.fix, (source) => lintSource(source, name, settings))
      : await lintSource(file, name, settings);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return failedOutcome(name, `cannot be read: ${describeReadError(error)}.`);
  }
}

/** The outcome of a file that could not be linted. */
export function failedOutcome(name: string, message: string): FileOutcome {
  const problem: Problem = { position: null, message };
  return { reports: [reportProblems(name, [problem])], problems: [wordProblem(name, problem)], skipped: 0, isUnknown: false, mended: 0 };
}

function reportProblems(name: string, problems: readonly Problem[]): Report {
  return { name, result: emptyResult, problems, source: null };
}

function wordProblem(name: string, { position, message }: Problem): string {
  return `${name}${position ? `:${position.line}:${position.column}` : ""}: ${message}`;
}

/** Of the file system, or of bytes that are no text; anything else is a mistake of this program. */
function isReadError(error: unknown): boolean {
  return error instanceof EncodingError || (error instanceof Error && typeof (error as NodeJS.ErrnoException).errno === "number");
}

async function lintSource(file: SourceFile, name: string, settings: LibrarySettings): Promise<FileOutcome> {
  const linting = new FileLinting(file, name, settings);
  for await (const item of readFile(file, settings.mapping)) {
    if (item.kind === "record") await linting.take(item);
    else if (item.kind === "problem") linting.complain(item);
    else linting.book.add(item);
  }
  return linting.finish();
}

function readFile(file: SourceFile, mapping: FileMapping | null): LibraryStream {
  const reader = mapping?.reader ?? readerOf(file.path) ?? "text";
  const selector = mapping?.text === undefined ? null : createSelector({ ...mapping, text: mapping.text });
  return readers[reader](file, {
    selector,
    facts: mapping ? constantFacts(mapping) : {},
    format: mapping?.format ?? null,
    locale: findFileLocale(file.path, reader),
  });
}

/** Readers of files that hold a message whatever they hold. */
const certain: ReadonlySet<string> = new Set(["html", "markdown", "template", "text"]);

class FileLinting {
  readonly book = new DirectiveBook();
  readonly #file: SourceFile;
  readonly #name: string;
  readonly #settings: LibrarySettings;
  readonly #reports: Report[] = [];
  readonly #problems: Problem[] = [];
  readonly #silent = new SilentTally();
  #records = 0;
  #skipped = 0;
  #text: Promise<string> | undefined;
  readonly #sources = new Map<string | undefined, Source>();

  constructor(file: SourceFile, name: string, settings: LibrarySettings) {
    this.#file = file;
    this.#name = name;
    this.#settings = settings;
  }

  complain({ position, message }: LibraryProblem): void {
    this.#problems.push({ position, message });
  }

  async take(record: LibraryRecord): Promise<void> {
    this.#records++;
    const linters = this.#lintersFor(record);
    const { platforms: _platforms, marketplace: _marketplace, ...own } = record.facts;
    const facts = this.#settings.facts(own);
    const linted = lintRecord(record, facts, linters, this.book);
    if (this.#isLong && linted.every(({ result }) => isSilent(result))) {
      if (linted[0]) this.#silent.add(linted[0].result.assumed);
      return;
    }
    for (const { label, result } of linted) {
      const isApart = facts.subject !== undefined && record.locate({ field: "subject", start: 0, end: 0 }) === null;
      await this.#report(label, result, isApart && record.elsewhere !== "subject" ? facts.subject : undefined);
    }
  }

  async finish(): Promise<FileOutcome> {
    const found = this.book.check(this.#settings.suppressions);
    if (found.length > 0) await this.#report(undefined, withDiagnostics(emptyResult, found), undefined);
    this.#reports.push(...this.#silent.reports(this.#name));
    const reader = this.#settings.mapping?.reader ?? readerOf(this.#file.path) ?? "text";
    const isUnknown = this.#records === 0 && this.#problems.length === 0 && !certain.has(reader);
    if (this.#problems.length > 0) this.#reports.push(reportProblems(this.#name, this.#problems));
    const problems = this.#problems.map((problem) => wordProblem(this.#name, problem));
    return { reports: this.#reports, problems, skipped: this.#skipped, isUnknown, mended: 0 };
  }

  /** The linters for the platforms of a record, at its own marketplace where it names one. */
  #lintersFor({ facts: { platforms, marketplace }, lines, locate }: LibraryRecord): readonly PlatformLinter[] {
    const own = this.#settings.linters.filter(({ platform }) => platforms?.includes(platform as never) ?? true);
    if (own.length === 0) this.#skipped++;
    if (marketplace === undefined) return own;
    const mistakes: string[] = [];
    // Linters of one platform for several marketplaces are one at the marketplace of the record.
    const first = own.filter(({ platform }, index) => own.findIndex((other) => other.platform === platform) === index);
    const found = first.flatMap((linter) => collectMistakes(() => linter.at(marketplace), mistakes) ?? []);
    const place = locate({ field: "text", start: 0, end: 0 });
    for (const message of mistakes) this.complain({ kind: "problem", position: lines.positionAt(place?.start ?? 0), message });
    return found;
  }

  async #report(platform: string | undefined, result: LintResult, subject: string | undefined): Promise<void> {
    this.#reports.push({
      name: this.#name,
      ...(platform === undefined ? {} : { platform }),
      // What quotes a part of a long text keeps all of it in memory, but for a copy.
      result: this.#isLong ? structuredClone(result) : result,
      source: result.diagnostics.length === 0 || this.#isLong ? null : await this.#sourceWith(subject),
    });
  }

  /** It is never held as a whole, and neither is what is said of each of its messages. */
  get #isLong(): boolean {
    return this.#file.size > longestWhole;
  }

  /** The file's text, which the places of findings are shown in. Reports share it: a thread hands each object over only once. */
  async #sourceWith(subject: string | undefined): Promise<Source> {
    const known = this.#sources.get(subject);
    if (known) return known;
    this.#text ??= this.#file.text();
    const source = { text: await this.#text, ...(subject === undefined ? {} : { subject }) };
    this.#sources.set(subject, source);
    return source;
  }
}
