import { randomUUID } from "node:crypto";
import type { Claim, Ledger, ParkReason } from "./ledger.js";
import type { JobData } from "./message.js";
import type { Delivery, PlatformClient } from "./platform-client.js";
import { noGrounds, type Queues, route } from "./queues.js";

/** What sending needs. */
export interface SendParts {
  readonly ledger: Ledger;
  readonly queues: Queues;
  readonly client: PlatformClient;
  /** Whether the platform can be asked if a message has arrived. */
  readonly canBeAsked: boolean;
  /** Milliseconds that the platform's answer may take. */
  readonly timeout: number;
  /** Milliseconds for which nobody else may send. What it is longer than the timeout is time for the ledger to answer. */
  readonly lease: number;
}

/** How an attempt ended. */
export type Attempted =
  | { readonly next: "nothing"; readonly event: "sent" | "found-sent" | "had-outcome" | ParkReason }
  /** Nothing of this marketplace's for so many milliseconds. */
  | { readonly next: "pause"; readonly milliseconds: number }
  /** This message in so many milliseconds. */
  | { readonly next: "wait"; readonly milliseconds: number };

/** What an attempt that the queue should repeat ends with. Its message is kept with the job, and holds no word of the seller's. */
class Undelivered extends Error {
  override readonly name = "Undelivered" as const;
}

/**
 * Sends a message, unless it was sent or somebody else is at it.
 *
 * @throws {Undelivered} when it should be tried again later
 */
export async function sendStage(jobId: string, data: JobData, parts: SendParts): Promise<Attempted> {
  const { ledger, client, canBeAsked } = parts;
  const attempt = randomUUID();
  let claim = await claimInTime(jobId, attempt, parts);
  if (claim.held === "mine-in-doubt") {
    if (!canBeAsked) return park(jobId, data, "in-doubt", parts);
    const receipt = await client.find(data.message.id);
    if (receipt !== null) {
      await ledger.markSent(jobId, receipt);
      return { next: "nothing", event: "found-sent" };
    }
    // To ask has taken of the time that there was to send.
    claim = await claimInTime(jobId, attempt, parts);
  }
  // Whoever gave it to a person may have been killed before it was in that queue.
  if (claim.held === "nobody") return park(jobId, data, "in-doubt", parts);
  if (claim.held === "other") return { next: "wait", milliseconds: claim.left };
  return conclude(jobId, data, attempt, await client.send(data.message), parts);
}

/** A claim that is told of too late may be over before the platform has answered, and somebody else would be at it. */
async function claimInTime(jobId: string, attempt: string, { ledger, lease, timeout }: SendParts): Promise<Claim> {
  const start = performance.now();
  const claim = await ledger.claim(jobId, attempt, lease);
  if (performance.now() - start < lease - timeout) return claim;
  await ledger.release(jobId, attempt);
  throw new Undelivered("The ledger answered too late.");
}

async function conclude(jobId: string, data: JobData, attempt: string, delivery: Delivery, parts: SendParts): Promise<Attempted> {
  const { ledger } = parts;
  switch (delivery.outcome) {
    case "sent":
      await ledger.markSent(jobId, delivery.receipt);
      return { next: "nothing", event: "sent" };
    // The claim stays: as long as nobody knows, nobody sends again.
    case "unknown":
      throw new Undelivered(`The platform may have taken it (${delivery.cause}).`);
    case "failed":
      await ledger.release(jobId, attempt);
      throw new Undelivered(`The platform took nothing (${delivery.cause}).`);
    case "busy":
      await ledger.release(jobId, attempt);
      return { next: "pause", milliseconds: delivery.pause };
    case "refused":
      await ledger.release(jobId, attempt);
      return park(jobId, data, "platform-refused", parts);
  }
}

async function park(jobId: string, data: JobData, reason: ParkReason, parts: SendParts): Promise<Attempted> {
  return { next: "nothing", event: (await giveToPerson(jobId, data, reason, parts)) ?? "had-outcome" };
}

/**
 * Gives a message that is to be sent to a person; one that was given to a person before, once more.
 *
 * @returns for which reason; `null` where it has an outcome already
 */
export async function giveToPerson(
  jobId: string,
  data: JobData,
  reason: ParkReason,
  { ledger, queues }: Pick<SendParts, "ledger" | "queues">,
): Promise<ParkReason | null> {
  const parked = await ledger.park(jobId, reason);
  if (parked !== null) await route(queues, jobId, data, { state: "review", reason: parked, ...noGrounds });
  return parked;
}
