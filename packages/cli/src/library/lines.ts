import type { Position } from "@sendlint/core";

/** A piece of a file and where it stands in it. Offsets count UTF-16 units from the start of the file, without a byte order mark. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  /** Line and column of its start, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A whole file as an excerpt of itself. */
export function wholeFile(text: string): Excerpt {
  return { text, start: 0, line: 1, column: 1 };
}

const lineEnd = /\r\n?|\n/g;

/** Finds line and column of offsets into a file, from an excerpt of it. The lines are counted on first use. */
export class LineIndex {
  readonly excerpt: Excerpt;
  #starts: readonly number[] | undefined;

  constructor(excerpt: Excerpt) {
    this.excerpt = excerpt;
  }

  /** @param offset into the file; one outside of the excerpt counts as its nearest end */
  positionAt(offset: number): Position {
    const { text, start, line, column } = this.excerpt;
    this.#starts ??= [0, ...Array.from(text.matchAll(lineEnd), (match) => match.index + match[0].length)];
    const at = Math.min(Math.max(offset - start, 0), text.length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return { line: line + low, column: at - (this.#starts[low] as number) + (low === 0 ? column : 1) };
  }
}

/** Follows a text that comes in pieces, and keeps the place where the last one ended. */
export class Cursor {
  #offset = 0;
  #line = 1;
  #column = 1;
  #endsWithReturn = false;

  /** An excerpt that starts here. */
  take(text: string): Excerpt {
    return { text, start: this.#offset, line: this.#line, column: this.#column };
  }

  /** Moves behind the next piece. */
  skip(text: string): void {
    // A line end that two pieces share is one.
    const from = this.#endsWithReturn && text.startsWith("\n") ? 1 : 0;
    let last = 0;
    let lines = 0;
    lineEnd.lastIndex = from;
    for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
      lines++;
      last = lineEnd.lastIndex;
    }
    this.#column = lines > 0 ? text.length - last + 1 : this.#column + text.length - from;
    this.#line += lines;
    this.#offset += text.length;
    if (text !== "") this.#endsWithReturn = text.endsWith("\r");
  }
}
