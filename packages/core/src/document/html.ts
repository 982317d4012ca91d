import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Break, DocumentBuilder, OpenLink } from "./builder.js";
import { parseDeclarations, visibilityOf } from "./css.js";
import type { DocumentImage, HiddenText } from "./document.js";
import {
  breakOf,
  closedBy,
  codeElements,
  elementNames,
  hiddenElements,
  preformatted,
  readings,
  styleAttributes,
  voidElements,
} from "./html-elements.js";
import { isPlaceholderTag } from "./placeholders.js";
import { SourceMap } from "./source-map.js";

/** An attribute of a tag: its decoded value, the way back to the source, and the source range from its name to its last quote. */
interface Attribute {
  readonly name: string;
  readonly start: number;
  end: number;
  value: string;
  readonly map: SourceMap;
}

/** Text that is being hidden. */
interface OpenHidden {
  readonly kind: HiddenText["kind"];
  readonly start: number;
  readonly before: number;
  text: string;
  /** Leads from the text to the source. */
  readonly map: SourceMap;
}

/** An open element, with what it passes on to its content. */
interface Element {
  readonly name: string;
  readonly break: Break;
  /** Not shown whatever its content says. */
  readonly isGone: boolean;
  readonly hasNoSize: boolean;
  readonly isInvisible: boolean;
  /** Where its hidden text goes; `null` where it is visible. */
  readonly hidden: OpenHidden | null;
  readonly isDropped: boolean;
  readonly isPreformatted: boolean;
  readonly isQuotation: boolean;
  readonly link: OpenLink | null;
  readonly code: { end: number } | null;
  /** Text that is shown from right to left, gathered until the element ends. */
  readonly reversed: { text: string; readonly start: number } | null;
}

/** Whether an element is seen. */
type Showing = Pick<Element, "hidden" | "isDropped">;

const root: Element = {
  name: "",
  break: "none",
  isGone: false,
  hasNoSize: false,
  isInvisible: false,
  hidden: null,
  isDropped: false,
  isPreformatted: false,
  isQuotation: false,
  link: null,
  code: null,
  reversed: null,
};

const whiteSpace = /[ \t\n\r\f]+/g;
const lineBreak = /\r\n?|\n/g;
/** White space that does not stand as it is shown: at an end of the text, or more than a space. */
const loose = /[\t\n\r\f]|^ | $| {2}/;
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** A number with its unit: of a `width` attribute, where pixels go without unit, or of a CSS length. */
function sizeOf(value: string | undefined): DocumentImage["width"] {
  const match = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s*(?:(px|%)\s*)?$/i.exec(value ?? "");
  return match === null ? null : { value: Number(match[1]), unit: match[2] === "%" ? "%" : "px" };
}

/**
 * Reads HTML into a document, tag by tag. It stands on the tokenizer of htmlparser2 and builds no tree: the tokenizer tells the place
 * of each text chunk, entity and attribute, is linear whatever the nesting, and several times faster than a parser of the standard.
 * Open elements are kept here, so that markup can come in pieces, as Markdown gives it.
 */
export class HtmlReader {
  readonly #builder: DocumentBuilder;
  readonly #open: Element[] = [];
  /** How many elements of a name are open: an end tag without one costs nothing. */
  readonly #openCount = new Map<string, number>();
  #link: OpenLink | null = null;
  /** Where a line break would belong to the tag before it. */
  #markupBreak = -1;
  #space: { readonly start: number; readonly end: number } | null = null;

  constructor(builder: DocumentBuilder) {
    this.#builder = builder;
  }

  /** Reads a piece of markup that ends outside of a tag; `map` leads to the source. */
  write(markup: string, map: SourceMap): void {
    const tokenizer = new Tokenizer({}, new MarkupEvents(this, markup, map));
    tokenizer.write(markup);
    tokenizer.end();
  }

