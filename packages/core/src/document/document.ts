import type { Field, Range } from "../diagnostic.js";

/** A range of the document's `text`: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link that the format itself makes: `<a href>`, `[label](target)`, `<https://…>`. Bare hosts in text are found later. */
export interface DocumentLink {
  /** The label in `text`; empty where nothing is visible. */
  readonly label: Span;
  /** The target as written, entities decoded. */
  readonly href: string;
  /** Where the target stands in the source. */
  readonly hrefAt: Range;
  /** The whole link in the source, from `<a` to `</a>` or from `[` to `)`. */
  readonly at: Range;
  /** Whether an image is part of the label. */
  readonly hasImage: boolean;
}

/** An image of the document. Widths in the unit written; `null` where not said. */
export interface DocumentImage {
  readonly src: string;
  readonly srcAt: Range;
  readonly at: Range;
  /** `null`: no alt attribute at all. */
  readonly alt: string | null;
  readonly width: { readonly value: number; readonly unit: "px" | "%" } | null;
  readonly height: { readonly value: number; readonly unit: "px" | "%" } | null;
  /** Nothing of it can be seen: `display:none` or the like, on it or around it. */
  readonly isHidden: boolean;
  /** It is the label, or part of the label, of a link to this target. */
  readonly linkHref: string | null;
}

/** A statement about style that the source makes: a CSS declaration or its old HTML attribute, lower case. */
export interface StyleFact {
  /** CSS property: `text-align`, `color`, `font-family`, `font-size`, `line-height`, `margin-left`, `max-width`, … */
  readonly property: string;
  readonly value: string;
  /** The element it stands on: `p`, `font`, `td`; `style` for a rule of a style sheet. */
  readonly element: string;
  readonly at: Range;
}

/** Text in the source that a reader does not see: hidden elements, comments, `<head>`, `<style>`, `<script>`. */
export interface HiddenText {
  readonly kind: "element" | "comment" | "head" | "style" | "script";
  /** Entities decoded. */
  readonly text: string;
  readonly at: Range;
  /** Where in `text` it would stand. */
  readonly before: number;
}

/** A template placeholder, well-formed or broken. */
export interface Placeholder {
  /** Which notation: `{{x}}`, `[x]`, `%x%`, … as in the table of `placeholders.ts`. */
  readonly syntax: string;
  /** The name inside, trimmed; empty for a control block such as `{{/if}}`. */
  readonly name: string;
  readonly isBroken: boolean;
  /** A block or comment that prints nothing: `{% if %}`, `{{#each}}`, `{{! note }}`. */
  readonly isControl: boolean;
  readonly span: Span;
  readonly at: Range;
}

/** What hidden elements and the alternative texts of images say, in paragraphs: words that few see and every scanner reads. */
export interface UnseenText {
  readonly text: string;
  range(start: number, end: number): Range;
}

/**
 * A whole message as its reader sees it: the subject and the text, each parsed from its format, one visible text,
 * and a way back to the source for each piece. The subject comes first and ends with a paragraph break.
 */
export interface MessageDocument {
  /**
   * Visible text. Blocks are separated by `\n`, paragraphs by `\n\n`, table cells by `\t`; an image leaves nothing;
   * white space is collapsed as a browser would for HTML. For `text` it is the source itself, unit for unit.
   */
  readonly text: string;
  /** Where the subject's text ends in `text`; 0 where there is none. The body starts at `bodyStart`. */
  readonly subjectEnd: number;
  readonly bodyStart: number;
  readonly links: readonly DocumentLink[];
  readonly images: readonly DocumentImage[];
  readonly styles: readonly StyleFact[];
  readonly hidden: readonly HiddenText[];
  /** The words of hidden elements and alternative texts; `null` where they hold no two. */
  readonly unseen: UnseenText | null;
  readonly placeholders: readonly Placeholder[];
  /** Spans of quoted text that the author did not write now: `<blockquote>`, `> ` lines, code is not a quotation. */
  readonly quotations: readonly Span[];
  /** Where entries of lists and rows of tables begin behind other text, in order: each is a thought of its own. */
  readonly items: readonly number[];
  /** Spans of `code` and code blocks. */
  readonly code: readonly Span[];
  /** The source of a field; `""` for a subject that is null. */
  source(field: Field): string;
  /** The source range of a span of `text`. Never splits a surrogate pair, never leaves its field, never inverts. */
  range(start: number, end: number): Range;
  /**
   * Whether a range of the source is read as it is written. It is not where a template prints something else, or where the range
   * holds a branch or a tag that is left out: a fix there would take that along.
   */
  isPrinted(range: Range): boolean;
}
