import { decodeString } from "micromark-util-decode-string";
import type { Event, Token } from "micromark-util-types";
import type { DocumentBuilder } from "../builder.js";
import { HtmlReader } from "../html.js";
import { SourceMap } from "../source-map.js";
import { isContainer, isList, type Pointer, type Survey, survey, type Target } from "./survey.js";

/** A piece of code or of markup: a line of it, or the end of one. Offsets into the body. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isLineEnding: boolean;
}

const codeData: ReadonlySet<string> = new Set(["codeFlowValue", "codeTextData", "lineEnding"]);
const htmlData: ReadonlySet<string> = new Set(["htmlFlowData", "htmlTextData", "lineEnding"]);
/** What of an image's label its alternative text is made of. */
const labelData: ReadonlySet<string> = new Set([
  ...["autolinkEmail", "autolinkProtocol", "characterEscape", "characterReference", "data"],
  ...["codeTextData", "htmlTextData", "lineEnding"],
]);
/** What shows nothing of its own. */
const silent: ReadonlySet<string> = new Set([
  ...["definition", "gfmFootnoteCall", "gfmFootnoteDefinitionLabel", "reference", "resource", "tableDelimiterRow", "taskListCheck"],
]);

/** Goes through the events of a text and feeds a document. */
export class MarkdownReader {
  readonly #builder: DocumentBuilder;
  readonly #html: HtmlReader;
  readonly #events: readonly Event[];
  /** Where in the body the text begins whose events these are. */
  readonly #from: number;
  readonly #survey: Survey;
  readonly #used = new Set<string>();
  /** The blocks that hold others, from the outermost in. */
  readonly #open: Token[] = [];
  #at = 0;
  #isInTable = false;
  /** Whether the end of a line is shown. */
  #isInText = false;
  /** Where the run of text ends that is being read; -1 where none is. */
  #textEnd = -1;
  /** The end of a line in that run; with it goes what the next line opens with. */
  #line: { readonly start: number; readonly end: number } | null = null;
  /** Where a hard break begins whose line has not ended. */
  #break = -1;
  /** The blank behind the box of a task is no part of its words. */
  #isBehindBox = false;

  /**
   * @param source the text that was parsed
   * @param from where in the body it begins
   */
  constructor(builder: DocumentBuilder, source: string, from: number, events: readonly Event[]) {
    this.#builder = builder;
    this.#html = new HtmlReader(builder);
    this.#events = events;
    this.#from = from;
    this.#survey = survey(source, events);
  }

  read(): void {
    for (; this.#at < this.#events.length; this.#at++) {
      const [kind, token] = this.#events[this.#at] as Event;
      if (kind === "enter") this.#enter(token);
      else this.#exit(token);
    }
    const { definitions } = this.#survey;
    this.#html.finish(this.#builder.source.length);
    for (const [label, { token }] of definitions) {
      const [start, end] = this.#place(token);
      // `[//]: # (note)` is how Markdown writes a comment.
      if (!this.#used.has(label)) this.#html.comment(this.#slice(start, end), start, end);
    }
  }

  #place({ start, end }: Token): readonly [start: number, end: number] {
    return [start.offset + this.#from, end.offset + this.#from];
  }

  #slice(start: number, end: number): string {
    return this.#builder.source.slice(start, end);
  }

