import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { findProgram } from "./apt.js";

/** A broker that speaks Kafka's protocol on this machine. */
export interface Broker {
  /** Host and port. */
  readonly address: string;
  /** The client that brought it. */
  readonly kcat: string;
  stop(): Promise<void>;
}

/** Starts the broker that librdkafka keeps for tests; `kcat` brings it, and runs it while it waits for input. */
export async function startBroker(): Promise<Broker> {
  const kcat = findProgram({ name: "kcat", package: "kcat" });
  const argv = ["-P", "-t", "unused", "-b", "unused", "-X", "test.mock.num.brokers=1", "-X", "debug=mock"];
  const child = spawn(kcat, argv, { stdio: ["pipe", "ignore", "pipe"] });
  const closed = once(child, "close");
  const address = await new Promise<string>((resolve) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      const [, found] = /bootstrap\.servers=(\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    address,
    kcat,
    async stop() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}
