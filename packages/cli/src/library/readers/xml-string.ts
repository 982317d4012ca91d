import { SourceMap } from "@sendlint/core";
import { mappedString, type SourceString } from "../source-string.js";
import type { Span } from "../span.js";

/** A piece of the text of an element. */
export type XmlPiece =
  /** Text as it is written in the file, or what stands in a CDATA section. */
  | { readonly kind: "text" | "section"; readonly written: string; readonly start: number }
  /** A tag, with what it prints. */
  | ({ readonly kind: "markup"; readonly print: string } & Span);

const reference = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos));|\r\n?/g;
const lineEnd = /\r\n?/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a reference or a line end stands for. */
function decode([sign, decimal, hex, name]: RegExpExecArray): string {
  if (!sign.startsWith("&")) return "\n";
  if (name !== undefined) return named[name] as string;
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

/** The text of an element with its way back to the file. */
export function xmlString(pieces: readonly XmlPiece[]): SourceString {
  const map = new SourceMap();
  let value = "";
  const add = (text: string, start: number, end: number, isWritten: boolean): void => {
    value += text;
    if (isWritten) map.addLinear(start, end);
    else map.addWhole(text.length, start, end);
  };
  for (const piece of pieces) {
    if (piece.kind === "markup") {
      add(piece.print, piece.start, piece.end, false);
      continue;
    }
    const { written, start } = piece;
    let at = 0;
    for (const match of written.matchAll(piece.kind === "text" ? reference : lineEnd)) {
      add(written.slice(at, match.index), start + at, start + match.index, true);
      at = match.index + match[0].length;
      add(decode(match), start + match.index, start + at, false);
    }
    add(written.slice(at), start + at, start + written.length, true);
  }
  const string = mappedString(value, map, (text) => text);
  return {
    ...string,
    edit(part, text) {
      const edit = string.edit(part, text);
      // A change within one piece is safe; a longer one would take tags along.
      const home =
        edit &&
        pieces.find((piece) => piece.kind !== "markup" && edit.start >= piece.start && edit.end <= piece.start + piece.written.length);
      if (!edit || !home) return null;
      if (home.kind === "text") return { ...edit, text: escapeXml(edit.text) };
      return edit.text.includes("]]>") ? null : edit;
    },
  };
}

/** `>` too, which may not follow `]]`. */
function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
