import type { DocumentBuilder } from "./builder.js";

/**
 * What may be markup in Markdown: signs that are markup anywhere, an underscore at the edge of a word, references, tags, what another
 * block opens its line with, and white space at either end of a line.
 */
const markup =
  /[*`[\]\\~|\0]|_(?![a-z0-9])|(?<![a-z0-9])_|&#?[a-z0-9]{1,32};|<(?! )|^(?:[\t #+=:>-]|\d{1,9}[.)])|[\t ]$|\r(?!\n)|^\ufeff/im;

/** Whether a body is paragraphs and nothing else, as most replies are, and needs no parser to be read as Markdown. */
export function isProse(source: string): boolean {
  return !markup.test(source);
}

/** Reads paragraphs. */
export function readProse(builder: DocumentBuilder): void {
  const { source } = builder;
  let at = 0;
  for (const { index, 0: ends } of source.matchAll(/(?:\r?\n)+/g)) {
    builder.appendSource(at, index);
    at = index + ends.length;
    if (/\n\r?\n/.test(ends)) builder.separate("paragraph");
    else if (index > 0 && at < source.length) builder.appendValue("\n", index, at);
  }
  builder.appendSource(at, source.length);
}
