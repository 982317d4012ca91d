import { type PlacedDirective, parseDirective } from "@sendlint/core";
import { placeDirective, removeComment } from "../comment-directives.js";
import { Cursor, LineIndex } from "../lines.js";
import { type LibraryItem, type LibraryRecord, problem } from "../record.js";
import { readLocale } from "../shapes/facts.js";
import { guessFormat } from "../shapes/format.js";
import type { SourceFile } from "../source-file.js";
import type { Span } from "../span.js";
import { StreamDirectives } from "../stream-directives.js";
import { isSentence } from "../tree-messages.js";
import type { ReadOptions } from "./reader.js";
import { printInline } from "./xliff-inline.js";
import { type XmlHandler, XmlSource, type XmlTag } from "./xml-events.js";
import { type XmlPiece, xmlString } from "./xml-string.js";

/** Reads XLIFF 1.2 and 2: each target, and where there is none its source. */
export async function* readXliff(file: SourceFile, options: ReadOptions): AsyncIterable<LibraryItem> {
  const reader = new XliffReader(options);
  for await (const chunk of file.chunks()) yield* reader.push(chunk);
  yield* reader.end();
}

/** An element that is open, and the text in it where that is gathered. */
interface Open extends XmlTag {
  readonly pieces: XmlPiece[];
}

/** A unit that is being read. */
interface Unit extends XmlTag {
  readonly source: XmlPiece[];
  readonly target: XmlPiece[];
  /** Original codes by identifier. */
  readonly data: Map<string, string>;
  readonly directives: PlacedDirective[];
}

/** After so many mistakes the rest are their consequences. */
const mostMistakes = 5;

const unitNames: ReadonlySet<string> = new Set(["trans-unit", "unit"]);
/** Elements whose text is gathered. */
const textNames: ReadonlySet<string> = new Set(["source", "target", "note", "data"]);
/** Elements that hold what a tool proposes. */
const proposalNames: ReadonlySet<string> = new Set(["alt-trans", "matches"]);

