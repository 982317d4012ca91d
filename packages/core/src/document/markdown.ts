import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { DocumentBuilder } from "./builder.js";
import { HtmlReader } from "./html.js";
import { cutIntoStretches, readProse, type Stretch } from "./prose.js";
import { SourceMap } from "./source-map.js";
import { readText } from "./text.js";

/**
 * Longest body that is read as Markdown, in UTF-16 units. The parser's time grows faster than its input; no platform takes
 * messages of a tenth of this length.
 */
const maxLength = 50_000;

/**
 * A line that opens with this many units of quotation marks, list markers and indentation is nested deeper than any message;
 * the parser's time grows with the square of the depth.
 */
const deepLine = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){200}/m;

/** Each `<!` or `<?` that does not end makes the parser look through the rest of the body: openings times length. */
const maxSearch = 10_000_000;

/** Deepest nesting of square brackets between two blank lines: images in the alternative text of images cost its cube. */
const maxBrackets = 32;

/** Runs of `*`, `_` and `~` between two blank lines, squared and summed: emphasis in emphasis costs as much. */
const maxEmphasis = 1_000_000;

/** Whether a body is Markdown that the parser reads in reasonable time. */
function isReadable(source: string): boolean {
  if (source.length > maxLength || deepLine.test(source)) return false;
  let searches = 0;
  let brackets = 0;
  let runs = 0;
  let emphasis = 0;
  for (const [sign] of source.matchAll(/\n[ \t>]{0,200}\r?\n|<[!?]|[*_~]+|[[\]]/g)) {
    if (sign.startsWith("\n")) {
      emphasis += runs * runs;
      runs = 0;
      brackets = 0;
    } else if (sign.startsWith("<")) searches++;
    else if (sign === "[") brackets++;
    else if (sign === "]") brackets = Math.max(0, brackets - 1);
    else runs++;
    if (brackets > maxBrackets) return false;
  }
  return searches * source.length <= maxSearch && emphasis + runs * runs <= maxEmphasis;
}

/** What the parser's tokens tell and its tree does not: the place of each piece of a value. Offsets into the body. */
interface Piece {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** What a character reference decodes to; `null` where the piece stands in the source as it is read. */
  readonly value: string | null;
}

const textPieces: ReadonlySet<string> = new Set([
  "autolinkEmail",
  "autolinkProtocol",
  "characterEscapeValue",
  "characterReferenceValue",
  "codeFlowValue",
  "codeTextData",
  "data",
  "htmlFlowData",
  "htmlTextData",
  "lineEnding",
]);
const targetPieces: ReadonlySet<string> = new Set(["definitionDestinationString", "resourceDestinationString"]);

/** What the parser gives. */
interface Parsed {
  readonly root: Root;
  readonly pieces: readonly Piece[];
  readonly targets: readonly Piece[];
}

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root["children"][number];

/** Takes down the pieces of the values of a text while it is parsed. */
class Recorder {
  readonly pieces: Piece[] = [];
  readonly targets: Piece[] = [];
  // The value that was written to last, and how long it was then: what a reference decodes to is what came after.
  #last: object | undefined;
  #length = 0;

