import type { Ledger } from "./ledger.js";
import { jobIdOf } from "./message.js";
import { type Queues, route } from "./queues.js";

/** What a person does with a message: lets it leave, keeps it back, or says that the platform has it already. */
export type Conclusion = "send" | "refuse" | "was-sent";

/**
 * Carries out what a person has decided. Interrupted, it can be done again.
 *
 * @throws {Error} when no such message waits, or not yet
 */
export async function conclude(messageId: string, conclusion: Conclusion, ledger: Ledger, queues: Queues): Promise<void> {
  const jobId = jobIdOf(messageId);
  const job = await queues.review.getJob(jobId);
  if (!job) throw new Error("No message of this ID waits for a person.");
  const { submission, message, ...why } = job.data;
  const isUnderWay = await queues.send.get(message.marketplace)?.getJob(jobId);
  if (isUnderWay) throw new Error("An attempt to send this message is just ending. Say it again in a moment.");
  if (conclusion === "was-sent") {
    await ledger.markSent(jobId, "");
  } else {
    const state = await ledger.conclude(jobId, conclusion === "send" ? "queued" : "refused");
    await route(queues, jobId, { submission, message }, { ...why, state });
  }
  await job.remove();
}
