import { basename, resolve } from "node:path";
import picomatch from "picomatch";
import type { LintFlags } from "../args.js";
import { Conclusion } from "../conclude.js";
import { withImports } from "../config/imports.js";
import { configNames } from "../config/read-file.js";
import { count } from "../count.js";
import { ignoreFileName } from "../ignored.js";
import type { Io } from "../io.js";
import { findCompanion } from "../library/companions.js";
import type { FileOutcome } from "../library/lint-file.js";
import { shareSilent } from "../library/silent.js";
import { UsageError } from "../mistakes.js";
import { openSession, type Session } from "../session.js";
import { watchPaths } from "./changes.js";

type Outcomes = ReadonlyMap<string, FileOutcome>;

/**
 * `sendlint --watch`: lints everything, and then again what changes, until it is interrupted.
 *
 * @throws {UsageError} when options or the first configuration are wrong; later mistakes are told, and it goes on as before
 */
export async function watch(flags: LintFlags, io: Io): Promise<never> {
  let session = await openSession(flags, io);
  let sources = await withImports(session.project.sources);
  const changes = await watchPaths([...listBases(session), ...sources]);
  let outcomes: Outcomes = new Map();
  for (let changed: ReadonlySet<string> = new Set(); ; changed = await changes.next()) {
    try {
      if (isSetting(changed, sources)) {
        session = await openSession(flags, io);
        sources = await withImports(session.project.sources);
        changes.add([...listBases(session), ...sources]);
        outcomes = new Map();
      }
      const now = await lintChanged(session, outcomes, changed);
      if (now === outcomes) continue;
      outcomes = now;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      for (const mistake of error.mistakes) session.note(`sendlint: ${mistake}`);
    }
    session.note(`Watching ${count(outcomes.size, "file")} for changes.`);
  }
}

/** Where the files are that may be linted. */
function listBases({ project: { patterns, folder } }: Session): string[] {
  const bases = patterns.filter((pattern) => !pattern.startsWith("!")).map((pattern) => picomatch.scan(pattern).base);
  return bases.map((base) => resolve(folder, base));
}

/** Whether something has changed that says how files are linted. */
function isSetting(changed: ReadonlySet<string>, sources: readonly string[]): boolean {
  return [...changed].some((path) => sources.includes(path) || [...configNames, ignoreFileName].includes(basename(path)));
}

/** Lints what is new or has changed and reports on it. The same outcomes where nothing has. */
async function lintChanged(session: Session, before: Outcomes, changed: ReadonlySet<string>): Promise<Outcomes> {
  const found = await session.find();
  const stale: string[] = [];
  for (const path of found.paths) if (!before.has(path) || (await isTouched(path, changed))) stale.push(path);
  if (stale.length === 0 && found.paths.length === before.size) return before;
  const fresh = new Map<string, FileOutcome>();
  for await (const [path, { reports, ...rest }] of session.lint(stale)) fresh.set(path, { ...rest, reports: reports.map(shareSilent) });
  const outcomes = new Map(found.paths.map((path) => [path, (fresh.get(path) ?? before.get(path)) as FileOutcome]));
  const conclusion = new Conclusion(session, found);
  for (const [path, outcome] of outcomes) await conclusion.add(path, outcome, fresh.has(path));
  await conclusion.end();
  return outcomes;
}

/** Whether a file has changed, or the one that has the other half of its message. */
async function isTouched(path: string, changed: ReadonlySet<string>): Promise<boolean> {
  if (changed.has(path)) return true;
  const other = changed.size === 0 ? null : ((await findCompanion(path))?.other ?? null);
  return other !== null && changed.has(other);
}
