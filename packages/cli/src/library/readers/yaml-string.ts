import { SourceMap } from "@sendlint/core";
import { parseDocument, type Scalar } from "yaml";
import { findLineEnd, mappedString, type SourceString } from "../source-string.js";
import type { Span } from "../span.js";

/** A string of a YAML file with the tokens that it was read from. */
export type YamlScalar = Scalar<string> & { readonly range: NonNullable<Scalar["range"]> };

/** How a style is read: the value and its way back, and how a text is written in it. */
interface Style {
  readonly map: SourceMap;
  readonly value: string;
  /** Ways to write it, of which the first one counts that is read as it should be. */
  write(text: string): readonly string[];
}

/**
 * The way back to a string of YAML, whatever its style: plain, quoted, literal, folded.
 *
 * @param text from `base` on in the file
 * @param isInFlow whether it stands between brackets or braces
 */
export function readYamlString(node: YamlScalar, text: string, base: number, isInFlow: boolean): SourceString {
  const { value, range } = node;
  const place = { start: range[0] + base, end: range[1] + base };
  const source = text.slice(range[0], range[1]);
  const style = readStyle(node, source, place.start);
  // A style that was not understood is one piece, and no part of it can be changed.
  if (style?.value !== value) return mappedString(value, wholeMap(value.length, trimEnd(source, place)), () => null);
  const string = mappedString(value, style.map, (written) => written);
  return {
    ...string,
    edit(part, replacement) {
      const edit = string.edit(part, replacement);
      if (edit === null) return null;
      const wanted = value.slice(0, part.start) + replacement + value.slice(part.end);
      const [before, after] = [source.slice(0, edit.start - place.start), source.slice(edit.end - place.start)];
      const written = style.write(edit.text).find((way) => isReadAs(before + way + after, wanted, node, isInFlow));
      return written === undefined ? null : { ...edit, text: written };
    },
  };
}

function wholeMap(length: number, { start, end }: Span): SourceMap {
  const map = new SourceMap();
  map.addWhole(length, start, end);
  return map;
}

function trimEnd(source: string, { start }: Span): Span {
  return { start, end: start + source.trimEnd().length };
}

/** Whether a string that is written so is read so, where it stands. What a style cannot hold is found here. */
function isReadAs(source: string, value: string, node: YamlScalar, isInFlow: boolean): boolean {
  const indent = " ".repeat(Math.max(0, indentOf(node)));
  // Nothing may follow a block that keeps the line ends behind it.
  const written = isInFlow ? `${indent}k: [${source}\n]` : `${indent}k: ${source}`;
  const document = parseDocument(written);
  const found = isInFlow ? document.getIn(["k", 0], true) : document.get("k", true);
  const isOnly = !isInFlow || (document.get("k") as { items?: readonly unknown[] } | undefined)?.items?.length === 1;
  return document.errors.length === 0 && isOnly && (found as Scalar | undefined)?.value === value;
}

/** How far the map or list is indented that a string stands in. */
function indentOf({ srcToken }: YamlScalar): number {
  return srcToken && "indent" in srcToken ? srcToken.indent : 0;
}

function readStyle(node: YamlScalar, source: string, start: number): Style | null {
  switch (node.type) {
    case "PLAIN":
      return readFlow(source, start, plainParts, node);
    case "QUOTE_SINGLE":
      return readFlow(source.slice(1, -1), start + 1, singleParts, node);
    case "QUOTE_DOUBLE":
      return readFlow(source.slice(1, -1), start + 1, doubleParts, node);
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return readBlock(node, source, start);
    default:
      return null;
  }
}

/** A line end with the blanks around it, or several: the first is a space, each further one a line end. */
const fold = "[ \\t]*(?:\\r\\n?|\\n)(?:[ \\t]*(?:\\r\\n?|\\n))*[ \\t]*";
const plainParts = new RegExp(fold, "g");
const singleParts = new RegExp(`''|${fold}`, "g");
const doubleParts = new RegExp(`\\\\(?:x[\\dA-Fa-f]{2}|u[\\dA-Fa-f]{4}|U[\\dA-Fa-f]{8}|(?:\\r\\n?|\\n)[ \\t]*|.)|${fold}`, "g");

/** What a letter after `\` stands for (YAML 1.2.2, 5.7). */
const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};

function decode(part: string): string {
  if (part === "''") return "'";
  if (part.startsWith("\\")) {
    const letter = part.charAt(1);
    if (/^\\[\r\n]/.test(part)) return "";
    if (/^\\[xuU]./.test(part)) return String.fromCodePoint(Number.parseInt(part.slice(2), 16));
    return escapes[letter] ?? letter;
  }
  const breaks = part.match(/\r\n?|\n/g)?.length ?? 0;
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

function readFlow(body: string, start: number, parts: RegExp, node: YamlScalar): Style {
  const map = new SourceMap();
  let value = "";
  let at = 0;
  const takeUpTo = (end: number): void => {
    value += body.slice(at, end);
    map.addLinear(start + at, start + end);
  };
  for (const { index, 0: part } of body.matchAll(parts)) {
    takeUpTo(index);
    at = index + part.length;
    const decoded = decode(part);
    value += decoded;
    map.addWhole(decoded.length, start + index, start + at);
  }
  takeUpTo(body.length);
  // A line end is an empty line, indented as the lines that there are.
  const [, lineEnd = "\n", indent = " ".repeat(indentOf(node) + 2)] = /(\r\n?|\n)([ \t]+)/.exec(body) ?? [];
  const breakLines = (text: string): string => text.replaceAll(/\n+/g, (run) => lineEnd.repeat(run.length + 1) + indent);
  return { map, value, write: (text) => [writeFlow(text, node, breakLines)] };
}

function writeFlow(text: string, { type }: YamlScalar, breakLines: (text: string) => string): string {
  if (type === "QUOTE_SINGLE") return breakLines(text.replaceAll("'", "''"));
  if (type === "PLAIN") return breakLines(text);
  return JSON.stringify(text).slice(1, -1);
}

/** One line of a block: where its text starts and ends in the body, and where the next line starts. */
interface BlockLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Blanks before its text. */
  readonly indent: number;
}

