import type { Range } from "../diagnostic.js";
import type { DocumentImage, DocumentLink, HiddenText, Span, StyleFact } from "./document.js";
import { SourceMap } from "./source-map.js";

/** What separates two pieces of visible text, from weak to strong; the strongest one asked for between them is written. */
export type Break = "none" | "cell" | "line" | "item" | "paragraph";

/** A picture holds words apart as a blank does. */
const twoWords = /[^\s\p{Extended_Pictographic}][\s\p{Extended_Pictographic}]+[^\s\p{Extended_Pictographic}]/u;

const rank: Readonly<Record<Break, number>> = { none: 0, cell: 1, line: 2, item: 3, paragraph: 4 };

/** The target of a link or an image: its decoded value and the way back to the source. */
export interface Target {
  readonly value: string;
  readonly map: SourceMap;
  /** Where in the document's text the link or image stands. */
  readonly before: number;
}

/** A range that is still growing. */
interface OpenSpan {
  start: number;
  end: number;
}

/** A link whose label is still being read. */
export interface OpenLink {
  readonly href: Target;
  readonly start: number;
  readonly label: OpenSpan;
  hasImage: boolean;
}

/** The body of a message, read. Spans are offsets into the document's text. */
export interface Body {
  readonly text: string;
  readonly map: SourceMap;
  readonly links: readonly DocumentLink[];
  readonly images: readonly DocumentImage[];
  readonly styles: readonly StyleFact[];
  readonly hidden: readonly HiddenText[];
  readonly quotations: readonly Span[];
  readonly items: readonly number[];
  readonly code: readonly Span[];
  readonly targets: readonly Target[];
  readonly unseen: readonly Unseen[];
}

/** Text of a hidden element, with the way back to the source. */
export interface Unseen {
  readonly text: string;
  readonly map: SourceMap;
}

/** Collects what a format reads from the body of a message: the one shape that text, Markdown and HTML share. */
export class DocumentBuilder {
  readonly source: string;
  readonly at: (start: number, end: number) => Range;
  readonly images: DocumentImage[] = [];
  readonly styles: StyleFact[] = [];
  readonly hidden: HiddenText[] = [];
  readonly #links: DocumentLink[] = [];
  readonly #targets: Target[] = [];
  readonly #quotations: OpenSpan[] = [];
  readonly #items: number[] = [];
  readonly #code: OpenSpan[] = [];
  readonly #unseen: Unseen[] = [];
  readonly #map = new SourceMap();
  readonly #bodyStart: number;
  #text: string;
  #break: Break = "none";
  /** Whether the next visible text begins an entry of a list or a row of a table. */
  #opensItem = false;
  /** How many line breaks the text ends with. */
  #lineBreaks = 0;
  #last = "";
  #quoteDepth = 0;

  /**
   * @param before the document's text up to the body: the subject and its break
   * @param at the range of the message's text that a range of `source` stands for
   */
  constructor(source: string, before: string, at: (start: number, end: number) => Range) {
    this.source = source;
    this.at = at;
    this.#text = before;
    this.#bodyStart = before.length;
  }

  /** Length of the document's text so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Nothing visible stands on the current line yet. */
  get isLineStart(): boolean {
    return this.#break !== "none" || this.#last === "" || this.#last === "\n" || this.#last === "\t";
  }

  /** Text that stands in the source as it is read. */
  appendSource(start: number, end: number): void {
    if (end <= start) return;
    this.#writeBreak();
    this.#write(this.source.slice(start, end));
    this.#map.addLinear(start, end);
  }

  /** Text that stands for the whole of a source range: a decoded entity, a collapsed space, a line break. */
  appendValue(value: string, start: number, end: number): void {
    if (value === "") return;
    this.#writeBreak();
    this.#write(value);
    this.#map.addWhole(value.length, start, end);
  }

  /** Asks for a separator before the next visible text. */
  separate(by: Break): void {
    if (rank[by] > rank[this.#break]) this.#break = by;
  }

  /** Begins an entry of a list, or a row of a table, with the next visible text. */
  openItem(): void {
    this.separate("item");
    this.#opensItem = true;
  }

  openLink(href: string, map: SourceMap, start: number): OpenLink {
    const target = this.addTarget(href, map);
    return { href: target, start, label: { start: this.length, end: this.length }, hasImage: false };
  }

  closeLink(link: OpenLink, end: number): void {
    const { href, start, label, hasImage } = link;
    label.end = this.length;
    this.#links.push({ label, href: href.value, hrefAt: this.#rangeOf(href), at: this.at(start, end), hasImage });
  }

  addImage(image: Omit<DocumentImage, "src" | "srcAt">, src: string, map: SourceMap): void {
    const target = this.addTarget(src, map);
    this.images.push({ ...image, src, srcAt: this.#rangeOf(target) });
  }

  addTarget(value: string, map: SourceMap): Target {
    const target = { value, map, before: this.length };
    this.#targets.push(target);
    return target;
  }

  addUnseen(text: string, map: SourceMap): void {
    if (twoWords.test(text)) this.#unseen.push({ text, map });
  }

  openQuotation(): void {
    if (this.#quoteDepth === 0) this.#quotations.push({ start: this.length, end: this.length });
    this.#quoteDepth++;
  }

  /** Quotations in quotations are one span: the outermost. */
  closeQuotation(): void {
    this.#quoteDepth--;
    (this.#quotations.at(-1) as OpenSpan).end = this.length;
  }

  openCode(): { end: number } {
    const span = { start: this.length, end: this.length };
    this.#code.push(span);
    return span;
  }

  closeCode(span: { end: number }): void {
    span.end = this.length;
  }

  finish(): Body {
    const links = this.#links.map((link) => ({ ...link, label: this.#trim(link.label) })).sort((a, b) => a.at.start - b.at.start);
    const spans = (open: readonly OpenSpan[]): Span[] => open.map((span) => this.#trim(span)).filter(({ start, end }) => end > start);
    return {
      text: this.#text,
      map: this.#map,
      links,
      images: this.images,
      styles: this.styles,
      hidden: this.hidden,
      quotations: spans(this.#quotations),
      items: this.#items,
      code: spans(this.#code),
      targets: this.#targets,
      unseen: this.#unseen,
    };
  }

  #rangeOf({ value, map }: Target): Range {
    return this.at(map.startOf(0), map.endOf(value.length));
  }

  /** A span opens before the separator that precedes its first text is written: at most two line breaks and a space. */
  #trim({ start, end }: OpenSpan): Span {
    let from = start;
    while (from < start + 3 && /\s/.test(this.#text.charAt(from))) from++;
    return { start: Math.min(from, end), end };
  }

  #writeBreak(): void {
    const asked = this.#break;
    const isItem = asked === "item" || this.#opensItem;
    this.#break = "none";
    this.#opensItem = false;
    if (asked === "none" || this.#text.length === this.#bodyStart) return;
    const missing = asked === "cell" ? "\t" : "\n".repeat(Math.max(0, (asked === "paragraph" ? 2 : 1) - this.#lineBreaks));
    if (missing !== "") {
      const end = this.#map.sourceEnd;
      this.#write(missing);
      this.#map.addWhole(missing.length, end, end);
    }
    if (isItem) this.#items.push(this.length);
  }

  #write(value: string): void {
    this.#text += value;
    this.#last = value.charAt(value.length - 1);
    if (value === "\n") this.#lineBreaks++;
    else this.#lineBreaks = value.endsWith("\n\n") ? 2 : value.endsWith("\n") ? 1 : 0;
  }
}
