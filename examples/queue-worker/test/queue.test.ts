import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import type { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connect, connectToSubmit } from "../src/connect.js";
import { Ledger } from "../src/ledger.js";
import { jobIdOf, type SellerMessage } from "../src/message.js";
import { createPlatformClient } from "../src/platform-client.js";
import { openQueues, type Queues } from "../src/queues.js";
import { type Conclusion, conclude } from "../src/review.js";
import { submit } from "../src/submit.js";
import { type LogEvent, startWorkers, type WorkerSettings } from "../src/workers.js";
import { broken, makeMessage, wordsOfTexts } from "../trial/messages.js";
import { type Behaviour, type StandIn, startStandIn } from "../trial/platform.js";
import { type OwnRedis, startRedis } from "../trial/redis.js";
import { tally, waitUntilDone } from "../trial/tally.js";

// With a Redis of its own, and an HTTP server that stands for the platforms.

const quick = { max: 1000, duration: 1000 };
const marketplaces: WorkerSettings["marketplaces"] = {
  "amazon.com": { platform: "amazon", rate: quick, canBeAsked: false },
  "amazon.de": { platform: "amazon", rate: { max: 1, duration: 3_600_000 }, canBeAsked: false },
  "ebay.de": { platform: "ebay", rate: quick, canBeAsked: true },
};

let redis: OwnRedis;
let connection: Redis;
beforeAll(async () => {
  redis = await startRedis();
  connection = connect(redis.url);
});
afterAll(async () => {
  connection.disconnect();
  await redis.remove();
});

const stops: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  await connection.flushall();
});

interface World {
  readonly queues: Queues;
  readonly ledger: Ledger;
  readonly standIn: StandIn;
  readonly log: LogEvent[];
  /** Hands messages in, and waits until each has its outcome. */
  send(...messages: readonly SellerMessage[]): Promise<void>;
  done(): Promise<void>;
}

/** Queues, platforms and one process of workers. */
async function open(given: Partial<WorkerSettings> & { behave?: (id: string, tries: number) => Behaviour } = {}): Promise<World> {
  const { behave = () => "take", ...settings } = given;
  const standIn = await startStandIn(behave);
  stops.push(standIn.close);
  const queues = openQueues(connection, Object.keys(marketplaces));
  stops.push(queues.close);
  const log: LogEvent[] = [];
  stops.push(
    await startWorkers({
      redis: connection,
      marketplaces,
      clients: { amazon: createPlatformClient(standIn.urls.amazon, 1000), ebay: createPlatformClient(standIn.urls.ebay, 1000) },
      gate: { presets: { amazon, ebay }, policy: { categories: { formatting: "review" } } },
      timeout: 1000,
      lock: 2000,
      retries: { attempts: 3, pause: 10 },
      log: (event) => log.push(event),
      ...settings,
    }),
  );
  const done = () => waitUntilDone(queues);
  const send = async (...messages: readonly SellerMessage[]): Promise<void> => {
    for (const message of messages) await submit(queues.outgoing, message);
    await done();
  };
  return { queues, ledger: new Ledger(connection), standIn, log, send, done };
}

const stateOf = async ({ ledger }: World, ...ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => Object.values(await ledger.read(jobIdOf(id))).filter(Boolean)));

/** All that Redis holds, as text. */
async function dump(): Promise<string> {
  const found: string[] = [];
  for (const key of await connection.keys("*")) {
    const type = await connection.type(key);
    const value = type === "hash" ? await connection.hgetall(key) : type === "stream" ? await connection.xrange(key, "-", "+") : null;
    found.push(`${key} ${JSON.stringify(value)}`);
  }
  return found.join("\n");
}

