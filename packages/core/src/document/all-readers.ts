import { readMarkdown } from "./markdown.js";
import { type BodyReaders, pageReaders } from "./readers.js";

/** Every format. */
export const allReaders: BodyReaders = { ...pageReaders, markdown: readMarkdown };
