// A worker: runs a configuration where it can be ended, and hands over what it is made of, unless that holds functions.
import { parentPort, workerData } from "node:worker_threads";
import { importConfig } from "./import-config.js";

const outcome = await importConfig(workerData).then(
  (config) => ({ kind: "config", config }),
  (error) => ({ kind: "failure", message: String(error?.message ?? error), stack: String(error?.stack ?? "") }),
);
try {
  parentPort.postMessage(outcome);
} catch {
  parentPort.postMessage({ kind: "code" });
}
