import { countColumns, keepEnd, keepStart } from "./columns.js";
import { escapeControl } from "./escape.js";
import { maskSlice } from "./mask.js";
import type { MergedSpans, Span } from "./spans.js";

/** One line of a source in three parts, cut around the place in it where it is too long, safe to show. */
export interface Frame {
  readonly before: string;
  /** The place; empty where the range holds no character of the line. */
  readonly marked: string;
  readonly after: string;
  /** Lines of the range that are not shown. */
  readonly moreLines: number;
}

export interface FrameInput {
  readonly source: string;
  readonly range: Span;
  /** What to mask. */
  readonly personal: MergedSpans;
  /** Columns that the line may take. */
  readonly width: number;
}

const tab = "    ";
/** The part of a cut line that stands before the place. */
const shareBefore = 1 / 3;
/** A family emoji takes 11 units and two columns; of a line of a megabyte no more is looked at than may be shown. */
const unitsPerColumn = 8;

/** Takes the line where a range starts. Wide characters count as two columns, tabs as four. */
export function takeFrame({ source, range, personal, width }: FrameInput): Frame {
  const { start } = range;
  const reach = unitsPerColumn * width;
  const end = findLineEnd(source, start, range.end);
  const show = (from: number, to: number): string =>
    escapeControl(maskSlice(source, { start: from, end: to }, personal).replaceAll("\t", tab));

  const before = show(findLineStart(source, start, start - reach), start);
  const marked = show(start, Math.min(end, start + reach));
  const after = show(end, findLineEnd(source, end, end + reach));
  return { ...fit(before, marked, after, width), moreLines: countLineBreaks(source.slice(end, range.end)) };
}

/** Spaces and carets that stand under the place on a terminal. */
export function drawMarks({ before, marked }: Frame): string {
  return " ".repeat(countColumns(before)) + "^".repeat(Math.max(1, countColumns(marked)));
}

function fit(before: string, marked: string, after: string, width: number): Omit<Frame, "moreLines"> {
  const place = keepStart(marked, width);
  const room = width - countColumns(place);
  const spared = Math.max(0, room - countColumns(after));
  const head = keepEnd(before, Math.max(Math.floor(room * shareBefore), spared));
  return { before: head, marked: place, after: keepStart(after, room - countColumns(head)) };
}

/** Start of the line that holds an offset, or `limit` where it starts before. */
function findLineStart(source: string, at: number, limit: number): number {
  let start = at;
  while (start > Math.max(0, limit) && !isLineBreak(source[start - 1])) start--;
  return start;
}

/** End of the line that holds an offset, or `limit` where it ends behind. */
function findLineEnd(source: string, at: number, limit: number): number {
  let end = at;
  while (end < Math.min(source.length, limit) && !isLineBreak(source[end])) end++;
  return end;
}

function isLineBreak(unit: string | undefined): boolean {
  return unit === "\n" || unit === "\r";
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
