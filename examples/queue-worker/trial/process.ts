import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A process of the example, as it would run anywhere. */
export interface WorkerProcess {
  /** What it has logged. */
  readonly log: readonly { readonly event: string; readonly queue?: string; readonly job?: string }[];
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end. */
  stop(): Promise<number | null>;
}

// Compiled, this file stands in another folder than its source.
const isCompiled = import.meta.url.includes("/dist/trial/");
const main = fileURLToPath(new URL(isCompiled ? "../src/main.js" : "../dist/src/main.js", import.meta.url));

/** Marketplaces whose rates leave a test no time to wait. */
export const quickMarketplaces: string = fileURLToPath(new URL(`${isCompiled ? "../../trial" : "."}/marketplaces.json`, import.meta.url));

/** @param env where its Redis and the platforms are, and its times */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<WorkerProcess> {
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close") as Promise<[number | null]>;
  const log: { event: string }[] = [];
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const ready = new Promise<void>((resolve) => {
    lines.on("line", (line) => {
      const entry = JSON.parse(line) as { event: string };
      log.push(entry);
      if (entry.event === "ready") resolve();
    });
  });
  await Promise.race([
    ready,
    closed.then(([status]) => {
      throw new Error(`The worker ended with status ${status} before it was ready.`);
    }),
  ]);
  return {
    log,
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
    async stop() {
      child.kill("SIGTERM");
      return (await closed)[0];
    },
  };
}
