import { resolve } from "node:path";
import type { Report } from "@sendlint/reporter";
import { count } from "./count.js";
import { exitStatus, wantsColor } from "./io.js";
import type { FileOutcome } from "./library/lint-file.js";
import { withDiagnostics } from "./library/relocate.js";
import type { FoundSelection, Session } from "./session.js";
import { findPathFromRoot, showPath } from "./show-path.js";
import { readVersion } from "./version.js";
import { writeReports } from "./write-reports.js";

/** So many files that hold no message are named; of more it is only told how many there are. */
const mostNamed = 5;

/**
 * Reports what came of files, and says what there is to say.
 *
 * @param outcomes those of all files
 * @param isNews whether to tell of a file on standard output; reports that go into files hold all
 * @returns the exit status
 */
export async function conclude(
  { flags, io, output, note, project, baseline }: Session,
  outcomes: ReadonlyMap<string, FileOutcome>,
  { ignored, unreadable }: FoundSelection,
  isNews: (path: string) => boolean = () => true,
): Promise<number> {
  const all = [...outcomes].map(([path, outcome]) => ({ path, name: showPath(path, io.cwd), ...outcome }));
  const whole = all.filter(({ problems }) => problems.length === 0).map(({ path }) => path);
  const found = all.flatMap(({ reports }) => reports);
  const settled = (await baseline?.settle(found, whole)) ?? { reports: found, notes: [], problems: [] };
  const { reports } = settled;

  const options = {
    color: wantsColor(flags.color, io),
    pathPrefix: findPathFromRoot(io.cwd),
    rules: project.rules,
    showPersonalData: flags.showPersonalData,
    version: readVersion(),
  };
  const news = all.filter(({ path }) => isNews(path));
  const names = new Set(news.map(({ name }) => name));
  const shown = flags.quiet ? reports.map(dropWarnings) : reports;
  const ofNews = shown.filter(({ name }) => names.has(name));
  const unwritten = await writeReports({ shown: ofNews, all: shown }, flags.formats, options, { output, cwd: io.cwd });

  for (const pattern of flags.patterns) {
    const reason = ignored.get(resolve(io.cwd, pattern));
    if (reason !== undefined) note(`${pattern} is not linted, because of ${reason}. \`--no-ignore\` lints it.`);
  }
  const skipped = sum(news, ({ skipped }) => skipped);
  const mended = sum(news, ({ mended }) => mended);
  const unknown = news.filter(({ isUnknown }) => isUnknown);
  if (skipped > 0) note(`Not linted, because they are for a platform that no preset here is for: ${count(skipped, "message")}.`);
  if (unknown.length > 0) note(describeUnknown(unknown.map(({ name }) => name)));
  if (mended > 0) note(`${flags.fix === "write" ? "Mended" : "Would mend"} ${count(mended, "finding")}.`);
  const problems = [...unreadable, ...news.flatMap((outcome) => outcome.problems), ...settled.problems, ...unwritten];
  for (const line of [...settled.notes, ...problems]) note(line);

  const warnings = sum(reports, ({ result }) => result.counts.warn);
  if (warnings > flags.maxWarnings) note(`${warnings} warnings are more than --max-warnings ${flags.maxWarnings} allows.`);
  const hasNothing = all.every(({ isUnknown }) => isUnknown) && ignored.size === 0;
  if (problems.length > 0 || hasNothing) return exitStatus.failed;
  return warnings > flags.maxWarnings || reports.some(({ result }) => !result.ok) ? exitStatus.findings : exitStatus.clean;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function describeUnknown(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "");
  return `No message of a known shape in ${shown}. Say in \`files\` of the configuration where the messages are, or leave these files out.`;
}

function dropWarnings(report: Report): Report {
  const errors = report.result.diagnostics.filter(({ severity }) => severity === "error");
  return { ...report, result: withDiagnostics(report.result, errors) };
}
