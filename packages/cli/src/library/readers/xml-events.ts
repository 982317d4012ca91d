// The tokenizer that core reads HTML with: in XML it tells each place, reads piece by piece, goes on after mistakes and looks up nothing.
import { Tokenizer } from "htmlparser2";
import type { Span } from "../span.js";

/** A start tag. All spans are those of the file. */
export interface XmlTag extends Span {
  /** Without its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What an XML text consists of, in its order. */
export interface XmlHandler {
  openTag(tag: XmlTag): void;
  /** An end tag, or the end of a tag that has no content. */
  closeTag(tag: Span & { readonly name: string }): void;
  /** Text between two tags as it is written, references and all. */
  text(span: Span): void;
  /** What stands in a CDATA section. */
  section(content: Span): void;
  comment(comment: Span & { readonly content: Span }): void;
}

/** An XML text that comes in chunks, of which only what is still needed is held. */
export class XmlSource {
  readonly #tokenizer: Tokenizer;
  #held = "";
  /** Where the held text starts in the file. */
  #base = 0;

  constructor(handler: XmlHandler) {
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, createCallbacks(handler, this));
  }

  get held(): { readonly text: string; readonly start: number } {
    return { text: this.#held, start: this.#base };
  }

  write(chunk: string): void {
    this.#held += chunk;
    this.#tokenizer.write(chunk);
  }

  end(): void {
    this.#tokenizer.end();
  }

  slice({ start, end }: Span): string {
    return this.#held.slice(start - this.#base, end - this.#base);
  }

  /** Lets go of what stands before a place, and gives it. */
  drop(end: number): string {
    const dropped = this.#held.slice(0, Math.max(0, end - this.#base));
    this.#held = this.#held.slice(dropped.length);
    this.#base += dropped.length;
    return dropped;
  }
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

function createCallbacks(handler: XmlHandler, source: XmlSource): Callbacks {
  /** The text since the last tag, which comes in pieces. */
  let run: { start: number; end: number } | null = null;
  let tag = { name: "", start: 0, attributes: {} as Record<string, string> };
  let attribute = { name: "", value: "" };
  const nameAt = (start: number, end: number): string => localName(source.slice({ start, end }));
  const finishText = (): void => {
    const text = run;
    run = null;
    if (text) handler.text(text);
  };
  const extend = (start: number, end: number): void => {
    run = { start: run?.start ?? start, end };
  };
  const openTag = (last: number): XmlTag => {
    const opened = { ...tag, end: last + 1 };
    handler.openTag(opened);
    return opened;
  };
  return {
    ontext: extend,
    // Of a reference only its end is told.
    ontextentity: (_code, end) => extend(source.held.start + source.held.text.lastIndexOf("&", end - 1 - source.held.start), end),
    onopentagname(start, end) {
      finishText();
      tag = { name: nameAt(start, end), start: start - 1, attributes: {} };
    },
    onattribname(start, end) {
      attribute = { name: nameAt(start, end), value: "" };
    },
    onattribdata(start, end) {
      attribute.value += source.slice({ start, end });
    },
    onattribentity(code) {
      attribute.value += String.fromCodePoint(code);
    },
    onattribend() {
      tag.attributes[attribute.name] = attribute.value;
    },
    onopentagend: (last) => void openTag(last),
    onselfclosingtag(last) {
      handler.closeTag(openTag(last));
    },
    onclosetag(start, end) {
      finishText();
      handler.closeTag({ name: nameAt(start, end), start: start - "</".length, end: end + ">".length });
    },
    oncdata(start, end, offset) {
      finishText();
      handler.section({ start, end: end - offset });
    },
    oncomment(start, end, offset) {
      finishText();
      handler.comment({ start: start - "<!--".length, end: end + 1, content: { start, end: end - offset } });
    },
    onprocessinginstruction: finishText,
    ondeclaration: finishText,
    onend: finishText,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