  /** @param tail the node that is being written to */
  take(type: string, start: number, end: number, tail: object | undefined): void {
    if (targetPieces.has(type)) this.targets.push({ type, start, end, value: null });
    if (!textPieces.has(type)) return;
    const written = tail !== undefined && "value" in tail ? (tail.value as string) : "";
    const value = type === "characterReferenceValue" ? written.slice(tail === this.#last ? this.#length : 0) : null;
    this.#last = tail;
    this.#length = written.length;
    this.pieces.push({ type, start, end, value });
  }
}

/** Putting the parser together takes as long as parsing a short message: it is done once, when it is first needed. */
function createParser(): (source: string) => Parsed {
  // Extensions have no other way to hand out what they see.
  let recorder = new Recorder();
  const recording: Extension = {
    afterExit({ type, start, end }) {
      const top = this.stack.at(-1);
      const tail = top !== undefined && "children" in top ? top.children.at(-1) : top;
      recorder.take(type, start.offset, end.offset, tail);
    },
  };
  // Of what GitHub adds, not the addresses in the text: they are found later, in every format alike, and to look for them takes a third
  // of the time.
  const extensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
  const mdastExtensions = [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    recording,
  ];
  return (source) => {
    recorder = new Recorder();
    const root = fromMarkdown(source, { extensions, mdastExtensions });
    return { root, pieces: recorder.pieces, targets: recorder.targets };
  };
}

let parser: ReturnType<typeof createParser> | undefined;

/** Visible text of nodes that hold one value, by the pieces that make it up. */
const valuePieces: Readonly<Record<"inlineCode" | "code" | "html", ReadonlySet<string>>> = {
  inlineCode: new Set(["codeTextData", "lineEnding"]),
  code: new Set(["codeFlowValue", "lineEnding"]),
  html: new Set(["htmlFlowData", "htmlTextData", "lineEnding"]),
};

/** Walks a tree in the order of the source and feeds a document. */
class MarkdownReader {
  readonly #builder: DocumentBuilder;
  readonly #html: HtmlReader;
  readonly #pieces: readonly Piece[];
  readonly #targets: readonly Piece[];
  /** Units of the body before what the parser counts: what is read already, a byte order mark. */
  readonly #skipped: number;
  readonly #definitions = new Map<string, Extract<Node, { type: "definition" }>>();
  readonly #used = new Set<string>();
  /** Blocks of lists without blank lines: they stand line by line. */
  readonly #tight = new Set<Node>();
  #isInTable = false;
  #next = 0;

  constructor(builder: DocumentBuilder, pieces: readonly Piece[], targets: readonly Piece[], skipped: number) {
    this.#builder = builder;
    this.#html = new HtmlReader(builder);
    this.#pieces = pieces;
    this.#targets = targets;
    this.#skipped = skipped;
  }

  /**
   * Reads what was parsed, which goes on to an offset of the body. The walk keeps its own stack: emphasis nests as deep as the author
   * likes.
   */
  read(root: Root, end: number): void {
    this.#walk(root, (node) => {
      if (node.type === "definition" && !this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
      return undefined;
    });
    this.#walk(root, (node) => this.#enter(node));
    this.#html.finish(end);
    for (const [identifier, node] of this.#definitions) {
      const [from, to] = this.#place(node);
      // `[//]: # (note)` is how Markdown writes a comment.
      if (!this.#used.has(identifier)) this.#html.comment(this.#builder.source.slice(from, to), from, to);
    }
  }

