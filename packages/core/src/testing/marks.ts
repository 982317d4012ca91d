import type { Range } from "../diagnostic.js";

/** A text without its marks, and the ranges they stood around. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Pick<Range, "start" | "end">[];
}

/**
 * Reads `⟦` and `⟧`, which stand around what a rule must find; `⟦⟧` is an empty range.
 *
 * @throws {SyntaxError} when marks do not pair up, or one pair stands inside another.
 */
export function readMarks(marked: string): MarkedText {
  const ranges: { start: number; end: number }[] = [];
  let text = "";
  let open: number | null = null;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === "⟦") {
      if (open !== null) throw new SyntaxError(`a mark opens inside another: ${marked}`);
      open = text.length;
    } else if (piece === "⟧") {
      if (open === null) throw new SyntaxError(`a mark closes that was not open: ${marked}`);
      ranges.push({ start: open, end: text.length });
      open = null;
    } else {
      text += piece;
    }
  }
  if (open !== null) throw new SyntaxError(`a mark is not closed: ${marked}`);
  return { text, ranges };
}
