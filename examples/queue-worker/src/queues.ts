import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Reason, State } from "./ledger.js";
import { type JobData, messageIdOf } from "./message.js";

/** What was found, as it may be kept anywhere: which rule, and where. UTF-16 offsets, end exclusive. */
export interface KeptFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Why a message is where it is, without a word of it. */
export interface Grounds {
  readonly findings: readonly KeptFinding[];
  /** What kept it from being checked. */
  readonly failures: readonly string[];
}

/** A message that waits for a person, who has to see it. */
export interface ReviewData extends JobData, Grounds {
  readonly reason: Reason;
}

/** A message that is not sent. Its text is the seller's to look up. */
export interface RefuseData extends Grounds {
  readonly id: string;
}

/** The queues of one Redis. */
export interface Queues {
  /** What is handed in, and waits to be linted. */
  readonly outgoing: Queue<JobData>;
  /** What may be sent. One for each marketplace. */
  readonly send: ReadonlyMap<string, Queue<JobData>>;
  readonly review: Queue<ReviewData>;
  readonly refuse: Queue<RefuseData>;
  close(): Promise<void>;
}

export const names = {
  outgoing: "outgoing",
  review: "review",
  refuse: "refuse",
  /** BullMQ counts a rate for a whole queue; groups with a rate each are part of its paid version. */
  send: (marketplace: string): string => `send-${marketplace}`,
};

/** How often a message is tried, and the first pause in milliseconds; each one is twice as long as the one before. */
export interface Retries {
  readonly attempts: number;
  readonly pause: number;
}

const usualRetries: Retries = { attempts: 10, pause: 1000 };

/** @param marketplaces hosts */
export function openQueues(connection: Redis, marketplaces: Iterable<string>, { attempts, pause }: Retries = usualRetries): Queues {
  // What is done is removed at once, and the text with it: the ledger remembers that it was done.
  const defaultJobOptions = { attempts, backoff: { type: "exponential", delay: pause }, removeOnComplete: true };
  const open = <Data>(name: string): Queue<Data> => new Queue<Data>(name, { connection, defaultJobOptions }) as Queue<Data>;
  const outgoing = open<JobData>(names.outgoing);
  const send = new Map([...marketplaces].map((host) => [host, open<JobData>(names.send(host))] as const));
  const review = open<ReviewData>(names.review);
  const refuse = open<RefuseData>(names.refuse);
  const all = [outgoing, review, refuse, ...send.values()];
  // A Redis that cannot be reached is tried again; whoever adds or takes a job hears of it there.
  for (const queue of all) queue.on("error", () => {});
  return {
    outgoing,
    send,
    review,
    refuse,
    close: async () => {
      await Promise.all(all.map((queue) => queue.close()));
    },
  };
}

export const noGrounds: Grounds = { findings: [], failures: [] };

/**
 * Puts a message into the queue that its state calls for. Where it is there already, nothing happens: what may have been interrupted can
 * just be done again.
 */
export async function route(
  queues: Queues,
  jobId: string,
  data: JobData,
  why: { state: State | null; reason: Reason } & Grounds,
): Promise<void> {
  const { state, reason, findings, failures } = why;
  if (state === "queued") await queues.send.get(data.message.marketplace)?.add("message", data, { jobId });
  if (state === "review") await queues.review.add("message", { ...data, reason, findings, failures }, { jobId });
  if (state === "refused") await queues.refuse.add("message", { id: messageIdOf(jobId), findings, failures }, { jobId });
}
