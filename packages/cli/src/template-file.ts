import type { Format } from "@sendlint/core";
import type { FileFacts } from "./config.js";
import { formatOf } from "./file-kinds.js";
import { type FrontMatterMistake, readFrontMatter } from "./front-matter.js";
import type { PresetName } from "./presets.js";
import type { Locate } from "./relocate.js";

/** A message as a file holds it. */
export interface FileMessage {
  readonly text: string;
  readonly format: Format;
  /** What the file itself says about the message. */
  readonly facts: FileFacts;
  /** The platforms that it is for; `null` for all. */
  readonly platforms: readonly PresetName[] | null;
  /** The way back from the message to the file; `null` where the message is the whole file. */
  readonly locate: Locate | null;
}

export interface FileReading {
  readonly messages: readonly FileMessage[];
  readonly mistakes: readonly FrontMatterMistake[];
}

/** Reads the message of a text, Markdown or HTML file. */
export function readTemplateFile(path: string, source: string): FileReading {
  const format = formatOf(path);
  const { found, mistakes } = readFrontMatter(source);
  if (mistakes.length > 0) return { messages: [], mistakes };
  if (!found) return { messages: [{ text: source, format, facts: {}, platforms: null, locate: null }], mistakes };
  const { facts, platforms, bodyStart, locateSubject } = found;
  const locate: Locate = ({ field, start, end }) =>
    field === "subject" ? locateSubject({ start, end }) : { start: start + bodyStart, end: end + bodyStart, isExact: true };
  return { messages: [{ text: source.slice(bodyStart), format, facts, platforms, locate }], mistakes };
}
