import { relative, sep } from "node:path";
import { type LintResult, rules } from "@sendlint/core";
import type { Report } from "@sendlint/reporter";
import picomatch from "picomatch";
import type { LintFlags } from "./args.js";
import { type CliConfig, type FileFacts, pickShared } from "./config.js";
import { findConfig, type LoadedConfig, loadConfig } from "./config-file.js";
import { findFiles } from "./files.js";
import { exitStatus, type Io, openNotes, openOutput, wantsColor } from "./io.js";
import type { SuppressionSettings } from "./library/directive-book.js";
import { type LibrarySettings, lintFile } from "./library/lint-file.js";
import type { FileMapping } from "./library/mapping.js";
import { collectMistakes, UsageError } from "./mistakes.js";
import { createPlatformLinter, type PlatformLinter } from "./platform-linter.js";
import { startProgress } from "./progress.js";
import { findPathFromRoot, showPath } from "./show-path.js";
import { readVersion } from "./version.js";
import { findTargetMistakes, listTargetFiles, writeReports } from "./write-reports.js";

/** So many files that hold no message are named; of more it is only told how many there are. */
const mostNamed = 5;

/**
 * `sendlint [files]`: lints files for each preset and reports on standard output or into files.
 *
 * @returns the exit status
 * @throws {UsageError} when options, configuration or patterns are wrong
 */
export async function lint(flags: LintFlags, io: Io): Promise<number> {
  const loaded = flags.config === undefined ? await findConfig(io.cwd) : await loadConfig(flags.config, io.cwd);
  const { linters, patterns } = prepare(flags, loaded, findTargetMistakes(flags.formats, io.cwd));
  const { paths: found, unreadable } = await findFiles(patterns, flags.patterns.length > 0 ? io.cwd : loaded.folder);
  const targets = listTargetFiles(flags.formats, io.cwd);
  const paths = found.filter((path) => !targets.has(path));

  const output = openOutput(io.stdout);
  const note = openNotes(io);
  const settingsOf = createSettingsReader(flags, loaded, linters);
  const progress = startProgress(io, paths.length);
  const reports: Report[] = [];
  const problems = [...unreadable];
  const unknown: string[] = [];
  let skipped = 0;
  let mended = 0;
  for (const [index, path] of paths.entries()) {
    const name = showPath(path, io.cwd);
    const outcome = await lintFile(path, name, settingsOf(path));
    for (const report of outcome.reports) reports.push(report);
    problems.push(...outcome.problems);
    skipped += outcome.skipped;
    mended += outcome.mended;
    if (outcome.isUnknown) unknown.push(name);
    progress.update(index + 1);
  }
  progress.end();

  const shown = flags.quiet ? reports.map(dropWarnings) : reports;
  const options = {
    color: wantsColor(flags.color, io),
    pathPrefix: findPathFromRoot(io.cwd),
    rules: [...rules, ...(loaded.config.plugins ?? []).flatMap((plugin) => plugin.rules ?? [])],
    showPersonalData: flags.showPersonalData,
    version: readVersion(),
  };
  problems.push(...(await writeReports(shown, flags.formats, options, { output, cwd: io.cwd })));
  if (skipped > 0) note(`Not linted, because they are for a platform that no preset here is for: ${count(skipped, "message")}.`);
  if (unknown.length > 0) note(describeUnknown(unknown));
  if (mended > 0) note(`${flags.fix === "write" ? "Mended" : "Would mend"} ${count(mended, "finding")}.`);
  for (const problem of problems) note(problem);

  const warnings = reports.reduce((sum, { result }) => sum + result.counts.warn, 0);
  if (warnings > flags.maxWarnings) note(`${warnings} warnings are more than --max-warnings ${flags.maxWarnings} allows.`);
  if (problems.length > 0 || unknown.length === paths.length) return exitStatus.failed;
  return warnings > flags.maxWarnings || reports.some(({ result }) => !result.ok) ? exitStatus.findings : exitStatus.clean;
}

