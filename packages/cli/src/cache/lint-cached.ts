import type { FileOutcome } from "../library/lint-file.js";
import { lintFiles, type Workplace } from "../parallel/lint-files.js";
import type { Project } from "../project.js";
import type { OutcomeCache } from "./outcome-cache.js";

/** Lints files as `lintFiles` does, but for those whose outcome is known. */
export async function* lintCached(
  paths: readonly string[],
  project: Project,
  workplace: Workplace,
  cache: OutcomeCache,
): AsyncIterable<readonly [path: string, outcome: FileOutcome]> {
  const known = new Map<string, FileOutcome>();
  for (const path of paths) {
    const settings = await project.digest(path);
    const outcome = settings === null ? null : await cache.find(path, settings);
    if (outcome) known.set(path, outcome);
  }
  const unknown = paths.filter((path) => !known.has(path));
  const linting = lintFiles(unknown, project, workplace)[Symbol.asyncIterator]();
  for (const path of paths) {
    const outcome = known.get(path) ?? ((await linting.next()).value as readonly [string, FileOutcome])[1];
    if (!known.has(path)) cache.add(path, outcome);
    yield [path, outcome];
  }
}
