import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../src/connect.js";
import { openQueues } from "../src/queues.js";
import { submit } from "../src/submit.js";
import { broken, makeMessage } from "./messages.js";
import { type Behaviour, startStandIn } from "./platform.js";
import { quickMarketplaces, startProcess, type WorkerProcess } from "./process.js";
import { startRedis } from "./redis.js";
import { type Tally, tally } from "./tally.js";

/** Processes that work beside each other. */
const processes = 3;
/** A worker lives until it has done so many things, at most, and then for so many milliseconds, at most. */
const life = { things: 30, longer: 100 };
/** Milliseconds that the platforms take for an answer, at most. */
const longestAnswer = 150;
/** Messages that wait to be linted, at most: enough that no worker is ever idle. */
const backlog = 60;

// By its number, a message is one of ten kinds, and one in five meets a platform that fails first.
const brokenKinds = Object.values(broken);
const makers = [
  (id: string) => makeMessage(id, "sent"),
  (id: string) => makeMessage(id, "sent", "ebay.de"),
  (id: string) => makeMessage(id, "sent"),
  (id: string) => makeMessage(id, "sent", "ebay.de"),
  (id: string) => makeMessage(id, "sent"),
  (id: string) => makeMessage(id, "sent", "ebay.de"),
  (id: string) => makeMessage(id, "review"),
  (id: string) => makeMessage(id, "refused"),
  (id: string) => makeMessage(id, "refused", "ebay.de"),
  (id: string) => pick(brokenKinds, Number(id) / 10)(id),
];
const failures: readonly Behaviour[] = ["busy", "fail", "take-and-break", "lose"];

function behave(id: string, tries: number): Behaviour {
  const round = Math.floor(Number(id) / makers.length);
  return tries === 1 && round % 5 === 0 ? pick(failures, round / 5 + Number(id)) : "take";
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[Math.floor(number) % values.length] as Value;
}

/** What was done to the workers, and what became of the messages. */
export interface KillResult extends Tally {
  readonly kills: number;
  readonly messages: number;
}

/**
 * Kills workers by SIGKILL while messages pour in, and counts what has become of each message.
 *
 * @param note is told how far it is
 */
export async function killWorkers(kills: number, note: (progress: string) => void = () => {}): Promise<KillResult> {
  const redis = await startRedis();
  const standIn = await startStandIn(behave, longestAnswer);
  const connection = connect(redis.url);
  const queues = openQueues(connection, ["amazon.com", "amazon.de", "ebay.de"]);
  const env = {
    REDIS_URL: redis.url,
    AMAZON_URL: standIn.urls.amazon,
    EBAY_URL: standIn.urls.ebay,
    MARKETPLACES: quickMarketplaces,
    PLATFORM_TIMEOUT: "1000",
    LOCK: "2000",
  };

  const ids: string[] = [];
  let isOver = false;
  const pour = async (): Promise<void> => {
    while (!isOver) {
      for (let waiting = await queues.outgoing.getWaitingCount(); waiting < backlog; waiting++) {
        const id = String(ids.length);
        ids.push(id);
        await submit(queues.outgoing, pick(makers, Number(id))(id));
      }
      await sleep(20);
    }
  };

  let killed = 0;
  const survivors: WorkerProcess[] = [];
  const keepKilling = async (): Promise<void> => {
    for (;;) {
      const worker = await startProcess(env);
      const things = 1 + Math.random() * life.things;
      while (worker.log.length < things && killed < kills) await sleep(5);
      await sleep(Math.random() * life.longer);
      if (killed === kills) {
        survivors.push(worker);
        return;
      }
      killed++;
      await worker.kill();
      if (killed % 10 === 0) note(`${killed} kills, ${ids.length} messages handed in, ${standIn.taken.length} taken by the platforms`);
    }
  };
  const pouring = pour();
  await Promise.all(Array.from({ length: processes }, keepKilling));
  isOver = true;
  await pouring;

  const counted = await tally(ids, { connection, queues, standIn });
  for (const worker of survivors) await worker.stop();
  await queues.close();
  connection.disconnect();
  await standIn.close();
  await redis.remove();
  return { kills: killed, messages: ids.length, ...counted };
}
