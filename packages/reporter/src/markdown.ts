import { escapeControl } from "./escape.js";

/** Joins nothing and shows nothing, but ends what GitHub would take for a mention, a reference, an address or an emoji's name. */
const divider = "&#8203;";

/**
 * Text as text of GitHub's Markdown: no character of it marks anything up or ends a table's cell, it mentions nobody, refers to no issue
 * and becomes no link.
 */
export function escapeMarkdown(text: string): string {
  return escapeControl(text)
    .replaceAll(/[&<>`*_~|\\[\]{}#$@]|:(?=\S)/g, (character) => `&#${character.charCodeAt(0)};${/[@#:]/.test(character) ? divider : ""}`)
    .replaceAll(/\b(www(?=\.)|GH(?=-))/gi, `$1${divider}`);
}

/** Text that leads to an address. The address must be one of `toWebAddress`. */
export function linkMarkdown(text: string, address: string | null): string {
  return address === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${address}>)`;
}
