import type { Handled } from "@sendlint/helpdesk/service";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Counts for Prometheus. */
export interface Metrics {
  count(handled: Handled): void;
  /** In Prometheus' text format. */
  render(): Promise<string>;
}

/** Upper bounds of the times that are counted. Seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is no path of the service counts together: anybody may make up paths. */
const elsewhere = "other";

/** Counts requests, and those of the process: memory, processor time, lag of its loop. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: "sendlint_requests_total",
    help: "Requests answered, by path, key and status.",
    labelNames: ["route", "key", "status"],
    registers,
  });
  const refusals = new Counter({
    name: "sendlint_refusals_total",
    help: "Requests without a result, by reason.",
    labelNames: ["code"],
    registers,
  });
  const messages = new Counter({
    name: "sendlint_messages_total",
    help: "Messages, by what they came to.",
    labelNames: ["outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "sendlint_request_seconds",
    help: "Time from a request to its answer, by path.",
    labelNames: ["route"],
    buckets,
    registers,
  });
  return {
    count({ route, key, status, code, messages: outcomes, milliseconds }) {
      requests.inc({ route: route ?? elsewhere, key: key ?? "", status });
      if (code !== null) refusals.inc({ code });
      for (const outcome of outcomes) messages.inc({ outcome });
      seconds.observe({ route: route ?? elsewhere }, milliseconds / 1000);
    },
    render: () => registry.metrics(),
  };
}
