import { once } from "node:events";
import { readFileSync } from "node:fs";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import { connect } from "./connect.js";
import type { Marketplaces } from "./marketplace.js";
import { createPlatformClient } from "./platform-client.js";
import { startWorkers } from "./workers.js";

const { env } = process;
const number = (name: string, usual: number): number => Number(env[name] ?? usual);
const log = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);

const file = env.MARKETPLACES ?? new URL("../../marketplaces.json", import.meta.url);
const marketplaces = JSON.parse(readFileSync(file, "utf8")) as Marketplaces;
const timeout = number("PLATFORM_TIMEOUT", 10_000);
const redis = connect(env.REDIS_URL ?? "redis://127.0.0.1:6379");
const stop = await startWorkers({
  redis,
  marketplaces,
  clients: {
    amazon: createPlatformClient(env.AMAZON_URL ?? "http://127.0.0.1:8100/amazon", timeout),
    ebay: createPlatformClient(env.EBAY_URL ?? "http://127.0.0.1:8100/ebay", timeout),
  },
  gate: { presets: { amazon, ebay }, policy: { categories: { formatting: "review" } } },
  timeout,
  lock: number("LOCK", 30_000),
  log,
});
log({ event: "ready" });
await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
await stop();
redis.disconnect();
log({ event: "stopped" });
