import { Redis } from "ioredis";

/** Longest pause between two attempts to reach a Redis that has gone. Milliseconds. */
const longestPause = 1000;

/**
 * A connection for workers and the ledger. While Redis is away, commands wait for it.
 *
 * @param url such as `redis://127.0.0.1:6379`, or the path of a socket
 */
export function connect(url: string): Redis {
  return open(url, null);
}

/** A connection to hand messages in with. While Redis is away, it says so. */
export function connectToSubmit(url: string): Redis {
  return open(url, 1);
}

function open(url: string, maxRetriesPerRequest: number | null): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest, retryStrategy: (times) => Math.min(times * 50, longestPause) });
  // Attempts to reach it go on by themselves.
  redis.on("error", () => {});
  return redis;
}
