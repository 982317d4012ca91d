import type { Diagnostic, Fix, LintResult, Position, Range } from "@sendlint/core";

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file; `isExact` is false where the file writes the text otherwise, as with escapes: then it is all of the value. */
export interface Place extends Span {
  readonly isExact: boolean;
}

/** Where a range of a message stands in the file that holds it; `null` for a field that the file does not hold. */
export type Locate = (range: Range) => Place | null;

/**
 * The same result with ranges and positions of the file instead of the message. A fix or suggestion that would touch a place
 * which the file writes otherwise is left out.
 */
export function relocate(result: LintResult, source: string, locate: Locate): LintResult {
  const positionAt = createLocator(source);
  const isExact = ({ edits }: Fix): boolean => edits.every((edit) => locate(edit)?.isExact !== false);
  const moveEdits = <Change extends Fix>(change: Change): Change => ({
    ...change,
    edits: change.edits.map((edit) => ({ ...edit, ...spanOf(edit) })),
  });
  const spanOf = (range: Range): Span => {
    const { start, end } = locate(range) ?? range;
    return { start, end };
  };
  const diagnostics = result.diagnostics.map((diagnostic): Diagnostic => {
    const { fix, ...rest } = diagnostic;
    const place = locate(diagnostic);
    return {
      ...rest,
      ...(place && { start: place.start, end: place.end, loc: { start: positionAt(place.start), end: positionAt(place.end) } }),
      ...(fix && isExact(fix) ? { fix: moveEdits(fix) } : {}),
      suggestions: diagnostic.suggestions.filter(isExact).map(moveEdits),
    };
  });
  return { ...result, diagnostics, counts: { ...result.counts, fixable: diagnostics.filter(({ fix }) => fix).length } };
}

/** Line and column of an offset, both from 1; `\n`, `\r\n` and `\r` end a line. */
function createLocator(source: string): (offset: number) => Position {
  const starts = [0, ...Array.from(source.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
  return (offset) => {
    let line = 0;
    let above = starts.length;
    while (above - line > 1) {
      const middle = (line + above) >>> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
