import type { Span } from "../document/document.js";
import { parseMessage } from "../document/parse.js";
import type { BodyReaders } from "../document/readers.js";
import { type MessageInput, parseMessageInput } from "../message.js";
import { type Directive, parseDirective } from "./directive.js";

/** A directive with its place. UTF-16 offsets into the text that it stands in, end exclusive. */
export interface PlacedDirective extends Directive, Span {}

/** Comments of Liquid, Handlebars and Jinja, which hide from every format. */
const templateComments = [
  /\{%[-~+]?\s{0,8}comment\s{0,8}[-~+]?%\}([^{}]{1,2000})\{%[-~+]?\s{0,8}endcomment\s{0,8}[-~+]?%\}/g,
  /\{%[-~+]?\s{0,8}#([^{}%]{1,2000}?)[-~+]?%\}/g,
  /\{\{[-~]?!--([^{}]{1,2000}?)--[-~]?\}\}/g,
  /\{\{[-~]?!(?!--)([^{}]{1,2000})\}\}/g,
  /\{#[-~+]?([^{}]{1,2000}?)[-~+]?#\}/g,
];

/** `[//]: # (note)`, which is how Markdown writes a comment without HTML. */
const markdownComment = /^\[[^\]]{1,40}\]:\s{1,20}\S{1,20}\s{1,20}["'(](.*)["')]$/s;

/** The directives in the comments of a message of one of some formats. */
export function findDirectivesWith(readers: BodyReaders, input: MessageInput): readonly PlacedDirective[] {
  const { message } = parseMessageInput(input, { kind: "reply", stage: "pre-sale" }, readers);
  const { text } = message;
  if (!text.includes("sendlint-")) return [];
  const found: PlacedDirective[] = [];
  const add = (comment: string, start: number, end: number): void => {
    const directive = parseDirective(comment);
    const content = text.indexOf(comment, start);
    if (directive === null || content < 0) return;
    const { rulesAt } = directive;
    found.push({ ...directive, start, end, rulesAt: { start: content + rulesAt.start, end: content + rulesAt.end } });
  };
  for (const { kind, text: written, at } of parseMessage(message, readers).hidden) {
    if (kind === "comment") add(markdownComment.exec(written)?.[1] ?? written, at.start, at.end);
  }
  for (const pattern of templateComments) {
    for (const { index, 0: whole, 1: comment } of text.matchAll(pattern)) add(comment as string, index, index + whole.length);
  }
  return found.sort((a, b) => a.start - b.start);
}
