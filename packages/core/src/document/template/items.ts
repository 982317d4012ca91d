import { unseenBlocks } from "../data/template-tags.js";
import type { Span } from "../document.js";
import { type IcuChoice, icuArgument, readIcuChoice } from "./icu.js";
import { readTag, type Tag } from "./tags.js";

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
const icuSigns = /\{|'[{}#][^']{0,2000}'?|''|#/g;

/** Lists the items of a span in their order, without blocks that have no other half: those stay text, for a rule to find. */
export function listItems(text: string, span: Span, endTags: ReadonlySet<string>, argument: IcuChoice | null): Item[] {
  const items: Item[] = [];
  const lonely = new Set<Item>();
  const open: Tag[] = [];
  let unseen: Tag | null = null;
  for (const item of scan(text, span, endTags, argument)) {
    // Within a comment every tag is a word like others; `raw` prints tags as they are.
    if (unseen !== null && (item.kind !== "tag" || item.role !== "close" || item.name !== unseen.name)) continue;
    unseen = null;
    items.push(item);
    if (item.kind !== "tag") continue;
    if (item.role === "open") {
      open.push(item);
      lonely.add(item);
      if (item.family === "{%" && (unseenBlocks.has(item.name) || item.name === "raw")) unseen = item;
    } else if (item.role === "close") {
      const index = open.slice(-deepest).findLastIndex(({ family, name }) => family === item.family && name === item.name);
      if (index < 0) lonely.add(item);
      else lonely.delete(open.splice(Math.max(0, open.length - deepest) + index)[0] as Tag);
    } else if (item.role === "middle" && open.at(-1)?.family !== item.family) lonely.add(item);
  }
  return lonely.size === 0 ? items : items.filter((item) => !lonely.has(item));
}

function* scan(text: string, span: Span, endTags: ReadonlySet<string>, argument: IcuChoice | null): Iterable<Item> {
  const pattern = argument === null ? signs : icuSigns;
  for (let at = span.start; at < span.end; ) {
    pattern.lastIndex = at;
    const sign = pattern.exec(text);
    if (sign === null || sign.index >= span.end) return;
    const item = sign[0] === "{" ? readBrace(text, sign.index, endTags) : argument && readSign(sign[0], sign.index, argument);
    const isInside = item !== null && item.end <= span.end;
    if (isInside) yield item;
    at = isInside ? item.end : sign.index + 1;
  }
}

function readBrace(text: string, start: number, endTags: ReadonlySet<string>): Item | null {
  const found = readTag(text, start, endTags) ?? readIcuChoice(text, start);
  if (found !== null) return found;
  icuArgument.lastIndex = start;
  const argument = icuArgument.exec(text);
  return argument && { kind: "print", start, end: icuArgument.lastIndex, text: `{${argument[1]}}` };
}

function readSign(sign: string, start: number, { name, isPlural }: IcuChoice): Print | null {
  const end = start + sign.length;
  if (sign === "#") return isPlural ? { kind: "print", start, end, text: `{${name}}` } : null;
  return { kind: "print", start, end, text: sign === "''" ? "'" : sign.slice(1, sign.endsWith("'") ? -1 : undefined) };
}
