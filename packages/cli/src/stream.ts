import type { StreamFlags } from "./args.js";
import { pickShared } from "./config/config.js";
import { loadConfig } from "./config/load.js";
import { exitStatus, type Io, openNotes, openOutput } from "./io.js";
import { type Line, LineSplitter } from "./line-splitter.js";
import { LinterCache } from "./linter-cache.js";
import { collectMistakes, UsageError } from "./mistakes.js";
import { lintLine, longestLine } from "./stream-line.js";

/** Results are written together up to this many UTF-16 units. */
const batchSize = 65_536;

const space = 0x20;
const byteOrderMark = Buffer.from("\ufeff");

/**
 * `sendlint stream`: one message a line in, one result a line out, in order, in constant memory.
 *
 * @returns the exit status
 * @throws {UsageError} when options or configuration are wrong
 */
export async function stream(flags: StreamFlags, io: Io): Promise<number> {
  const linters = await prepareLinters(flags, io);
  const output = openOutput(io.stdout);
  const note = openNotes(io);
  if (io.stdin.isTTY === true) note("Reading one message a line as JSON; Ctrl-D ends. See `sendlint stream --help`.");

  const splitter = new LineSplitter(longestLine);
  const held = { error: 0, warn: 0, unreadable: 0 };
  let number = 0;
  let batch = "";
  const handle = async (lines: Iterable<Line>): Promise<void> => {
    for (const line of lines) {
      number++;
      const content = number === 1 ? withoutByteOrderMark(line) : line;
      if (isBlank(content)) continue;
      const { json, holds } = lintLine(content, number, linters, flags.preset);
      if (holds !== null) held[holds]++;
      batch += `${json}\n`;
      if (batch.length < batchSize) continue;
      await flush();
      if (output.isClosed) return;
    }
    await flush();
  };
  const flush = async (): Promise<void> => {
    const text = batch;
    batch = "";
    if (text !== "") await output.write(text);
  };

  for await (const chunk of io.stdin) {
    await handle(splitter.push(chunk as Buffer));
    if (output.isClosed) break;
  }
  // Where the reader has gone, the input was left in the middle of a line.
  if (!output.isClosed) await handle(splitter.end());

  if (held.unreadable > 0 && !output.isClosed)
    note(`${held.unreadable} of ${number} lines could not be read; each has a result line that says why.`);
  const fails = (flags.failOn.has("error") && held.error > 0) || (flags.failOn.has("warn") && held.error + held.warn > 0);
  return fails || (flags.failOn.has("unreadable") && held.unreadable > 0) ? exitStatus.findings : exitStatus.clean;
}

/** @throws {UsageError} when options or configuration are wrong */
export async function prepareLinters(
  { config, language, preset }: Pick<StreamFlags, "config" | "language" | "preset">,
  { cwd }: Io,
): Promise<LinterCache> {
  const loaded = config === undefined ? null : await loadConfig(config, cwd);
  const linters = new LinterCache({ ...(loaded && pickShared(loaded.config)), ...(language === undefined ? {} : { language }) });
  const mistakes: string[] = [];
  if (preset) collectMistakes(() => linters.get(preset), mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return linters;
}

function withoutByteOrderMark(line: Line): Line {
  return line !== "too-long" && line.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? line.subarray(byteOrderMark.length) : line;
}

function isBlank(line: Line): boolean {
  return line !== "too-long" && line.every((byte) => byte <= space);
}
