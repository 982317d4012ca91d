import { createGate, type GateOptions } from "../gate/gate.js";
import { createLint } from "../gate/lint-function.js";
import type { Place } from "../gate/outgoing.js";
import { decideOne, lintBatch, lintOne } from "./answer.js";
import type { Answered } from "./handled.js";
import { parseJson, readMessage } from "./read-request.js";
import { Refusal, type RefusalCode } from "./refusal.js";

/** What a request asks for, or a part of a batch. Plain data, which can be handed to another thread. */
export type Task =
  | {
      readonly kind: "decide" | "lint";
      /** JSON in UTF-8, as it came. */
      readonly body: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: "batch"; readonly entries: readonly unknown[] };

/** What came of a task. Plain data. */
export interface Answer {
  readonly status: number;
  /** For the caller; of a batch's entries, the results, parted by commas. */
  readonly json: string;
  /** Why there is no result. */
  readonly code: RefusalCode | null;
  /** One for each message. */
  readonly messages: readonly Answered[];
}

/**
 * Reads, lints and decides.
 *
 * @param limit milliseconds that it may take
 * @throws {Refusal} when it was not done in time.
 */
export type Work = (task: Task, limit: number) => Promise<Answer>;

/** What the work is done by. */
export interface WorkOptions extends Pick<GateOptions, "config" | "lint" | "policy" | "presets"> {
  /** Where messages go that do not say it. */
  readonly fallback?: Place | null | undefined;
  /** The clock, in milliseconds; `Date.now` unless said. */
  readonly now?: (() => number) | undefined;
}

/**
 * Makes what answers requests, without the doors that {@link createService} puts before it: for threads of its own.
 *
 * @throws {SendlintError} with every mistake in the configuration or the policy.
 */
export function createWork({ presets = {}, config = {}, policy = {}, fallback = null, now = Date.now, ...options }: WorkOptions): Work {
  const lint = options.lint ?? createLint(presets, config);
  const gate = createGate({ presets, config, lint, policy });

  return async (task, limit) => {
    const deadline = now() + limit;
    const left = (): number => deadline - now();
    try {
      switch (task.kind) {
        case "lint": {
          const result = await lintOne(readMessage(parseJson(task.body), "Message", fallback), lint, left());
          return answer(result, [result.ok ? "ok" : "not-ok"]);
        }
        case "decide": {
          const decision = await decideOne(readMessage(parseJson(task.body), "MessageToDecide", fallback), gate, left);
          return answer(decision, [decision.decision]);
        }
        case "batch": {
          const results = await lintBatch(task.entries, fallback, lint, left);
          const json = results.map((result) => JSON.stringify(result)).join(",");
          return {
            status: 200,
            json,
            code: null,
            messages: results.map((result) => ("error" in result ? "failed" : result.ok ? "ok" : "not-ok")),
          };
        }
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, json: JSON.stringify(error.body), code: error.code, messages: [] };
    }
  };
}

function answer(value: object, messages: readonly Answered[]): Answer {
  return { status: 200, json: JSON.stringify(value), code: null, messages };
}