  #walk(root: Root, enter: (node: Node) => (() => void) | undefined): void {
    const stack: (Node | (() => void))[] = [root];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (typeof item === "function") {
        item();
        continue;
      }
      const leave = enter(item);
      if (leave !== undefined) stack.push(leave);
      if ("children" in item) for (let i = item.children.length - 1; i >= 0; i--) stack.push(item.children[i] as Node);
    }
  }

  #place({ position }: Node): readonly [start: number, end: number] {
    const { start, end } = position as NonNullable<Node["position"]>;
    return [(start.offset as number) + this.#skipped, (end.offset as number) + this.#skipped];
  }

  /** Reads a node; gives back what is to be done after its children. */
  #enter(node: Node): (() => void) | undefined {
    const html = this.#html;
    const [start, end] = this.#place(node);
    switch (node.type) {
      case "text":
        this.#text(start, end);
        return undefined;
      case "break":
        html.value("\n", start, end);
        return undefined;
      case "inlineCode":
      case "code":
        return this.#code(node.type, start, end);
      case "html":
        this.#markup(start, end);
        return undefined;
      case "link":
        return this.#link(node.url, start, end);
      case "linkReference": {
        const definition = this.#definition(node.identifier);
        html.openLink(definition.url, this.#targetOf(definition, definition.url), start);
        return () => html.closeLink(end);
      }
      case "image":
        this.#image(node.url, this.#targetOf(node, node.url), node.alt as string, start, end);
        return undefined;
      case "imageReference": {
        const definition = this.#definition(node.identifier);
        this.#image(definition.url, this.#targetOf(definition, definition.url), node.alt as string, start, end);
        return undefined;
      }
      case "footnoteReference":
        html.text(start, end);
        return undefined;
      case "blockquote":
        html.separate("paragraph");
        this.#builder.openQuotation();
        return () => this.#builder.closeQuotation();
      case "list":
        if (!node.spread && node.children.every(({ spread }) => spread !== true)) {
          for (const item of node.children) for (const child of item.children) this.#tight.add(child);
        }
        return this.#block(node);
      case "table": {
        this.#isInTable = true;
        const leave = this.#block(node);
        return () => {
          this.#isInTable = false;
          leave();
        };
      }
      case "paragraph":
      case "heading":
      case "footnoteDefinition":
        return this.#block(node);
      case "thematicBreak":
        html.separate("paragraph");
        return undefined;
      case "listItem":
      case "tableRow":
        html.openItem();
        return undefined;
      case "tableCell":
        html.separate("cell");
        return undefined;
      default:
        return undefined;
    }
  }

  #block(node: Node): () => void {
    const by = this.#tight.has(node) ? "line" : "paragraph";
    this.#html.separate(by);
    return () => this.#html.separate(by);
  }

  /** The pieces of the given types in a range. Nodes come in the order of the source, and so do pieces. */
  #take(start: number, end: number, types: ReadonlySet<string>): Piece[] {
    const taken: Piece[] = [];
    while (this.#next < this.#pieces.length) {
      const piece = this.#pieces[this.#next] as Piece;
      const from = piece.start + this.#skipped;
      if (from >= end) break;
      this.#next++;
      const to = piece.end + this.#skipped;
      // The words of a task begin with the space behind its box, which is no part of their node.
      if (to > start && types.has(piece.type)) taken.push({ ...piece, start: Math.max(from, start), end: to });
    }
    return taken;
  }

  #text(start: number, end: number): void {
    const pieces = this.#take(start, end, textPieces);
    let before = start;
    for (const [i, { type, start: from, end: to, value }] of pieces.entries()) {
      if (type === "lineEnding") {
        // With the line break goes what the next line opens with: indentation and quotation marks.
        const next = pieces[i + 1];
        this.#html.value("\n", before, next === undefined ? to : Math.max(to, this.#tokenStart(next)));
      } else if (value !== null) this.#html.value(value, this.#builder.source.lastIndexOf("&", from), to + 1);
      else if (type === "characterEscapeValue") this.#html.value(this.#builder.source.slice(from, to), from - 1, to);
      else this.#html.text(from, to);
      before = value === null ? to : to + 1;
    }
  }

  /** Where a piece starts with the sign that escapes it. */
  #tokenStart({ type, start, value }: Piece): number {
    if (value !== null) return this.#builder.source.lastIndexOf("&", start);
    return type === "characterEscapeValue" ? start - 1 : start;
  }

  #code(type: "code" | "inlineCode", start: number, end: number): () => void {
    const html = this.#html;
    if (type === "code") html.separate("paragraph");
    const span = this.#builder.openCode();
    const pieces = this.#take(start, end, valuePieces[type]);
    const isFenced = type === "code" && /^[`~]/.test(this.#builder.source.slice(start, end).trimStart());
    if (isFenced && pieces[0]?.type === "lineEnding") pieces.shift();
    if (isFenced && pieces.at(-1)?.type === "lineEnding") pieces.pop();
    for (const [i, piece] of pieces.entries()) {
      if (piece.type === "lineEnding") html.value("\n", piece.start, Math.max(piece.end, pieces[i + 1]?.start ?? 0));
      else if (this.#isInTable) this.#pipes(piece);
      else html.text(piece.start, piece.end);
    }
    this.#builder.closeCode(span);
    return () => {
      if (type === "code") html.separate("paragraph");
    };
  }

  /** In code in a table, `\|` is how a pipe is written. */
  #pipes({ start, end }: Piece): void {
    let at = start;
    for (
      let pipe = this.#builder.source.indexOf("\\|", start);
      pipe >= 0 && pipe + 2 <= end;
      pipe = this.#builder.source.indexOf("\\|", at)
    ) {
      this.#html.text(at, pipe);
      this.#html.value("|", pipe, pipe + 2);
      at = pipe + 2;
    }
    this.#html.text(at, end);
  }

  #markup(start: number, end: number): void {
    const map = new SourceMap();
    let markup = "";
    const pieces = this.#take(start, end, valuePieces.html);
    const isBlock = pieces.some(({ type }) => type === "htmlFlowData");
    for (const { start: from, end: to } of pieces) {
      markup += this.#builder.source.slice(from, to);
      map.addLinear(from, to);
    }
    if (isBlock) this.#html.separate("paragraph");
    this.#html.write(markup, map);
    if (isBlock) this.#html.separate("paragraph");
  }

  #link(url: string, start: number, end: number): () => void {
    const { source } = this.#builder;
    const sign = source.charAt(start);
    this.#html.openLink(url, sign === "<" ? mapOnto(source, url, start + 1, end - 1) : this.#target(url, start, end), start);
    return () => this.#html.closeLink(end);
  }

  #image(url: string, map: SourceMap, alt: string, start: number, end: number): void {
    const { source } = this.#builder;
    // Where the text has escapes or entities, its place is the whole image.
    const altMap = source.startsWith(alt, start + 2) ? SourceMap.identity(alt.length, start + 2) : whole(alt, start, end);
    const facts = { at: this.#builder.at(start, end), width: null, height: null, isHidden: false };
    this.#html.image(url, map, facts, { value: alt, map: altMap });
  }

  /** What a reference is defined as: without a definition it is none to the parser. */
  #definition(identifier: string): Extract<Node, { type: "definition" }> {
    this.#used.add(identifier);
    return this.#definitions.get(identifier) as Extract<Node, { type: "definition" }>;
  }

  #targetOf(node: Node, url: string): SourceMap {
    return this.#target(url, ...this.#place(node));
  }

  /** The way from a target back to the source: the last destination in the range, since that of an image in the label comes first. */
  #target(url: string, start: number, end: number): SourceMap {
    let low = 0;
    let high = this.#targets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#targets[middle] as Piece).start + this.#skipped < end) low = middle + 1;
      else high = middle;
    }
    const target = this.#targets[low - 1];
    if (target === undefined || target.start + this.#skipped < start) return whole(url, end, end);
    return mapOnto(this.#builder.source, url, target.start + this.#skipped, target.end + this.#skipped);
  }
}

function whole(value: string, start: number, end: number): SourceMap {
  const map = new SourceMap();
  map.addWhole(value.length, start, end);
  return map;
}

/** A value maps unit for unit onto a range that spells it, and as a whole onto one that escapes some of it. */
function mapOnto(source: string, value: string, start: number, end: number): SourceMap {
  return source.slice(start, end) === value ? SourceMap.identity(value.length, start) : whole(value, start, end);
}

/** A stretch of a body as the parser gives it; prose is not parsed. */
interface ParsedStretch extends Stretch {
  readonly parsed: Parsed | null;
}

/** Parses what the parser has to read of a body; `null` where that is too long or too deeply nested. */
function parseStretches(source: string): readonly ParsedStretch[] | null {
  const stretches = cutIntoStretches(source);
  if (stretches.some(({ isProse }) => !isProse) && !isReadable(source)) return null;
  const found: ParsedStretch[] = [];
  for (const stretch of stretches) {
    const parsed = stretch.isProse ? null : parse(source.slice(stretch.start, stretch.end));
    if (parsed === null && !stretch.isProse) return null;
    found.push({ ...stretch, parsed });
  }
  return found;
}

/**
 * Reads Markdown (CommonMark with tables, strikethrough, task lists and footnotes of GFM). A body that is too long or too deeply
 * nested for the parser (see the limits above) is read as plain text: every character stays visible, and nothing is missed.
 */
export function readMarkdown(builder: DocumentBuilder): void {
  const { source } = builder;
  const stretches = parseStretches(source);
  if (stretches === null) {
    readText(builder);
    return;
  }
  for (const { parsed, ...stretch } of stretches) {
    if (parsed === null) readProse(builder, stretch);
    else {
      const skipped = source.charCodeAt(stretch.start) === 0xfeff ? 1 : 0;
      new MarkdownReader(builder, parsed.pieces, parsed.targets, stretch.start + skipped).read(parsed.root, stretch.end);
    }
  }
}

/** `null` where the nesting of inline markup is deeper than the parser's own recursion can go. */
function parse(source: string): Parsed | null {
  parser ??= createParser();
  try {
    return parser(source);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
