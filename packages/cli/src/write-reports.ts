import { dirname, resolve } from "node:path";
import { type FormatOptions, openReport, type Report, type ReportWriter } from "@sendlint/reporter";
import type { ReportTarget } from "./flags/formats.js";
import type { Output } from "./io.js";
import { ReportFile } from "./report-file.js";
import { findStats } from "./write-whole.js";

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

/** What is printed at once where nobody watches: each small piece by itself would cost more than linting its file. UTF-16 units */
const chunkLength = 65_536;

/** The reports that were asked for, written while messages are linted. */
export class ReportWriting {
  readonly #shown: ReportWriter | null;
  readonly #files: readonly { readonly writer: ReportWriter; readonly file: ReportFile }[];
  readonly #output: Output;
  readonly #isWatched: boolean;
  #held = "";

  constructor(
    targets: readonly ReportTarget[],
    options: Omit<FormatOptions, "formatter">,
    { output, cwd, isWatched }: { readonly output: Output; readonly cwd: string; readonly isWatched: boolean },
  ) {
    this.#output = output;
    this.#isWatched = isWatched;
    const shown = targets.find(({ file }) => file === null);
    this.#shown = shown ? openReport({ ...options, formatter: shown.formatter }) : null;
    this.#files = targets.flatMap(({ formatter, file }) =>
      file === null ? [] : [{ writer: openReport({ ...options, formatter, color: false }), file: new ReportFile(file, cwd) }],
    );
  }

  /**
   * @param reports all those of a file
   * @param isShown whether they go to standard output; into files they go in any case
   */
  async add(reports: readonly Report[], isShown: boolean): Promise<void> {
    for (const { writer, file } of this.#files) await file.write(writer.add(reports));
    if (!isShown || !this.#shown) return;
    this.#held += this.#shown.add(reports);
    if (this.#isWatched || this.#held.length >= chunkLength) await this.#print("");
  }

  /** @returns for each file that could not be written a sentence */
  async end(): Promise<string[]> {
    const problems: string[] = [];
    for (const { writer, file } of this.#files) {
      await file.write(writer.end());
      problems.push(...(await file.end()));
    }
    if (this.#shown) await this.#print(this.#shown.end());
    return problems;
  }

  async #print(rest: string): Promise<void> {
    const text = this.#held + rest;
    this.#held = "";
    if (text !== "") await this.#output.write(text);
  }

  /** Takes away the files that were begun and not ended. */
  async discard(): Promise<void> {
    for (const { file } of this.#files) await file.discard();
  }
}
