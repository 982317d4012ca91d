import { resolve } from "node:path";
import type { LintFlags } from "./args.js";
import { type Baseline, openBaseline } from "./baseline/baseline.js";
import { lintCached } from "./cache/lint-cached.js";
import { OutcomeCache } from "./cache/outcome-cache.js";
import { findFiles } from "./files.js";
import { type Io, type Output, openNotes, openOutput } from "./io.js";
import type { FileOutcome } from "./library/lint-file.js";
import { lintFiles } from "./parallel/lint-files.js";
import { type Progress, startProgress } from "./progress.js";
import { openProject, type Project, type Selection } from "./project.js";
import { Stopwatch } from "./stats/stopwatch.js";
import { findTargetMistakes } from "./write-reports.js";

/** What was asked for, made ready: it finds files and lints them. */
export interface Session {
  readonly flags: LintFlags;
  readonly io: Io;
  readonly output: Output;
  /** Says something on standard error. */
  note(line: string): void;
  readonly project: Project;
  readonly baseline: Baseline | null;
  /** `null` where nobody wants to know. */
  readonly stopwatch: Stopwatch | null;
  find(): Promise<FoundSelection>;
  /** Lints files, and gives what came of each in their order. */
  lint(paths: readonly string[]): AsyncIterable<readonly [path: string, outcome: FileOutcome]>;
}

export interface FoundSelection extends Selection {
  /** Folders that could not be read, as sentences. */
  readonly unreadable: readonly string[];
}

/** @throws {UsageError} when options or configuration are wrong */
export async function openSession(flags: LintFlags, io: Io): Promise<Session> {
  const stopwatch = flags.stats ? new Stopwatch() : null;
  const project = await openProject(flags, io.cwd, {
    mistakes: findTargetMistakes(flags.formats, io.cwd),
    ...(stopwatch ? { probe: stopwatch.measure } : {}),
  });
  const baseline = flags.baseline && (await openBaseline(flags.baseline, io.cwd));
  // What is mended must be read, and what was mended is another file.
  const cache = flags.cache === null || flags.fix !== null ? null : await OutcomeCache.open(flags.cache, io.cwd);
  const own = listOwnFiles(flags, io.cwd);
  // Times of several threads at once would not add up.
  const workplace = { flags, cwd: io.cwd, thread: flags.stats ? null : (io.threads?.lint ?? null) };
  const note = openNotes(io);
  const output = openOutput(io.stdout);
  let progress: Progress | null = null;
  return {
    flags,
    io,
    output: {
      get isClosed() {
        return output.isClosed;
      },
      write(text) {
        if (text !== "" && io.stdout.isTTY === true) progress?.clear();
        return output.write(text);
      },
    },
    note,
    project,
    baseline,
    stopwatch,
    async find() {
      const { paths, unreadable } = await findFiles(project.patterns, project.folder, project.reads);
      return { ...(await project.select(paths.filter((path) => !own.has(path)))), unreadable };
    },
    async *lint(paths) {
      progress = startProgress(io, paths.length);
      let done = 0;
      for await (const linted of cache ? lintCached(paths, project, workplace, cache) : lintFiles(paths, project, workplace)) {
        yield linted;
        progress.update(++done);
      }
      progress.end();
      for (const line of (await cache?.save()) ?? []) note(line);
    },
  };
}

/** The files that the command itself writes. One that lies among the templates is no template. */
function listOwnFiles({ formats, baseline, cache }: LintFlags, cwd: string): ReadonlySet<string> {
  const files = [...formats.map(({ file }) => file), baseline?.file ?? null, cache];
  return new Set(files.flatMap((file) => (file === null ? [] : resolve(cwd, file))));
}
