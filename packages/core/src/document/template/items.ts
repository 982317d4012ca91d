import { unseenBlocks } from "../data/template-tags.js";
import type { Span } from "../document.js";
import { Braces, type IcuChoice, icu, readIcuChoice } from "./icu.js";
import { type Tag, TagReader } from "./tags.js";

/** A range that prints something else than what is written: an escape, an argument with its format. */
export interface Print extends Span {
  readonly kind: "print";
  readonly text: string;
}

/** What stands between the text of a template. */
export type Item = Tag | IcuChoice | Print;

/** Blocks in blocks beyond this depth are left to be read as text. */
export const deepest = 32;

/** Where an item may start; in a message of ICU also a quotation, and the sign for a plural's number. */
const signs = /\{/g;
const icuSigns = /\{|'[{}#][^']{0,2000}'|''|#/g;

/** Finds what stands between the text of a template. */
export class ItemReader {
  readonly #text: string;
  readonly #tags: TagReader;
  readonly #braces: Braces;

  constructor(text: string) {
    this.#text = text;
    this.#tags = new TagReader(text);
    this.#braces = new Braces(text);
  }

  /**
   * The items of a span in their order, without blocks that have no other half: those stay text, for a rule to find.
   *
   * @param argument the ICU choice that the span is a message of
   */
  list(span: Span, argument: IcuChoice | null): Item[] {
    return pairBlocks(this.#scan(span, argument));
  }

  *#scan(span: Span, argument: IcuChoice | null): Iterable<Item> {
    const pattern = argument === null ? signs : icuSigns;
    for (let at = span.start; at < span.end; ) {
      pattern.lastIndex = at;
      const sign = pattern.exec(this.#text);
      if (sign === null || sign.index >= span.end) return;
      const item = sign[0] === "{" ? this.#readBrace(sign.index) : argument && readSign(sign[0], sign.index, argument);
      const isInside = item !== null && item.end <= span.end;
      if (isInside) yield item;
      at = isInside ? item.end : sign.index + 1;
    }
  }

  #readBrace(start: number): Item | null {
    const found = this.#tags.read(start) ?? readIcuChoice(this.#text, start, this.#braces);
    if (found !== null) return found;
    const { argument } = icu;
    argument.lastIndex = start;
    const print = argument.exec(this.#text);
    return print && { kind: "print", start, end: argument.lastIndex, text: `{${print[1]}}` };
  }
}

function pairBlocks(found: Iterable<Item>): Item[] {
  const items: Item[] = [];
  const lonely = new Set<Item>();
  const open: { readonly tag: Tag; readonly isTooDeep: boolean }[] = [];
  let unseen: Tag | null = null;
  for (const item of found) {
    // Within a comment every tag is a word like others; `raw` prints tags as they are.
    if (unseen !== null && (item.kind !== "tag" || item.role !== "close" || item.name !== unseen.name)) continue;
    unseen = null;
    items.push(item);
    if (item.kind !== "tag") continue;
    if (item.role === "open") {
      open.push({ tag: item, isTooDeep: open.length >= deepest });
      lonely.add(item);
      if (item.family === "{%" && (unseenBlocks.has(item.name) || item.name === "raw")) unseen = item;
    } else if (item.role === "close") {
      const near = Math.max(0, open.length - deepest);
      const index = open.slice(near).findLastIndex(({ tag }) => tag.family === item.family && tag.name === item.name);
      const other = index < 0 ? undefined : open.splice(near + index)[0];
      if (!other || other.isTooDeep) lonely.add(item);
      else lonely.delete(other.tag);
    } else if (item.role === "middle") {
      const block = open.at(-1);
      if (block?.tag.family !== item.family || block.isTooDeep) lonely.add(item);
    }
  }
  return lonely.size === 0 ? items : items.filter((item) => !lonely.has(item));
}

function readSign(sign: string, start: number, { name, isPlural }: IcuChoice): Print | null {
  const end = start + sign.length;
  if (sign === "#") return isPlural ? { kind: "print", start, end, text: `{${name}}` } : null;
  return { kind: "print", start, end, text: sign === "''" ? "'" : sign.slice(1, -1) };
}