  /** Steps over all of a token, which has been entered, and gives back what is entered in it. */
  #skip(token: Token): readonly Token[] {
    const inside: Token[] = [];
    for (this.#at++; (this.#events[this.#at] as Event)[1] !== token; this.#at++) {
      const [kind, inner] = this.#events[this.#at] as Event;
      if (kind === "enter") inside.push(inner);
    }
    return inside;
  }

  #enter(token: Token): void {
    const html = this.#html;
    const [start, end] = this.#place(token);
    switch (token.type) {
      case "data":
      case "autolinkProtocol":
      case "autolinkEmail":
        this.#text(start, end);
        break;
      case "characterEscape":
        this.#skip(token);
        this.#value(this.#slice(start + 1, end), start, end);
        break;
      case "characterReference":
        this.#skip(token);
        this.#value(decodeString(this.#slice(start, end)), start, end);
        break;
      case "lineEnding":
        this.#endLine(start, end);
        break;
      case "hardBreakTrailing":
      case "hardBreakEscape":
        this.#endText();
        this.#break = start;
        break;
      case "emphasis":
      case "strong":
      case "strikethrough":
        this.#endText();
        break;
      case "link":
        this.#endText();
        html.openLink(...this.#target(token), start);
        break;
      case "autolink": {
        this.#endText();
        const address = this.#slice(start + 1, end - 1);
        const isEmail = (this.#events[this.#at + 3] as Event)[1].type === "autolinkEmail";
        const url = isEmail ? `mailto:${address}` : address;
        html.openLink(url, mapOnto(this.#builder.source, url, start + 1, end - 1), start);
        break;
      }
      case "image":
        this.#endText();
        this.#image(token);
        break;
      case "gfmFootnoteCall":
        this.#endText();
        this.#skip(token);
        html.text(start, end);
        break;
      case "codeText":
        this.#endText();
        this.#code(this.#pieces(token, codeData));
        break;
      case "codeFenced":
      case "codeIndented":
        html.separate("paragraph");
        this.#code(this.#linesOfCode(token));
        html.separate("paragraph");
        break;
      case "htmlText":
        this.#endText();
        this.#markup(token);
        break;
      case "htmlFlow":
        html.separate("paragraph");
        this.#markup(token);
        html.separate("paragraph");
        break;
      case "paragraph":
      case "setextHeadingText":
        this.#isInText = true;
        break;
      case "listOrdered":
      case "listUnordered":
      case "gfmFootnoteDefinition":
        this.#open.push(token);
        break;
      case "blockQuote":
        html.separate("paragraph");
        this.#builder.openQuotation();
        this.#open.push(token);
        break;
      case "table":
        this.#isInTable = true;
        break;
      case "listItemPrefix":
      case "tableRow":
        html.openItem();
        break;
      case "tableHeader":
      case "tableData":
        html.separate("cell");
        break;
      case "thematicBreak":
        html.separate("paragraph");
        break;
      case "taskListCheck":
        this.#skip(token);
        this.#isBehindBox = true;
        break;
      default:
        if (silent.has(token.type)) this.#skip(token);
    }
  }

  #exit(token: Token): void {
    switch (token.type) {
      case "emphasis":
      case "strong":
      case "strikethrough":
        this.#endText();
        break;
      case "link":
      case "autolink":
        this.#endText();
        this.#html.closeLink(this.#place(token)[1]);
        break;
      case "setextHeadingText":
        this.#endText();
        this.#isInText = false;
        break;
      case "paragraph":
        this.#endText();
        this.#isInText = false;
        this.#separate();
        break;
      case "atxHeading":
      case "setextHeading":
        this.#separate();
        break;
      case "table":
        this.#isInTable = false;
        this.#separate();
        break;
      case "blockQuote":
        this.#open.pop();
        this.#builder.closeQuotation();
        break;
      default:
        if (!isContainer(token)) break;
        this.#open.pop();
        this.#separate();
    }
  }

  /** Blocks in lists without blank lines stand line by line. */
  #separate(): void {
    const around = this.#open.at(-1);
    const isTight = around !== undefined && isList(around) && !this.#survey.loose.has(around);
    this.#html.separate(isTight ? "line" : "paragraph");
  }

  #text(start: number, end: number): void {
    const from = this.#isBehindBox ? start + 1 : start;
    this.#isBehindBox = false;
    this.#finishLine(from);
    this.#html.text(from, end);
    this.#textEnd = end;
  }

  #value(value: string, start: number, end: number): void {
    this.#isBehindBox = false;
    this.#finishLine(start);
    this.#html.value(value, start, end);
    this.#textEnd = end;
  }

  #endLine(start: number, end: number): void {
    if (this.#break >= 0) {
      this.#html.value("\n", this.#break, end);
      this.#break = -1;
    } else if (this.#isBehindBox) this.#isBehindBox = false;
    else if (this.#isInText) this.#line = { start: this.#textEnd < 0 ? start : this.#textEnd, end };
  }

  /** Shows the end of a line, which reaches to where the run of text goes on. */
  #finishLine(next: number): void {
    if (this.#line !== null) this.#html.value("\n", this.#line.start, Math.max(this.#line.end, next));
    this.#line = null;
  }

  #endText(): void {
    this.#finishLine(0);
    this.#textEnd = -1;
    this.#isBehindBox = false;
  }

  /** The pieces in a token, which it is left with. */
  #pieces(token: Token, types: ReadonlySet<string>): Piece[] {
    return this.#skip(token)
      .filter(({ type }) => types.has(type))
      .map((inner) => {
        const [start, end] = this.#place(inner);
        return { start, end, isLineEnding: inner.type === "lineEnding" };
      });
  }

  /** The pieces of a block of code, without the ends of lines beside its fences. */
  #linesOfCode(token: Token): readonly Piece[] {
    const pieces = this.#pieces(token, codeData);
    if (token.type === "codeIndented") return pieces;
    if (pieces[0]?.isLineEnding) pieces.shift();
    if (pieces.at(-1)?.isLineEnding) pieces.pop();
    return pieces;
  }

  #code(pieces: readonly Piece[]): void {
    const html = this.#html;
    const span = this.#builder.openCode();
    for (const [i, { start, end, isLineEnding }] of pieces.entries()) {
      if (isLineEnding) html.value("\n", start, Math.max(end, pieces[i + 1]?.start ?? 0));
      else if (this.#isInTable) this.#pipes(start, end);
      else html.text(start, end);
    }
    this.#builder.closeCode(span);
  }

  /** In code in a table, `\|` is how a pipe is written. */
  #pipes(start: number, end: number): void {
    const { source } = this.#builder;
    let at = start;
    for (let pipe = source.indexOf("\\|", start); pipe >= 0 && pipe + 2 <= end; pipe = source.indexOf("\\|", at)) {
      this.#html.text(at, pipe);
      this.#html.value("|", pipe, pipe + 2);
      at = pipe + 2;
    }
    this.#html.text(at, end);
  }

  #markup(token: Token): void {
    const map = new SourceMap();
    let markup = "";
    for (const { start, end } of this.#pieces(token, htmlData)) {
      markup += this.#slice(start, end);
      map.addLinear(start, end);
    }
    this.#html.write(markup, map);
  }

  /** Reads an image up to its end. */
  #image(token: Token): void {
    const { source } = this.#builder;
    const [start, end] = this.#place(token);
    const alt = this.#readAlt(token);
    // Where the text has escapes or entities, its place is the whole image.
    const altMap = source.startsWith(alt, start + 2) ? SourceMap.identity(alt.length, start + 2) : whole(alt, start, end);
    const facts = { at: this.#builder.at(start, end), width: null, height: null, isHidden: false };
    this.#html.image(...this.#target(token), facts, { value: alt, map: altMap });
  }

  /** The words of an image's label, those of images in it among them. */
  #readAlt(image: Token): string {
    let alt = "";
    let isBroken = false;
    for (this.#at++; (this.#events[this.#at] as Event)[1] !== image; this.#at++) {
      const [kind, token] = this.#events[this.#at] as Event;
      const { type } = token;
      if (kind === "exit") continue;
      if (silent.has(type)) this.#skip(token);
      if (type.startsWith("hardBreak")) isBroken = true;
      if (!labelData.has(type)) continue;
      const written = this.#slice(...this.#place(token));
      // The end of a line that a hard break ends with is no part of the words.
      if (type !== "lineEnding" || !isBroken) alt += type.startsWith("character") ? decodeString(written) : written;
      if (type === "lineEnding") isBroken = false;
    }
    return alt;
  }

  /** Where a link or an image leads, with the way back to the source. */
  #target(token: Token): readonly [url: string, map: SourceMap] {
    const pointer = this.#survey.pointers.get(token) as Pointer;
    const { destination, token: writer } = pointer.hasResource ? pointer : this.#definition(pointer.label);
    const end = this.#place(writer)[1];
    if (destination === null) return ["", whole("", end, end)];
    const [from, to] = this.#place(destination);
    const url = decodeString(this.#slice(from, to));
    return [url, mapOnto(this.#builder.source, url, from, to)];
  }

  /** What a reference is defined as: without a definition it is none to the parser. */
  #definition(label: string): Target {
    this.#used.add(label);
    return this.#survey.definitions.get(label) as Target;
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
