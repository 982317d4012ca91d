import { conditionalBlocks, unseenBlocks } from "../data/template-tags.js";
import type { Span } from "../document.js";
import type { IcuChoice } from "./icu.js";
import { deepest, type Item, ItemReader, type Print } from "./items.js";
import type { Tag } from "./tags.js";
import { addWords, listQuoted, type PrintedWords, readPrintedWords } from "./words.js";

/** Text that is printed as it is written. */
interface Text extends Span {
  readonly kind: "text";
}

/** Pieces of which one branch is printed. */
export interface Choice {
  readonly kind: "choice";
  readonly branches: readonly (readonly Piece[])[];
}

/** A piece of a template. Offsets into its text, end exclusive. */
export type Piece = Text | Print | Choice;

/** A value that reads the same in the visible text; any other is given by its path. */
const plainValue = /^[^"'<>{}\n]{1,180}$/;

/** A literal that is printed where there is no value: `default: "there"`, `fallback:"there"`, `,fallback=there`. */
const fallback = /\|\s{0,8}(?:default|fallback)\s{0,8}[:(]\s{0,8}(["'])(.{1,500}?)\1|,\s{0,8}fallback\s{0,8}=\s{0,8}([^,"']{1,200})/s;

const assignment = /^(?:assign|set)\s{1,8}([\p{L}_][\p{L}\p{M}\p{N}_-]{0,80})\s{0,8}=\s{0,8}(.{1,2000})$/su;
/** So many texts of one name are read: each is one more branch wherever it is printed. */
const mostLiterals = 4;

/** A block that is being read. */
class Block {
  readonly tag: Tag;
  readonly #branches: Piece[][] = [];
  #hasElse = false;
  /** Those of its current branch. What a `case` holds before its first `when` is not printed. */
  pieces: Piece[] = [];

  constructor(tag: Tag) {
    this.tag = tag;
    if (tag.name !== "case") this.#branches.push(this.pieces);
  }

  part({ inner }: Tag): void {
    this.pieces = [];
    this.#branches.push(this.pieces);
    if (/^(?:else|\^)$/.test(inner)) this.#hasElse = true;
  }

  finish(): readonly Piece[] {
    const { family, name } = this.tag;
    if (family === "{%" && unseenBlocks.has(name)) return [];
    const isConditional = family === "{{" || conditionalBlocks.has(name);
    const branches = isConditional && !this.#hasElse ? [...this.#branches, []] : this.#branches;
    return branches.length === 1 ? (branches[0] as Piece[]) : [{ kind: "choice", branches }];
  }
}

/** Reads a template into pieces: its conditions as choices, its comments as nothing, blocks that nobody closed as text. */
export function readTemplate(text: string): readonly Piece[] {
  return new TemplateReader(text).read({ start: 0, end: text.length }, null, 0);
}

class TemplateReader {
  readonly #text: string;
  readonly #items: ItemReader;
  /** Words by the name that they were assigned to: which of them is printed may hang on a condition. */
  readonly #literals = new Map<string, readonly string[]>();

  constructor(text: string) {
    this.#text = text;
    this.#items = new ItemReader(text);
  }

  /** The pieces of a span; `argument` is that of the ICU choice that it belongs to. */
  read(span: Span, argument: IcuChoice | null, depth: number): readonly Piece[] {
    const pieces: Piece[] = [];
    const open: Block[] = [];
    const write = (more: readonly Piece[]): void => {
      const into = open.at(-1)?.pieces ?? pieces;
      for (const piece of more) into.push(piece);
    };
    let at = span.start;
    for (const item of this.#items.list(span, argument)) {
      const before = this.#text.slice(at, item.start);
      const isTag = item.kind === "tag";
      const length = isTag && item.trimsBefore ? before.trimEnd().length : before.length;
      if (length > 0) write([{ kind: "text", start: at, end: at + length }]);
      at = isTag && item.trimsAfter ? this.#skipBlanks(item.end) : item.end;
      if (isTag && item.role === "open") open.push(new Block(item));
      else if (isTag && item.role === "middle") open.at(-1)?.part(item);
      else if (isTag && item.role === "close") write((open.pop() as Block).finish());
      else write(this.#read(item, depth));
    }
    if (at < span.end) write([{ kind: "text", start: at, end: span.end }]);
    return pieces;
  }

  #skipBlanks(from: number): number {
    let at = from;
    while (/\s/.test(this.#text.charAt(at))) at++;
    return at;
  }

  #read(item: Item, depth: number): readonly Piece[] {
    if (item.kind === "print") return [item];
    if (item.kind === "icu") {
      if (depth >= deepest) return [{ kind: "text", start: item.start, end: item.end }];
      return [{ kind: "choice", branches: item.messages.map((message) => this.read(message, item, depth + 1)) }];
    }
    if (item.role === "value") return [this.#readValue(item)];
    if (item.name === "cycle") return this.#readCycle(item);
    this.#assign(item);
    return [];
  }

  #assign({ inner }: Tag): void {
    const [, name = "", value = ""] = assignment.exec(inner) ?? [];
    const text = readPrintedWords(value)?.text;
    const known = this.#literals.get(name) ?? [];
    if (text !== undefined && !known.includes(text) && known.length < mostLiterals) this.#literals.set(name, [...known, text]);
  }

  #readCycle({ start, inner }: Tag): readonly Piece[] {
    const from = this.#text.indexOf(inner, start);
    const branches = listQuoted(inner).map((words): Piece[] => [{ kind: "text", start: from + words.start, end: from + words.end }]);
    return [{ kind: "choice", branches }];
  }

  #readValue({ start, end, inner, name }: Tag): Piece {
    if (name === "") return this.#readWords(start, end, inner);
    const literals = this.#literals.get(name);
    const isPlain = literals === undefined && inner.startsWith(name) && plainValue.test(inner);
    const prints = (literals ?? [`{{${name}}}`]).map((value): Piece => ({ kind: "print", start, end, text: addWords(value, inner) }));
    const value: Piece = isPlain ? { kind: "text", start, end } : choose(prints);
    const match = fallback.exec(inner);
    if (!match) return value;
    const words = (match[2] ?? match[3]) as string;
    const from = this.#text.indexOf(words, this.#text.indexOf(match[0], start));
    return { kind: "choice", branches: [[value], [{ kind: "text", start: from, end: from + words.length }]] };
  }

  #readWords(start: number, end: number, inner: string): Piece {
    const written = inner.replace(/^echo\s{0,8}/, "");
    const { text, at } = readPrintedWords(written) as PrintedWords;
    const from = this.#text.indexOf(written, start);
    return at === null ? { kind: "print", start, end, text } : { kind: "text", start: from + at.start, end: from + at.end };
  }
}

/** The only piece, or a choice between several. */
function choose(pieces: readonly Piece[]): Piece {
  const [first, second] = pieces;
  return first && !second ? first : { kind: "choice", branches: pieces.map((piece) => [piece]) };
}
