import type { Format } from "../message.js";
import type { DocumentBuilder } from "./builder.js";
import { readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { readText } from "./text.js";

/** Reads a body of one format into a document. */
export type BodyReader = (builder: DocumentBuilder) => void;

/** How each format is read. A bundle may leave some out. */
export const readers: Readonly<Partial<Record<Format, BodyReader>>> = { text: readText, html: readHtml, markdown: readMarkdown };
