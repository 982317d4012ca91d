import type { DocumentBuilder } from "./builder.js";

/**
 * What may be markup in Markdown: signs that are markup anywhere, an underscore at the edge of a word, references, tags, what another
 * block opens its line with, and white space at either end of a line.
 */
const markup =
  /[*`[\]\\~|\0]|_(?![a-z0-9])|(?<![a-z0-9])_|&#?[a-z0-9]{1,32};|<(?! )|^(?:[\t #+=:>-]|\d{1,9}[.)])|[\t ]$|\r(?!\n)|^\ufeff/im;

/** What an empty line does not end, or what means something elsewhere in a body: fences, tags, definitions, a byte order mark. */
const farReaching = /```|~~~|<(?! )|\]:|\ufeff/;

const byteOrderMark = "\ufeff";

const emptyLines = /(?:\r?\n){2,}/g;

/** A stretch of a body of Markdown, from one block to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether it is paragraphs and nothing else, as most replies are, which need no parser. */
  readonly isProse: boolean;
}

/** Cuts a body into paragraphs of prose and what stands between them. */
export function cutIntoStretches(source: string): readonly Stretch[] {
  if (!markup.test(source)) return [{ start: 0, end: source.length, isProse: true }];
  if (farReaching.test(source)) return [{ start: source.startsWith(byteOrderMark) ? 1 : 0, end: source.length, isProse: false }];
  const stretches: { start: number; end: number; isProse: boolean }[] = [];
  const add = (start: number, end: number): void => {
    const isProse = !markup.test(source.slice(start, end));
    const last = stretches.at(-1);
    if (last?.isProse === isProse) last.end = end;
    else stretches.push({ start, end, isProse });
  };
  let start = 0;
  for (const { index, 0: empty } of source.matchAll(emptyLines)) {
    add(start, index);
    start = index + empty.length;
  }
  add(start, source.length);
  return stretches;
}

/** Reads paragraphs of prose. */
export function readProse(builder: DocumentBuilder, { start, end }: Stretch): void {
  const prose = builder.source.slice(start, end);
  let at = start;
  builder.separate("paragraph");
  for (const { index, 0: ends } of prose.matchAll(/(?:\r?\n)+/g)) {
    const before = start + index;
    builder.appendSource(at, before);
    at = before + ends.length;
    if (/\n\r?\n/.test(ends)) builder.separate("paragraph");
    else if (index > 0 && at < end) builder.appendValue("\n", before, at);
  }
  builder.appendSource(at, end);
  builder.separate("paragraph");
}
