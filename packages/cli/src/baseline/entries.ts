import { fingerprintDiagnostics, type Report } from "@sendlint/reporter";
import { withDiagnostics } from "../library/relocate.js";

/** Fingerprints of findings by file, and in it by rule. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reports without the findings that a baseline knows. */
export interface Settled {
  readonly reports: readonly Report[];
  /** The entries that something was found for. */
  readonly met: Entries;
}

/**
 * Takes away what a baseline knows.
 *
 * @param entries those of the baseline; `null` where it knows all that is found
 * @param placeOf how the baseline calls a file
 */
export function settleEntries(reports: readonly Report[], entries: Entries | null, placeOf: (name: string) => string): Settled {
  const prints = fingerprintDiagnostics(reports.map((report) => ({ ...report, name: placeOf(report.name) })));
  const met = new Map<string, Map<string, string[]>>();
  const left = reports.map((report) => {
    const file = placeOf(report.name);
    const { diagnostics } = report.result;
    const kept = diagnostics.filter((diagnostic) => {
      const { ruleId } = diagnostic;
      const print = prints.get(diagnostic) as string;
      if (entries && !entries.get(file)?.get(ruleId)?.includes(print)) return true;
      const rules = met.get(file) ?? new Map<string, string[]>();
      met.set(file, rules);
      const same = rules.get(ruleId);
      if (same) same.push(print);
      else rules.set(ruleId, [print]);
      return false;
    });
    return kept.length === diagnostics.length ? report : { ...report, result: withDiagnostics(report.result, kept) };
  });
  return { reports: left, met };
}

/** The entries of those files that are wanted. */
export function pickFiles(entries: Entries, isWanted: (file: string) => boolean): Entries {
  return new Map([...entries].filter(([file]) => isWanted(file)));
}

export function countEntries(entries: Entries): number {
  return [...entries.values()].flatMap((rules) => [...rules.values()]).reduce((sum, prints) => sum + prints.length, 0);
}
