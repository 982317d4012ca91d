import type { LintFlags } from "./args.js";
import { Conclusion } from "./conclude.js";
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
  const conclusion = new Conclusion(session, found);
  try {
    for await (const [path, outcome] of session.lint(found.paths)) await conclusion.add(path, outcome);
    const status = await conclusion.end();
    if (session.stopwatch) session.note(renderStats(session.stopwatch.laps(), performance.now() - start, found.paths.length));
    return status;
  } finally {
    await conclusion.discard();
  }
}
