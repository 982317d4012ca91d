import { createWork, type Task, type Work } from "@sendlint/helpdesk/service";
import Tinypool from "tinypool";
import { UsageError } from "../mistakes.js";
import { warmUp } from "./warm-up.js";
import { readWorkOptions, type WorkSource } from "./work-options.js";

/** What a thread is asked to do; `null` to say that it is ready. */
export type ThreadTask = { readonly task: Task; readonly limit: number } | null;

/** Makes the thread's work, before the thread takes any. */
async function prepare(source: WorkSource): Promise<Work> {
  const mistakes: string[] = [];
  const options = await readWorkOptions(source, mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  const work = createWork(options);
  await warmUp(work, options.fallback ?? null);
  return work;
}

const work = await prepare(Tinypool.workerData as WorkSource);

export default (asked: ThreadTask): ReturnType<Work> | null => asked && work(asked.task, asked.limit);
