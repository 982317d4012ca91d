import { availableParallelism } from "node:os";
import { createService, createWork, type Service, type ServiceOptions, type Work } from "@sendlint/helpdesk/service";
import type { ServeFlags } from "../args.js";
import { present } from "../flags/given.js";
import { exitStatus, type Io } from "../io.js";
import { collectMistakes, UsageError } from "../mistakes.js";
import { readKeys } from "./keys.js";
import { logRequest, openLog } from "./log.js";
import { createMetrics } from "./metrics.js";
import { openPool } from "./pool.js";
import { type RunningServer, startServer } from "./server.js";
import { warmUpWork } from "./warm-up.js";
import { readOptionFile, readWorkOptions, type WorkSource } from "./work-options.js";

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * `sendlint serve`: answers requests over HTTP until a signal ends it.
 *
 * @returns the exit status
 * @throws {UsageError} when options, keys, policy or configuration are wrong, or the address cannot be had
 */
export async function serve(flags: ServeFlags, io: Io): Promise<number> {
  const log = openLog(io.stdout);
  const metrics = createMetrics();
  let server: RunningServer | null = null;
  const service = await prepareService(flags, io, {
    metrics: () => metrics.render(),
    isReady: () => server?.isClosing === false,
    onHandled: (handled) => {
      metrics.count(handled);
      logRequest(log, handled);
    },
  });
  server = await listen(service, flags);
  // Waited for before anybody is told that there is something to end.
  const ending = nextSignal();
  log.info({ host: server.host, port: server.port }, "listening");
  const signal = await ending;
  void nextSignal().then(server.abort);
  log.info({ signal }, "closing");
  await server.close(flags.drain * 1000);
  await service.close();
  log.info("closed");
  log.close();
  return exitStatus.clean;
}

type Hooks = Pick<ServiceOptions, "isReady" | "metrics" | "onHandled">;

/** A service that is warm, and the threads that it works with. */
interface Prepared extends Service {
  close(): Promise<void>;
}

async function prepareService(flags: ServeFlags, { cwd, env, threads }: Io, hooks: Hooks): Promise<Prepared> {
  const mistakes: string[] = [];
  const keys = flags.needsKey ? readKeys(env.SENDLINT_KEYS, mistakes) : null;
  const { config, language, policy, preset } = flags;
  const source: WorkSource = { cwd, preset, ...present({ config, language, policy }) };
  const options = await readWorkOptions(source, mistakes);
  const webhooks = flags.webhooks === undefined ? {} : await readOptionFile(flags.webhooks, cwd, mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes);

  // Made here also where threads do it: what is wrong is told at once, and not by each of them.
  let work = collectMistakes(() => createWork(options), mistakes);
  const service = collectMistakes(
    () =>
      createService({
        ...hooks,
        // It is checked where it is used.
        webhooks: webhooks as ServiceOptions["webhooks"],
        keys,
        limits: { body: flags.bodyLimit, rate: flags.rate, time: flags.timeout * 1000 },
        work: (task, limit) => (work as Work)(task, limit),
      }),
    mistakes,
  );
  if (work === null || service === null) throw new UsageError(mistakes);
  const count = threads ? countThreads(flags.concurrency) : 0;
  if (!threads || count === 0) {
    await warmUpWork(work, options.fallback);
    return { ...service, close: async () => {} };
  }
  const pool = await openPool({ script: threads.serve, source, count });
  work = pool.work;
  return { ...service, close: pool.close };
}

function countThreads(asked: ServeFlags["concurrency"]): number {
  return asked === "auto" ? availableParallelism() : asked === "off" ? 0 : asked;
}

async function listen({ fetch }: Service, { host, port, timeout }: ServeFlags): Promise<RunningServer> {
  try {
    return await startServer(fetch, { host, port, timeout: timeout * 1000 });
  } catch (error) {
    throw new UsageError([`Port ${port} of ${host} cannot be had: ${(error as NodeJS.ErrnoException).code}.`]);
  }
}

/** Waits for the next signal to end. */
function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    const hear = (signal: string): void => {
      for (const name of signals) process.off(name, hear);
      resolve(signal);
    };
    for (const name of signals) process.on(name, hear);
  });
}
