import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import { Ledger, type Reason, type State } from "../src/ledger.js";
import { jobIdOf } from "../src/message.js";
import type { Queues } from "../src/queues.js";
import type { StandIn } from "./platform.js";

/** What became of messages. */
export interface Tally {
  readonly lines: readonly string[];
  /** Messages that have no outcome, or more than one. */
  readonly mistakes: readonly string[];
}

interface Parts {
  readonly connection: Redis;
  readonly queues: Queues;
  readonly standIn: StandIn;
}

/** Waits until every message has its outcome and no job is left, and looks at all sides that tell of it. */
export async function tally(ids: readonly string[], { connection, queues, standIn }: Parts): Promise<Tally> {
  const ledger = new Ledger(connection);
  await waitUntilDone(queues);
  const taken = new Map<string, number>();
  for (const id of standIn.taken) taken.set(id, (taken.get(id) ?? 0) + 1);
  const [inReview, refused] = await Promise.all([listJobs(queues.review), listJobs(queues.refuse)]);

  const counts = new Map<string, number>();
  const mistakes: string[] = [];
  for (const id of ids) {
    const jobId = jobIdOf(id);
    const { state, reason } = await ledger.read(jobId);
    const facts = { taken: taken.get(id) ?? 0, review: inReview.has(jobId), refuse: refused.has(jobId) };
    if (!isOneOutcome(state, reason, facts)) mistakes.push(`${id}: ${state ?? "no state"}, ${reason ?? ""} ${JSON.stringify(facts)}`);
    const name = `${state}${reason === null ? "" : `, ${reason}`}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const twice = [...taken.values()].filter((count) => count > 1).length;
  const lines = [
    ...[...counts].sort().map(([name, count]) => `${name.padEnd(40)} ${count}`),
    `${"taken by a platform, and in doubt".padEnd(40)} ${ids.filter((id) => taken.has(id) && inReview.has(jobIdOf(id))).length}`,
    `${"taken by a platform more than once".padEnd(40)} ${twice}`,
    `${"without exactly one outcome".padEnd(40)} ${mistakes.length}`,
  ];
  return { lines, mistakes };
}

/** What ledger, queues and platform say of a message has to agree. Only what is in doubt may have arrived and wait for a person as well. */
function isOneOutcome(
  state: State | null,
  reason: Reason | null,
  { taken, review, refuse }: { taken: number; review: boolean; refuse: boolean },
) {
  switch (state) {
    case "sent":
      return taken === 1 && !review && !refuse;
    case "review":
      return review && !refuse && (taken === 0 || (taken === 1 && reason === "in-doubt"));
    case "refused":
      return taken === 0 && !review && refuse;
    default:
      return false;
  }
}

/** Waits until no message is left but those that wait for a person, or are refused. */
export async function waitUntilDone(queues: Queues): Promise<void> {
  // A message that goes from one queue to the next is in both for a moment, and never in none.
  while ((await countOpen(queues)) > 0) await sleep(20);
}

/** In the order in which messages go: one that leaves a queue meanwhile is counted in the next one. */
async function countOpen({ outgoing, send }: Queues): Promise<number> {
  let open = 0;
  for (const queue of [outgoing, ...send.values()]) open += await queue.getJobCountByTypes("wait", "active", "delayed", "failed");
  return open;
}

async function listJobs(queue: { getWaiting(): Promise<readonly { id?: string | undefined }[]> }): Promise<Set<string | undefined>> {
  return new Set((await queue.getWaiting()).map(({ id }) => id));
}
