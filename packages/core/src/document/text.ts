import { matchesOf } from "../matches.js";
import type { DocumentBuilder } from "./builder.js";

const quotedLines = /^>.*(?:\n>.*)*/gm;

/** Reads plain text: the visible text is the source; runs of lines that begin with `>` are quotations. */
export function readText(builder: DocumentBuilder): void {
  const { source } = builder;
  let at = 0;
  for (const { index, 0: quoted } of matchesOf(quotedLines, source)) {
    builder.appendSource(at, index);
    builder.openQuotation();
    at = index + quoted.length;
    builder.appendSource(index, at);
    builder.closeQuotation();
  }
  builder.appendSource(at, source.length);
}
