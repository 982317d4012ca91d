import { createGate, type GateOptions } from "@sendlint/helpdesk";
import { DelayedError, type Job, type Queue, Worker, type WorkerOptions } from "bullmq";
import type { Redis } from "ioredis";
import { Ledger } from "./ledger.js";
import { lintStage } from "./lint-stage.js";
import type { Marketplace, Marketplaces } from "./marketplace.js";
import type { JobData } from "./message.js";
import type { PlatformClient } from "./platform-client.js";
import { names, noGrounds, openQueues, type Queues, type Retries, route } from "./queues.js";
import { giveToPerson, sendStage } from "./send-stage.js";

/** What happened to a message, for a log: its ID and no word of it. */
export interface LogEvent {
  readonly event: string;
  readonly queue: string;
  readonly job?: string | undefined;
}

export interface WorkerSettings {
  readonly redis: Redis;
  readonly marketplaces: Marketplaces;
  readonly clients: Readonly<Record<Marketplace["platform"], PlatformClient>>;
  /** How messages are linted, and what findings lead to. */
  readonly gate: GateOptions;
  /** Milliseconds that a platform's answer may take. */
  readonly timeout: number;
  /** Milliseconds after which a worker that says nothing is taken for dead. */
  readonly lock: number;
  /** 10 attempts in 17 minutes unless said. */
  readonly retries?: Retries;
  readonly log: (event: LogEvent) => void;
}

/** Messages of a queue that a process works on at once. */
const concurrency = 8;

/** Milliseconds for which nobody else may send, besides the time for the platform's answer. */
const margin = 2000;

/** How many workers may die over a message before it is the message that is suspected. */
const mostDeaths = 5;

/**
 * Starts the stages of one process. Any number of processes may run beside each other.
 *
 * @returns ends them; what they have begun, they finish
 */
export async function startWorkers(settings: WorkerSettings): Promise<() => Promise<void>> {
  const { redis, marketplaces, clients, timeout, lock, log } = settings;
  const queues = openQueues(redis, Object.keys(marketplaces), settings.retries);
  const ledger = new Ledger(redis);
  const gate = createGate(settings.gate);
  // A first message compiles rules. While that takes the process' time, no lock of a job could be renewed.
  for (const [place, { platform }] of Object.entries(marketplaces)) {
    await gate.decide({ via: "start", places: [{ platform, place }], parts: [{ path: null, message: { text: "Hello." } }] });
  }
  const shared: WorkerOptions = { connection: redis, concurrency, lockDuration: lock, stalledInterval: lock, maxStalledCount: mostDeaths };
  const note = (event: string, queue: string, job?: string): void => log({ event, queue, ...(job === undefined ? {} : { job }) });

  const linting = new Worker<JobData>(
    names.outgoing,
    async (job) => {
      const state = await lintStage(job.id as string, job.data, { gate, ledger, queues });
      note(state ?? "other-under-this-id", names.outgoing, job.id);
    },
    shared,
  );
  const sending = Object.entries(marketplaces).map(([host, { platform, rate, canBeAsked }]) => {
    const queue = queues.send.get(host) as Queue<JobData>;
    const parts = { ledger, queues, client: clients[platform], canBeAsked, timeout, lease: timeout + margin };
    const send = async (job: Job<JobData>, token?: string): Promise<void> => {
      const attempted = await sendStage(job.id as string, job.data, parts);
      switch (attempted.next) {
        case "nothing":
          note(attempted.event, queue.name, job.id);
          return;
        case "pause":
          await queue.rateLimit(attempted.milliseconds);
          throw Worker.RateLimitError();
        case "wait":
          await job.moveToDelayed(Date.now() + attempted.milliseconds, token);
          throw new DelayedError();
      }
    };
    return new Worker<JobData>(queue.name, send, { ...shared, limiter: rate });
  });

  for (const worker of [linting, ...sending]) worker.on("error", ({ name }) => note(name, worker.name));
  // A process that is killed cannot give away what it had tried for the last time: whoever lives looks for that.
  const sweep = async (): Promise<void> => {
    for (const job of await queues.outgoing.getFailed()) await parkUnlinted(job, ledger, queues);
    for (const queue of queues.send.values()) for (const job of await queue.getFailed()) await parkUnsent(job, ledger, queues);
  };
  const sweeping = setInterval(() => void sweep().catch(({ name }: Error) => note(name, "failed")), lock);
  return async () => {
    clearInterval(sweeping);
    await Promise.all([linting, ...sending].map((worker) => worker.close()));
    await queues.close();
  };
}

/** A message that could not be linted for a reason of its own, such as that workers die of it. */
async function parkUnlinted(job: Job<JobData>, ledger: Ledger, queues: Queues): Promise<void> {
  const jobId = job.id as string;
  const state = await ledger.decide(jobId, job.data.submission, "review", "gave-up");
  await route(queues, jobId, job.data, { state, reason: "gave-up", ...noGrounds });
  await job.remove();
}

/** A message that was tried often enough. */
async function parkUnsent(job: Job<JobData>, ledger: Ledger, queues: Queues): Promise<void> {
  await giveToPerson(job.id as string, job.data, "gave-up", { ledger, queues });
  await job.remove();
}
