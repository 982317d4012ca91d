import { parentPort, workerData } from "node:worker_threads";
import { lintAll } from "./lint-all.mjs";

parentPort.postMessage(lintAll(workerData));
