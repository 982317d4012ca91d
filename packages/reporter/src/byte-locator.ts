import type { Position } from "@sendlint/core";

/** Units after which a count is remembered: a look-up counts no more than these. */
const stride = 1024;

/**
 * Finds lines and columns of offsets where columns count bytes of UTF-8; both start at 1. `\n`, `\r\n` and `\r` end a line. The text is
 * counted once, so that ten thousand places in one long line stay cheap.
 */
export function createByteLocator(text: string): (offset: number) => Position {
  const lines = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
  const countBefore = createByteCounter(text);
  return (offset) => {
    let line = 0;
    let above = lines.length;
    while (above - line > 1) {
      const middle = (line + above) >>> 1;
      if ((lines[middle] as number) <= offset) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: countBefore(offset) - countBefore(lines[line] as number) + 1 };
  };
}

function createByteCounter(text: string): (offset: number) => number {
  const known = [0];
  return (offset) => {
    const block = Math.floor(offset / stride);
    for (let at = known.length; at <= block; at++) known.push((known[at - 1] as number) + countBytes(text, (at - 1) * stride, at * stride));
    return (known[block] as number) + countBytes(text, block * stride, offset);
  };
}

function countBytes(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) bytes += bytesOf(text, at);
  return bytes;
}

/** Each half of a surrogate pair counts half of its four bytes; what is alone is written as U+FFFD. */
function bytesOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  const isHead = isSurrogate(unit, 0xd800) && isSurrogate(text.charCodeAt(at + 1), 0xdc00);
  const isTail = isSurrogate(unit, 0xdc00) && isSurrogate(text.charCodeAt(at - 1), 0xd800);
  return isHead || isTail ? 2 : 3;
}

/** Whether a unit is one of the 1,024 surrogates from `first` on. */
function isSurrogate(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