function prepare(
  flags: LintFlags,
  { config, name }: LoadedConfig,
  mistakes: string[],
): { linters: PlatformLinter[]; patterns: readonly string[] } {
  const shared = { ...pickShared(config), ...(flags.language === undefined ? {} : { language: flags.language }) };
  const isAsked = flags.presets.length > 0;
  const presets = isAsked ? flags.presets : (config.presets ?? []);
  const prefix = isAsked ? "" : `${name}: `;
  const linters = presets.flatMap(
    (preset) =>
      collectMistakes(
        () => createPlatformLinter(preset, shared),
        mistakes,
        ({ message }) => prefix + message,
      ) ?? [],
  );
  const patterns = flags.patterns.length > 0 ? flags.patterns : listPatterns(config);
  const place = name === null ? "a configuration file" : name;
  if (presets.length === 0)
    mistakes.push(
      `No preset says whose rules to lint by. Add \`--preset amazon --marketplace amazon.de\`, or set \`presets\` in ${place}.`,
    );
  if (!patterns.some((pattern) => !pattern.startsWith("!")))
    mistakes.push(`No files to lint. Name files, folders or globs, or set \`files\` in ${place}.`);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return { linters, patterns };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function describeUnknown(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "");
  return `No message of a known shape in ${shown}. Say in \`files\` of the configuration where the messages are, or leave these files out.`;
}

/** What each file is linted with. */
function createSettingsReader(
  flags: LintFlags,
  loaded: LoadedConfig,
  linters: readonly PlatformLinter[],
): (path: string) => LibrarySettings {
  const factsOf = createFactReader(flags, loaded);
  const mappings = listMappings(loaded.config).map((mapping) => ({
    matches: picomatch([...toList(mapping.glob)], { dot: true }),
    mapping,
  }));
  const fix = flags.fix === null ? null : { families: flags.fixTypes.length === 0 ? null : flags.fixTypes, writes: flags.fix === "write" };
  const suppressions = readSuppressionSettings(flags, loaded.config);
  return (path) => ({
    linters,
    facts: factsOf(path),
    // Of several mappings the last one is the one that was meant for this file.
    mapping: mappings.findLast(({ matches }) => matches(placeOf(path, loaded.folder)))?.mapping ?? null,
    suppressions,
    fix,
  });
}

function readSuppressionSettings(flags: LintFlags, { suppressions = {}, language, plugins = [] }: CliConfig): SuppressionSettings {
  return {
    requireReason: flags.requireReason || suppressions.requireReason === true,
    unused: flags.reportUnused ? "warn" : (suppressions.reportUnused ?? "off"),
    language: flags.language ?? language ?? "en",
    ruleIds: [...rules, ...plugins.flatMap((plugin) => plugin.rules ?? [])].map(({ id }) => id),
  };
}

function listMappings({ files = [] }: CliConfig): readonly FileMapping[] {
  return typeof files === "string" ? [] : files.filter((entry) => typeof entry !== "string");
}

/** The globs of the files to lint. */
function listPatterns({ files = [] }: CliConfig): readonly string[] {
  return toList(files).flatMap((entry) => (typeof entry === "string" ? [entry] : toList(entry.glob)));
}

function toList<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value : [value as Item];
}

function placeOf(path: string, folder: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}

/** What is known of a file's message: the command line wins over the file, the file over the configuration. */
function createFactReader(
  { kind, stage, locale }: LintFlags,
  { config, folder }: LoadedConfig,
): (path: string) => (own: FileFacts) => FileFacts {
  const overrides = (config.overrides ?? []).map(({ files, ...facts }) => ({
    matches: picomatch([...toList(files)], { dot: true }),
    facts,
  }));
  const base = present({ kind: "template" as const, ...present({ kind: config.kind, stage: config.stage, locale: config.locale }) });
  const asked = present({ kind, stage, locale });
  return (path) => {
    const matching = overrides.filter(({ matches }) => matches(placeOf(path, folder))).map(({ facts }) => facts);
    return (own) => Object.assign({}, base, ...matching, own, asked) as FileFacts;
  };
}

function present<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Partial<Value>;
}

function dropWarnings(report: Report): Report {
  const diagnostics = report.result.diagnostics.filter(({ severity }) => severity === "error");
  const counts = { ...report.result.counts, warn: 0, fixable: diagnostics.filter(({ fix }) => fix).length };
  const result: LintResult = { ...report.result, diagnostics, counts };
  return { ...report, result };
}
