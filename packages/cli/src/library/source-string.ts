import { SourceMap } from "@sendlint/core";
import type { Span, TextEdit } from "./span.js";

/** A text that a file holds in its own notation: quoted, escaped, folded. */
export interface SourceString {
  /** The text as it is meant. */
  readonly value: string;
  /** Where a part of the value stands in the file. */
  locate(part: Span): Span;
  /** The change of the file that puts a text in the place of a part of the value; `null` where the notation cannot hold it. */
  edit(part: Span, text: string): TextEdit | null;
}

/** How a text is written in the place of a part of a string; `null` where it cannot be. */
export type WriteText = (text: string) => string | null;

/**
 * A string with its way back to the file.
 *
 * @param map leads from the value to the file
 */
export function mappedString(value: string, map: SourceMap, write: WriteText): SourceString {
  return {
    value,
    locate: ({ start, end }) => locate(map, start, end),
    edit({ start, end }, text) {
      // An escape is replaced as a whole: what else it stands for is written again.
      const [from, to] = [map.alignStart(start), map.alignEnd(end)];
      const written = write(value.slice(from, start) + text + value.slice(end, to));
      return written === null ? null : { ...locate(map, from, to), text: written };
    },
  };
}

function locate(map: SourceMap, start: number, end: number): Span {
  const from = map.startOf(start);
  return { start: from, end: end <= start ? from : Math.max(from, map.endOf(end)) };
}

/** A text that stands in the file as it is. */
export function plainString(value: string, start: number, lineEnd: string = findLineEnd(value)): SourceString {
  return mappedString(value, SourceMap.identity(value.length, start), (text) => text.replaceAll(/\r\n?|\n/g, lineEnd));
}

/** How a text ends its lines: as its first line does. */
export function findLineEnd(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? "\n";
}

/**
 * A string that reads another one in its own way.
 *
 * @param map leads from the new value to that of the other string
 */
export function deriveString(source: SourceString, value: string, map: SourceMap): SourceString {
  return {
    value,
    locate: ({ start, end }) => source.locate(locate(map, start, end)),
    edit({ start, end }, text) {
      const part = locate(map, start, end);
      // What stands there instead could not be written back.
      return part.end > part.start && !map.covers(part.start, part.end) ? null : source.edit(part, text);
    },
  };
}
