import type { Queue } from "bullmq";
import { type JobData, jobIdOf, type SellerMessage, toJobData } from "./message.js";

/**
 * Hands a message in. Once this has resolved, the message has one outcome sooner or later; where it rejects, hand it in again under the
 * same ID: that of a message that was taken already changes nothing.
 *
 * @throws {TypeError} when the message has no ID
 */
export async function submit(outgoing: Queue<JobData>, message: SellerMessage): Promise<void> {
  const data = toJobData(message);
  await outgoing.add("message", data, { jobId: jobIdOf(message.id) });
}
