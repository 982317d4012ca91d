import { setImmediate as letOthersRun } from "node:timers/promises";
import pLimit from "p-limit";
import Tinypool from "tinypool";
import type { LintFlags } from "../args.js";
import { type FileOutcome, failedOutcome } from "../library/lint-file.js";
import { showPath } from "../show-path.js";
import { type Batch, mostBytes } from "./batches.js";
import type { ThreadTask } from "./worker.js";

export interface ThreadSettings {
  /** The code of a thread. */
  readonly script: URL;
  readonly flags: LintFlags;
  readonly cwd: string;
  /** How many threads there are besides this one. */
  readonly count: number;
  /** What this thread lints with as well; `null` where it only waits. */
  readonly lintHere: ((path: string) => Promise<FileOutcome>) | null;
  /** How long a small file may take. Seconds. */
  readonly timeout: number;
}

/** Time that a file may take besides, for each of its bytes: the slowest machine is that much faster. Milliseconds. */
const perByte = 0.05;
/** So many batches may be linted while one before them is not: what came of them is held until then. */
const mostAhead = 64;
/** Room for what is new: with less of it a thread spends a fifth of its time collecting garbage. Megabytes. */
const youngGeneration = 64;

/** Lints batches in threads, several at once, and gives their outcomes in the order of the batches. */
export async function* lintInThreads(batches: readonly Batch[], settings: ThreadSettings): AsyncIterable<readonly FileOutcome[]> {
  const { script, count, lintHere } = settings;
  const pool = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  // Time runs from when a batch is handed over, so none may wait in the pool.
  const inPool = pLimit(count);
  const limit = pLimit(lintHere ? count + 1 : count);
  let isHereFree = lintHere !== null;
  const lint = async (batch: Batch): Promise<readonly FileOutcome[]> => {
    // Only what is short: no thread is served while this one lints a file.
    if (!lintHere || !isHereFree || batch.bytes > mostBytes) return inPool(() => lintBatch(batch, pool, settings));
    isHereFree = false;
    try {
      return await lintBetween(batch, lintHere);
    } finally {
      isHereFree = true;
    }
  };
  try {
    const running: Promise<readonly FileOutcome[]>[] = [];
    for (const batch of batches) {
      const outcomes = limit(lint, batch);
      // Whoever waits for the first one hears of the others later.
      outcomes.catch(() => {});
      running.push(outcomes);
      if (running.length > mostAhead) yield await (running.shift() as Promise<readonly FileOutcome[]>);
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next;
  } finally {
    limit.clearQueue();
    await pool.destroy();
  }
}

/** Lints in this thread, which serves the others between two files. */
async function lintBetween({ paths }: Batch, lint: (path: string) => Promise<FileOutcome>): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const path of paths) {
    outcomes.push(await lint(path));
    await letOthersRun();
  }
  return outcomes;
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
  return [failedOutcome(showPath(paths[0] as string, settings.cwd), `takes more than ${settings.timeout} s to lint, so it was left out.`)];
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
