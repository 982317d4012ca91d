import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter, type Linter, type LintResult } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import type { Outgoing } from "./outgoing.js";

/** What became of a message. Only a blocked one has no file in the outbox. */
export type Outcome =
  | { readonly status: "sent"; readonly file: string }
  | { readonly status: "advised"; readonly file: string; readonly result: LintResult }
  | { readonly status: "blocked"; readonly result: LintResult };

// Made once: compiling a preset takes longer than linting a message.
const linters: Readonly<Record<Outgoing["platform"], Linter>> = {
  amazon: createLinter({ extends: [amazon({ marketplace: "amazon.com" })] }),
  ebay: createLinter({ extends: [ebay({ site: "ebay.com" })] }),
};

/** Lints a message and, unless an error blocks it, puts it into the outbox folder. */
export async function send({ id, platform, message }: Outgoing, outbox: string): Promise<Outcome> {
  const result = linters[platform].lint(message);
  if (!result.ok) return { status: "blocked", result };

  const file = join(outbox, `${id}.txt`);
  await mkdir(outbox, { recursive: true });
  await writeFile(file, message.text);
  return result.counts.warn > 0 ? { status: "advised", file, result } : { status: "sent", file };
}
