import { escapeControl } from "./escape.js";

/** Text in which `<` and `&` mean what they mean in XML and HTML. Made by {@link markup}. */
export interface Markup {
  readonly markup: string;
}

/** What a template may hold: text, which is escaped, and markup, which is not. */
export type Part = string | number | Markup | readonly Markup[];

/**
 * Writes XML or HTML; the only way to it. What the template holds is escaped, so that it can stand between tags and in quoted attributes.
 *
 * @example
 * markup`<p title="${"a < b"}">${"a & b"}</p>`.markup; // <p title="a &lt; b">a &amp; b</p>
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((written, text, index) => written + render(parts[index - 1] ?? "") + text) };
}

/** The same for text that is not a stranger's and that escapes would break: the page's own style and script. */
export function trust(text: string): Markup {
  return { markup: text };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function render(part: Part): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeControl(part).replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
  return "markup" in part ? part.markup : part.map((each) => each.markup).join("");
}
