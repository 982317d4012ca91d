import type { Field, Range } from "../diagnostic.js";
import type { Message } from "../message.js";
import { type Body, DocumentBuilder, type Unseen } from "./builder.js";
import type { MessageDocument, Placeholder, UnseenText } from "./document.js";
import { findPlaceholders } from "./placeholders.js";
import type { BodyReaders } from "./readers.js";
import { outsidePair, type SourceMap } from "./source-map.js";
import { readVariants, type Variant } from "./template/variants.js";

/** Reads a message to the one shape that all formats share. Never throws, whatever the text holds. The subject is always plain text. */
export function parseMessage(message: Message, readers: BodyReaders): MessageDocument {
  return parseVariant(message, readers, toView("subject", message.subject ?? ""), toView("text", message.text));
}

/**
 * Reads what a message may print: a template with conditions as several documents, which together hold each branch of each
 * condition; anything else as one. All ranges are those of the message.
 */
export function parseVariants(message: Message, readers: BodyReaders): readonly MessageDocument[] {
  if (message.kind !== "template") return [parseMessage(message, readers)];
  const subjects = readVariants(message.subject ?? "");
  const texts = readVariants(message.text);
  return Array.from({ length: Math.max(subjects.length, texts.length) }, (_, index) =>
    parseVariant(
      message,
      readers,
      toView("subject", message.subject ?? "", subjects[index % subjects.length]),
      toView("text", message.text, texts[index % texts.length]),
    ),
  );
}

/** The unseen words of a document as a document of their own, without what only the eye meets: links, images, styles. */
export function parseUnseen(document: MessageDocument): MessageDocument | null {
  const { unseen } = document;
  if (unseen === null) return null;
  const { text, range } = unseen;
  return {
    ...document,
    text,
    range,
    subjectEnd: 0,
    bodyStart: 0,
    links: [],
    images: [],
    styles: [],
    hidden: [],
    unseen: null,
    quotations: [],
    items: [],
    code: [],
    placeholders: findPlaceholders(text).map((found) => ({ ...found, at: range(found.span.start, found.span.end) })),
  };
}

/** A field as it is read, with the way back to the field as it is written. */
interface View {
  readonly text: string;
  at(start: number, end: number): Range;
  /** Whether a range of the field stands in the view as it is written. */
  covers(start: number, end: number): boolean;
}

function toView(field: Field, source: string, variant?: Variant): View {
  if (!variant || variant.text === source)
    return { text: source, at: (start, end) => rangeIn(field, source, start, end), covers: () => true };
  const { text, map } = variant;
  return {
    text,
    at: (start, end) => rangeIn(field, source, map.startOf(start), end <= start ? map.startOf(start) : map.endOf(end)),
    covers: (start, end) => map.covers(start, end),
  };
}

function parseVariant(message: Message, readers: BodyReaders, subject: View, text: View): MessageDocument {
  const before = subject.text === "" ? "" : `${subject.text}\n\n`;
  const builder = new DocumentBuilder(text.text, before, text.at);
  readers[message.format]?.(builder);
  return toDocument(message, subject, text, before.length, builder.finish());
}

function toDocument(message: Message, subject: View, view: View, bodyStart: number, body: Body): MessageDocument {
  const { text, map, links, images, styles, hidden, quotations, items, code } = body;
  const subjectEnd = subject.text.length;
  const source = (field: Field): string => (field === "subject" ? (message.subject ?? "") : message.text);
  const range = (start: number, end: number): Range => {
    const from = Math.min(Math.max(start, 0), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    // The break between subject and body is no one's: a span that starts in it and goes on starts with the body.
    if (from < subjectEnd || to < bodyStart) return subject.at(Math.min(from, subjectEnd), Math.min(to, subjectEnd));
    return mapped(map, view, Math.max(from, bodyStart) - bodyStart, to - bodyStart);
  };
  return {
    text,
    subjectEnd,
    bodyStart,
    links,
    images,
    styles,
    hidden,
    unseen: joinUnseen(view, body.unseen),
    quotations,
    items,
    code,
    placeholders: placeholdersOf(view, body, range),
    source,
    range,
    isPrinted: ({ field, start, end }) => (field === "subject" ? subject : view).covers(start, end),
  };
}

const apart = "\n\n";

/** Several hidden texts as one, a paragraph each. */
function joinUnseen(view: View, pieces: readonly Unseen[]): UnseenText | null {
  if (pieces.length === 0) return null;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + apart.length;
  }
  return {
    text: pieces.map(({ text }) => text).join(apart),
    // No finding is of two elements: what begins in one ends in it.
    range(start, end) {
      const index = Math.max(
        0,
        starts.findLastIndex((from) => from <= start),
      );
      const from = starts[index] as number;
      const { text, map } = pieces[index] as Unseen;
      return mapped(map, view, Math.min(start - from, text.length), Math.min(end - from, text.length));
    },
  };
}

function placeholdersOf(view: View, { text, code, targets }: Body, range: MessageDocument["range"]): Placeholder[] {
  const visible = findPlaceholders(text, code).map((found) => ({ ...found, at: range(found.span.start, found.span.end) }));
  const inTargets = targets.flatMap(({ value, map, before }) =>
    findPlaceholders(value, [], true).map(({ span, ...found }) => ({
      ...found,
      span: { start: before, end: before },
      at: mapped(map, view, span.start, span.end),
    })),
  );
  return inTargets.length === 0 ? visible : [...visible, ...inTargets].sort((a, b) => a.span.start - b.span.start);
}

/** The range of the body that a span of a view stands for. */
function mapped(map: SourceMap, view: View, start: number, end: number): Range {
  const from = map.startOf(start);
  return view.at(from, end <= start ? from : map.endOf(end));
}

/** A range that keeps surrogate pairs whole: an empty one moves before the pair, another one grows. */
function rangeIn(field: Field, source: string, start: number, end: number): Range {
  const from = outsidePair(source, start, -1);
  return { field, start: from, end: end <= start ? from : outsidePair(source, Math.max(end, from), 1) };
}
