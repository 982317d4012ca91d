import pLimit from "p-limit";
import Tinypool from "tinypool";
import type { LintFlags } from "../args.js";
import { type FileOutcome, failedOutcome } from "../library/lint-file.js";
import { showPath } from "../show-path.js";
import type { Batch } from "./batches.js";
import type { ThreadTask } from "./worker.js";

export interface ThreadSettings {
  /** The code of a thread. */
  readonly script: URL;
  readonly flags: LintFlags;
  readonly cwd: string;
  /** How many threads there are. */
  readonly count: number;
  /** How long a small file may take. Seconds. */
  readonly timeout: number;
}

/** Time that a file may take besides, for each of its bytes: the slowest machine is that much faster. Milliseconds. */
const perByte = 0.05;
/** Room for what is new: with less of it a thread spends a fifth of its time collecting garbage. Megabytes. */
const youngGeneration = 64;

/** Lints batches in threads, several at once, and gives their outcomes in the order of the batches. */
export async function* lintInThreads(batches: readonly Batch[], settings: ThreadSettings): AsyncIterable<readonly FileOutcome[]> {
  const { script, count } = settings;
  const pool = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  const limit = pLimit(count);
  try {
    const all = batches.map((batch) => limit(() => lintBatch(batch, pool, settings)));
    // Whoever waits for the first one hears of the others later.
    for (const outcomes of all) outcomes.catch(() => {});
    for (const outcomes of all) yield await outcomes;
  } finally {
    limit.clearQueue();
    await pool.destroy();
  }
}

/** Where a batch takes too long, each of its files has its own turn, which tells the one that does. */
async function lintBatch({ paths, bytes }: Batch, pool: Tinypool, settings: ThreadSettings): Promise<FileOutcome[]> {
  const outcomes = await attempt(paths, bytes, pool, settings);
  if (outcomes) return outcomes;
  if (paths.length > 1) {
    const each: FileOutcome[] = [];
    for (const path of paths) each.push(...(await lintBatch({ paths: [path], bytes }, pool, settings)));
    return each;
  }
  const problem = `${showPath(paths[0] as string, settings.cwd)}: takes more than ${settings.timeout} s to lint, so it was left out.`;
  return [failedOutcome(problem)];
}

/** The outcomes of files; `null` where they took too long, and the thread was ended. */
async function attempt(
  paths: readonly string[],
  bytes: number,
  pool: Tinypool,
  { flags, cwd, timeout }: ThreadSettings,
): Promise<FileOutcome[] | null> {
  const task: ThreadTask = { flags, cwd, paths };
  const signal = AbortSignal.timeout(timeout * 1000 + Math.ceil(bytes * perByte));
  try {
    return (await pool.run(task, { signal })) as FileOutcome[];
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
