import type { Lap } from "./stopwatch.js";

/** Steps of every message; the others are rules. */
const stages: Readonly<Record<string, string>> = { parse: "parse the text", read: "read the words" };

/**
 * How long a run took, as a table.
 *
 * @param total milliseconds of the whole run
 * @param files how many were linted
 */
export function renderStats(laps: readonly Lap[], total: number, files: number): string {
  const rules = laps.filter(({ step }) => !Object.hasOwn(stages, step));
  const ofStages = laps.filter(({ step }) => Object.hasOwn(stages, step)).map((lap) => ({ ...lap, step: stages[lap.step] as string }));
  const known = [...ofStages, { step: "rules", ...sum(rules) }];
  const rest = { step: "files, configuration, reports", time: Math.max(0, total - sum(known).time), times: files };
  const all = { step: "all", time: total, times: files };
  return [...table("Stage", [...known, rest, all], total), "", ...table("Rule", rules, sum(rules).time)].join("\n");
}

function sum(laps: readonly Lap[]): Omit<Lap, "step"> {
  return { time: laps.reduce((all, { time }) => all + time, 0), times: Math.max(0, ...laps.map(({ times }) => times)) };
}

function table(title: string, laps: readonly Lap[], total: number): string[] {
  const width = Math.max(title.length, ...laps.map(({ step }) => step.length));
  const row = (...[name, ms, share, times]: readonly [string, string, string, string]): string =>
    `${name.padEnd(width)}  ${ms.padStart(9)}  ${share.padStart(6)}  ${times.padStart(8)}`;
  const rows = laps.map(({ step, time, times }) =>
    row(step, time.toFixed(1), `${total === 0 ? 0 : Math.round((100 * time) / total)} %`, String(times)),
  );
  return [row(title, "ms", "share", "times"), ...rows];
}
