import { type Answer, createWork, type Task, type Work } from "@sendlint/helpdesk/service";
import Tinypool from "tinypool";
import { UsageError } from "../mistakes.js";
import { warmUpWork } from "./warm-up.js";
import { readWorkOptions, type WorkSource } from "./work-options.js";

/** What a thread is asked to do. */
export interface ThreadTask {
  readonly task: Task;
  /** Milliseconds that it may take. */
  readonly limit: number;
}

/** What came of it; the class of an error that nobody expected. */
export type ThreadResult = Answer | { readonly failure: string };

/** Makes the thread's work, before the thread takes any. */
async function prepare(source: WorkSource): Promise<Work> {
  const mistakes: string[] = [];
  const options = await readWorkOptions(source, mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  const work = createWork(options);
  await warmUpWork(work, options.fallback ?? null);
  return work;
}

const work = await prepare(Tinypool.workerData as WorkSource);

/** Does some tasks, one after the other. */
export default async function workOn(group: readonly ThreadTask[]): Promise<ThreadResult[]> {
  const results: ThreadResult[] = [];
  for (const { task, limit } of group) {
    results.push(await work(task, limit).catch((error: unknown) => ({ failure: error instanceof Error ? error.name : typeof error })));
  }
  return results;
}
