import type { Report } from "@sendlint/reporter";
import type { FileOutcome } from "../lint-file.js";
import { encode, type SourceFile, sourceOf } from "../source-file.js";
import { applyEdits, chooseEdits } from "./edits.js";
import { replaceFile, stampOf } from "./replace-file.js";

/** What to mend. */
export interface FixSettings {
  /** Families of rules whose fixes are made; all unless said. */
  readonly families: readonly string[] | null;
  /** Whether files are written; else it is only told what would be. */
  readonly writes: boolean;
}

/** A fix may uncover another; more than so often they chase each other. */
const mostPasses = 10;

/**
 * Mends a file in passes, each on what the one before made of it, and writes it once at the end. The outcome is that of the mended
 * text.
 *
 * @param lint lints a text that stands in for the file
 */
export async function mendFile(
  file: SourceFile,
  name: string,
  settings: FixSettings,
  lint: (source: SourceFile) => Promise<FileOutcome>,
): Promise<FileOutcome> {
  const stamp = await stampOf(file.path);
  const original = await file.text();
  let text = original;
  let outcome = await lint(sourceOf(file, text));
  let mended = 0;
  for (let pass = 0; pass < mostPasses; pass++) {
    const { edits, count } = chooseEdits(listFixes(outcome.reports, settings));
    if (count === 0) break;
    const changed = applyEdits(text, edits);
    const next = await lint(sourceOf(file, changed));
    // A file that can be read must stay one that can be read.
    if (next.problems.length > outcome.problems.length) break;
    [text, outcome] = [changed, next];
    mended += count;
  }
  if (text === original || !settings.writes) return { ...outcome, mended };
  const failure = await replaceFile(file.path, encode(text, file.encoding), stamp);
  if (failure === null) return { ...outcome, mended };
  const before = await lint(sourceOf(file, original));
  return { ...before, problems: [...before.problems, `${name}: cannot be mended: ${failure}.`] };
}

function listFixes(reports: readonly Report[], { families }: FixSettings) {
  return reports
    .flatMap(({ result }) => result.diagnostics)
    .filter(({ ruleId }) => families === null || families.includes(ruleId.split("/", 1)[0] as string));
}
