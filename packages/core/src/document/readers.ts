import type { Format } from "../message.js";
import type { DocumentBuilder } from "./builder.js";
import { readHtml } from "./html.js";
import { readText } from "./text.js";

/** Reads a body of one format into a document. */
export type BodyReader = (builder: DocumentBuilder) => void;

/** How each format is read that can be. */
export type BodyReaders = Readonly<Partial<Record<Format, BodyReader>>>;

/** What composers in a page write. */
export const pageReaders: BodyReaders = { text: readText, html: readHtml };
