import type { Range } from "../diagnostic.js";
import type { MessageDocument } from "../document/document.js";

/** Where a finding about the whole message is shown: the first line of its text that is not blank, or its start. */
export function findOpening(document: MessageDocument): Range {
  const body = document.text.slice(document.bodyStart);
  const start = body.search(/\S/);
  if (start < 0) return { field: "text", start: 0, end: 0 };
  const lineEnd = body.slice(start).search(/[\r\n]/);
  const line = lineEnd < 0 ? body.slice(start) : body.slice(start, start + lineEnd);
  return document.range(document.bodyStart + start, document.bodyStart + start + line.trimEnd().length);
}