  /** Closes what the source left open. */
  finish(end: number): void {
    while (this.#open.length > 0) this.#close(end);
  }

  /** Visible or hidden text, as it stands in the source. */
  text(start: number, end: number): void {
    const element = this.#top;
    if (element.hidden === null && !element.isDropped && element.reversed === null) {
      this.#writeSpace();
      this.#builder.appendSource(start, end);
    } else this.value(this.#builder.source.slice(start, end), start, end);
  }

  /** Visible or hidden text that stands for a source range. */
  value(value: string, start: number, end: number): void {
    const element = this.#top;
    if (element.hidden !== null) this.#addHidden(element.hidden, value, start, end);
    else if (element.reversed !== null) element.reversed.text += value;
    else if (!element.isDropped) {
      this.#writeSpace();
      this.#builder.appendValue(value, start, end);
    }
  }

  /** Text of HTML: white space collapses unless the element keeps it. */
  markupText(markup: string, map: SourceMap, from: number, to: number): void {
    const { isPreformatted, hidden, isDropped } = this.#top;
    if (isDropped) return;
    if (hidden !== null) {
      this.#addHidden(hidden, markup.slice(from, to), map.startOf(from), map.endOf(to));
      return;
    }
    const text = markup.slice(from, to);
    if (!loose.test(text)) {
      this.text(map.startOf(from), map.endOf(to));
      return;
    }
    // The line break right after `<pre>` is markup.
    let at = map.startOf(from) === this.#markupBreak ? (/^(?:\r\n?|\n)/.exec(text)?.[0].length ?? 0) : 0;
    const writeUpTo = (index: number): void => {
      if (index > at) this.text(map.startOf(from + at), map.endOf(from + index));
    };
    for (const { index, 0: found } of text.matchAll(isPreformatted ? lineBreak : whiteSpace)) {
      const end = index + found.length;
      if (end <= at) continue;
      // A single space between words stays part of its chunk.
      if (!isPreformatted && found === " " && index > at && end < text.length) continue;
      writeUpTo(index);
      if (isPreformatted) this.value("\n", map.startOf(from + index), map.endOf(from + end));
      else this.collapse(map.startOf(from + index), map.endOf(from + end));
      at = end;
    }
    writeUpTo(text.length);
  }

  /** White space between words: one space if text comes before and after it on the line. */
  collapse(start: number, end: number): void {
    const { hidden, isDropped, reversed } = this.#top;
    if (hidden !== null) this.#addHidden(hidden, " ", start, end);
    else if (isDropped) return;
    else if (reversed !== null) reversed.text += " ";
    else if (this.#builder.isLineStart) this.#space = null;
    else this.#space ??= { start, end };
  }

  /** A character that an entity stands for. */
  entity(character: string, start: number, end: number): void {
    if (!this.#top.isPreformatted && /[ \t\n\r\f]/.test(character)) this.collapse(start, end);
    else this.value(character, start, end);
  }

  comment(text: string, start: number, end: number): void {
    this.#hide("comment", text, start, end, this.#builder.length);
  }

  /** Asks for a separator unless it belongs to hidden text. */
  separate(by: Break, { hidden, isDropped }: Showing = this.#top): void {
    if (by === "none" || hidden !== null || isDropped) return;
    this.#space = null;
    this.#builder.separate(by);
  }

  /** Begins an entry of a list or a row of a table. */
  openItem({ hidden, isDropped }: Showing = this.#top): void {
    if (hidden !== null || isDropped) return;
    this.#space = null;
    this.#builder.openItem();
  }

  openLink(href: string, map: SourceMap, start: number): void {
    this.closeLink(start);
    this.#link = this.#builder.openLink(href, map, start);
  }

  closeLink(end: number): void {
    if (this.#link !== null) this.#builder.closeLink(this.#link, end);
    this.#link = null;
  }

  /** An image with its alternative text. */
  image(
    src: string,
    map: SourceMap,
    facts: Pick<DocumentImage, "at" | "width" | "height" | "isHidden">,
    alt: { readonly value: string; readonly map: SourceMap } | undefined,
  ): void {
    if (this.#link !== null) this.#link.hasImage = true;
    if (alt !== undefined) this.#builder.addUnseen(alt.value, alt.map);
    const isHidden = facts.isHidden || this.#top.hidden !== null;
    this.#builder.addImage({ ...facts, alt: alt?.value ?? null, isHidden, linkHref: this.#link?.href.value ?? null }, src, map);
  }

  /** A start tag. `start` and `end` are its range in the source. */
  openTag(name: string, attributes: ReadonlyMap<string, Attribute>, start: number, end: number): void {
    const implied = closedBy.get(name);
    while (implied?.has(this.#top.name)) this.#close(start);
    const style = this.#readStyle(name, attributes, start, end);
    const visibility = visibilityOf(style);
    if (name === "br") {
      this.#space = null;
      this.value("\n", start, end);
    } else if (name === "img" || (name === "input" && attributes.get("type")?.value.toLowerCase() === "image")) {
      this.#readImage(attributes, style, visibility.isGone || attributes.has("hidden"), start, end);
    } else if (name === "area") {
      const href = attributes.get("href");
      if (href !== undefined) this.#builder.closeLink(this.#builder.openLink(href.value, href.map, start), end);
    }
    const display = style.get("display");
    const ownBreak = breakOf.get(name) ?? "none";
    const separator: Break =
      display?.startsWith("inline") || display === "contents" ? "none" : ownBreak === "none" && display === "block" ? "line" : ownBreak;
    if (voidElements.has(name)) this.separate(separator);
    else this.#push(name, attributes, style, visibility, separator, start);
    if (preformatted.has(name)) this.#markupBreak = end;
  }

  /** An end tag. */
  closeTag(name: string, start: number, end: number): void {
    if (name === "br") this.openTag(name, nothing, start, end);
    if ((this.#openCount.get(name) ?? 0) === 0) {
      if (name === "p") this.separate("paragraph");
      return;
    }
    while (this.#top.name !== name) this.#close(start);
    this.#close(end);
  }

  get #top(): Element {
    return this.#open.at(-1) ?? root;
  }

  #push(
    name: string,
    attributes: ReadonlyMap<string, Attribute>,
    style: ReadonlyMap<string, string>,
    visibility: ReturnType<typeof visibilityOf>,
    separator: Break,
    start: number,
  ): void {
    const parent = this.#top;
    const isGone = parent.isGone || visibility.isGone || attributes.has("hidden") || hiddenElements.has(name);
    const hasNoSize = visibility.hasNoSize ?? parent.hasNoSize;
    const isInvisible = visibility.isInvisible ?? parent.isInvisible;
    const isHidden = isGone || hasNoSize || isInvisible;
    const before = this.#builder.length;
    const showing = {
      hidden: isHidden ? this.#hiddenIn(parent, name, start, before) : null,
      isDropped: parent.isDropped || readings.has(name),
    };
    if (separator === "item") this.openItem(showing);
    else this.separate(separator, showing);
    const href = name === "a" ? attributes.get("href") : undefined;
    if (href !== undefined) this.openLink(href.value, href.map, start);
    const isQuotation = name === "blockquote";
    if (isQuotation) this.#builder.openQuotation();
    const whiteSpaceStyle = style.get("white-space");
    const direction = style.get("direction") ?? attributes.get("dir")?.value.toLowerCase();
    const isOverride = name === "bdo" || /^(?:isolate|bidi)-override$/.test(style.get("unicode-bidi") ?? "");
    if (isOverride && direction === "rtl" && !isHidden) this.#writeSpace();
    this.#open.push({
      name,
      break: separator,
      isGone,
      hasNoSize,
      isInvisible,
      ...showing,
      isPreformatted: whiteSpaceStyle === undefined ? parent.isPreformatted || preformatted.has(name) : /^pre|^break/.test(whiteSpaceStyle),
      isQuotation,
      link: href === undefined ? null : this.#link,
      code: codeElements.has(name) && !isHidden ? this.#builder.openCode() : null,
      reversed: parent.reversed ?? (isOverride && direction === "rtl" ? { text: "", start } : null),
    });
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
  }

  /** Closes the innermost element; its end tag, if it has one, stands in the source range. */
  #close(end: number): void {
    const element = this.#open.pop() as Element;
    const parent = this.#top;
    this.#openCount.set(element.name, (this.#openCount.get(element.name) as number) - 1);
    if (element.hidden !== null && element.hidden !== parent.hidden) this.#finishHidden(element.hidden, end);
    if (element.reversed !== null && element.reversed !== parent.reversed) {
      const { text, start: from } = element.reversed;
      this.#builder.appendValue([...text].reverse().join(""), from, end);
    }
    if (element.link === this.#link) this.closeLink(end);
    if (element.isQuotation) this.#builder.closeQuotation();
    if (element.code !== null) this.#builder.closeCode(element.code);
    this.separate(element.break, element);
  }

  /** Hidden text goes with that of the element around it, but `<style>` and the like are apart wherever they stand. */
  #hiddenIn(parent: Element, name: string, start: number, before: number): OpenHidden {
    const kind = hiddenElements.get(name);
    if (kind === undefined && parent.hidden !== null) return parent.hidden;
    return { kind: kind ?? "element", start, before, text: "", map: new SourceMap() };
  }

  #addHidden(hidden: OpenHidden, value: string, start: number, end: number): void {
    hidden.text += value;
    if (end - start === value.length) hidden.map.addLinear(start, end);
    else hidden.map.addWhole(value.length, start, end);
  }

  #finishHidden({ kind, start, before, text, map }: OpenHidden, end: number): void {
    this.#hide(kind, text, start, end, before);
    if (kind === "element") this.#builder.addUnseen(text, map);
    if (kind !== "style") return;
    const from = this.#builder.source.indexOf(">", start) + 1;
    // The sheet of a Markdown quotation is not found letter for letter in the source; its place is then the whole element.
    const isLinear = this.#builder.source.startsWith(text, from);
    for (const { property, value, ...at } of parseDeclarations(text, true)) {
      const range = isLinear ? this.#builder.at(from + at.start, from + at.end) : this.#builder.at(start, end);
      this.#builder.styles.push({ property, value, element: "style", at: range });
    }
  }

  #hide(kind: HiddenText["kind"], text: string, start: number, end: number, before: number): void {
    if (/\S/.test(text)) this.#builder.hidden.push({ kind, text, at: this.#builder.at(start, end), before });
  }

  #writeSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space !== null) this.#builder.appendValue(" ", space.start, space.end);
  }

  /** Records what an element says about style, and gives it back by property: attributes from before CSS first, then `style`. */
  #readStyle(name: string, attributes: ReadonlyMap<string, Attribute>, start: number, end: number): ReadonlyMap<string, string> {
    if (attributes.size === 0 && name !== "center") return nothing;
    const style = new Map<string, string>();
    const state = (property: string, value: string, from: number, to: number): void => {
      style.set(property, value);
      this.#builder.styles.push({ property, value, element: name, at: this.#builder.at(from, to) });
    };
    if (name === "center") state("text-align", "center", start, end);
    for (const { attribute, property, on } of styleAttributes) {
      const written = on.has(name) ? attributes.get(attribute) : undefined;
      if (written !== undefined) state(property, written.value.trim().toLowerCase(), written.start, written.end);
    }
    const css = attributes.get("style");
    if (css === undefined) return style;
    for (const { property, value, start: from, end: to } of parseDeclarations(css.value)) {
      state(property, value, css.map.startOf(from), css.map.endOf(to));
    }
    return style;
  }

