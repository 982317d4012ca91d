import type { Diagnostic, Fix, LintResult } from "@sendlint/core";
import type { LibraryRecord } from "./record.js";

/**
 * The result of a record with ranges, positions and changes of its file instead of the message. A change that the file's notation
 * cannot hold is left out, and so is what stands in another file. A subject that the configuration gave keeps its own ranges.
 */
export function relocate(result: LintResult, record: LibraryRecord): LintResult {
  return withDiagnostics(
    result,
    result.diagnostics.flatMap((diagnostic) => relocateDiagnostic(diagnostic, record) ?? []),
  );
}

/** A result with other diagnostics, counted anew. */
export function withDiagnostics(result: LintResult, diagnostics: readonly Diagnostic[]): LintResult {
  const counts = {
    error: diagnostics.filter(({ severity }) => severity === "error").length,
    warn: diagnostics.filter(({ severity }) => severity === "warn").length,
    fixable: diagnostics.filter(({ fix }) => fix).length,
  };
  return { ...result, ok: counts.error === 0 && result.failures.length === 0, diagnostics, counts };
}

function relocateDiagnostic(diagnostic: Diagnostic, record: LibraryRecord): Diagnostic | null {
  const place = record.locate(diagnostic);
  const { fix, ...rest } = diagnostic;
  if (place === null) return record.elsewhere === diagnostic.field ? null : { ...rest, suggestions: [] };
  const moved = fix && relocateChange(fix, record);
  return {
    ...rest,
    ...place,
    loc: { start: record.lines.positionAt(place.start), end: record.lines.positionAt(place.end) },
    ...(moved ? { fix: moved } : {}),
    suggestions: diagnostic.suggestions.flatMap((suggestion) => relocateChange(suggestion, record) ?? []),
  };
}

function relocateChange<Change extends Fix>(change: Change, record: LibraryRecord): Change | null {
  const edits = change.edits.map((edit) => {
    const moved = record.edit(edit);
    return moved && { ...moved, field: edit.field };
  });
  return edits.some((edit) => edit === null) ? null : { ...change, edits };
}
