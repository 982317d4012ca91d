import { resolve } from "node:path";
import type { LintFlags } from "./args.js";
import { createFileConfigs } from "./config/file-config.js";
import { readerOf } from "./file-kinds.js";
import { createIgnoring } from "./ignored.js";
import { exitStatus, type Io, openOutput } from "./io.js";
import { openConfigs } from "./project.js";
import { createSettings } from "./settings.js";
import { showPath } from "./show-path.js";

/**
 * `sendlint --print-config FILE`: writes as JSON what a file would be linted with, whether it is there or not.
 *
 * @param file from the working folder
 * @returns the exit status
 * @throws {UsageError} when options or configuration are wrong
 */
export async function printConfig(file: string, flags: LintFlags, { cwd, stdout }: Io): Promise<number> {
  const path = resolve(cwd, file);
  const configs = await openConfigs(flags, cwd);
  const loaded = await configs.of(path);
  const { config } = createFileConfigs(loaded)(path);
  const { linters, mapping, suppressions, facts } = createSettings(flags, loaded).of(path);
  const { language, requireReason, unused } = suppressions;
  const description = {
    file: showPath(path, cwd),
    sources: loaded.sources.map((source) => showPath(source, cwd)),
    ignoredBy: createIgnoring(flags, cwd)(path, loaded),
    reader: mapping?.reader ?? readerOf(path),
    mapping,
    message: facts({}),
    language,
    templates: config.templates ?? {},
    ignore: config.ignore ?? [],
    suppressions: { requireReason, unused },
    platforms: linters.map(({ label, linter }) => ({
      platform: label,
      rules: Object.fromEntries(linter.rulesFor(facts({})).map(({ ruleId, severity, options }) => [ruleId, [severity, options]])),
    })),
  };
  await openOutput(stdout).write(`${JSON.stringify(description, null, 2)}\n`);
  return exitStatus.clean;
}
