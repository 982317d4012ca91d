import type { LintResult } from "@sendlint/core";
import { z } from "zod";
import type { FileOutcome } from "../library/lint-file.js";
import { withDiagnostics } from "../library/relocate.js";
import { isSilent } from "../library/silent.js";

/** The outcome of a file in which nothing was found. */
export interface Entry {
  /** What the outcome depends on. */
  readonly key: string;
  readonly reports: readonly KeptReport[];
  readonly skipped: number;
  readonly isUnknown: boolean;
}

interface KeptReport {
  readonly platform?: string | undefined;
  readonly id: string | null;
  readonly assumed: Readonly<Record<string, string>>;
  readonly messages?: number | undefined;
}

export const entries: z.ZodType<Readonly<Record<string, Entry>>> = z.record(
  z.string(),
  z.strictObject({
    key: z.string(),
    reports: z.array(
      z.strictObject({
        platform: z.string().optional(),
        id: z.string().nullable(),
        assumed: z.record(z.string(), z.string()),
        messages: z.number().optional(),
      }),
    ),
    skipped: z.number(),
    isUnknown: z.boolean(),
  }),
);

/** Where a record stands, in words that no message is made of: `$.macros[3].body`, `row 12, body`. */
const plainName = /^(?:(?:entry|line|row|unit) \d{1,9}(?:, ?| )?)?[\w$.[\]-]{0,300}$/;

/**
 * An outcome to keep; `null` where it is not for keeping: findings quote messages, problems name them, and so may the names of records.
 */
export function toEntry({ reports, problems, skipped, isUnknown }: FileOutcome, key: string): Entry | null {
  const isClean = reports.every(({ result }) => isSilent(result) && plainName.test(result.id ?? ""));
  if (!isClean || problems.length > 0) return null;
  const kept = reports.map(({ platform, messages, result: { id, assumed } }) => ({
    ...(platform === undefined ? {} : { platform }),
    ...(messages === undefined ? {} : { messages }),
    id,
    assumed: assumed as KeptReport["assumed"],
  }));
  return { key, reports: kept, skipped, isUnknown };
}

/** The outcome that was kept. */
export function fromEntry({ reports, skipped, isUnknown }: Entry, name: string): FileOutcome {
  return {
    reports: reports.map(({ platform, messages, id, assumed }) => ({
      name,
      ...(platform === undefined ? {} : { platform }),
      ...(messages === undefined ? {} : { messages }),
      result: withDiagnostics({ id, assumed, failures: [] } as unknown as LintResult, []),
      source: null,
    })),
    problems: [],
    skipped,
    isUnknown,
    mended: 0,
  };
}
