import type { Format } from "@sendlint/core";
import type { LibraryStream, RecordFacts } from "../record.js";
import type { Selector } from "../select.js";
import type { SourceFile } from "../source-file.js";

/** What a reader is told besides the file. */
export interface ReadOptions {
  /** Where the messages are, where the configuration says so. */
  readonly selector: Selector | null;
  /** What the configuration says of every message; what the file says itself wins. */
  readonly facts: RecordFacts;
  readonly format: Format | null;
  /** The language that the file's name says all its texts are in. */
  readonly locale: string | null;
}

/** Reads the messages of a file in one notation. */
export type Reader = (file: SourceFile, options: ReadOptions) => LibraryStream;
