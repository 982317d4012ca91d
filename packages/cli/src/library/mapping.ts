import type { Format, Kind, Stage } from "@sendlint/core";
import type { PresetName } from "../presets.js";

/** The readers that a mapping may name. */
export const readerNames = ["csv", "html", "json", "markdown", "ndjson", "po", "template", "text", "tsv", "xliff", "yaml"] as const;

/** How a file is read. */
export type ReaderName = (typeof readerNames)[number];

/**
 * Where the messages of some files stand, and what is true of them. A value that begins with `$` is a JSONPath (RFC 9535), which is
 * looked up in the file: `$.items[*].locale` gives each message of `$.items[*].body` the one that stands nearest to it. Rows of a table
 * are objects with the columns as keys, in one list: `$[*].body`.
 */
export interface FileMapping {
  /** Globs, from the folder of the configuration. */
  readonly glob: string | readonly string[];
  /** As the name of the file says, unless said. */
  readonly reader?: ReaderName;
  /** Where the texts stand; found by their shape unless said. */
  readonly text?: string;
  /** How the texts are written; as they look unless said. */
  readonly format?: Format;
  readonly subject?: string;
  readonly platform?: PresetName | (string & {});
  readonly marketplace?: string;
  readonly locale?: string;
  readonly kind?: Kind | (string & {});
  readonly stage?: Stage | (string & {});
  /** The system that fills in the placeholders. */
  readonly helpdesk?: string;
}
