import type { Field, Range } from "../diagnostic.js";
import type { Message } from "../message.js";
import { type Body, DocumentBuilder } from "./builder.js";
import type { MessageDocument, Placeholder } from "./document.js";
import { readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { findPlaceholders } from "./placeholders.js";
import { outsidePair, type SourceMap } from "./source-map.js";
import { readText } from "./text.js";

const readers = { text: readText, markdown: readMarkdown, html: readHtml } as const;

/** Reads a message to the one shape that all formats share. Never throws, whatever the text holds. The subject is always plain text. */
export function parseMessage(message: Message): MessageDocument {
  const subject = message.subject ?? "";
  const before = subject === "" ? "" : `${subject}\n\n`;
  const builder = new DocumentBuilder(message.text, before);
  readers[message.format](builder);
  return toDocument(message, subject.length, before.length, builder.finish());
}

function toDocument(message: Message, subjectEnd: number, bodyStart: number, body: Body): MessageDocument {
  const { text, map, links, images, styles, hidden, quotations, code } = body;
  const source = (field: Field): string => (field === "subject" ? (message.subject ?? "") : message.text);
  const range = (start: number, end: number): Range => {
    const from = Math.min(Math.max(start, 0), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    // The break between subject and body is no one's: a span that starts in it and goes on starts with the body.
    if (from < subjectEnd || to < bodyStart) {
      return rangeIn("subject", message.subject ?? "", Math.min(from, subjectEnd), Math.min(to, subjectEnd));
    }
    return mapped(map, message.text, Math.max(from, bodyStart) - bodyStart, to - bodyStart);
  };
  return {
    text,
    subjectEnd,
    bodyStart,
    links,
    images,
    styles,
    hidden,
    quotations,
    code,
    placeholders: placeholdersOf(message, body, range),
    source,
    range,
  };
}

function placeholdersOf(message: Message, { text, code, targets }: Body, range: MessageDocument["range"]): Placeholder[] {
  const visible = findPlaceholders(text, code).map((found) => ({ ...found, at: range(found.span.start, found.span.end) }));
  const inTargets = targets.flatMap(({ value, map, before }) =>
    findPlaceholders(value, [], true).map(({ span, ...found }) => ({
      ...found,
      span: { start: before, end: before },
      at: mapped(map, message.text, span.start, span.end),
    })),
  );
  return inTargets.length === 0 ? visible : [...visible, ...inTargets].sort((a, b) => a.span.start - b.span.start);
}

/** The range of the body that a span of a view stands for. */
function mapped(map: SourceMap, source: string, start: number, end: number): Range {
  const from = map.startOf(start);
  return rangeIn("text", source, from, end <= start ? from : map.endOf(end));
}

/** A range that keeps surrogate pairs whole: an empty one moves before the pair, another one grows. */
function rangeIn(field: Field, source: string, start: number, end: number): Range {
  const from = outsidePair(source, start, -1);
  return { field, start: from, end: end <= start ? from : outsidePair(source, Math.max(end, from), 1) };
}
