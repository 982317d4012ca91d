import type { Diagnostic } from "@sendlint/core";
import type { TextEdit } from "../span.js";

/** Changes that can be made together. */
export interface ChosenEdits {
  /** In the order of the file; none overlaps another. */
  readonly edits: readonly TextEdit[];
  /** How many diagnostics they mend. */
  readonly count: number;
}

/**
 * Chooses fixes that do not touch each other: of two that do, the one that starts first. The other one gets its turn in the next pass,
 * when the text is what the first one made of it.
 */
export function chooseEdits(diagnostics: readonly Diagnostic[]): ChosenEdits {
  const fixes = diagnostics
    .flatMap(({ fix }) => (fix && fix.edits.length > 0 ? [fix.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)] : []))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0) || (a.at(-1)?.end ?? 0) - (b.at(-1)?.end ?? 0));
  const edits: TextEdit[] = [];
  let count = 0;
  let reached = -1;
  for (const fix of fixes) {
    const [first] = fix;
    if (!first || first.start <= reached) continue;
    edits.push(...fix.map(({ start, end, text }) => ({ start, end, text })));
    reached = Math.max(...fix.map(({ end }) => end));
    count++;
  }
  return { edits, count };
}

/** A text with changes made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
