import { SourceMap } from "@sendlint/core";
import type { Comment } from "../comment-directives.js";
import type { Excerpt } from "../lines.js";
import { mappedString, type SourceString } from "../source-string.js";
import type { Span } from "../span.js";

/** An entry of a gettext file. */
export interface PoEntry {
  readonly excerpt: Excerpt;
  /** The comments of translators and programs. */
  readonly comments: readonly Comment[];
  /** Strings by keyword, as `msgid`, `msgstr`, `msgstr[1]`. */
  readonly strings: ReadonlyMap<string, SourceString>;
  /** Its translation is a guess that programs do not use. */
  readonly isFuzzy: boolean;
  readonly mistakes: readonly { readonly offset: number; readonly message: string }[];
}

const line = /[^\r\n]*(?:\r\n?|\n|$)/y;
const comment = /^#[.]?(?=[ \t]|$)/;
const keyword = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)[ \t]+(?=")/;
const quoted = /^[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*$/;

/**
 * Reads an entry: the format is a few kinds of lines, and the library for it tells no places. Obsolete entries (`#~`) are comments.
 */
export function readPoEntry(excerpt: Excerpt): PoEntry {
  const { text, start } = excerpt;
  const comments: Comment[] = [];
  const parts = new Map<string, Span[]>();
  const mistakes: { offset: number; message: string }[] = [];
  let current: Span[] | null = null;
  let isFuzzy = false;
  line.lastIndex = 0;
  for (let at = 0; at < text.length; at = line.lastIndex) {
    line.lastIndex = at;
    const [whole = ""] = line.exec(text) ?? [];
    const content = whole.replace(/[\r\n]{1,2}$/, "");
    if (content.trim() === "") continue;
    if (content.startsWith("#")) {
      isFuzzy ||= readFlags(content).includes("fuzzy");
      const sign = comment.exec(content)?.[0];
      const end = start + at + content.length;
      if (sign !== undefined) comments.push({ start: start + at, end, content: { start: start + at + sign.length, end } });
      continue;
    }
    const [before = "", name] = keyword.exec(content) ?? [];
    if (name !== undefined) {
      current = [];
      parts.set(name, current);
    }
    const body = quoted.exec(content.slice(before.length))?.[1];
    if (body === undefined || current === null)
      mistakes.push({ offset: start + at, message: "is not valid PO: a line that is none of its kinds." });
    else {
      const from = start + at + content.indexOf('"', before.length) + 1;
      current.push({ start: from, end: from + body.length });
    }
  }
  const strings = new Map([...parts].map(([name, spans]) => [name, readString(spans, text, start)]));
  return { excerpt, comments, strings, isFuzzy, mistakes };
}

function readFlags(content: string): readonly string[] {
  if (!content.startsWith("#,")) return [];
  return content
    .slice(2)
    .split(",")
    .map((flag) => flag.trim());
}

const escapeSign = /\\(?:[0-7]{1,3}|x[\dA-Fa-f]{1,2}|.)/g;
const letters: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function decode(written: string): string {
  const code = written.slice(1);
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return letters[code] ?? code;
}

/** A string that may stand in several pairs of quotes. */
function readString(spans: readonly Span[], text: string, base: number): SourceString {
  const map = new SourceMap();
  let value = "";
  for (const { start, end } of spans) {
    const body = text.slice(start - base, end - base);
    let at = 0;
    for (const { index, 0: sign } of body.matchAll(escapeSign)) {
      value += body.slice(at, index) + decode(sign);
      map.addLinear(start + at, start + index);
      at = index + sign.length;
      map.addWhole(decode(sign).length, start + index, start + at);
    }
    value += body.slice(at);
    map.addLinear(start + at, end);
  }
  return mappedString(value, map, write);
}

function write(text: string): string {
  return text.replaceAll(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t");
}
