import { type Answer, Refusal, type Work } from "@sendlint/helpdesk/service";
import Tinypool from "tinypool";
import type { ThreadTask } from "./thread.js";
import type { WorkSource } from "./work-options.js";

/** Threads that do the service's work. */
export interface Pool {
  readonly work: Work;
  close(): Promise<void>;
}

export interface PoolSettings {
  /** The code of a thread. */
  readonly script: URL;
  readonly source: WorkSource;
  /** How many threads there are. */
  readonly count: number;
}

/** Requests that may wait for a thread. Those behind them would wait for longer than is worth it. */
const mostWaiting = 1024;

/** Room for what is new: with less of it a thread spends a fifth of its time collecting garbage. Megabytes. */
const youngGeneration = 64;

/**
 * Starts threads, and waits until each of them is ready and warm.
 *
 * @throws what a thread throws that cannot start
 */
export async function openPool({ script, source, count }: PoolSettings): Promise<Pool> {
  const pool = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    maxQueue: mostWaiting,
    workerData: source,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  // A thread that ends while it has nothing to do is replaced, like any other.
  pool.on("error", () => {});
  const run = (asked: ThreadTask, signal: AbortSignal): Promise<Answer> => pool.run(asked, { signal }) as Promise<Answer>;
  await Promise.all(Array.from({ length: count }, () => run(null, new AbortController().signal)));
  return {
    async work(task, limit) {
      if (pool.queueSize >= mostWaiting) throw overloaded();
      const controller = new AbortController();
      // Ends the thread as well, which nothing else could interrupt.
      const timer = setTimeout(() => controller.abort(), limit);
      try {
        return await run({ task, limit }, controller.signal);
      } catch (error) {
        if (controller.signal.aborted) throw new Refusal("time-limit", "It took too long.");
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}

function overloaded(): Refusal {
  return new Refusal("overloaded", `More than ${mostWaiting} requests are waiting.`, { headers: { "Retry-After": "1" } });
}
