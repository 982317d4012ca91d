import { resolve } from "node:path";
import { createService, type Service, type ServiceOptions } from "@sendlint/helpdesk/service";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import type { ServeFlags } from "../args.js";
import { pickShared } from "../config/config.js";
import { ConfigFileError } from "../config/config-file-error.js";
import { loadConfig } from "../config/load.js";
import { readConfigFile } from "../config/read-file.js";
import { exitStatus, type Io } from "../io.js";
import { collectMistakes, UsageError } from "../mistakes.js";
import { createPreset, placeOf } from "../presets.js";
import { readKeys } from "./keys.js";
import { logRequest, openLog } from "./log.js";
import { createMetrics } from "./metrics.js";
import { type RunningServer, startServer } from "./server.js";

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
  log.info("closed");
  return exitStatus.clean;
}

type Hooks = Pick<ServiceOptions, "isReady" | "metrics" | "onHandled">;

async function prepareService(flags: ServeFlags, { cwd, env }: Io, hooks: Hooks): Promise<Service> {
  const { preset } = flags;
  const mistakes: string[] = [];
  const keys = flags.needsKey ? readKeys(env.SENDLINT_KEYS, mistakes) : null;
  const loaded = flags.config === undefined ? null : await loadConfig(flags.config, cwd);
  const policy = flags.policy === undefined ? {} : await readFile(flags.policy, cwd, mistakes);
  const webhooks = flags.webhooks === undefined ? {} : await readFile(flags.webhooks, cwd, mistakes);
  if (preset) collectMistakes(() => createPreset(preset), mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  const service = collectMistakes(
    () =>
      createService({
        ...hooks,
        presets: { amazon, ebay },
        config: { ...(loaded && pickShared(loaded.config)), ...(flags.language === undefined ? {} : { language: flags.language }) },
        // Both are checked where they are used.
        policy: policy as ServiceOptions["policy"],
        webhooks: webhooks as ServiceOptions["webhooks"],
        keys,
        limits: { body: flags.bodyLimit, rate: flags.rate, time: flags.timeout * 1000 },
        fallback: preset && placeOf(preset),
      }),
    mistakes,
  );
  if (service === null) throw new UsageError(mistakes);
  return service;
}

async function readFile(file: string, cwd: string, mistakes: string[]): Promise<unknown> {
  try {
    return await readConfigFile(resolve(cwd, file));
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error;
    mistakes.push(...error.word(file));
    return null;
  }
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
