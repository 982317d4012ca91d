import type { LintResult } from "@sendlint/core";
import type { Report } from "@sendlint/reporter";

/** The result of a message in which nothing was found, and for which nothing was assumed. */
export const emptyResult: LintResult = {
  id: null,
  ok: true,
  diagnostics: [],
  counts: { error: 0, warn: 0, fixable: 0 },
  assumed: {},
  failures: [],
};

export function isSilent({ diagnostics, failures }: LintResult): boolean {
  return diagnostics.length === 0 && failures.length === 0;
}

/** Counts the messages of a long file in which nothing was found: there may be a million of them. */
export class SilentTally {
  readonly #counts = new Map<string, { readonly assumed: LintResult["assumed"]; messages: number }>();

  add(assumed: LintResult["assumed"]): void {
    const key = JSON.stringify(assumed);
    const count = this.#counts.get(key) ?? { assumed, messages: 0 };
    count.messages++;
    this.#counts.set(key, count);
  }

  /** A report for all messages of which the same was assumed. */
  reports(name: string): readonly Report[] {
    return Array.from(this.#counts.values(), ({ assumed, messages }) => ({
      name,
      result: { ...emptyResult, assumed },
      messages,
      source: null,
    }));
  }
}

const shared = new Map<string, LintResult>();

/** The same report, whose result it shares with other files in which nothing was found. */
export function shareSilent(report: Report): Report {
  const { result } = report;
  if (!isSilent(result) || result.id !== null || report.problems) return report;
  const key = JSON.stringify(result.assumed);
  const same = shared.get(key) ?? result;
  shared.set(key, same);
  return { ...report, result: same };
}
