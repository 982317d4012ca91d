import { describeIssues, type Problem, SendlintError, wrongValue } from "@sendlint/core";
// The same library that core checks its configuration with, so that mistakes read alike; its small form, for the edge.
import * as z from "zod/mini";
import type { Receiver } from "../desk/receiver.js";
import { platformNames } from "../gate/outgoing.js";
import type { Handled } from "./handled.js";
import { keyPattern, longestKey } from "./key-ring.js";
import type { Work, WorkOptions } from "./work.js";

/** What a caller may ask for. */
export interface ServiceLimits {
  /** Bytes of a body; 1 MiB unless said. */
  readonly body?: number | undefined;
  /** Messages of a batch; 1,000 unless said. */
  readonly messages?: number | undefined;
  /** Messages a minute for each key, and at once; 60,000 unless said. */
  readonly rate?: number | undefined;
  /** Milliseconds from the first byte of a request to its answer; 10,000 unless said. */
  readonly time?: number | undefined;
}

/** How the service checks, decides and answers. */
export interface ServiceOptions extends WorkOptions {
  /** Does the work in place of this thread; the options of {@link createWork} are then its business. */
  readonly work?: Work | undefined;
  /** Keys by name, of 16 characters or more each; `null` to answer everybody. */
  readonly keys: Readonly<Record<string, string>> | null;
  readonly limits?: ServiceLimits | undefined;
  /**
   * What takes webhooks, by the last part of its path: `{ chatwoot: createReceiver(…) }` is `POST /webhooks/chatwoot`. Each checks its signature
   * itself; none needs a key.
   */
  readonly webhooks?: Readonly<Record<string, Receiver>> | undefined;
  /** What `GET /metrics` answers, in Prometheus' text format; without it there is no such path. */
  readonly metrics?: (() => Promise<string>) | undefined;
  /** Whether new requests are welcome, for `GET /healthz`; always, unless said. */
  readonly isReady?: (() => boolean) | undefined;
  /** Told of every request after its answer: for logs and metrics. */
  readonly onHandled?: ((handled: Handled) => void) | undefined;
}

const shortestKey = 16;

/** What may stand in a path as it is. */
const webhookName = /^[a-z0-9-]{1,64}$/;

/** Limits, complete. */
export type Limits = Readonly<Record<keyof ServiceLimits, number>>;

const defaults: Limits = {
  body: 1024 * 1024,
  messages: 1000,
  rate: 60_000,
  time: 10_000,
};

function buildSchema() {
  const count = z.optional(z.number().check(z.int(), z.minimum(1)));
  const callback = z.optional(z.custom((value) => typeof value === "function", { error: "a function" }));
  const elsewhere = z.optional(z.unknown());
  return z.strictObject({
    keys: z.nullable(z.record(z.string(), z.string())),
    limits: z.optional(z.strictObject({ body: count, messages: count, rate: count, time: count })),
    webhooks: z.optional(
      z.record(
        z.string().check(z.regex(webhookName)),
        z.custom((value) => typeof value === "function", { error: "a receiver" }),
      ),
    ),
    fallback: z.nullish(z.strictObject({ platform: z.enum(platformNames), place: z.string() })),
    metrics: callback,
    isReady: callback,
    onHandled: callback,
    work: callback,
    now: callback,
    // What the gate checks.
    config: elsewhere,
    lint: elsewhere,
    policy: elsewhere,
    presets: elsewhere,
  });
}

/**
 * The limits, complete. Options of the gate are for the gate to check.
 *
 * @throws {SendlintError} with every mistake in the service's own options.
 */
export function checkOptions(options: ServiceOptions): Limits {
  const schema = buildSchema();
  const parsed = schema.safeParse(options);
  const problems = parsed.success
    ? checkKeys(options.keys)
    : describeIssues(parsed.error.issues, { schema, input: options, path: "", noun: "key" });
  if (problems.length > 0) throw new SendlintError("invalid-config", problems);
  const { body, messages, rate, time } = options.limits ?? {};
  const limits = {
    body: body ?? defaults.body,
    messages: messages ?? defaults.messages,
    rate: rate ?? defaults.rate,
    time: time ?? defaults.time,
  };
  // No batch is longer than what may come at once: it would be told to wait for ever.
  return { ...limits, messages: Math.min(limits.messages, limits.rate) };
}

/** Keys that are short can be guessed, and others can never come. No problem shows a key. */
function checkKeys(keys: ServiceOptions["keys"]): Problem[] {
  if (keys === null) return [];
  if (Object.keys(keys).length === 0) return [wrongValue("keys", "an empty object", "at least one key, or null to answer everybody")];
  return Object.entries(keys).flatMap(([name, key]) => {
    const path = `keys[${JSON.stringify(name)}]`;
    if (key.length < shortestKey) return [wrongValue(path, "a shorter one", `a key of ${shortestKey} characters or more`)];
    if (keyPattern.test(key)) return [];
    return [wrongValue(path, "one that no header can hold", `ASCII without blanks, at most ${longestKey} characters`)];
  });
}
