import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { configNames } from "../config/read-file.js";
import type { InitFlags } from "../flags/commands.js";
import { exitStatus, type Io, openNotes, openOutput } from "../io.js";
import { collectMistakes, UsageError } from "../mistakes.js";
import { createPreset } from "../presets.js";
import { describeReadError } from "../read-text.js";
import { findPathFromRoot, showPath } from "../show-path.js";
import { writeWhole } from "../write-whole.js";
import { type Answers, proposeAnswers } from "./answers.js";
import { createConfigFile } from "./config-text.js";
import type { NewFile } from "./new-file.js";
import { createWorkflow } from "./workflow-text.js";

/** Decides whether files that are there may be replaced; throws where they may not. */
type Consent = (names: readonly string[]) => Promise<void>;

/**
 * `sendlint init`: writes a configuration and a workflow, after what was said and what is answered on the terminal.
 *
 * @returns the exit status
 * @throws {UsageError} when options are wrong, there is nobody to ask, or a file is there
 */
export async function init(flags: InitFlags, io: Io): Promise<number> {
  checkPresets(flags);
  const proposed = proposeAnswers(flags, io.cwd);
  if (flags.yes) return write(proposed, flags.force ? agree : refuse, io);
  if (io.stdin.isTTY !== true || io.stdout.isTTY !== true)
    throw new UsageError([
      "`sendlint init` asks on a terminal, and there is none. Add `--yes`, and say what differs from what it proposes.",
    ]);
  const { CalledOff, Questions } = await import("./ask.js");
  const questions = new Questions(io);
  const ask: Consent = async (names) => {
    for (const name of names) if (!(await questions.mayReplace(name))) throw new CalledOff();
  };
  try {
    return await write(await questions.ask(flags, proposed), flags.force ? agree : ask, io);
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
    openNotes(io)("Called off; nothing is written.");
    return exitStatus.findings;
  }
}

const agree: Consent = async () => {};

const refuse: Consent = async (names) => {
  if (names.length > 0) throw new UsageError(names.map((name) => `${name} is there. Add \`--force\` to replace it.`));
};

function checkPresets({ presets, yes }: InitFlags): void {
  const mistakes: string[] = [];
  for (const preset of presets) collectMistakes(() => createPreset(preset), mistakes);
  if (yes && presets.length === 0) mistakes.push("Say whose rules to lint by: `--preset amazon --marketplace amazon.de`.");
  if (mistakes.length > 0) throw new UsageError(mistakes);
}

async function write(answers: Answers, consent: Consent, io: Io): Promise<number> {
  const config = await createConfigFile(answers);
  const other = configNames.find((name) => name !== config.name && existsSync(join(io.cwd, name)));
  if (other !== undefined) throw new UsageError([`${other} is there, and one folder takes one configuration. Delete it first.`]);

  const below = findPathFromRoot(io.cwd);
  const root = resolve(io.cwd, below.replaceAll(/[^/]+/g, ".."));
  const workflow = createWorkflow(answers.ci, below);
  const files: readonly NewFile[] = [config, ...(workflow ? [{ ...workflow, name: showPath(join(root, workflow.name), io.cwd) }] : [])];
  await consent(files.filter(({ name }) => existsSync(resolve(io.cwd, name))).map(({ name }) => name));

  const problems: string[] = [];
  const output = openOutput(io.stdout);
  for (const { name, text, hint } of files) {
    const failures = await writeInFolder(name, text, io.cwd);
    problems.push(...failures);
    if (failures.length === 0) await output.write(`Wrote ${name}\n${hint === null ? "" : `${hint}\n`}`);
  }
  await output.write("`npx sendlint` lints the templates, `npx sendlint rules` lists the rules.\n");
  if (problems.length > 0) throw new UsageError(problems);
  return exitStatus.clean;
}

async function writeInFolder(name: string, text: string, cwd: string): Promise<readonly string[]> {
  try {
    await mkdir(dirname(resolve(cwd, name)), { recursive: true });
  } catch (error) {
    return [`${name}: cannot be written: ${describeReadError(error)}.`];
  }
  return writeWhole(name, text, cwd);
}