describe("the stages", () => {
  it("send what the policy allows, and put the rest where it belongs", async () => {
    const world = await open();
    await world.send(
      makeMessage("1", "sent"),
      makeMessage("a:2", "review"),
      makeMessage("3", "refused"),
      makeMessage("4", "sent", "ebay.de"),
    );
    expect(await stateOf(world, "1", "a:2", "3", "4")).toEqual([["sent"], ["review", "policy"], ["refused"], ["sent"]]);
    expect([...world.standIn.taken].sort()).toEqual(["1", "4"]);
    const [review] = await world.queues.review.getWaiting();
    expect(review).toMatchObject({
      id: "m-a%3A2",
      data: {
        message: makeMessage("a:2", "review"),
        reason: "policy",
        findings: [{ ruleId: "format/emoji", field: "text" }],
        failures: [],
      },
    });
    const [refused] = await world.queues.refuse.getWaiting();
    expect(refused?.data).toEqual({
      id: "3",
      findings: [{ ruleId: "contact/off-platform", severity: "error", field: "text", start: expect.any(Number), end: expect.any(Number) }],
      failures: [],
    });
  });

  it("leave no word of a message anywhere but with those that wait for a person", async () => {
    const world = await open({ behave: () => "fail" });
    await world.send(makeMessage("1", "sent"), makeMessage("2", "refused"));
    expect(await stateOf(world, "1", "2")).toEqual([["review", "gave-up"], ["refused"]]);
    expect(
      (await dump())
        .split("\n")
        .filter((line) => wordsOfTexts.test(line))
        .map((line) => line.split(" ")[0]),
    ).toEqual(["bull:review:m-1"]);
    expect(JSON.stringify(world.log)).not.toMatch(wordsOfTexts);
  });

  it.each(Object.entries(broken))("refuse %s", async (_, make) => {
    const world = await open();
    await world.send(make("1"));
    expect(await stateOf(world, "1")).toEqual([["refused"]]);
    const [refused] = await world.queues.refuse.getWaiting();
    expect(refused?.data).toMatchObject({ id: "1", findings: [] });
    expect(refused?.data.failures[0]).toMatch(/^(?:unreadable|unknown-marketplace)$/);
    expect(world.standIn.taken).toEqual([]);
  });

  it.each(Object.entries(broken))("give %s to a person where the policy lets pass what cannot be checked", async (_, make) => {
    const world = await open({ gate: { presets: { amazon, ebay }, policy: { onError: "allow" } } });
    await world.send(make("1"));
    expect(await stateOf(world, "1")).toEqual([["review", "policy"]]);
    expect(world.standIn.taken).toEqual([]);
  });

  it("take what other programs put into the queue for what it is", async () => {
    const world = await open();
    await world.queues.outgoing.add("message", {} as never, { jobId: "m-1" });
    await world.queues.outgoing.add("message", { submission: "s", message: makeMessage("other", "sent") }, { jobId: "m-2" });
    await world.done();
    expect(await stateOf(world, "1", "2", "other")).toEqual([["refused"], ["refused"], []]);
  });

  it("do not take a message that nobody could tell from others", async () => {
    const { queues } = await open();
    await expect(submit(queues.outgoing, makeMessage("", "sent"))).rejects.toThrow("`id` is no string of 1 to 200 characters.");
  });
});

describe("a message that comes again", () => {
  it("is sent once", async () => {
    const world = await open();
    await world.send(makeMessage("1", "sent"), makeMessage("1", "sent"));
    await world.send(makeMessage("1", "sent"));
    expect(world.standIn.taken).toEqual(["1"]);
  });

  it("is not what was sent where it is another one under the same ID", async () => {
    const world = await open();
    await world.send(makeMessage("1", "refused"));
    await world.send(makeMessage("1", "sent"));
    expect([await stateOf(world, "1"), world.standIn.taken]).toEqual([[["refused"]], []]);
    expect(world.log.at(-1)).toEqual({ event: "other-under-this-id", queue: "outgoing", job: "m-1" });
  });
});

