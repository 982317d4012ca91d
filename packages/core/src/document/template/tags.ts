import { blockTags, middleTags, silentTags, unseenBlocks } from "../data/template-tags.js";
import type { Span } from "../document.js";
import { readPrintedWords } from "./words.js";

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
  /** The block that it opens or closes, or the value that it prints; empty where it has no name, as words in quotes. */
  readonly name: string;
  /** What stands in it, without signs and blanks at its ends. */
  readonly inner: string;
  /** Takes the blanks before or after it away. */
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}

/** Longer ones are no tags but braces that nobody closed. UTF-16 units. */
const longest = 2_000;

const word = /^[\p{L}_][\p{L}\p{M}\p{N}_-]{0,80}/u;
const path = /^&?\s{0,8}([\p{L}_@][\p{L}\p{M}\p{N}_.@[\]-]{0,200})/u;

type What = Pick<Tag, "role" | "name">;

const silent: What = { role: "silent", name: "" };
const middle: What = { role: "middle", name: "" };

/** Reads the tags of a text. */
export class TagReader {
  readonly #text: string;
  /** The end tags of blocks that there are: `{% endblock %}` says that `block` is one. */
  readonly #endTags: ReadonlySet<string>;
  /** Where a sign was found last, and from where on it was looked for. */
  readonly #found = new Map<string, { readonly from: number; readonly at: number }>();

  constructor(text: string) {
    this.#text = text;
    this.#endTags = new Set(Array.from(text.matchAll(/\{%[-~+]?\s{0,8}end([\p{L}_]{1,40})/gu), ([, name]) => name as string));
  }

  /** The tag that starts at an offset; `null` where there is none. */
  read(start: number): Tag | null {
    switch (this.#text.charAt(start + 1)) {
      case "{":
        return this.#readBraces(start);
      case "%":
        return this.#readBetween(start, "{%", "%}", (inner) => this.#readPercent(inner));
      case "#":
        return this.#readBetween(start, "{#", "#}", () => silent);
      default:
        return null;
    }
  }

  #readBraces(start: number): Tag | null {
    if (this.#text.startsWith("{{!--", start)) return this.#readBetween(start, "{{!--", "--}}", () => silent);
    if (this.#text.startsWith("{{{", start)) return this.#readBetween(start, "{{{", "}}}", readValue);
    return this.#readBetween(start, "{{", "}}", readBraces);
  }

  #readPercent(inner: string): What | null {
    const name = word.exec(inner)?.[0] ?? "";
    if (name.startsWith("end") && this.#endTags.has(name.slice(3))) return { role: "close", name: name.slice(3) };
    if (blockTags.has(name) || unseenBlocks.has(name) || this.#endTags.has(name)) return { role: "open", name };
    if (middleTags.has(name)) return middle;
    if (name === "echo") return readValue(inner.slice(name.length).trimStart());
    return silentTags.has(name) ? { role: "silent", name } : readValue(inner);
  }

  #readBetween(start: number, open: string, close: string, read: (inner: string) => What | null): Tag | null {
    const from = start + open.length;
    const to = this.#find(close, from);
    if (to < 0 || to - from > longest) return null;
    const written = this.#text.slice(from, to);
    // A brace that opens the next tag says that this one was never closed.
    if (close !== "--}}" && /\{[{%]/.test(written)) return null;
    const trimsBefore = /^[-~+]/.test(written);
    const trimsAfter = /[-~+]$/.test(written);
    const inner = written.slice(trimsBefore ? 1 : 0, trimsAfter ? -1 : undefined).trim();
    const what = read(inner);
    if (what === null) return null;
    return { kind: "tag", start, end: to + close.length, family: open === "{%" ? "{%" : "{{", inner, trimsBefore, trimsAfter, ...what };
  }

  /** Where a sign stands next. Asked from rising offsets, each part of the text is looked through once. */
  #find(sign: string, from: number): number {
    const last = this.#found.get(sign);
    if (last && from >= last.from && (last.at < 0 || from <= last.at)) return last.at;
    const at = this.#text.indexOf(sign, from);
    this.#found.set(sign, { from, at });
    return at;
  }
}

function readBraces(inner: string): What | null {
  const sign = inner.charAt(0);
  const name = word.exec(inner.slice(1).trimStart())?.[0] ?? "";
  if ((sign === "#" || sign === "^") && name !== "") return { role: "open", name };
  if (sign === "/") return { role: "close", name };
  if (sign === "!") return silent;
  return inner === "^" || /^else\b/.test(inner) ? middle : readValue(inner);
}

/** A value is known by its path, or it is words in quotes; whatever is neither is left to be read as text. */
function readValue(inner: string): What | null {
  const name = path.exec(inner)?.[1] ?? (readPrintedWords(inner) === null ? undefined : "");
  return name === undefined ? null : { role: "value", name };
}
