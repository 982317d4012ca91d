import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Redis } from "ioredis";

/** A Redis of one's own, on a socket in a folder of its own, which keeps what it has acknowledged. */
export interface OwnRedis {
  readonly url: string;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again with what it has kept. */
  restart(): Promise<void>;
  /** Ends it and removes the folder. */
  remove(): Promise<void>;
}

/** @throws {Error} that says what is missing */
export async function startRedis(): Promise<OwnRedis> {
  const binary = findBinary() ?? installBinary();
  const folder = await mkdtemp(join(tmpdir(), "sendlint-redis-"));
  const url = join(folder, "redis.sock");
  let child: ChildProcess;
  let closed: Promise<unknown>;
  const start = async (): Promise<void> => {
    // Written to the disk before it is acknowledged: nothing less keeps a message from being sent twice.
    const options = ["--port", "0", "--unixsocket", url, "--dir", folder, "--save", "", "--appendonly", "yes", "--appendfsync", "always"];
    child = spawn(binary, options, { stdio: "ignore" });
    closed = once(child, "close");
    const probe = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
    probe.on("error", () => {});
    await probe.ping();
    probe.disconnect();
  };
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await closed;
  };
  await start();
  return {
    url,
    kill,
    restart: start,
    async remove() {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

function findBinary(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "redis-server"));
  return [process.env.REDIS_SERVER ?? "", ...onPath].find((place) => existsSync(place));
}

/** Debian's package, where there is none. */
function installBinary(): string {
  let reason = "apt-get did, and it is not on the PATH";
  try {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "redis-server"], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  const found = findBinary();
  if (found !== undefined) return found;
  throw new Error(
    `This needs redis-server, and installing it failed (${reason}). Install Redis 6.2 or newer, or set REDIS_SERVER to its path.`,
  );
}