describe("a platform", () => {
  const firstOnly =
    (behaviour: Behaviour) =>
    (_: string, tries: number): Behaviour =>
      tries === 1 ? behaviour : "take";

  it.each<[string, Behaviour, "amazon.com" | "ebay.de", number]>([
    ["asks for a pause (429)", "busy", "amazon.com", 2],
    ["fails (500)", "fail", "amazon.com", 2],
    ["takes it and breaks off, and can be asked", "take-and-break", "ebay.de", 1],
    ["is lost behind its gateway (504), and can be asked", "lose", "ebay.de", 2],
  ])("that %s gets it once", async (_, behaviour, marketplace, tries) => {
    const world = await open({ behave: firstOnly(behaviour) });
    await world.send(makeMessage("1", "sent", marketplace));
    expect(await stateOf(world, "1")).toEqual([["sent"]]);
    expect([world.standIn.taken, world.standIn.tries.get("1")]).toEqual([["1"], tries]);
  });

  it.each<[string, Behaviour, string, number]>([
    ["does not want it (422)", "refuse", "platform-refused", 1],
    ["fails every time", "fail", "gave-up", 3],
    ["takes it and breaks off, and cannot be asked", "take-and-break", "in-doubt", 1],
    ["is lost behind its gateway, and cannot be asked", "lose", "in-doubt", 1],
  ])("that %s leaves it to a person", async (_, behaviour, reason, tries) => {
    const world = await open({ behave: () => behaviour });
    await world.send(makeMessage("1", "sent"));
    expect(await stateOf(world, "1")).toEqual([["review", reason]]);
    expect((await world.queues.review.getWaiting()).map(({ data }) => data.reason)).toEqual([reason]);
    expect(world.standIn.tries.get("1")).toBe(tries);
  });

  it("that cannot be reached has taken nothing, and of one that keeps silent nobody knows", async () => {
    const { urls, close } = await startStandIn(() => "keep-silent");
    const send = (timeout: number) => createPlatformClient(urls.amazon, timeout).send(makeMessage("1", "sent"));
    expect(await send(50)).toEqual({ outcome: "unknown", cause: "TimeoutError" });
    await close();
    expect(await send(10_000)).toEqual({ outcome: "failed", cause: "ECONNREFUSED" });
  });

  it("has a rate for each marketplace, and no other one waits for it", async () => {
    const world = await open();
    for (const id of ["1", "2", "3"]) await submit(world.queues.outgoing, makeMessage(id, "sent", "amazon.de"));
    while (world.standIn.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const id of ["4", "5", "6"]) await submit(world.queues.outgoing, makeMessage(id, "sent", "ebay.de"));
    while (world.standIn.taken.length < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(world.standIn.taken.filter((id) => Number(id) < 4)).toHaveLength(1);
    expect(world.standIn.taken.filter((id) => Number(id) > 3).sort()).toEqual(["4", "5", "6"]);
    expect(await world.queues.send.get("amazon.de")?.getJobCountByTypes("wait")).toBe(2);
  });
});

describe("a person", () => {
  it.each<[Conclusion, string, number]>([
    ["send", "sent", 2],
    ["refuse", "refused", 1],
    ["was-sent", "sent", 1],
  ])("may say %s", async (conclusion, state, tries) => {
    const world = await open({ behave: (_, count) => (count === 1 ? "refuse" : "take") });
    await world.send(makeMessage("1", "sent"));
    await conclude("1", conclusion, world.ledger, world.queues);
    await world.done();
    expect(await stateOf(world, "1")).toEqual([[state]]);
    expect(world.standIn.tries.get("1")).toBe(tries);
    expect(await world.queues.review.count()).toBe(0);
    await expect(conclude("1", conclusion, world.ledger, world.queues)).rejects.toThrow("No message of this ID waits for a person.");
  });
});

describe("a Redis that goes away and comes back", () => {
  it("refuses what is handed in meanwhile, and loses nothing that it took", async () => {
    const world = await open({ lock: 1000 });
    const own = connectToSubmit(redis.url);
    stops.push(() => own.disconnect());
    const handIn = openQueues(own, []);
    stops.push(handIn.close);
    const ids: string[] = [];
    const submitSome = async (): Promise<void> => {
      for (let more = 0; more < 40; more++) {
        const id = String(ids.length);
        ids.push(id);
        await submit(handIn.outgoing, makeMessage(id, more % 4 === 3 ? "refused" : "sent", more % 2 === 0 ? "amazon.com" : "ebay.de"));
      }
    };
    await submitSome();
    while (world.standIn.taken.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await redis.kill();
    await expect(submit(handIn.outgoing, makeMessage("lost", "sent"))).rejects.toThrow();
    await redis.restart();
    await submitSome();
    const { mistakes } = await tally(ids, { connection, queues: world.queues, standIn: world.standIn });
    expect(mistakes).toEqual([]);
    expect(await stateOf(world, "lost")).toEqual([[]]);
  });
});
