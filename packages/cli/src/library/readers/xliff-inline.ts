import type { Span } from "../span.js";
import type { XmlPiece } from "./xml-string.js";

/** An element within a text, and the pieces in it. */
export interface Inline extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly pieces: readonly XmlPiece[];
}

/** Elements around text that a reader sees. */
const transparent: ReadonlySet<string> = new Set(["g", "mrk", "pc", "sub"]);

/** Elements whose content is code of the original, such as `{{name}}` or `&lt;b&gt;`. */
const code: ReadonlySet<string> = new Set(["ph", "it", "bpt", "ept"]);

const lineBreakTag = /^\s*<br\b/i;

/**
 * What an element within a text prints: its text, the placeholder that it stands for, a line break; formatting prints nothing.
 *
 * @param data original codes by their identifiers, to which XLIFF 2 refers
 */
export function printInline({ name, attributes, pieces, start, end }: Inline, data: ReadonlyMap<string, string>): readonly XmlPiece[] {
  if (transparent.has(name)) return pieces;
  const written = pieces.map((piece) => (piece.kind === "markup" ? piece.print : piece.written)).join("");
  const isTag = /^\s*(?:<|&lt;)/.test(written);
  if (code.has(name) && written.trim() !== "" && !isTag) return pieces;
  const original = isTag
    ? written.replace("&lt;", "<")
    : (attributes.disp ?? attributes["equiv-text"] ?? attributes.equiv ?? data.get(attributes.dataRef ?? "") ?? "");
  return [{ kind: "markup", start, end, print: printCode(original, attributes) }];
}

function printCode(original: string, { ctype = "", id = "" }: Readonly<Record<string, string>>): string {
  if (ctype === "lb" || lineBreakTag.test(original) || /^LINE_BREAK/.test(id)) return "\n";
  if (/^\s*</.test(original)) return "";
  // Without an original, an identifier that is a name is all that is known of a placeholder.
  return original !== "" ? original : /^(?!(?:START|CLOSE)_)[A-Za-z]{2}\w*$/.test(id) ? `{{${id}}}` : "";
}