function readBlock(node: YamlScalar, source: string, start: number): Style | null {
  const { srcToken } = node;
  if (srcToken?.type !== "block-scalar") return null;
  const bodyStart = source.length - srcToken.source.length;
  const [, header = ""] = /^[|>]([-+\d]*)/.exec(source) ?? [];
  const body = srcToken.source;
  const lines = splitLines(body);
  const first = lines.find((line) => line.end > line.start + line.indent);
  const asked = /\d/.exec(header)?.[0];
  const indent = asked === undefined ? (first?.indent ?? 0) : Math.max(0, indentOf(node)) + Number(asked);
  const chomp = /[-+]/.exec(header)?.[0] ?? "";
  const read = node.type === "BLOCK_LITERAL" ? readLiteral : readFolded;
  const { map, value } = read(body, lines, indent, chomp, start + bodyStart);
  const lineEnd = findLineEnd(body === "" ? source : body);
  const pad = " ".repeat(indent);
  const isFolded = node.type === "BLOCK_FOLDED";
  const write = (text: string): string =>
    text.replaceAll(
      /\n+(?=([^\n]?))/g,
      (run, after: string) => lineEnd.repeat(run.length + (isFolded ? 1 : 0)) + (after === "" ? "" : pad),
    );
  // A line end may be followed by text that it parts from its own indentation.
  return { map, value, write: (text) => [write(text), write(text) + pad] };
}

function splitLines(body: string): BlockLine[] {
  const lines: BlockLine[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = at;
    const match = lineEnd.exec(body);
    const end = match?.index ?? body.length;
    const indent = /^ */.exec(body.slice(at, end))?.[0].length ?? 0;
    lines.push({ start: at, end, next: match ? lineEnd.lastIndex : body.length, indent });
    at = match ? lineEnd.lastIndex : body.length;
  }
  return lines;
}

/** Gathers a value with its way back. Offsets of the body. */
class Gatherer {
  readonly map = new SourceMap();
  value = "";
  readonly #body: string;
  readonly #base: number;
  #at = 0;

  constructor(body: string, base: number) {
    this.#body = body;
    this.#base = base;
  }

  /** What stands in the file. */
  take(start: number, end: number): void {
    this.value += this.#body.slice(start, end);
    this.map.addLinear(this.#base + start, this.#base + end);
    this.#at = end;
  }

  /** What a stretch up to an offset stands for. */
  add(text: string, end: number): void {
    if (text === "") return;
    this.value += text;
    this.map.addWhole(text.length, this.#base + Math.min(this.#at, end), this.#base + end);
    this.#at = Math.max(this.#at, end);
  }
}

/** How many lines come before the blank ones at the end. */
function countText(lines: readonly BlockLine[]): number {
  return lines.findLastIndex(({ start, end, indent }) => end > start + indent) + 1;
}

function textStart({ start, end }: BlockLine, indent: number): number {
  return Math.min(start + indent, end);
}

function readLiteral(body: string, lines: readonly BlockLine[], indent: number, chomp: string, base: number): Gatherer {
  const gathered = new Gatherer(body, base);
  const count = countText(lines);
  lines.forEach((line, index) => {
    if (index >= count && chomp !== "+") return;
    const from = textStart(line, indent);
    if (index < count || line.end > from) gathered.take(from, line.end);
    const isLast = index === count - 1;
    const next = lines[index + 1];
    // With the line end goes the indentation of the next line.
    if (line.next > line.end && (!isLast || chomp !== "-")) gathered.add("\n", next && !isLast ? textStart(next, indent) : line.next);
    else if (isLast && chomp !== "-") gathered.add("\n", line.end);
  });
  return gathered;
}

function readFolded(body: string, lines: readonly BlockLine[], indent: number, chomp: string, base: number): Gatherer {
  const gathered = new Gatherer(body, base);
  const count = countText(lines);
  let separator = "";
  let wasIndented = false;
  let hasText = false;
  for (const line of lines.slice(0, count)) {
    const from = textStart(line, indent);
    const isBlank = from === line.end;
    if (isBlank) {
      if (!hasText || separator === "\n") gathered.add("\n", line.next);
      else separator = "\n";
      continue;
    }
    const isIndented = line.indent > indent || body.charAt(from) === "\t";
    if (isIndented && hasText) separator = separator === " " ? "\n" : !wasIndented && separator === "\n" ? "\n\n" : separator;
    gathered.add(separator, from);
    gathered.take(from, line.end);
    separator = isIndented ? "\n" : " ";
    wasIndented = isIndented;
    hasText = true;
  }
  const last = lines[count - 1];
  if (last && chomp !== "-") gathered.add("\n", last.next);
  if (chomp === "+") for (const line of lines.slice(count)) gathered.add("\n", line.next);
  return gathered;
}
