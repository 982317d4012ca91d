import { type Answer, Refusal, type Task, type Work } from "@sendlint/helpdesk/service";
import Tinypool from "tinypool";
import type { ThreadResult, ThreadTask } from "./thread.js";
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

/** Requests that a thread is handed at once where many wait: to hand over each by itself takes as long as a tenth of the linting. */
const mostAtOnce = 8;

/** The part of a request's time that a thread always has for it, or for all of a group, before it is ended. */
const patience = 0.25;

/** Room for what is new: with less of it a thread spends a fifth of its time collecting garbage. Megabytes. */
const youngGeneration = 64;

/** A request that waits for its answer. */
interface Request {
  readonly task: Task;
  /** Milliseconds that it may take, its waiting included. */
  readonly limit: number;
  /** On the clock of `performance.now`. */
  readonly deadline: number;
  /** Whether it is handed over by itself: it is long, or one of its group was too slow or broke the thread. */
  readonly isAlone: boolean;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts threads, and waits until each of them is ready and warm.
 *
 * @throws what a thread throws that cannot start
 */
export async function openPool({ script, source, count }: PoolSettings): Promise<Pool> {
  const threads = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    workerData: source,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  // A thread that ends while it has nothing to do is replaced, like any other.
  threads.on("error", () => {});
  const run = (group: readonly ThreadTask[], signal: AbortSignal): Promise<ThreadResult[]> => threads.run(group, { signal });
  await Promise.all(Array.from({ length: count }, () => run([], new AbortController().signal)));

  const waiting: Request[] = [];
  let free = count;

  const next = (): void => {
    while (free > 0 && waiting.length > 0) {
      const group = takeGroup(waiting, Math.min(mostAtOnce, Math.ceil(waiting.length / count)));
      free--;
      void answer(group).finally(() => {
        free++;
        next();
      });
    }
  };

  const answer = async (group: readonly Request[]): Promise<void> => {
    const now = performance.now();
    const current = group.filter(({ deadline }) => deadline > now);
    for (const request of group) if (request.deadline <= now) request.reject(late());
    if (current.length === 0) return;
    const controller = new AbortController();
    // Ends the thread as well, which nothing else could interrupt.
    const timer = setTimeout(() => controller.abort(), timeFor(current, now));
    try {
      const tasks = current.map(({ task, deadline }) => ({ task, limit: deadline - now }));
      const results = await run(tasks, controller.signal);
      for (const [index, result] of results.entries()) settle(current[index] as Request, result);
    } catch (error) {
      // Which of a group it was that took so long, or that broke the thread, shows when each has its own turn.
      if (current.length > 1) waiting.unshift(...current.map((request) => ({ ...request, isAlone: true })));
      else current[0]?.reject(controller.signal.aborted ? late() : (error as Error));
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    work: (task, limit) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= mostWaiting) throw overloaded();
        waiting.push({ task, limit, deadline: performance.now() + limit, isAlone: task.kind === "batch", resolve, reject });
        next();
      }),
    close: () => threads.destroy(),
  };
}

/** The first of those who wait, and those behind it who can go with it. */
function takeGroup(waiting: Request[], most: number): Request[] {
  const others = waiting.findIndex(({ isAlone }) => isAlone);
  return waiting.splice(0, others < 0 ? most : Math.max(1, Math.min(most, others)));
}

/** How long a thread may take for a group: never so little that a message in the middle of its turn would end it. Milliseconds. */
function timeFor(group: readonly Request[], now: number): number {
  const least = Math.min(...group.map(({ limit }) => limit)) * patience;
  return group.length > 1 ? least : Math.max(least, (group[0] as Request).deadline - now);
}

function settle({ resolve, reject }: Request, result: ThreadResult): void {
  if ("failure" in result) reject(Object.assign(new Error("The linter failed."), { name: result.failure }));
  else resolve(result);
}

function late(): Refusal {
  return new Refusal("time-limit", "It took too long.");
}

function overloaded(): Refusal {
  return new Refusal("overloaded", `More than ${mostWaiting} requests are waiting.`, { headers: { "Retry-After": "1" } });
}
