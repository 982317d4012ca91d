import { matchesOf } from "../matches.js";
import { countBelow } from "../rising.js";
import { blockTags, middleTags, silentTags, unseenBlocks } from "./data/template-tags.js";
import type { Placeholder, Span } from "./document.js";
import { isDescribed, openingSigns, type PlaceholderSyntax, placeholderSyntaxes } from "./placeholder-syntaxes.js";
import { Braces } from "./template/icu.js";

/** A placeholder in a text, not yet mapped to the source. */
export type FoundPlaceholder = Omit<Placeholder, "at">;

/** How much of a line around a candidate its notation may look at. */
const reach = 48;

/** The notations by the sign that they start with, in their order. */
const bySign = new Map<string, PlaceholderSyntax[]>();
for (const syntax of placeholderSyntaxes) {
  for (const sign of syntax.first) bySign.set(sign, [...(bySign.get(sign) ?? []), syntax]);
}

interface Block {
  readonly name: string;
  readonly index: number;
}

/** What a placeholder does: prints a value, or opens, closes or parts a block. */
interface Role {
  readonly name: string;
  readonly isControl: boolean;
  readonly opens?: string;
  readonly closes?: string;
}

function handlebarsRole(inner: string): Role {
  const plain = inner.replace(/^~/, "").replace(/~$/, "").trim();
  const sign = plain.charAt(0);
  const first = /^[#/^>!&]?\s{0,4}([\p{L}\p{M}\p{N}_.@-]{0,80})/u.exec(plain)?.[1] as string;
  if (sign === "#" || (sign === "^" && first !== "")) return { name: "", isControl: true, opens: first };
  if (sign === "/") return { name: "", isControl: true, closes: first };
  if (sign === "!" || sign === ">" || sign === "^" || first === "else") return { name: "", isControl: true };
  const name = (plain.split("|", 1)[0] as string).replace(/^&/, "").trim();
  return { name, isControl: false };
}

function liquidRole(inner: string): Role {
  const plain = inner
    .replace(/^[-~+]/, "")
    .replace(/[-~+]$/, "")
    .trim();
  const first = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80}/u.exec(plain)?.[0] ?? "";
  if (blockTags.has(first) || unseenBlocks.has(first)) return { name: "", isControl: true, opens: first };
  if (first.startsWith("end")) return { name: "", isControl: true, closes: first.slice(3) };
  if (middleTags.has(first) || silentTags.has(first) || first === "echo") return { name: "", isControl: true };
  return { name: first, isControl: false };
}

function roleOf({ id }: PlaceholderSyntax, isBroken: boolean, matched: string, inner: string): Role {
  if (isBroken) return { name: inner.trim(), isControl: false };
  if (id === "{{x}}") return handlebarsRole(inner);
  if (id === "{%x%}") return liquidRole(inner);
  if (id === "<%x%>" && !/^<%[=-]/.test(matched)) return { name: "", isControl: true };
  return { name: inner.trim(), isControl: false };
}

/** Sorted spans of which the offsets asked for never go back. */
function coverage(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && (spans[next] as Span).end <= offset) next++;
    const span = spans[next];
    return span !== undefined && span.start <= offset;
  };
}

/** Characters that nobody sees, which may stand within a placeholder, and signs of it in full width. */
const veiled =
  /[\u00ad\u200b-\u200d\u2060\ufeff\ufe5b\ufe5c\uff5b\uff5d]|\uff3b(?=\uff3b)|\uff3d(?=\uff3d)|(?<=\uff3b)\uff3b|(?<=\uff3d)\uff3d/g;
const plainSigns: ReadonlyMap<string, string> = new Map([
  ["﹛", "{"],
  ["﹜", "}"],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
]);

/**
 * Finds the placeholders of a text, through characters that nobody sees and signs in full width. In code, where braces and brackets have
 * their own sense, and in the targets of links only unmistakable notations count. A block without its other half is broken.
 */
