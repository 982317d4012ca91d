import { wordFilters } from "../data/template-tags.js";

/** Words in quotes that a tag starts with. */
const quoted = /^(["'])(.{1,500}?)\1(?=\s{0,8}(?:\||$))/s;

/** A filter and its first argument, if that is words in quotes. Sticky. */
const filter = /\s{0,8}\|\s{0,8}([\p{L}_][\w-]{0,40})(?:\s{0,8}[:(]\s{0,8}(?:(["'])(.{0,500}?)\2)?[^|]{0,200})?/suy;

/** Words that a tag prints, with what its filters put around them. */
export interface PrintedWords {
  readonly text: string;
  /** Units of the tag's inner text that hold the words in quotes, where nothing is put around them; `null` otherwise. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** The words that a tag gives itself: `"Pay by " | append: "card"`; `null` where it gives none, or makes something else of them. */
export function readPrintedWords(inner: string): PrintedWords | null {
  const match = quoted.exec(inner);
  if (match === null) return null;
  const [written, , words = ""] = match;
  const text = applyFilters(words, inner, written.length, wordFilters);
  if (text === null) return null;
  return { text, at: text === words ? { start: 1, end: 1 + words.length } : null };
}

/** What filters make of a value that is known by its name. */
export function addWords(value: string, inner: string): string {
  const from = inner.indexOf("|");
  return from < 0 ? value : (applyFilters(value, inner, from, null) ?? value);
}

/** @param known the filters that leave words words; `null` for any */
function applyFilters(value: string, inner: string, from: number, known: ReadonlySet<string> | null): string | null {
  let text = value;
  for (let at = from; at < inner.length; at = filter.lastIndex) {
    filter.lastIndex = at;
    const [, name = "", , words = ""] = filter.exec(inner) ?? [];
    if (name === "" || known?.has(name) === false) return null;
    if (name === "append") text += words;
    if (name === "prepend") text = words + text;
  }
  return text;
}

/** The words in quotes of a list, `"a", "b"`, by their units: what `cycle` prints one after the other. */
export function listQuoted(list: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(list.matchAll(/(["'])([^"']{1,500})\1/g), ({ index, 2: words = "" }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
}
