import type { Field, Format, PlacedDirective, Range } from "@sendlint/core";
import { placeDirective, removeComment } from "../comment-directives.js";
import { findCompanion } from "../companions.js";
import { readFrontMatter } from "../front-matter.js";
import { LineIndex, wholeFile } from "../lines.js";
import { type LibraryItem, problem } from "../record.js";
import { guessFormat } from "../shapes/format.js";
import { longestWhole, openSource, type SourceFile } from "../source-file.js";
import { findLineEnd, plainString, type SourceString } from "../source-string.js";
import { StreamDirectives } from "../stream-directives.js";
import type { Reader, ReadOptions } from "./reader.js";

/** Reads files that are one message each in a format, with front matter or without. */
export function textReader(format: Format): Reader {
  return (file, options) => readMessage(file, { ...options, format: options.format ?? format });
}

/** Reads a template of Liquid, Handlebars or Mustache: the name before its last end says how the message is written, or its look. */
export const readTemplate: Reader = (file, options) => readMessage(file, { ...options, format: options.format ?? innerFormat(file.path) });

const innerFormats: Readonly<Record<string, Format>> = { html: "html", htm: "html", md: "markdown", markdown: "markdown", txt: "text" };

function innerFormat(path: string): Format | null {
  const [, end = ""] = /\.([a-z]+)\.[^.]+$/i.exec(path) ?? [];
  return innerFormats[end.toLowerCase()] ?? null;
}

async function* readMessage(file: SourceFile, { facts, format, locale }: ReadOptions): AsyncIterable<LibraryItem> {
  if (file.size > longestWhole) {
    yield problem(`is larger than ${longestWhole / 1024 / 1024} MB: no message is so long.`);
    return;
  }
  const source = await file.text();
  const lines = new LineIndex(wholeFile(source));
  const { found, mistakes } = readFrontMatter(source);
  for (const { offset, message } of mistakes) yield problem(message, lines.positionAt(offset));
  if (mistakes.length > 0) return;

  const own: PlacedDirective[] = [];
  for (const comment of found?.comments ?? []) {
    const directive = placeDirective(source, 0, comment);
    if (directive === null) continue;
    own.push(directive);
    yield { kind: "directive", directive, lines, removal: removeComment(source, 0, directive) };
  }
  const bodyStart = found?.bodyStart ?? 0;
  const parts = await joinCompanion(file, plainString(source.slice(bodyStart), bodyStart, findLineEnd(source)), found?.subject ?? null);
  yield {
    kind: "record",
    name: null,
    text: parts.text,
    format: format ?? guessFormat(parts.text),
    facts: {
      ...facts,
      ...(locale === null ? {} : { locale }),
      ...found?.facts,
      ...(parts.subject === null ? {} : { subject: parts.subject }),
    },
    lines,
    ...(parts.elsewhere ? { elsewhere: parts.elsewhere } : {}),
    // In the head of a message each directive means all of it.
    suppressions: new StreamDirectives().suppressionsIn({ start: 0, end: source.length + 1 }, own),
    locate: ({ field, ...part }: Range) => parts.own[field]?.locate(part) ?? null,
    edit: ({ field, text, ...part }) => parts.own[field]?.edit(part, text) ?? null,
  };
}

/** A message's two parts, and those of them that stand in this file. */
interface Parts {
  readonly text: string;
  readonly subject: string | null;
  readonly own: { readonly text?: SourceString; readonly subject?: SourceString };
  readonly elsewhere?: Field;
}

async function joinCompanion(file: SourceFile, body: SourceString, subject: SourceString | null): Promise<Parts> {
  const companion = await findCompanion(file.path);
  if (companion === null)
    return { text: body.value, subject: subject?.value ?? null, own: { text: body, ...(subject ? { subject } : {}) } };
  const other = companion.other === null ? "" : await readOther(companion.other);
  if (companion.holds === "subject") return { text: other, subject: body.value.trimEnd(), own: { subject: body }, elsewhere: "text" };
  return { text: body.value, subject: other.trim(), own: { text: body }, elsewhere: "subject" };
}

/** What the other file holds; where it cannot be read, that is told when its own turn comes. */
async function readOther(path: string): Promise<string> {
  try {
    const source = await (await openSource(path)).text();
    return source.slice(readFrontMatter(source).found?.bodyStart ?? 0);
  } catch {
    return "";
  }
}
