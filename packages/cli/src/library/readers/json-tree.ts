import { SourceMap } from "@sendlint/core";
// The parser of VS Code: tells places, goes on after mistakes, reads comments.
import { printParseErrorCode, visit } from "jsonc-parser";
import type { Comment } from "../comment-directives.js";
import { mappedString, type SourceString } from "../source-string.js";
import type { Span } from "../span.js";
import type { Tree, TreeEntry, TreeText } from "../tree.js";

/** A JSON text, read as far as it can be. */
export interface JsonReading {
  /** `null` where there is no value. */
  readonly tree: Tree | null;
  readonly mistakes: readonly { readonly offset: number; readonly message: string }[];
  readonly comments: readonly Comment[];
}

/** A list or a map that is being read. */
interface Open {
  readonly start: number;
  readonly items: Tree[];
  readonly entries: TreeEntry[] | null;
  readonly keys: Set<string>;
  key: { readonly name: string; readonly start: number } | null;
}

/** After so many mistakes the rest are their consequences. */
const mostMistakes = 5;

/**
 * Reads JSON with its places.
 *
 * @param start where the text starts in its file
 * @param allowsComments whether comments and commas at the end of lists are fine
 */
export function readJsonTree(text: string, start: number, allowsComments: boolean): JsonReading {
  const mistakes: { offset: number; message: string }[] = [];
  const comments: Comment[] = [];
  const open: Open[] = [];
  let root: Tree | null = null;
  const put = (tree: Tree): void => {
    const into = open.at(-1);
    if (into === undefined) root ??= tree;
    else if (into.entries === null) into.items.push(tree);
    else if (into.key !== null) {
      into.entries.push({ key: into.key.name, start: into.key.start, end: tree.end, value: tree });
      into.key = null;
    }
  };
  const close = (end: number): void => {
    const closed = open.pop();
    if (closed === undefined) return;
    const span = { start: closed.start, end };
    put(closed.entries === null ? { kind: "list", ...span, items: closed.items } : { kind: "map", ...span, entries: closed.entries });
  };
  const complain = (offset: number, message: string): void => {
    // What else is wrong at the same place is a consequence, too.
    const isNew = mistakes.at(-1)?.offset !== start + offset;
    if (isNew && mistakes.length < mostMistakes) mistakes.push({ offset: start + offset, message });
  };
  let isAstray = false;
  const begin = (offset: number, entries: TreeEntry[] | null): void => {
    open.push({ start: start + offset, items: [], entries, keys: new Set(), key: null });
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin(offset, []),
        onArrayBegin: (offset) => begin(offset, null),
        onObjectEnd: (offset, length) => close(start + offset + length),
        onArrayEnd: (offset, length) => close(start + offset + length),
        onObjectProperty(name, offset) {
          const into = open.at(-1);
          if (!into) return;
          into.key = { name, start: start + offset };
          if (into.keys.has(name)) complain(offset, `the key ${JSON.stringify(name)} stands twice in one object.`);
          into.keys.add(name);
        },
        onLiteralValue(value, offset, length) {
          const span = { start: start + offset, end: start + offset + length };
          put(typeof value === "string" ? toText(text, start, span, value) : { kind: "scalar", ...span, value });
        },
        onComment(offset, length) {
          const end = offset + length;
          const content = { start: start + offset + 2, end: start + (text.startsWith("/*", offset) ? end - 2 : end) };
          comments.push({ start: start + offset, end: start + end, content });
        },
        onError(error, offset) {
          const name = printParseErrorCode(error);
          // The words of a string that a line end broke off are no values.
          if (!isAstray || name !== "InvalidSymbol") complain(offset, `is not valid JSON: ${sentences[name] ?? "it cannot be read"}.`);
          isAstray ||= name === "UnexpectedEndOfString";
        },
      },
      allowsComments ? { allowTrailingComma: true } : { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    complain(0, "nests deeper than can be read.");
  }
  // What the text left open ends with it.
  while (open.length > 0) close(start + text.length);
  return { tree: root, mistakes, comments };
}

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word that is no value",
  InvalidNumberFormat: "a number that is none",
  PropertyNameExpected: "a key is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing brace is missing",
  CloseBracketExpected: "a closing bracket is missing",
  EndOfFileExpected: "there is more after the end",
  InvalidCommentToken: "a comment, which JSON has not",
  UnexpectedEndOfComment: "a comment that does not end",
  UnexpectedEndOfString: "a string that does not end",
  UnexpectedEndOfNumber: "a number that does not end",
  InvalidUnicode: "an escape that is none",
  InvalidEscapeCharacter: "an escape that is none",
  InvalidCharacter: "a character that must be escaped",
};

function toText(text: string, base: number, span: Span, value: string): TreeText {
  return {
    kind: "text",
    ...span,
    value,
    source: () => readString(text.slice(span.start - base + 1, span.end - base), span.start + 1, value),
  };
}

const escapeSign = /\\(?:u[\dA-Fa-f]{4}|.)/gs;

/**
 * The way back to a JSON string.
 *
 * @param written the string without its first quote
 */
function readString(written: string, start: number, value: string): SourceString {
  const map = new SourceMap();
  const body = written.endsWith('"') ? written.slice(0, -1) : written;
  let at = 0;
  for (const { index, 0: sign } of body.matchAll(escapeSign)) {
    map.addLinear(start + at, start + index);
    at = index + sign.length;
    map.addWhole(1, start + index, start + at);
  }
  map.addLinear(start + at, start + body.length);
  const isAscii = /\\u/.test(body) && !/[^ -~]/.test(body);
  const escapesSlash = body.includes("\\/") && !/(?<!\\)\//.test(body);
  return mappedString(value, map, (text) => {
    const json = JSON.stringify(text).slice(1, -1);
    const ascii = isAscii ? json.replaceAll(/[^ -~]/g, escapeUnit) : json;
    return escapesSlash ? ascii.replaceAll("/", "\\/") : ascii;
  });
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
