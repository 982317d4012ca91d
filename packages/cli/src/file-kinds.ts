import { extname } from "node:path";
import type { Format } from "@sendlint/core";

const formats: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
};

/** The ends of the files that can be read. */
export const extensions: readonly string[] = Object.keys(formats);

export function isTemplateFile(path: string): boolean {
  return Object.hasOwn(formats, extname(path).toLowerCase());
}

/** How the message of a file is written. */
export function formatOf(path: string): Format {
  return formats[extname(path).toLowerCase()] ?? "text";
}