export function findPlaceholders(text: string, code: readonly Span[] = [], isTarget = false): FoundPlaceholder[] {
  const veils = matchesOf(veiled, text);
  if (veils.length === 0) return findPlain(text, code, isTarget);
  /** For each unit of the text that is left, and for its end: where it stands in the text that was given. */
  const origin: number[] = [];
  let plain = "";
  let from = 0;
  const keep = (to: number): void => {
    plain += text.slice(from, to);
    for (; from < to; from++) origin.push(from);
  };
  for (const { index, 0: char } of veils) {
    keep(index);
    const sign = plainSigns.get(char);
    if (sign !== undefined) {
      plain += sign;
      origin.push(index);
    }
    from = index + 1;
  }
  keep(text.length);
  origin.push(text.length);
  const plainOf = (offset: number): number => countBelow(origin, offset);
  return findPlain(
    plain,
    code.map(({ start, end }) => ({ start: plainOf(start), end: plainOf(end) })),
    isTarget,
  ).map((found) => {
    const { start, end } = found.span;
    return { ...found, span: { start: origin[start] as number, end: (origin[end - 1] as number) + 1 } };
  });
}

/** Finds the placeholders of a text in which all is plain to see, in one pass. */
function findPlain(text: string, code: readonly Span[], isTarget: boolean): FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  const open: Record<string, Block[]> = { "{{x}}": [], "{%x%}": [] };
  const isCode = coverage(code);
  const braces = new Braces(text);
  const breakBlock = (index: number): void => {
    found[index] = { ...(found[index] as FoundPlaceholder), isBroken: true };
  };
  openingSigns.lastIndex = 0;
  while (openingSigns.test(text)) {
    const start = openingSigns.lastIndex - 1;
    const match = matchAt(text, braces, start, isTarget ? "targets" : isCode(start) ? "code" : "text");
    if (match === null) continue;
    const { syntax, end, inner, isBroken } = match;
    const role = roleOf(syntax, isBroken, text.slice(start, end), inner);
    const index = found.length;
    const isEmpty = syntax.id === "{{x}}" && role.name === "" && !role.isControl;
    found.push({
      syntax: syntax.id,
      name: role.name,
      isBroken: isBroken || isEmpty,
      isControl: role.isControl,
      span: { start, end },
    });
    const blocks = open[syntax.id];
    if (role.opens !== undefined) (blocks as Block[]).push({ name: role.opens, index });
    if (role.closes !== undefined) closeBlock(blocks as Block[], role.closes, index, breakBlock);
    openingSigns.lastIndex = end;
  }
  for (const blocks of Object.values(open)) for (const { index } of blocks) breakBlock(index);
  return found;
}

/** The innermost open block is the one that an end tag ends; blocks left open inside it are broken, and so is an end of nothing. */
function closeBlock(blocks: Block[], name: string, index: number, breakBlock: (index: number) => void): void {
  const isOpen = blocks.slice(-32).some((block) => block.name === name);
  if (!isOpen) {
    breakBlock(index);
    return;
  }
  for (let block = blocks.pop(); block !== undefined && block.name !== name; block = blocks.pop()) breakBlock(block.index);
}

function countsIn({ alsoIn }: PlaceholderSyntax, place: "text" | "targets" | "code"): boolean {
  return place === "text" || alsoIn === "targets and code" || alsoIn === place;
}

function matchAt(
  text: string,
  braces: Braces,
  at: number,
  place: "text" | "targets" | "code",
): { syntax: PlaceholderSyntax; end: number; inner: string; isBroken: boolean } | null {
  for (const syntax of bySign.get(text.charAt(at)) as readonly PlaceholderSyntax[]) {
    if (!countsIn(syntax, place)) continue;
    syntax.pattern.lastIndex = at;
    const match = syntax.pattern.exec(text);
    if (match === null) continue;
    const found = syntax.findEnd?.(text, at, braces);
    const end = found ?? at + match[0].length;
    // Names are counted and compared letter by letter.
    const inner = (match[1] ?? "").normalize();
    const isBroken = syntax.isBroken === true || found === null;
    if (!(syntax.isMeant?.(inner.trim(), surroundings(text, at, end)) ?? true)) continue;
    return text.charAt(at) === "{" && isDescribed(surroundings(text, at, at)) ? null : { syntax, end, inner, isBroken };
  }
  return null;
}

function surroundings(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lineEnd = after.indexOf("\n");
  return { before: before.slice(before.lastIndexOf("\n") + 1), after: lineEnd < 0 ? after : after.slice(0, lineEnd) };
}

/** Whether a tag of no known element is a placeholder that the author wrote in angle brackets: `<ORDER ID>`, `<<name>>`. */
export function isPlaceholderTag(tag: string, before: string, after: string): boolean {
  if (before === "<" && after === ">") return findPlaceholders(`<${tag}>`).some(({ syntax }) => syntax === "<<x>>");
  return findPlaceholders(tag).some(({ syntax, span }) => syntax === "<x>" && span.end === tag.length);
}