class XliffReader implements XmlHandler {
  readonly #options: ReadOptions;
  readonly #source = new XmlSource(this);
  readonly #cursor = new Cursor();
  readonly #directives = new StreamDirectives();
  readonly #open: Open[] = [];
  #ready: LibraryItem[] = [];
  #unit: Unit | null = null;
  /** Directives that count for the next unit. */
  #pending: PlacedDirective[] = [];
  /** Directives of which it is not yet known what stands behind them on their line. */
  #unplaced: PlacedDirective[] = [];
  #languages: { source?: string | undefined; target?: string | undefined } = {};
  #number = 0;
  #mistakes = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  *push(chunk: string): Iterable<LibraryItem> {
    this.#source.write(chunk);
    yield* this.#takeReady();
  }

  *end(): Iterable<LibraryItem> {
    this.#source.end();
    this.#placeDirectives();
    for (const { name, start } of this.#open) this.#complain(start, `<${name}> is never closed.`);
    yield* this.#takeReady();
  }

  openTag(tag: XmlTag): void {
    this.#placeDirectives();
    const { name, attributes, start } = tag;
    if (name === "xliff" || name === "file") {
      const { srcLang, trgLang, "source-language": source = srcLang, "target-language": target = trgLang } = attributes;
      if (name === "xliff" || source !== undefined || target !== undefined) this.#languages = { source, target };
    }
    if (unitNames.has(name) && !this.#unit) {
      this.#drop(start);
      this.#unit = { ...tag, source: [], target: [], data: new Map(), directives: this.#pending };
      this.#pending = [];
    } else if (!this.#unit) this.#drop(start);
    this.#open.push({ ...tag, pieces: [] });
  }

  closeTag({ name, start, end }: Span & { readonly name: string }): void {
    this.#placeDirectives();
    const index = this.#open.findLastIndex((open) => open.name === name);
    if (index < 0) {
      this.#complain(start, `</${name}> closes nothing.`);
      return;
    }
    const [element, ...unclosed] = this.#open.splice(index) as [Open, ...Open[]];
    for (const inner of unclosed) {
      this.#complain(inner.start, `<${inner.name}> is never closed.`);
      append(element.pieces, inner.pieces);
    }
    const whole = { ...element, end };
    if (name === "note") this.#takeNote(whole);
    else if (name === "data") this.#unit?.data.set(element.attributes.id ?? "", xmlString(element.pieces).value);
    else if (name === "source" || name === "target") this.#takeText(element.pieces, name);
    else if (unitNames.has(name)) this.#finishUnit(end);
    else append(this.#gathering()?.pieces, printInline(whole, this.#unit?.data ?? new Map()));
  }

  text({ start, end }: Span): void {
    const written = this.#source.slice({ start, end });
    const bad = /&(?!#\d{1,7};|#x[\dA-Fa-f]{1,6};|(?:amp|lt|gt|quot|apos);)/.exec(written);
    if (bad) this.#complain(start + bad.index, "a “&” that begins no reference; write “&amp;”.");
    this.#gathering()?.pieces.push({ kind: "text", written, start });
  }

  section({ start, end }: Span): void {
    this.#gathering()?.pieces.push({ kind: "section", written: this.#source.slice({ start, end }), start });
  }

  comment(comment: Span & { readonly content: Span }): void {
    this.#placeDirectives();
    const { text, start } = this.#source.held;
    const directive = placeDirective(text, start, comment);
    if (directive) this.#takeDirective(directive);
  }

  *#takeReady(): Iterable<LibraryItem> {
    const ready = this.#ready;
    this.#ready = [];
    yield* ready;
  }

  #complain(offset: number, message: string): void {
    if (this.#mistakes++ >= mostMistakes) return;
    // Of what was let go the place is not known any more.
    const position = offset < this.#source.held.start ? null : this.#lines().positionAt(offset);
    this.#ready.push(problem(`is not valid XML: ${message}`, position));
  }

  /** The innermost open element, where text in it is gathered. */
  #gathering(): Open | undefined {
    return this.#open.some(({ name }) => textNames.has(name)) ? this.#open.at(-1) : undefined;
  }

  #takeText(pieces: readonly XmlPiece[], name: "source" | "target"): void {
    if (!this.#open.some((open) => proposalNames.has(open.name))) append(this.#unit?.[name], pieces);
  }

  #takeNote({ pieces, start, end }: Open): void {
    const { value, locate } = xmlString(pieces);
    const directive = parseDirective(value);
    if (directive) this.#takeDirective({ ...directive, start, end, rulesAt: locate(directive.rulesAt) });
  }

  #takeDirective(directive: PlacedDirective): void {
    if (this.#unit) this.#unit.directives.push(directive);
    else if (directive.action?.endsWith("line")) this.#pending.push(directive);
    else this.#directives.take(directive);
    this.#unplaced.push(directive);
  }

  #placeDirectives(): void {
    const { text, start } = this.#source.held;
    for (const directive of this.#unplaced) {
      this.#ready.push({ kind: "directive", directive, lines: this.#lines(), removal: removeComment(text, start, directive) });
    }
    this.#unplaced = [];
  }

  #finishUnit(end: number): void {
    const unit = this.#unit;
    this.#unit = null;
    if (!unit) return;
    this.#number++;
    const record = unit.attributes.translate === "no" ? null : this.#toRecord(unit, end);
    if (record) this.#ready.push(record);
    this.#drop(end);
  }

  #toRecord(unit: Unit, end: number): LibraryRecord | null {
    const target = xmlString(unit.target);
    const isTranslated = target.value.trim() !== "";
    const string = isTranslated ? target : xmlString(unit.source);
    // A source that is a key is no text.
    if (!isTranslated && !isSentence(string.value)) return null;
    const { facts, format, locale: fileLocale } = this.#options;
    const locale = readLocale(isTranslated ? this.#languages.target : this.#languages.source) ?? (isTranslated ? fileLocale : null);
    const { id, name = id, resname = name } = unit.attributes;
    const { start } = unit;
    return {
      kind: "record",
      name: `unit ${resname ?? this.#number}`,
      text: string.value,
      format: format ?? guessFormat(string.value),
      facts: { ...facts, ...(locale === null ? {} : { locale }) },
      lines: new LineIndex(this.#cursor.take(this.#source.slice({ start, end }))),
      suppressions: this.#directives.suppressionsIn({ start, end }, unit.directives),
      locate: ({ field, ...part }) => (field === "text" ? string.locate(part) : null),
      edit: ({ field, text, ...part }) => (field === "text" ? string.edit(part, text) : null),
    };
  }

  #lines(): LineIndex {
    return new LineIndex(this.#cursor.take(this.#source.held.text));
  }

  #drop(end: number): void {
    this.#cursor.skip(this.#source.drop(end));
  }
}

function append(into: XmlPiece[] | undefined, pieces: readonly XmlPiece[]): void {
  for (const piece of pieces) into?.push(piece);
}
