import { type Stats, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type FormatOptions, format, type Report } from "@sendlint/reporter";
// A file is there as a whole or not at all, and keeps its owner and its permissions.
import writeFileAtomic from "write-file-atomic";
import type { ReportTarget } from "./flags/formats.js";
import type { Output } from "./io.js";
import { describeReadError } from "./read-text.js";

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

/** The files that reports go into. One that lies among the templates is no template. */
export function listTargetFiles(targets: readonly ReportTarget[], cwd: string): ReadonlySet<string> {
  return new Set(targets.flatMap(({ file }) => (file === null ? [] : resolve(cwd, file))));
}

/**
 * Writes reports to standard output and into files.
 *
 * @returns for each file that could not be written a sentence
 */
export async function writeReports(
  reports: readonly Report[],
  targets: readonly ReportTarget[],
  options: Omit<FormatOptions, "formatter">,
  { output, cwd }: { readonly output: Output; readonly cwd: string },
): Promise<string[]> {
  const problems: string[] = [];
  for (const { formatter, file } of targets) {
    if (file === null) await output.write(format(reports, { ...options, formatter }));
    else problems.push(...(await replaceFile(file, format(reports, { ...options, formatter, color: false }), cwd)));
  }
  return problems;
}

/** A device or a pipe, such as `/dev/stderr`, is written to; only a file can be replaced. */
async function replaceFile(file: string, text: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, file);
  const stats = findStats(path);
  try {
    if (stats && !stats.isFile()) await writeFile(path, text);
    else await writeFileAtomic(path, text);
    return [];
  } catch (error) {
    return [`${file}: cannot be written: ${describeReadError(error)}.`];
  }
}

/** What a path leads to, as far as it can be told. */
function findStats(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
