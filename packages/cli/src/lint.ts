import { resolve } from "node:path";
import type { Report } from "@sendlint/reporter";
import type { LintFlags } from "./args.js";
import { openBaseline } from "./baseline/baseline.js";
import { lintCached } from "./cache/lint-cached.js";
import { OutcomeCache } from "./cache/outcome-cache.js";
import { count } from "./count.js";
import { findFiles } from "./files.js";
import { exitStatus, type Io, openNotes, openOutput, wantsColor } from "./io.js";
import { withDiagnostics } from "./library/relocate.js";
import { lintFiles } from "./parallel/lint-files.js";
import { startProgress } from "./progress.js";
import { openProject } from "./project.js";
import { findPathFromRoot, showPath } from "./show-path.js";
import { readVersion } from "./version.js";
import { findTargetMistakes, writeReports } from "./write-reports.js";

/** So many files that hold no message are named; of more it is only told how many there are. */
const mostNamed = 5;

/**
 * `sendlint [files]`: lints files for each preset and reports on standard output or into files.
 *
 * @returns the exit status
 * @throws {UsageError} when options, configuration or patterns are wrong
 */
export async function lint(flags: LintFlags, io: Io): Promise<number> {
  const project = await openProject(flags, io.cwd, findTargetMistakes(flags.formats, io.cwd));
  const baseline = flags.baseline && (await openBaseline(flags.baseline, io.cwd));
  // What is mended must be read, and what was mended is another file.
  const cache = flags.cache === null || flags.fix !== null ? null : await OutcomeCache.open(flags.cache, io.cwd);
  const { paths: candidates, unreadable } = await findFiles(project.patterns, project.folder);
  const own = listOwnFiles(flags, io.cwd);
  const { paths, ignored } = await project.select(candidates.filter((path) => !own.has(path)));

  const output = openOutput(io.stdout);
  const note = openNotes(io);
  const progress = startProgress(io, paths.length);
  const found: Report[] = [];
  const problems = [...unreadable];
  const unknown: string[] = [];
  /** Files that were read to their end. */
  const whole: string[] = [];
  let skipped = 0;
  let mended = 0;
  let done = 0;
  const workplace = { flags, cwd: io.cwd, thread: io.thread ?? null };
  for await (const [path, outcome] of cache ? lintCached(paths, project, workplace, cache) : lintFiles(paths, project, workplace)) {
    for (const report of outcome.reports) found.push(report);
    problems.push(...outcome.problems);
    if (outcome.problems.length === 0) whole.push(path);
    skipped += outcome.skipped;
    mended += outcome.mended;
    if (outcome.isUnknown) unknown.push(showPath(path, io.cwd));
    progress.update(++done);
  }
  progress.end();

  for (const line of (await cache?.save()) ?? []) note(line);
  const { reports, notes, problems: unwritten } = (await baseline?.settle(found, whole)) ?? { reports: found, notes: [], problems: [] };
  problems.push(...unwritten);
  const shown = flags.quiet ? reports.map(dropWarnings) : reports;
  const options = {
    color: wantsColor(flags.color, io),
    pathPrefix: findPathFromRoot(io.cwd),
    rules: project.rules,
    showPersonalData: flags.showPersonalData,
    version: readVersion(),
  };
  problems.push(...(await writeReports(shown, flags.formats, options, { output, cwd: io.cwd })));
  for (const pattern of flags.patterns) {
    const reason = ignored.get(resolve(io.cwd, pattern));
    if (reason !== undefined) note(`${pattern} is not linted, because of ${reason}. \`--no-ignore\` lints it.`);
  }
  if (skipped > 0) note(`Not linted, because they are for a platform that no preset here is for: ${count(skipped, "message")}.`);
  if (unknown.length > 0) note(describeUnknown(unknown));
  if (mended > 0) note(`${flags.fix === "write" ? "Mended" : "Would mend"} ${count(mended, "finding")}.`);
  for (const line of [...notes, ...problems]) note(line);

  const warnings = reports.reduce((sum, { result }) => sum + result.counts.warn, 0);
  if (warnings > flags.maxWarnings) note(`${warnings} warnings are more than --max-warnings ${flags.maxWarnings} allows.`);
  const hasNothing = unknown.length === paths.length && ignored.size === 0;
  if (problems.length > 0 || hasNothing) return exitStatus.failed;
  return warnings > flags.maxWarnings || reports.some(({ result }) => !result.ok) ? exitStatus.findings : exitStatus.clean;
}

/** The files that the command itself writes. One that lies among the templates is no template. */
function listOwnFiles({ formats, baseline, cache }: LintFlags, cwd: string): ReadonlySet<string> {
  const files = [...formats.map(({ file }) => file), baseline?.file ?? null, cache];
  return new Set(files.flatMap((file) => (file === null ? [] : resolve(cwd, file))));
}

function describeUnknown(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "");
  return `No message of a known shape in ${shown}. Say in \`files\` of the configuration where the messages are, or leave these files out.`;
}

function dropWarnings(report: Report): Report {
  const errors = report.result.diagnostics.filter(({ severity }) => severity === "error");
  return { ...report, result: withDiagnostics(report.result, errors) };
}
