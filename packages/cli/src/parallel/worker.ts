import type { LintFlags } from "../args.js";
import type { FileOutcome } from "../library/lint-file.js";
import { openProject, type Project } from "../project.js";

/** What a thread is asked to do. The flags are the same each time. */
export interface ThreadTask {
  readonly flags: LintFlags;
  readonly cwd: string;
  readonly paths: readonly string[];
}

let project: Promise<Project> | undefined;

/** Lints files in a thread, which reads the configuration for itself: a rule of a plugin is code, and cannot be handed over. */
export default async function lintPaths({ flags, cwd, paths }: ThreadTask): Promise<FileOutcome[]> {
  project ??= openProject(flags, cwd);
  const { lint } = await project;
  const outcomes: FileOutcome[] = [];
  for (const path of paths) outcomes.push(await lint(path));
  return outcomes;
}
