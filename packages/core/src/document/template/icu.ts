import type { Span } from "../document.js";

/** An argument of ICU MessageFormat that chooses between messages: `{count, plural, one {a parcel} other {# parcels}}`. */
export interface IcuChoice extends Span {
  readonly kind: "icu";
  readonly name: string;
  /** In messages of a plural `#` prints the number. */
  readonly isPlural: boolean;
  /** What stands between the braces of each message. */
  readonly messages: readonly Span[];
}

/** What arguments look like. Sticky. */
export const icu: { readonly head: RegExp; readonly argument: RegExp } = {
  /** How a choice starts; the groups are its name and its kind. */
  head: /\{\s{0,8}([\p{L}_][\p{L}\p{M}\p{N}_.]{0,80}|\d{1,3})\s{0,8},\s{0,8}(plural|selectordinal|select)\s{0,8},(?:\s{0,8}offset:\d{1,9})?/uy,
  /** An argument with its format: `{date, date, short}`; the group is its name. */
  argument:
    /\{\s{0,8}([\p{L}_][\p{L}\p{M}\p{N}_.]{0,80})\s{0,8},\s{0,8}(?:number|date|time|duration|ordinal|spellout)\s{0,8}(?:,[^{}]{0,100})?\}/uy,
};

const selector = /\s{0,200}(?:=\d{1,9}|[\p{L}_][\p{L}\p{M}\p{N}_-]{0,40})\s{0,8}\{/uy;
const close = /\s{0,200}\}/y;
/** Braces, and the apostrophes that quote them. */
const braces = /'[{}#][^']{0,2000}'|''|[{}]/g;

/** Which brace closes which, in a text; worked out when it is first asked for. */
export class Braces {
  readonly #text: string;
  #closing: ReadonlyMap<number, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of the brace that closes the one at an offset; `undefined` where none does. */
  closeOf(open: number): number | undefined {
    this.#closing ??= this.#match();
    return this.#closing.get(open);
  }

  #match(): ReadonlyMap<number, number> {
    const closing = new Map<number, number>();
    const open: number[] = [];
    for (const { index, 0: sign } of this.#text.matchAll(braces)) {
      if (sign === "{") open.push(index);
      const opened = sign === "}" ? open.pop() : undefined;
      if (opened !== undefined) closing.set(opened, index);
    }
    return closing;
  }
}

/** Reads the choice that starts at an offset; `null` where there is none, or it is broken. */
export function readIcuChoice(text: string, at: number, braces: Braces): IcuChoice | null {
  const { head } = icu;
  head.lastIndex = at;
  const match = head.exec(text);
  if (match === null) return null;
  const messages: Span[] = [];
  for (let from = head.lastIndex; ; ) {
    selector.lastIndex = from;
    if (selector.exec(text) === null) break;
    const start = selector.lastIndex;
    const end = braces.closeOf(start - 1);
    if (end === undefined) return null;
    messages.push({ start, end });
    from = end + 1;
    close.lastIndex = from;
    if (close.exec(text) === null) continue;
    return { kind: "icu", start: at, end: close.lastIndex, name: match[1] as string, isPlural: match[2] !== "select", messages };
  }
  return null;
}