  #readImage(
    attributes: ReadonlyMap<string, Attribute>,
    style: ReadonlyMap<string, string>,
    isHidden: boolean,
    start: number,
    end: number,
  ): void {
    const src = attributes.get("src");
    const facts = {
      at: this.#builder.at(start, end),
      width: sizeOf(style.get("width")) ?? sizeOf(attributes.get("width")?.value),
      height: sizeOf(style.get("height")) ?? sizeOf(attributes.get("height")?.value),
      isHidden,
    };
    this.image(src?.value ?? "", src?.map ?? SourceMap.identity(0, start), facts, attributes.get("alt"));
  }
}

/** Turns the tokenizer's events into tags with attributes, text and comments at their places in the source. */
class MarkupEvents implements TokenizerCallbacks {
  readonly #reader: HtmlReader;
  readonly #markup: string;
  readonly #map: SourceMap;
  #tagStart = 0;
  #tag = "";
  #attributes: Map<string, Attribute> | null = null;
  #attribute: Attribute | null = null;
  /** Where the next piece of the attribute's value starts, and what entities before it decoded to. */
  #valueStart = 0;
  #decoded = "";

  constructor(reader: HtmlReader, markup: string, map: SourceMap) {
    this.#reader = reader;
    this.#markup = markup;
    this.#map = map;
  }

