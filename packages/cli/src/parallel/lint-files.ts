import { availableParallelism } from "node:os";
import type { LintFlags } from "../args.js";
import type { FileOutcome } from "../library/lint-file.js";
import type { Project } from "../project.js";
import { makeBatches } from "./batches.js";

/** Another thread loads and compiles everything for itself, which takes as long as linting so many batches. */
const batchesPerThread = 8;

/** Where the work can be done. */
export interface Workplace {
  readonly flags: LintFlags;
  readonly cwd: string;
  /** The code of a thread; `null` where there can be none. */
  readonly thread: URL | null;
}

/**
 * Lints files and gives what came of each, in their order: in threads where that is faster, or where a plugin's rule may never end, which
 * only another thread can be kept from. Mending is done without threads, so that whoever interrupts it interrupts everything.
 */
export async function* lintFiles(
  paths: readonly string[],
  project: Project,
  { flags, cwd, thread }: Workplace,
): AsyncIterable<readonly [path: string, outcome: FileOutcome]> {
  const batches = makeBatches(paths);
  const { hasPlugins } = project;
  const count = thread === null || flags.fix !== null ? 0 : countThreads(flags.concurrency, batches.length, hasPlugins);
  if (thread === null || count === 0) {
    for (const path of paths) yield [path, await project.lint(path)];
    return;
  }
  // A run without threads does not load what makes them.
  const { lintInThreads } = await import("./threads.js");
  const lintHere = hasPlugins ? null : project.lint;
  let at = 0;
  for await (const outcomes of lintInThreads(batches, { script: thread, flags, cwd, count, lintHere, timeout: flags.timeout })) {
    for (const outcome of outcomes) yield [paths[at++] as string, outcome];
  }
}

/** How many threads to take besides this one, which lints as well where no plugin's rule can keep it for ever. */
export function countThreads(asked: LintFlags["concurrency"], batches: number, hasPlugins: boolean): number {
  if (asked === "off" || batches === 0) return 0;
  const worthwhile = asked === "auto" ? Math.min(availableParallelism(), Math.floor(batches / batchesPerThread)) : Math.min(asked, batches);
  return hasPlugins ? Math.max(1, worthwhile) : Math.max(0, worthwhile - 1);
}
