import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { type LintResult, rules } from "@sendlint/core";
import type { Report } from "@sendlint/reporter";
import picomatch from "picomatch";
import type { LintFlags } from "./args.js";
import { type FileFacts, pickShared } from "./config.js";
import { findConfig, type LoadedConfig, loadConfig } from "./config-file.js";
import { findFiles } from "./files.js";
import { exitStatus, type Io, openNotes, openOutput, wantsColor } from "./io.js";
import { collectMistakes, UsageError } from "./mistakes.js";
import { createPlatformLinter, type PlatformLinter } from "./platform-linter.js";
import { startProgress } from "./progress.js";
import { decodeUtf8, describeReadError } from "./read-text.js";
import { relocate } from "./relocate.js";
import { findPathFromRoot, showPath } from "./show-path.js";
import { type FileMessage, readTemplateFile } from "./template-file.js";
import { readVersion } from "./version.js";
import { findTargetMistakes, listTargetFiles, writeReports } from "./write-reports.js";

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
  const factsOf = createFactReader(flags, loaded);
  const progress = startProgress(io, paths.length);
  const reports: Report[] = [];
  const problems = [...unreadable];
  let skipped = 0;
  for (const [index, path] of paths.entries()) {
    const name = showPath(path, io.cwd);
    const { messages, source, mistakes } = await readMessages(path);
    problems.push(...mistakes.map((mistake) => name + mistake));
    for (const message of messages) {
      const own = linters.filter(({ platform }) => message.platforms?.includes(platform as never) ?? true);
      if (own.length === 0) skipped++;
      reports.push(...own.map((linter) => lintMessage(message, factsOf(path, message.facts), linter, { name, source })));
    }
    progress.update(index + 1);
  }
  progress.end();

  const shown = flags.quiet ? reports.map(dropWarnings) : reports;
  const options = {
    color: wantsColor(flags.color, io),
    pathPrefix: findPathFromRoot(io.cwd),
    rules: [...rules, ...(loaded.config.plugins ?? []).flatMap((plugin) => plugin.rules)],
    showPersonalData: flags.showPersonalData,
    version: readVersion(),
  };
  problems.push(...(await writeReports(shown, flags.formats, options, { output, cwd: io.cwd })));
  if (skipped > 0) note(`Not linted, because they are for a platform that no preset here is for: ${skipped} of ${paths.length} files.`);
  for (const problem of problems) note(problem);

  const warnings = reports.reduce((sum, { result }) => sum + result.counts.warn, 0);
  if (warnings > flags.maxWarnings) note(`${warnings} warnings are more than --max-warnings ${flags.maxWarnings} allows.`);
  if (problems.length > 0) return exitStatus.failed;
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
  const patterns = flags.patterns.length > 0 ? flags.patterns : toList(config.files ?? []);
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

function toList(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}

/** What is known of a file's message: the command line wins over the file, the file over the configuration. */
function createFactReader(
  { kind, stage, locale }: LintFlags,
  { config, folder }: LoadedConfig,
): (path: string, own: FileFacts) => FileFacts {
  const overrides = (config.overrides ?? []).map(({ files, ...facts }) => ({
    matches: picomatch([...toList(files)], { dot: true }),
    facts,
  }));
  const base = present({ kind: "template" as const, ...present({ kind: config.kind, stage: config.stage, locale: config.locale }) });
  const asked = present({ kind, stage, locale });
  return (path, own) => {
    const place = relative(folder, path).replaceAll(sep, "/");
    const matching = overrides.filter(({ matches }) => matches(place)).map(({ facts }) => facts);
    return Object.assign({}, base, ...matching, own, asked) as FileFacts;
  };
}

function present<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Partial<Value>;
}

/** The messages of a file; the mistakes complete its name: `:3: …` or `: …`. */
async function readMessages(path: string): Promise<{ messages: readonly FileMessage[]; source: string; mistakes: readonly string[] }> {
  try {
    const source = decodeUtf8(await readFile(path));
    const { messages, mistakes } = readTemplateFile(path, source);
    return { messages, source, mistakes: mistakes.map(({ line, message }) => `:${line}: ${message}`) };
  } catch (error) {
    return { messages: [], source: "", mistakes: [`: cannot be read: ${describeReadError(error)}.`] };
  }
}

function lintMessage(
  { text, format, facts: own, locate }: FileMessage,
  facts: FileFacts,
  { linter, label }: PlatformLinter,
  { name, source }: { readonly name: string; readonly source: string },
): Report {
  const linted = linter.lint({ ...facts, text, format });
  const result = locate ? relocate(linted, source, locate) : linted;
  const isSilent = result.diagnostics.length === 0;
  const apart = own.subject === undefined && facts.subject !== undefined ? { subject: facts.subject } : {};
  // Ten thousand clean files need not stay in memory.
  return { name, platform: label, result, source: isSilent ? null : { text: source, ...apart } };
}

function dropWarnings(report: Report): Report {
  const diagnostics = report.result.diagnostics.filter(({ severity }) => severity === "error");
  const counts = { ...report.result.counts, warn: 0, fixable: diagnostics.filter(({ fix }) => fix).length };
  const result: LintResult = { ...report.result, diagnostics, counts };
  return { ...report, result };
}
