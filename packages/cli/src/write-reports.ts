import { dirname, resolve } from "node:path";
import { type FormatOptions, format, type Report } from "@sendlint/reporter";
import type { ReportTarget } from "./flags/formats.js";
import type { Output } from "./io.js";
import { findStats, writeWhole } from "./write-whole.js";

/** What keeps reports from being written, told before the work begins. */
export function findTargetMistakes(targets: readonly ReportTarget[], cwd: string): string[] {
  return targets.flatMap(({ formatter, file }) => {
    if (file === null) return [];
    const option = `\`--format ${formatter}:${file}\``;
    const folder = dirname(file);
    if (findStats(resolve(cwd, file))?.isDirectory()) return [`${option} names a folder. Name a file in it.`];
    if (findStats(resolve(cwd, folder))?.isDirectory()) return [];
    return [`${option} needs the folder ${JSON.stringify(folder)}, which is not there. Make it, or name a file elsewhere.`];
  });
}

/** What to report where. */
interface ReportSets {
  readonly shown: readonly Report[];
  readonly all: readonly Report[];
}

/**
 * Writes reports: those to show to standard output, all of them into files.
 *
 * @returns for each file that could not be written a sentence
 */
export async function writeReports(
  { shown, all }: ReportSets,
  targets: readonly ReportTarget[],
  options: Omit<FormatOptions, "formatter">,
  { output, cwd }: { readonly output: Output; readonly cwd: string },
): Promise<string[]> {
  const problems: string[] = [];
  for (const { formatter, file } of targets) {
    if (file === null) await output.write(format(shown, { ...options, formatter }));
    else problems.push(...(await writeWhole(file, format(all, { ...options, formatter, color: false }), cwd)));
  }
  return problems;
}
