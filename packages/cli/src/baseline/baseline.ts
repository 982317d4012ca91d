import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Report } from "@sendlint/reporter";
import { count } from "../count.js";
import { UsageError } from "../mistakes.js";
import { decodeUtf8, describeReadError } from "../read-text.js";
import { showPath } from "../show-path.js";
import { writeWhole } from "../write-whole.js";
import { countEntries, type Entries, pickFiles, settleEntries } from "./entries.js";
import { readEntries, writeEntries } from "./notation.js";

/** Where the findings are kept that were there before, and what to do with them. */
export interface BaselineFlags {
  /** As the user named it. */
  readonly file: string;
  /** To hide what it knows, to forget besides what is gone, or to take up all that is found. */
  readonly action: "apply" | "prune" | "write";
}

/** The findings that were there before. */
export interface Baseline {
  /** Begins to compare what is found with it. */
  begin(): Settling;
}

/** What is found, compared with a baseline file by file. */
export interface Settling {
  /**
   * Takes away what is known.
   *
   * @param reports all those of a file
   * @param path the file, absolute, where it was read to its end; else `null`
   */
  take(reports: readonly Report[], path: string | null): readonly Report[];
  /** Writes the baseline where that is asked for. */
  end(): Promise<{
    /** What to say of it. */
    readonly notes: readonly string[];
    /** What kept it from being written. */
    readonly problems: readonly string[];
  }>;
}

/** @throws {UsageError} when the baseline is not there, or is none. */
export async function openBaseline({ file, action }: BaselineFlags, cwd: string): Promise<Baseline> {
  const path = resolve(cwd, file);
  const folder = dirname(path);
  const placeOf = (name: string): string => showPath(resolve(cwd, name), folder);
  const before = action === "write" && !existsSync(path) ? new Map() : await readBaseline(path, file);
  return {
    begin() {
      const linted = new Set<string>();
      const met = new Map<string, ReadonlyMap<string, readonly string[]>>();
      return {
        take(reports, linting) {
          if (linting !== null) linted.add(showPath(linting, folder));
          const settled = settleEntries(reports, action === "write" ? null : before, placeOf);
          for (const [name, rules] of settled.met) met.set(name, rules);
          return settled.reports;
        },
        async end() {
          // What was not linted this time may be there still.
          const untouched = pickFiles(before, (name) => !linted.has(name) && existsSync(resolve(folder, name)));
          const after: Entries = new Map([...met, ...untouched]);
          const gone = countEntries(before) - countEntries(after);
          const isSame = action === "apply" || (action === "prune" && gone === 0);
          const problems = isSame ? [] : await writeWhole(file, writeEntries(after), cwd);
          return { notes: problems.length > 0 ? [] : describe(action, file, countEntries(met), gone), problems };
        },
      };
    },
  };
}

function describe(action: BaselineFlags["action"], file: string, known: number, gone: number): string[] {
  if (action === "write") return [`Wrote ${count(known, "finding")} into ${file}.`];
  const hidden = known === 0 ? [] : [`Not reported, because ${file} holds them: ${count(known, "finding")}.`];
  if (gone === 0) return hidden;
  const isOne = gone === 1;
  return action === "prune"
    ? [...hidden, `Took ${count(gone, "finding")} out of ${file} that ${isOne ? "is" : "are"} no longer there.`]
    : [
        ...hidden,
        `${count(gone, "finding")} in ${file} ${isOne ? "is" : "are"} no longer there. Take ${isOne ? "it" : "them"} out with --prune-baseline.`,
      ];
}

async function readBaseline(path: string, file: string): Promise<Entries> {
  let text: string;
  try {
    text = decodeUtf8(await readFile(path));
  } catch (error) {
    const hint = existsSync(path) ? "" : " Write it with --write-baseline, or name another with --baseline=FILE.";
    throw new UsageError([`The baseline ${file} cannot be read: ${describeReadError(error)}.${hint}`]);
  }
  const entries = readEntries(text);
  if (entries === null) throw new UsageError([`${file} is no baseline. Write one with --write-baseline, into a file of its own.`]);
  return entries;
}
