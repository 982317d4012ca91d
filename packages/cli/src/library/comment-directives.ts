import { type PlacedDirective, parseDirective, placeSuppressions, type Suppression } from "@sendlint/core";
import type { FileDirectives } from "./field-directives.js";
import type { LineIndex } from "./lines.js";
import type { Span, TextEdit } from "./span.js";

/** A comment of a file with what stands in it. */
export interface Comment extends Span {
  /** Where its text starts and ends, without its signs. */
  readonly content: Span;
}

/** The directive that a comment is; `null` where it is none. */
export function placeDirective(text: string, base: number, { start, end, content }: Comment): PlacedDirective | null {
  const directive = parseDirective(text.slice(content.start - base, content.end - base));
  if (directive === null) return null;
  const { rulesAt } = directive;
  return { ...directive, start, end, rulesAt: { start: content.start + rulesAt.start, end: content.start + rulesAt.end } };
}

/**
 * The directives in a file's own comments. Of a line that one counts for, all values count that start on it, to their ends.
 *
 * @param text from `base` on in the file
 * @param endAt where the longest value ends that starts in a span; the end of the span where none does
 */
export function findCommentDirectives(
  text: string,
  base: number,
  comments: readonly Comment[],
  lines: LineIndex,
  endAt: (line: Span) => number,
): FileDirectives {
  const placed = comments.flatMap((comment) => placeDirective(text, base, comment) ?? []);
  if (placed.length === 0) return { directives: [], suppressions: [] };
  const inText = placed.map((directive) => ({ ...directive, start: directive.start - base, end: directive.end - base, placed: directive }));
  const suppressions = placeSuppressions(text, inText).map(({ rule, directive, start, end }): Suppression<PlacedDirective> => {
    const span = { start: start + base, end: end + base };
    const isLine = directive.action === "disable-line" || directive.action === "disable-next-line";
    return { rule, directive: directive.placed, start: span.start, end: isLine ? Math.max(span.end, endAt(span)) : span.end };
  });
  const directives = placed.map(
    (directive) => ({ kind: "directive", directive, lines, removal: removeComment(text, base, directive) }) as const,
  );
  return { directives, suppressions };
}

/** Takes a comment away, with its line where it is alone on it. */
export function removeComment(text: string, base: number, { start, end }: Span): TextEdit {
  const from = start - base;
  const to = end - base;
  const lineStart = from === 0 ? 0 : Math.max(text.lastIndexOf("\n", from - 1), text.lastIndexOf("\r", from - 1)) + 1;
  const tail = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(to));
  if (tail === null) return { start, end, text: "" };
  const before = text.slice(lineStart, from);
  if (before.trim() === "") return { start: base + lineStart, end: end + tail[0].length, text: "" };
  // What stands before it on its line keeps no blanks at its end.
  return { start: start - (before.length - before.trimEnd().length), end, text: "" };
}
