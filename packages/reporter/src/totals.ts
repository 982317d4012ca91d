import type { Report } from "./reporter.js";

/** Sums over reports. One message linted for two platforms is one message. */
export interface Totals {
  readonly messages: number;
  /** Messages with a diagnostic or a rule that failed. */
  readonly withProblems: number;
  readonly error: number;
  readonly warn: number;
  readonly fixable: number;
  readonly failures: number;
  /** What could not be linted. */
  readonly unread: number;
}

/** Sums that go on. */
export class TotalsTally {
  #messages = 0;
  #withProblems = 0;
  readonly #sums = { error: 0, warn: 0, fixable: 0, failures: 0, unread: 0 };

  /** @param reports all those of their names */
  add(reports: readonly Report[]): void {
    const all = new Set<string>();
    const bad = new Set<string>();
    for (const { name, result, messages, problems } of reports) {
      if (problems) {
        this.#sums.unread += problems.length;
        continue;
      }
      const key = JSON.stringify([name, result.id]);
      if (messages === undefined) all.add(key);
      else this.#messages += messages;
      if (result.diagnostics.length > 0 || result.failures.length > 0) bad.add(key);
      this.#sums.failures += result.failures.length;
      for (const { severity, fix } of result.diagnostics) {
        this.#sums[severity]++;
        if (fix) this.#sums.fixable++;
      }
    }
    this.#messages += all.size;
    this.#withProblems += bad.size;
  }

  get totals(): Totals {
    return { messages: this.#messages, withProblems: this.#withProblems, ...this.#sums };
  }
}

export function sumUp(reports: readonly Report[]): Totals {
  const tally = new TotalsTally();
  tally.add(reports);
  return tally.totals;
}

/** `1 message`, `2 messages`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** `2 errors, 1 warning`, without what there is none of. */
export function describeSeverities({ error, warn }: Pick<Totals, "error" | "warn">): string {
  return [error > 0 ? count(error, "error") : [], warn > 0 ? count(warn, "warning") : []].flat().join(", ");
}

/** `3 problems (2 errors, 1 warning) in 2 of 40 messages; 1 fixable` */
export function describeTotals({ messages, withProblems, error, warn, fixable, failures, unread }: Totals): string {
  const unlinted = unread > 0 ? `${count(unread, "place")} could not be read` : [];
  if (withProblems === 0) return [`No problems in ${count(messages, "message")}`, unlinted].flat().join("; ");
  const found = `${count(error + warn, "problem")} (${count(error, "error")}, ${count(warn, "warning")})`;
  const where = `in ${withProblems} of ${count(messages, "message")}`;
  const extras = [fixable > 0 ? `${fixable} fixable` : [], failures > 0 ? `${count(failures, "rule")} failed` : [], unlinted].flat();
  return [`${found} ${where}`, ...extras].join("; ");
}

/** Counts what the messages did not say and the rules had to take for granted. */
export class AssumedTally {
  readonly #facts = new Map<string, number>();
  #total = 0;

  add(reports: readonly Report[]): void {
    for (const { result, messages = 1, problems } of reports) {
      if (problems) continue;
      this.#total += messages;
      for (const [name, value] of Object.entries(result.assumed)) {
        const fact = `${name} “${value}”`;
        this.#facts.set(fact, (this.#facts.get(fact) ?? 0) + messages);
      }
    }
  }

  /** A sentence; empty where nothing was assumed. */
  describe(): string {
    if (this.#facts.size === 0) return "";
    const total = this.#total;
    const list = Array.from(this.#facts, ([fact, times]) => (total === 1 ? fact : `${fact} (${times} of ${total} times)`));
    return `Assumed, because the message does not say: ${list.join(", ")}.`;
  }
}
