import { Worker } from "node:worker_threads";
import { importConfig } from "../loader/import-config.js";
import { ConfigFileError } from "./config/config-file-error.js";

/** How a worker's run of a configuration ended. */
type Outcome =
  | { readonly kind: "config"; readonly config: unknown }
  /** It holds functions, which only the thread that made them can call. */
  | { readonly kind: "code" }
  | { readonly kind: "failure"; readonly message: string; readonly stack: string }
  | { readonly kind: "timeout" | "silence" };

/** More than any configuration needs. Milliseconds. */
const patience = 20_000;

/**
 * Runs a configuration that is a module. It runs in a thread of its own first, since nothing else ends one that loops.
 *
 * @param path absolute
 * @param limit milliseconds that it may take
 * @returns what it exports by default
 * @throws {ConfigFileError} when it throws, does not parse, takes too long or exports nothing.
 */
export async function runConfig(path: string, limit: number = patience): Promise<unknown> {
  const outcome = await tryOut(path, limit);
  switch (outcome.kind) {
    case "failure":
      throw new ConfigFileError(`cannot be run: ${describeFailure(outcome, path)}`);
    case "timeout":
      throw new ConfigFileError(`cannot be run: it took more than ${limit / 1000} seconds.`);
    case "silence":
      throw new ConfigFileError("cannot be run: it ended before it exported anything.");
    case "config":
      if (outcome.config === undefined) throw new ConfigFileError("exports no configuration. Write `export default { … }`.");
      return outcome.config;
    case "code":
      return importConfig(path);
  }
}

function tryOut(path: string, limit: number): Promise<Outcome> {
  const worker = new Worker(new URL("../loader/evaluate.js", import.meta.url), { workerData: path });
  const outcome = new Promise<Outcome>((resolve) => {
    const timer = setTimeout(resolve, limit, { kind: "timeout" });
    worker.once("message", resolve);
    worker.once("error", ({ message, stack = "" }) => resolve({ kind: "failure", message, stack }));
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve({ kind: "silence" });
    });
  });
  return outcome.finally(() => worker.terminate());
}

/** What went wrong, and in which line where the file itself says so. */
function describeFailure({ message, stack }: { readonly message: string; readonly stack: string }, path: string): string {
  const [first = ""] = message.split("\n", 1);
  const line = stack.split(path)[1]?.match(/^(?:\?[\d.]*)?:(\d+)/)?.[1];
  return `${first.trim()}${line === undefined ? "" : ` (line ${line})`}`;
}