  ontext(start: number, end: number): void {
    // At the end of the source inside an end tag the tokenizer knows no start.
    if (start >= 0) this.#reader.markupText(this.#markup, this.#map, start, end);
  }

  ontextentity(code: number, end: number): void {
    const start = this.#markup.lastIndexOf("&", end - 1);
    this.#reader.entity(String.fromCodePoint(code), this.#map.startOf(start), this.#map.endOf(end));
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tag = this.#markup.slice(start, end).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    const name = this.#markup.slice(start, end).toLowerCase();
    this.#attribute = { name, start: this.#map.startOf(start), end: this.#map.endOf(end), value: "", map: new SourceMap() };
    this.#valueStart = end;
  }

  onattribdata(start: number, end: number): void {
    this.#takeDecoded(start);
    const attribute = this.#attribute as Attribute;
    this.#valueStart = end;
    const [from, to] = [this.#map.startOf(start), this.#map.endOf(end)];
    attribute.value += this.#markup.slice(start, end);
    if (to - from === end - start) attribute.map.addLinear(from, to);
    else attribute.map.addWhole(end - start, from, to);
  }

  onattribentity(code: number): void {
    this.#valueStart = Math.max(this.#valueStart, this.#markup.indexOf("&", this.#valueStart));
    this.#decoded += String.fromCodePoint(code);
  }

  onattribend(_quote: number, end: number): void {
    this.#takeDecoded(end);
    const attribute = this.#attribute as Attribute;
    attribute.end = Math.max(attribute.end, this.#map.endOf(end));
    this.#attributes ??= new Map();
    if (!this.#attributes.has(attribute.name)) this.#attributes.set(attribute.name, attribute);
    this.#attribute = null;
  }

  onopentagend(end: number): void {
    const start = this.#map.startOf(this.#tagStart);
    const after = this.#map.endOf(end + 1);
    const tag = this.#markup.slice(this.#tagStart, end + 1);
    if (!elementNames.has(this.#tag) && isPlaceholderTag(tag, this.#markup.charAt(this.#tagStart - 1), this.#markup.charAt(end + 1))) {
      this.#reader.markupText(this.#markup, this.#map, this.#tagStart, end + 1);
    } else this.#reader.openTag(this.#tag === "image" ? "img" : this.#tag, this.#attributes ?? nothing, start, after);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#markup.slice(start, end).toLowerCase();
    const close = this.#markup.indexOf(">", end);
    this.#reader.closeTag(name, this.#map.startOf(start - 2), this.#map.endOf(close < 0 ? this.#markup.length : close + 1));
  }

  oncomment(start: number, end: number, offset: number): void {
    const open = this.#markup.lastIndexOf("<", start - 1);
    const text = this.#markup.slice(start, end - offset);
    this.#reader.comment(text, this.#map.startOf(Math.max(0, open)), this.#map.endOf(Math.min(end + 1, this.#markup.length)));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.oncomment(start, end, offset);
  }

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {}

  /** Entities in a value come without a place: they end where the next piece starts. */
  #takeDecoded(end: number): void {
    const decoded = this.#decoded;
    this.#decoded = "";
    if (decoded === "") return;
    const attribute = this.#attribute as Attribute;
    attribute.value += decoded;
    attribute.map.addWhole(decoded.length, this.#map.startOf(this.#valueStart), this.#map.endOf(end));
  }
}

/** Reads an HTML body. */
export function readHtml(builder: DocumentBuilder): void {
  const reader = new HtmlReader(builder);
  reader.write(builder.source, SourceMap.identity(builder.source.length));
  reader.finish(builder.source.length);
}
