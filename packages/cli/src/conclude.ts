import { resolve } from "node:path";
import type { Report } from "@sendlint/reporter";
import type { Settling } from "./baseline/baseline.js";
import { count } from "./count.js";
import { exitStatus, wantsColor } from "./io.js";
import type { FileOutcome } from "./library/lint-file.js";
import { withDiagnostics } from "./library/relocate.js";
import type { FoundSelection, Session } from "./session.js";
import { findPathFromRoot, showPath } from "./show-path.js";
import { readVersion } from "./version.js";
import { ReportWriting } from "./write-reports.js";

/** So many files that hold no message are named; of more it is only told how many there are. */
const mostNamed = 5;

/** Reports what comes of files while they are linted, and says in the end what there is to say. Of a file it keeps no more than that. */
export class Conclusion {
  readonly #session: Session;
  readonly #found: FoundSelection;
  readonly #writing: ReportWriting;
  readonly #settling: Settling | null;
  readonly #problems: string[] = [];
  readonly #unknown = { count: 0, names: [] as string[] };
  #skipped = 0;
  #mended = 0;
  #warnings = 0;
  #isClean = true;
  #hasMessages = false;

  constructor(session: Session, found: FoundSelection) {
    const { flags, io, output, project, baseline } = session;
    this.#session = session;
    this.#found = found;
    this.#settling = baseline?.begin() ?? null;
    const options = {
      color: wantsColor(flags.color, io),
      pathPrefix: findPathFromRoot(io.cwd),
      rules: project.rules,
      showPersonalData: flags.showPersonalData,
      version: readVersion(),
    };
    this.#writing = new ReportWriting(flags.formats, options, { output, cwd: io.cwd, isWatched: io.stdout.isTTY === true });
  }

  /**
   * Takes what came of a file.
   *
   * @param path absolute
   * @param isNews whether to tell of it on standard output; reports that go into files hold all
   */
  async add(path: string, outcome: FileOutcome, isNews: boolean = true): Promise<void> {
    const { flags, io } = this.#session;
    const reports = this.#settling?.take(outcome.reports, outcome.problems.length === 0 ? path : null) ?? outcome.reports;
    this.#warnings += sum(reports, ({ result }) => result.counts.warn);
    if (reports.some(({ result }) => !result.ok)) this.#isClean = false;
    if (!outcome.isUnknown) this.#hasMessages = true;
    await this.#writing.add(flags.quiet ? reports.map(dropWarnings) : reports, isNews);
    if (!isNews) return;
    this.#skipped += outcome.skipped;
    this.#mended += outcome.mended;
    this.#problems.push(...outcome.problems);
    if (!outcome.isUnknown) return;
    this.#unknown.count++;
    if (this.#unknown.names.length < mostNamed) this.#unknown.names.push(showPath(path, io.cwd));
  }

  /**
   * Ends the reports, and says the rest.
   *
   * @returns the exit status
   */
  async end(): Promise<number> {
    const { flags, io, note } = this.#session;
    const { ignored, unreadable } = this.#found;
    const unwritten = await this.#writing.end();
    const settled = (await this.#settling?.end()) ?? { notes: [], problems: [] };
    for (const pattern of flags.patterns) {
      const reason = ignored.get(resolve(io.cwd, pattern));
      if (reason !== undefined) note(`${pattern} is not linted, because of ${reason}. \`--no-ignore\` lints it.`);
    }
    if (this.#skipped > 0)
      note(`Not linted, because they are for a platform that no preset here is for: ${count(this.#skipped, "message")}.`);
    if (this.#unknown.count > 0) note(describeUnknown(this.#unknown));
    if (this.#mended > 0) note(`${flags.fix === "write" ? "Mended" : "Would mend"} ${count(this.#mended, "finding")}.`);
    const problems = [...unreadable, ...this.#problems, ...settled.problems, ...unwritten];
    for (const line of [...settled.notes, ...problems]) note(line);

    const isTooMuch = this.#warnings > flags.maxWarnings;
    if (isTooMuch) note(`${this.#warnings} warnings are more than --max-warnings ${flags.maxWarnings} allows.`);
    if (problems.length > 0 || (!this.#hasMessages && ignored.size === 0)) return exitStatus.failed;
    return isTooMuch || !this.#isClean ? exitStatus.findings : exitStatus.clean;
  }

  /** Takes away what was begun and not ended. */
  discard(): Promise<void> {
    return this.#writing.discard();
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function describeUnknown({ count: all, names }: { readonly count: number; readonly names: readonly string[] }): string {
  const shown = names.join(", ") + (all > names.length ? ` and ${all - names.length} more` : "");
  return `No message of a known shape in ${shown}. Say in \`files\` of the configuration where the messages are, or leave these files out.`;
}

function dropWarnings(report: Report): Report {
  const errors = report.result.diagnostics.filter(({ severity }) => severity === "error");
  return { ...report, result: withDiagnostics(report.result, errors) };
}
