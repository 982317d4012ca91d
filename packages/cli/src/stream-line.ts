import { isUtf8 } from "node:buffer";
import { describeValue, type LintResult, type MessageInput, SendlintError, wrongChoice, wrongValue } from "@sendlint/core";
import type { Line } from "./line-splitter.js";
import type { LinterCache } from "./linter-cache.js";
import { isPresetName, type NamedPreset, platformOf, presetNames } from "./presets.js";

/** Why a line could not be linted. */
export type LineErrorCode =
  | "invalid-json"
  | "invalid-message"
  | "invalid-utf8"
  | "line-too-long"
  | "no-platform"
  | "unknown-marketplace"
  | "unknown-platform";

/** What a line gives: one line of JSON, and what it counts for. */
export interface LineResult {
  readonly json: string;
  readonly holds: "error" | "warn" | "unreadable" | null;
}

type Id = string | number | null;

/** A line that gives an error instead of a result. Its message holds nothing of the text of the message. */
class LineError extends Error {
  override readonly name = "LineError" as const;
  readonly code: LineErrorCode;

  constructor(code: LineErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The fields of a message that a line may give; other keys are the caller's own. */
const fields = [
  "text",
  "subject",
  "format",
  "kind",
  "stage",
  "channel",
  "locale",
  "buyerLocale",
  "attachments",
  "order",
  "sentAt",
  "history",
] as const satisfies readonly (keyof Exclude<MessageInput, string>)[];

/** Bytes that a line may take: a message of a megabyte, with room for escapes. */
export const longestLine: number = 8 * 1024 * 1024;

/** Lints one line of the stream. Whatever stands in it, this gives a result. */
export function lintLine(line: Line, number: number, linters: LinterCache, fallback: NamedPreset | null): LineResult {
  let id: Id = null;
  try {
    const given = parseLine(line);
    id = readId(given.id);
    const { linter } = findLinter(choosePreset(given, fallback), linters);
    const result = lint(given, linter);
    const { error, warn } = result.counts;
    return { json: writeResult(id, result), holds: error > 0 || !result.ok ? "error" : warn > 0 ? "warn" : null };
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return { json: JSON.stringify({ id, line: number, error: { code: error.code, message: error.message } }), holds: "unreadable" };
  }
}

function parseLine(line: Line): Record<string, unknown> {
  if (line === "too-long") throw new LineError("line-too-long", `The line takes more than ${longestLine} bytes.`);
  if (!isUtf8(line)) throw new LineError("invalid-utf8", "The line is not UTF-8.");
  const value = parseJson(line.toString("utf8"));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new LineError("invalid-message", `The line is ${describeValue(value)}. Expected an object with text.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own words quote the line, which may hold personal data.
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    throw new LineError(
      "invalid-json",
      position === undefined ? "The line is not JSON." : `The line is not JSON from column ${Number(position) + 1} on.`,
    );
  }
}

function readId(id: unknown): Id {
  if (id === undefined || id === null) return null;
  if (typeof id === "string" || typeof id === "number") return id;
  throw new LineError("invalid-message", wrongValue("id", describeValue(id), "a string or a number").message);
}

function choosePreset({ platform, marketplace }: Record<string, unknown>, fallback: NamedPreset | null): NamedPreset {
  const host = marketplace ?? undefined;
  if (host !== undefined && typeof host !== "string") {
    throw new LineError("unknown-marketplace", wrongValue("marketplace", describeValue(host), 'a string, such as "amazon.de"').message);
  }
  const name = platform ?? (host === undefined ? fallback?.preset : (platformOf(host) ?? fallback?.preset));
  if (name === undefined)
    throw new LineError("no-platform", 'The line names no platform. Add "platform", or start the stream with --preset.');
  if (!isPresetName(name)) throw new LineError("unknown-platform", wrongChoice("platform", name, presetNames).message);
  if (host !== undefined) return { preset: name, marketplace: host } as NamedPreset;
  return fallback?.preset === name ? fallback : { preset: name };
}

function findLinter(preset: NamedPreset, linters: LinterCache): ReturnType<LinterCache["get"]> {
  try {
    return linters.get(preset);
  } catch (error) {
    throw toLineError(error, "unknown-marketplace");
  }
}

function lint(given: Record<string, unknown>, linter: { lint(message: MessageInput): LintResult }): LintResult {
  const message: Record<string, unknown> = {};
  for (const field of fields) if (given[field] !== undefined) message[field] = given[field];
  try {
    return linter.lint(message as unknown as MessageInput);
  } catch (error) {
    throw toLineError(error, "invalid-message");
  }
}

function toLineError(error: unknown, code: LineErrorCode): unknown {
  return error instanceof SendlintError ? new LineError(code, error.problems.map(({ message }) => message).join(" ")) : error;
}

function writeResult(id: Id, { ok, diagnostics, assumed, failures }: LintResult): string {
  return JSON.stringify({
    id,
    ok,
    diagnostics: diagnostics.map(({ ruleId, messageId, category, severity, message, field, start, end, loc, reads, fix }) => ({
      ruleId,
      messageId,
      category,
      severity,
      message,
      field,
      start,
      end,
      loc,
      reads,
      fix,
    })),
    assumed: isEmpty(assumed) ? undefined : assumed,
    failures: failures.length === 0 ? undefined : failures,
  });
}

function isEmpty(value: object): boolean {
  for (const _key in value) return false;
  return true;
}
