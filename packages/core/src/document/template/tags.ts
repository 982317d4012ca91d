import { blockTags, middleTags, silentTags, unseenBlocks } from "../data/template-tags.js";
import type { Span } from "../document.js";

/** What a tag does to the text around it. */
export type TagRole =
  /** Prints a value. */
  | "value"
  /** Opens, parts or closes a block of which some is printed. */
  | "open"
  | "middle"
  | "close"
  /** Prints nothing. */
  | "silent";

/** A tag of Liquid, Jinja, Handlebars or Mustache. Offsets into the text, end exclusive. */
export interface Tag extends Span {
  readonly kind: "tag";
  readonly role: TagRole;
  /** Blocks of the two families do not close each other. */
  readonly family: "{{" | "{%";
  /** The block that it opens or closes, or the value that it prints; empty where it has no name. */
  readonly name: string;
  /** What stands in it, without signs and blanks at its ends. */
  readonly inner: string;
  /** Takes the blanks before or after it away. */
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}

/** Longer ones are no tags but braces that nobody closed. UTF-16 units. */
const longest = 2_000;

const word = /^[\p{L}_][\p{L}\p{N}_-]{0,80}/u;
const path = /^&?\s{0,8}([\p{L}_@][\p{L}\p{N}_.@[\]-]{0,200})/u;

/** The end tags of blocks that there are in a text: `{% endblock %}` says that `block` is one. */
export function findEndTags(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\{%[-~+]?\s{0,8}end([\p{L}_]{1,40})/gu), ([, name]) => name as string));
}

/** Reads the tag that starts at an offset; `null` where there is none. */
export function readTag(text: string, start: number, endTags: ReadonlySet<string>): Tag | null {
  switch (text.charAt(start + 1)) {
    case "{":
      return readBraces(text, start);
    case "%":
      return readPercent(text, start, endTags);
    case "#":
      return readBetween(text, start, "{#", "#}", () => ({ role: "silent", name: "" }));
    default:
      return null;
  }
}

function readBraces(text: string, start: number): Tag | null {
  if (text.startsWith("{{!--", start)) return readBetween(text, start, "{{!--", "--}}", () => ({ role: "silent", name: "" }));
  if (text.startsWith("{{{", start)) return readBetween(text, start, "{{{", "}}}", readValue);
  return readBetween(text, start, "{{", "}}", (inner) => {
    const sign = inner.charAt(0);
    const name = word.exec(inner.slice(1).trimStart())?.[0] ?? "";
    if (sign === "#" && name !== "") return { role: "open", name };
    if (sign === "^" && name !== "") return { role: "open", name };
    if (sign === "/") return { role: "close", name };
    if (sign === "!") return { role: "silent", name: "" };
    if (inner === "^" || /^else\b/.test(inner)) return { role: "middle", name: "" };
    return readValue(inner);
  });
}

function readPercent(text: string, start: number, endTags: ReadonlySet<string>): Tag | null {
  return readBetween(text, start, "{%", "%}", (inner) => {
    const name = word.exec(inner)?.[0] ?? "";
    if (name.startsWith("end") && endTags.has(name.slice(3))) return { role: "close", name: name.slice(3) };
    if (blockTags.has(name) || unseenBlocks.has(name) || endTags.has(name)) return { role: "open", name };
    if (middleTags.has(name)) return { role: "middle", name: "" };
    if (name === "echo") return readValue(inner.slice(name.length).trimStart());
    if (silentTags.has(name)) return { role: "silent", name };
    return readValue(inner);
  });
}

/** A value is known by its path; whatever has none is left to be read as text. */
function readValue(inner: string): Pick<Tag, "role" | "name"> | null {
  const name = path.exec(inner)?.[1];
  return name === undefined ? null : { role: "value", name };
}

function readBetween(
  text: string,
  start: number,
  open: string,
  close: string,
  read: (inner: string) => Pick<Tag, "role" | "name"> | null,
): Tag | null {
  const from = start + open.length;
  const to = text.slice(from, from + longest).indexOf(close);
  if (to < 0) return null;
  const written = text.slice(from, from + to);
  // A brace that opens the next tag says that this one was never closed.
  if (close !== "--}}" && /\{[{%]/.test(written)) return null;
  const trimsBefore = /^[-~+]/.test(written);
  const trimsAfter = /[-~+]$/.test(written);
  const inner = written.slice(trimsBefore ? 1 : 0, trimsAfter ? -1 : undefined).trim();
  const what = read(inner);
  if (what === null) return null;
  return {
    kind: "tag",
    start,
    end: from + to + close.length,
    family: open === "{%" ? "{%" : "{{",
    inner,
    trimsBefore,
    trimsAfter,
    ...what,
  };
}
