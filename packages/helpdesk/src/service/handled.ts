import type { Verdict } from "../decision/policy.js";
import type { RefusalCode } from "./refusal.js";

/** What a message came to: linting finds it right or wrong, deciding gives a verdict, and either may fail. */
export type Answered = "failed" | "ok" | "not-ok" | Verdict;

/** A request that was answered, as logs and metrics may know it: nothing of any message. */
export interface Handled {
  readonly method: string;
  /** One of the service's own paths; `null` for any other. */
  readonly route: string | null;
  readonly status: number;
  /** The name of the caller's key; `null` where there was none. */
  readonly key: string | null;
  /** Why there was no result. */
  readonly code: RefusalCode | null;
  /** The class of an error that nobody expected. */
  readonly failure: string | null;
  /** One for each message. */
  readonly messages: readonly Answered[];
  readonly milliseconds: number;
}
