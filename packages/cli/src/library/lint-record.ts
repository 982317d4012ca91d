import {
  applySuppressions,
  findDirectives,
  type LintResult,
  type PlacedDirective,
  placeSuppressions,
  type Suppression,
} from "@sendlint/core";
import type { FileFacts } from "../config/config.js";
import type { PlatformLinter } from "../platform-linter.js";
import { removeComment } from "./comment-directives.js";
import type { DirectiveBook } from "./directive-book.js";
import type { LibraryRecord } from "./record.js";
import { relocate, withDiagnostics } from "./relocate.js";

/** A record linted for a platform. All ranges are those of the file. */
export interface LintedRecord {
  readonly label: string;
  readonly result: LintResult;
}

/**
 * Lints a record with each linter, and takes away what is hidden in it.
 *
 * @param facts what is known of the message: kind, stage, language, subject and help desk
 */
export function lintRecord(
  record: LibraryRecord,
  facts: FileFacts,
  linters: readonly PlatformLinter[],
  book: DirectiveBook,
): readonly LintedRecord[] {
  const { text, format, name } = record;
  const message = { ...facts, id: name, text, format };
  const suppressions = [...record.suppressions, ...readOwnDirectives(record, book)].sort((a, b) => a.start - b.start);
  return linters.map(({ linter, label }) => {
    const result = relocate(linter.lint(message), record);
    return { label, result: suppressions.length === 0 ? result : suppress(result, suppressions, book) };
  });
}

/** The directives in the comments of the message itself, where they count in the file. */
function readOwnDirectives(record: LibraryRecord, book: DirectiveBook): Suppression<PlacedDirective>[] {
  const { text, format, lines } = record;
  const place = (start: number, end: number) => record.locate({ field: "text", start, end });
  const known = new Map<PlacedDirective, PlacedDirective>();
  const directives = findDirectives({ text, format });
  for (const directive of directives) {
    const at = place(directive.start, directive.end);
    const rulesAt = place(directive.rulesAt.start, directive.rulesAt.end);
    if (at === null || rulesAt === null) continue;
    const moved = { ...directive, ...at, rulesAt };
    known.set(directive, moved);
    book.add({ kind: "directive", directive: moved, lines, removal: record.edit({ field: "text", ...removeComment(text, 0, directive) }) });
  }
  return placeSuppressions(text, directives).flatMap(({ directive, rule, start, end }) => {
    const moved = known.get(directive);
    const span = place(Math.min(start, text.length), Math.min(end, text.length));
    if (!moved || !span) return [];
    // What counts for all of a file's only message counts for its subject, and what stands at the very end of a message is in it, too.
    const from = start === 0 && record.name === null ? 0 : span.start;
    return [{ rule, directive: moved, start: from, end: end > text.length ? span.end + 1 : span.end }];
  });
}

function suppress(result: LintResult, suppressions: readonly Suppression<PlacedDirective>[], book: DirectiveBook): LintResult {
  const { kept, used } = applySuppressions(result.diagnostics, suppressions);
  for (const suppression of used) book.use(suppression);
  return used.size === 0 ? result : withDiagnostics(result, kept);
}
