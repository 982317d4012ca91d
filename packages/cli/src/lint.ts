import type { LintFlags } from "./args.js";
import { conclude } from "./conclude.js";
import type { Io } from "./io.js";
import { openSession } from "./session.js";
import { renderStats } from "./stats/render-stats.js";

/**
 * `sendlint [files]`: lints files for each preset and reports on standard output or into files.
 *
 * @returns the exit status
 * @throws {UsageError} when options, configuration or patterns are wrong
 */
export async function lint(flags: LintFlags, io: Io): Promise<number> {
  if (flags.watch) return (await import("./watch/watch.js")).watch(flags, io);
  const start = performance.now();
  const session = await openSession(flags, io);
  const found = await session.find();
  const outcomes = await session.lint(found.paths);
  const status = await conclude(session, outcomes, found);
  if (session.stopwatch) session.note(renderStats(session.stopwatch.laps(), performance.now() - start, outcomes.size));
  return status;
}
